import type { ComponentChildren } from "preact";
import { formatDay } from "../../core/reading/wall-time";
import type { ReportFields } from "../../core/report/kit/letterhead";
import { fill } from "../../core/words/fill";
import { reportWords } from "../../messages/vi/press/report-vi";
import { TableHead } from "./table-head";
import { NUMBER_OF_PAPER } from "./whole-number";

interface PaperProps {
  fields: ReportFields;
  /** Where and when it is signed. */
  date: string;
  number: string;
  kind: string;
  subject: string;
  /** Who signs, and what stands beside. */
  foot: ComponentChildren;
  /** Lies on its side. */
  across?: boolean;
  children: ComponentChildren;
}

/** The day as the decree has it, of `yyyy-MM-ddTHH:mm`: days below 10 and the first two months with a nought. */
export function dateLine(place: string, now: string): string {
  const [day = "", month = "", year = ""] = formatDay(Date.parse(`${now}Z`)).split("/");
  return fill(reportWords.date, { place, day, month: Number(month) < 3 ? month : Number(month), year });
}

/** The name of the State and its motto, with a line as long as the motto. */
export const Nation = () => (
  <div class="nation">
    <b>{reportWords.republic}</b>
    <br />
    <b class="motto">{reportWords.motto}</b>
  </div>
);

/** A paper with the letterhead and the foot of Decree 30/2020/NĐ-CP, annex I. */
export function Paper({ fields, date, number, kind, subject, foot, across, children }: PaperProps) {
  return (
    <article class={across ? "across" : undefined}>
      <div class="letterhead">
        <div>
          {fields.superior.toUpperCase()}
          <br />
          <b class="ruled">{fields.body.toUpperCase()}</b>
        </div>
        <div>
          <Nation />
        </div>
        <div>{number}</div>
        <i>{date}</i>
      </div>
      <div class="caption">
        <b>{kind}</b>
        <br />
        <b class="ruled">{subject}</b>
      </div>
      {children}
      {foot}
    </article>
  );
}

/** A text in which the numbers of papers stand in one line each. */
const unbroken = (text: string): ComponentChildren =>
  text.split(NUMBER_OF_PAPER).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} class="num">
        {part}
      </span>
    ),
  );

/** What is longer than any word breaks, so that no column grows beyond the paper. */
const textOf = (text: string): ComponentChildren =>
  text
    .split(/(\S{26,})/)
    .map((part, at) =>
      at % 2 ? part.match(/.{1,8}/gu)?.map((piece) => [piece, <wbr key={piece} />]) : unbroken(part),
    );

interface PaperTableProps {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns of numbers, from 0. */
  figures?: readonly number[];
}

export function PaperTable({ headings, rows, figures = [] }: PaperTableProps) {
  const classOf = (column: number) => (figures.includes(column) ? "num" : undefined);
  return (
    <table>
      <TableHead headings={headings} classOf={classOf} />
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((text, column) => (
              <td key={column} class={classOf(column)}>
                {textOf(text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
