import { fill } from "../../../core/words/fill";
import { rowPapersWords as words } from "../../../messages/vi/row-papers-vi";
import { CopyText } from "../../kit/copy-text";
import { Typed } from "../../kit/parts";
import { useApp } from "../shell/app-context";
import { type CardField, cardText } from "./portal-fields";

/** The portal's entry card: each field with a button that copies it, and one for all. */
export function PortalCard({ fields }: { fields: readonly CardField[] }) {
  const { portal, words: called } = useApp().programme;
  const filled = fields.filter(({ text }) => text !== "");
  return (
    <section class="stack">
      <h3>{fill(portal ? words.card : words.cardWithoutPortal, called)}</h3>
      {portal && (
        <ol class="hint">
          {words.steps.map((step) => (
            <li key={step}>{fill(step, called)}</li>
          ))}
        </ol>
      )}
      <div>
        <CopyText text={cardText(fields)} words={{ ...words, copy: words.copyAll }} />
      </div>
      <ul class="rows">
        {filled.map(({ label, text }) => (
          <li key={label} class="card">
            <b>{label}</b>
            <Typed>{text}</Typed>
            <div>
              <CopyText text={text} label={fill(words.copyOf, { field: label })} words={words} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
