import type { Paper, PaperCell, PaperLine } from "../../../api/bridge-report";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Whatever a person typed is text, never HTML; the indent is one that Word knows. */
const htmlOf = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!).replace(/\n/g, "<br>");

/** Two em spaces stand for the indent of a first line in the sheet. */
const INDENT = /^\u2003+/;
/** Points of room for a signature. */
const SIGNATURE = 66;

/** Looks are written at each text: what is pasted into Word has no style sheet. */
function lookOf({ size, bold, italic, centred }: PaperCell, more = ""): string {
  const parts = [
    `font-family:'Times New Roman',serif;font-size:${size}pt;margin:0`,
    bold ? "font-weight:bold" : "font-weight:normal",
    ...(italic ? ["font-style:italic"] : []),
    ...(centred ? ["text-align:center"] : []),
    ...(more ? [more] : []),
  ];
  return ` style="${parts.join(";")}"`;
}

/** `II. …` and `3. …` begin a part: such a line stays with what follows it. */
const levelOf = (text: string) => (/^[IVXL]+\. /.test(text) ? "h2" : "h3");
const KEPT = "margin:9pt 0 4pt;color:#000;break-after:avoid;page-break-after:avoid";

function paragraph(cell: PaperCell): string {
  if (cell.bold && !cell.centred) {
    const level = levelOf(cell.text);
    return `<${level}${lookOf(cell, KEPT)}>${htmlOf(cell.text)}</${level}>`;
  }
  const text = htmlOf(cell.text.replace(INDENT, ""));
  const indent = INDENT.test(cell.text) ? "text-indent:28pt;text-align:justify;" : "";
  return `<p${lookOf(cell, `${indent}margin:${cell.centred ? "0" : "3pt 0"}`)}>${text}</p>`;
}

/** Figures and days stay in one line. */
const isNumber = (text: string) => /^[<>\d.,:%/\s]{1,18}$/.test(text);
const KEEP = "break-inside:avoid;page-break-inside:avoid";

/** A table with lines around its cells; its columns are as wide as what they hold asks for, its headings repeated. */
function tableOf(rows: readonly PaperLine[]): string {
  const made = rows.map(({ cells }) => {
    const texts = cells.map((cell) => {
      const wrap = isNumber(cell.text) ? ";white-space:nowrap" : "";
      const look = `border:1px solid #000;padding:2pt 3pt;vertical-align:middle${wrap}`;
      return `<td${lookOf(cell, look)}>${htmlOf(cell.text)}</td>`;
    });
    return `<tr style="${KEEP}">${texts.join("")}</tr>`;
  });
  const look = "border-collapse:collapse;width:100%;margin:3pt 0 6pt";
  return `<table style="${look}"><thead>${made[0]}</thead><tbody>${made.slice(1).join("")}</tbody></table>`;
}

/** Texts side by side, where they stand in the sheet: the letterhead, and the foot. */
function sideBySide(rows: readonly PaperLine[], widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths
    .map((width) => `<col style="width:${((width / total) * 100).toFixed(1)}%">`)
    .join("");
  const made = rows.map(({ cells }) => {
    if (cells.every(({ text }) => text.trim() === ""))
      return `<tr><td colspan="${widths.length}" style="height:${SIGNATURE}pt"></td></tr>`;
    let next = 0;
    const texts = cells.map((cell) => {
      const before = cell.column > next ? `<td colspan="${cell.column - next}"></td>` : "";
      next = cell.column + cell.span;
      const spans = ` colspan="${cell.span}"${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ""}`;
      return `${before}<td${spans}${lookOf(cell, "vertical-align:top")}>${htmlOf(cell.text)}</td>`;
    });
    return `<tr>${texts.join("")}</tr>`;
  });
  const look = `border-collapse:collapse;width:100%;table-layout:fixed;${KEEP}`;
  return `<table style="${look}"><colgroup>${columns}</colgroup><tbody>${made.join("")}</tbody></table>`;
}

const isFull = ({ cells }: PaperLine, columns: number) =>
  cells.length <= 1 && (cells[0]?.span ?? columns) === columns;

/** Runs of rows that make one table, or one paragraph each. */
function groupsOf({ lines, widths }: Paper): PaperLine[][] {
  const kindOf = (line: PaperLine) =>
    line.table ? "table" : isFull(line, widths.length) ? "paragraph" : "side by side";
  const groups: PaperLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.[0];
    const kind = kindOf(line);
    if (last && kind !== "paragraph" && kindOf(last) === kind) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A report as the body of a document, in order, without what nobody wrote. */
export const paperHtml = (paper: Paper): string =>
  groupsOf(paper)
    .map((group) => {
      const [line] = group as [PaperLine];
      if (line.table) return tableOf(group);
      if (!isFull(line, paper.widths.length)) return sideBySide(group, paper.widths);
      const [cell] = line.cells;
      return cell && cell.text.trim() !== "" ? paragraph(cell) : "";
    })
    .join("");

/** The same as plain text: a line a row, cells of tables apart by tabs. */
export const paperText = ({ lines }: Paper): string =>
  lines
    .map(({ cells }) =>
      cells
        .map(({ text }) => text.replace(INDENT, ""))
        .map((text) => (cells.length > 1 ? text.replace(/\n/g, " ") : text))
        .join("\t"),
    )
    .filter((text) => text.trim() !== "")
    .join("\n");

/**
 * A whole document to print: A4 with the margins of Decree 30/2020, numbers of pages in the middle of the head from the
 * second on.
 */
export const printedDocument = (paper: Paper): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${htmlOf(paper.tab)}</title><style>
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt 'Times New Roman',serif}}
@page:first{@top-center{content:none}}
body{margin:0;line-height:1.25}thead{display:table-header-group}thead tr{break-after:avoid}p{orphans:2;widows:2}
</style></head><body>${paperHtml(paper)}</body></html>`;
