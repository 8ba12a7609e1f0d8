import { BORDER_LINES } from "../border-lines";
import type { ChartView, MergedRange, SheetView } from "../contract";
import { fontFamily } from "../page/font-family";
import { filledPart, layOut, type PrintedCell, type PrintedRow } from "./layout";
import { PRINT_TEXT } from "./messages-vi";

/** How a sheet is put on A4. Millimetres. */
export interface PrintOptions {
  readonly orientation?: "portrait" | "landscape" | undefined;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Absent: all that is filled. */
  readonly part?: MergedRange | undefined;
}

/** What the script of the page is told. */
export interface PrintedCharts {
  readonly charts: readonly ChartView[];
  /** Pixels between the margins. */
  readonly room: number;
  readonly pageHeight: number;
  /** How much smaller the table is than on the screen. */
  readonly scale: number;
  /** Pixels from the table's edge, by column. */
  readonly lefts: Readonly<Record<number, number>>;
}

const paper = { short: 210, long: 297 };
const pixelsOf = (millimetres: number) => (millimetres * 96) / 25.4;
/** A table wider than this is easier to read across. */
const wide = 900;
const usualPoints = 10;
/** Pixels on either side of a text. */
const padding = 3;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/** A colour or the name of a font, without what could end a declaration. */
const plain = (value: string): string => value.replace(/[^\p{L}\p{N}#(),.% -]/gu, "");

const sides = ["top", "left", "bottom", "right"];

const styleOf = ({ cell }: PrintedCell, scale: number): string => {
  if (!cell) return "";
  const parts: string[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.push(`${name}:${value}`);
  };
  if (cell.size !== undefined) add("font-size", `${((cell.size * 4) / 3) * scale}px`);
  if (cell.family !== undefined) add("font-family", fontFamily(cell.family));
  if (cell.bold) add("font-weight", "bold");
  if (cell.italic) add("font-style", "italic");
  if (cell.line !== undefined) add("text-decoration", plain(cell.line));
  if (cell.color !== undefined) add("color", plain(cell.color));
  if (cell.background !== undefined) add("background", plain(cell.background));
  add("text-align", cell.align);
  add("vertical-align", cell.verticalAlign);
  if (cell.wrap) add("white-space", "pre-wrap");
  else if (cell.clip) add("overflow", "hidden");
  cell.borders?.forEach((border, index) => {
    const [style = "", color = "#000000"] = border?.split(" ") ?? [];
    if (border) add(`border-${sides[index]}`, `${BORDER_LINES[style] ?? "1px solid"} ${plain(color)}`);
  });
  return parts.join(";");
};

const textOf = ({ cell }: PrintedCell): string => {
  if (!cell) return "";
  if (!cell.checkbox) return escaped(cell.text);
  return /^(true|đúng|có)$/i.test(cell.text) ? "☑" : "☐";
};

const mayOverflow = ({ cell, room }: PrintedCell): boolean =>
  room !== undefined &&
  cell !== undefined &&
  cell.text.length > 10 &&
  !cell.wrap &&
  (cell.align ?? "left") === "left";

const rowHtml = (row: PrintedRow, scale: number): string => {
  const height = (row.height ?? 0) * scale;
  const cells = row.cells.map((printed) => {
    if (!printed) return "";
    const { columnSpan, rowSpan } = printed;
    const style = styleOf(printed, scale);
    const text = textOf(printed);
    const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
    const limits = [
      row.forced ? `max-height:${height}px` : "",
      // Where something stands further on, a long text ends before it.
      mayOverflow(printed) ? `width:${(printed.room ?? 0) * scale - 2 * padding * scale}px` : "",
    ].filter((limit) => limit !== "");
    const content =
      limits.length > 0 ? `<div class="limited" style="${limits.join(";")}">${text}</div>` : text;
    return `<td${spans}${style === "" ? "" : ` style="${style}"`}>${content}</td>`;
  });
  return `<tr data-row="${row.row}" style="height:${height}px">${cells.join("")}</tr>`;
};

/** A page that shows a sheet as it will be printed; its script draws the charts. */
export const printPage = (view: SheetView, workbookName: string, options: PrintOptions): string => {
  const { margins, part = filledPart(view) } = options;
  const { columns: places, columnWidths, head, body } = layOut(view, part);
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const orientation = options.orientation ?? (width > wide ? "landscape" : "portrait");
  const across = orientation === "landscape" ? paper.long : paper.short;
  const room = pixelsOf(across - margins.left - margins.right);
  const scale = width > room ? room / width : 1;
  const charts = (view.charts ?? [])
    .filter(
      ({ row, column }) =>
        !options.part ||
        (row >= part.row &&
          row < part.row + part.rows &&
          column >= part.column &&
          column < part.column + part.columns),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const pageHeight = pixelsOf(
    (orientation === "landscape" ? paper.short : paper.long) - margins.top - margins.bottom,
  );
  const lefts = Object.fromEntries(
    places.map((column, index) => [
      column,
      scale * columnWidths.slice(0, index).reduce((sum, each) => sum + each, 0),
    ]),
  );
  const printed: PrintedCharts = { charts, room, pageHeight, scale, lefts };
  const data = JSON.stringify(printed).replace(/</g, "\\u003c");
  const { top, right, bottom, left } = margins;
  const title = escaped(`${view.sheet.name} – ${workbookName}`);
  const columns = columnWidths.map((each) => `<col style="width:${each * scale}px">`).join("");
  const rows = (group: readonly PrintedRow[]) => group.map((row) => rowHtml(row, scale)).join("\n");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
@page { size: A4 ${orientation}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; font: ${((usualPoints * 4) / 3) * scale}px/1.25 Arial, "Liberation Sans", sans-serif; color: #000; }
table.sheet { table-layout: fixed; border-collapse: collapse; width: ${width * scale}px; }
table.sheet td { padding: ${2 * scale}px ${padding * scale}px; vertical-align: bottom; white-space: pre; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.limited { overflow: hidden; }
.paper { position: relative; }
.charts { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 12px; }
.chart { position: relative; margin: 0; background: #fff; break-inside: avoid; }
.paper .chart { position: absolute; }
.chart canvas { display: block; }
.unseen { position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { display: none; }
@media screen {
  html { background: #e8ebed; }
  body { width: ${across}mm; margin: 64px auto 24px; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; background: #fff; min-height: 200mm; }
  .bar { display: flex; gap: 12px; align-items: center; position: fixed; inset: 0 0 auto; padding: 8px 16px; background: #fff; border-bottom: 1px solid #d9dee3; font: 14px/20px Arial, sans-serif; }
  .bar button { font: inherit; padding: 6px 20px; border: 0; border-radius: 4px; background: #1a6b5a; color: #fff; cursor: pointer; }
  .bar a { color: #1a6b5a; }
}
</style>
</head>
<body data-ready="false" data-orientation="${orientation}">
<nav class="bar" aria-label="${PRINT_TEXT.bar}"><button type="button" id="print">${PRINT_TEXT.print}</button>
<a id="portrait" href="#">${PRINT_TEXT.portrait}</a><a id="landscape" href="#">${PRINT_TEXT.landscape}</a></nav>
<div class="paper"><table class="sheet"><colgroup>${columns}</colgroup>
${head.length > 0 ? `<thead>\n${rows(head)}\n</thead>` : ""}
<tbody>
${rows(body)}
</tbody>
</table></div>
<div class="charts"></div>
<script type="application/json" id="data">${data}</script>
<script src="/print.js"></script>
</body>
</html>
`;
};
