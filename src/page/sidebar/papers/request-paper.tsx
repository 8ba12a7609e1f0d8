import type { PaperRow } from "../../../api/bridge-papers";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { reportWords } from "../../../messages/vi/press/report-vi";
import { requestForm as words } from "../../../messages/vi/request-vi";
import { Nation, PaperTable } from "../../kit/paper";
import { authorLines } from "./author-lines";
import { Dots } from "./dots";
import { requestOf } from "./request-form";
import { saidIn } from "./said-in";
import { unitOf } from "./unit-of";

/** Rows to write people into by hand, numbered. */
const blankRows = (headings: readonly string[], count: number) =>
  Array.from({ length: count }, (_none, at) =>
    headings.map((_heading, column) => (column ? "" : `${at + 1}`)),
  );

/** The request for recognition, filled from a row (Circular 18/2013/TT-BKHCN, annex I). */
export function RequestPaper({ row }: { row: PaperRow }) {
  const { cells } = row;
  const { authors } = authorLines(cells);
  const [workplace, title] = [unitOf(row), saidIn(cells.title)];
  const named = authors.map(({ name, born, position, degree, share }, at) => [
    ...[formatCount(at + 1), name, born, workplace, position, degree, share],
  ]);
  return (
    <article class="form">
      <div class="caption">
        <Nation />
      </div>
      <p class="caption">
        <b>{words.kind}</b>
      </p>
      <p class="caption">{fill(words.addressee, { unit: workplace || reportWords.blank })}</p>
      <p>{words.names}</p>
      <PaperTable headings={words.authors} rows={named.length > 0 ? named : blankRows(words.authors, 2)} />
      <p>
        {words.title} <b class="typed">{title}</b>
      </p>
      {!title && <Dots />}
      {requestOf(cells).map(({ id, label, text }) => (
        <div key={id}>
          <p class="label">- {label}</p>
          {text ? <p class="typed">{text}</p> : <Dots lines={id === "description" ? 4 : 2} />}
        </div>
      ))}
      <p class="label">{words.helpers}</p>
      <PaperTable headings={words.helperHeadings} rows={blankRows(words.helperHeadings, 3)} />
      <p>{words.affirmation}</p>
      <div class="signature">
        <div />
        <div>
          <i>{words.date}</i>
          <br />
          <b>{words.signature}</b>
          <br />
          <i>{words.signHere}</i>
        </div>
      </div>
    </article>
  );
}
