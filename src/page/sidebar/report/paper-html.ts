import type { PaperCell, ReportPaper } from "../../../api/bridge-report";
import { isNumber, type PaperGroup, paperGroups, withoutIndent } from "../../kit/paper-groups";
import { NUMBER_OF_PAPER } from "../../kit/whole-number";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Whatever a person typed is text, never HTML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!).replace(/\n/g, "<br>");
const htmlOf = (text: string) =>
  escaped(text).replace(NUMBER_OF_PAPER, '<span style="white-space:nowrap">$1</span>');

/** Points of room for a signature. */
const SIGNATURE = 66;

/** Looks are written at each text: what is pasted into Word has no style sheet. */
function lookOf({ size, bold, italic, centred }: PaperCell, more: string): string {
  const parts = [
    `font-family:'Times New Roman',serif;font-size:${size}pt;margin:0`,
    bold ? "font-weight:bold" : "font-weight:normal",
    ...(italic ? ["font-style:italic"] : []),
    ...(centred ? ["text-align:center"] : []),
    more,
  ];
  return ` style="${parts.join(";")}"`;
}

const KEPT = "break-after:avoid;page-break-after:avoid";
const WHOLE = "break-inside:avoid;page-break-inside:avoid";

/** A paragraph; the indent is one that Word knows. */
function paragraph({
  cell,
  text,
  indented,
  level,
  kept,
}: Extract<PaperGroup, { kind: "paragraph" }>): string {
  const tag = level ? `h${level + 1}` : "p";
  const margin = level ? "9pt 0 4pt;color:#000" : cell.centred ? "0" : "3pt 0";
  const indent = indented ? "text-indent:28pt;text-align:justify;" : "";
  const look = `${indent}margin:${margin}${kept ? `;${KEPT};${WHOLE}` : ""}`;
  return `<${tag}${lookOf(cell, look)}>${htmlOf(text)}</${tag}>`;
}

type Rows = Extract<PaperGroup, { kind: "table" | "beside" }>["rows"];

/** The rows of a table; a look is added to each cell that holds something. */
function rowsOf(rows: Rows, more: (cell: PaperCell) => string, attributes = ""): string[] {
  return rows.map(({ slots, blank }) => {
    const cells = slots.map(({ cell, span, rows: down }) => {
      const spans = `${span > 1 ? ` colspan="${span}"` : ""}${down > 1 ? ` rowspan="${down}"` : ""}`;
      const room = blank ? `height:${SIGNATURE}pt;` : "";
      const look = cell ? lookOf(cell, room + more(cell)) : room && ` style="${room}"`;
      return `<td${spans}${look}>${cell ? htmlOf(cell.text) : ""}</td>`;
    });
    return `<tr${attributes}>${cells.join("")}</tr>`;
  });
}

/** A table with lines around its cells; its columns are as wide as what they hold asks for, its headings repeated. */
function tableOf(rows: Rows): string {
  const look = (cell: PaperCell) =>
    `border:1px solid #000;padding:2pt 3pt;vertical-align:middle${isNumber(cell.text) ? ";white-space:nowrap" : ""}`;
  const [headings, ...made] = rowsOf(rows, look, ` style="${WHOLE}"`);
  const table = "border-collapse:collapse;width:100%;margin:3pt 0 6pt";
  return `<table style="${table}"><thead>${headings}</thead><tbody>${made.join("")}</tbody></table>`;
}

/** Texts side by side, where they stand in the sheet: the letterhead, and the foot. */
function sideBySide(rows: Rows, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths
    .map((width) => `<col style="width:${((width / total) * 100).toFixed(1)}%">`)
    .join("");
  const made = rowsOf(rows, () => "vertical-align:top");
  const look = `border-collapse:collapse;width:100%;table-layout:fixed;${WHOLE}`;
  return `<table style="${look}"><colgroup>${columns}</colgroup><tbody>${made.join("")}</tbody></table>`;
}

/** A report as the body of a document. */
export const paperHtml = (paper: ReportPaper): string =>
  paperGroups(paper)
    .map((group) => {
      if (group.kind === "paragraph") return paragraph(group);
      return group.kind === "table" ? tableOf(group.rows) : sideBySide(group.rows, paper.widths);
    })
    .join("");

/** The same as plain text: a line a row, cells of tables apart by tabs. */
export const paperText = ({ lines }: ReportPaper): string =>
  lines
    .map(({ cells }) =>
      cells
        .map(({ text }) => withoutIndent(text))
        .map((text) => (cells.length > 1 ? text.replace(/\n/g, " ") : text))
        .join("\t"),
    )
    .filter((text) => text.trim() !== "")
    .join("\n");

/**
 * A whole document to print: A4 with the margins of Decree 30/2020, numbers of pages in the middle of the head from the
 * second on.
 */
export const printedDocument = (paper: ReportPaper): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(paper.tab)}</title><style>
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt 'Times New Roman',serif}}
@page:first{@top-center{content:none}}
body{margin:0;line-height:1.25}thead{display:table-header-group}thead tr{break-after:avoid}p{orphans:2;widows:2}
</style></head><body>${paperHtml(paper)}</body></html>`;
