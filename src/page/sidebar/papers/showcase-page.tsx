import type { PaperRow } from "../../../api/bridge-papers";
import { readPeople } from "../../../core/reading/read-people";
import { readYesNo } from "../../../core/reading/read-yes-no";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { paperKey } from "../../../core/words/paper-columns";
import { showcaseWords as words } from "../../../messages/vi/showcase-vi";
import { PaperTable } from "../../kit/paper";
import { moneyText, textOfColumn } from "./request-form";
import { saidIn } from "./said-in";
import { unitOf } from "./unit-of";
import { isWebLink } from "./web-link";

export interface ShowcaseProps {
  rows: readonly PaperRow[];
  programme: string;
}

/** Whether the author's unit ticked that names may be shown. */
export const isConsented = ({ cells }: PaperRow): boolean =>
  readYesNo(cells[paperKey("consent")]).kind === "yes";

const authorsOf = (row: PaperRow) =>
  isConsented(row)
    ? readPeople(row.cells.authors ?? "")
        .map(({ name }) => name)
        .join(", ")
    : "";
const titleOf = ({ cells }: PaperRow) => saidIn(cells.title) || words.noTitle;
const benefitOf = ({ cells }: PaperRow) =>
  [moneyText(cells), saidIn(cells.socialBenefit)].filter(Boolean).join("\n");

function partsOf(row: PaperRow): readonly (readonly [label: string, text: string])[] {
  const { parts } = words;
  const all = [
    [parts.unit, unitOf(row)],
    [parts.authors, authorsOf(row)],
    [parts.reason, textOfColumn(row.cells, "reason")],
    [parts.origin, textOfColumn(row.cells, "origin")],
    [parts.description, textOfColumn(row.cells, "description")],
    [parts.benefit, benefitOf(row)],
  ] as const;
  return all.filter(([, text]) => text !== "");
}

/** One outstanding initiative a page (V.4). */
export const Showcase = ({ rows, programme }: ShowcaseProps) => (
  <>
    {rows.map((row) => {
      const link = textOfColumn(row.cells, "portalLink");
      return (
        <article key={row.row} class="showcase">
          <p class="kicker">
            {words.heading}
            <br />
            {fill(words.programme, { programme })}
          </p>
          <h1>{titleOf(row)}</h1>
          {partsOf(row).map(([label, text]) => (
            <section key={label}>
              <h2>{label}</h2>
              <p>{text}</p>
            </section>
          ))}
          {isWebLink(link) && (
            <section>
              <h2>{words.parts.link}</h2>
              <p>
                <a href={link} rel="noopener">
                  {link}
                </a>
              </p>
            </section>
          )}
        </article>
      );
    })}
  </>
);

/** The same as a list. */
export const ShowcaseList = ({ rows, programme }: ShowcaseProps) => (
  <article class="across">
    <p class="caption">
      <b>{words.heading}</b>
      <br />
      {fill(words.programme, { programme })}
    </p>
    <PaperTable
      headings={Object.values(words.headings)}
      rows={rows.map((row, at) => [
        ...[formatCount(at + 1), titleOf(row), authorsOf(row), unitOf(row), benefitOf(row)],
      ])}
    />
  </article>
);
