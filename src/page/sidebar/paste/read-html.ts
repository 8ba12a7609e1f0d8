const SPACES = /[ \t\r\n\f\u00a0]+/g;
const BREAKS = new Set(["P", "DIV", "LI", "BR", "TR"]);

/**
 * The largest table of what a word processor or a spreadsheet copies; `undefined` without one. Paragraphs of a cell are
 * lines; what is merged over rows stands in each of them, what is merged over columns in the first.
 */
export function readHtmlTable(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")];
  const [largest] = tables.sort((a, b) => b.rows.length - a.rows.length);
  if (!largest || largest.rows.length === 0) return undefined;
  const rows: string[][] = [];
  const isTaken = (row: number, at: number) => rows[row]?.[at] !== undefined;
  const put = (row: number, at: number, text: string) => {
    rows[row] ??= [];
    rows[row][at] = text;
  };
  [...largest.rows].forEach((line, row) => {
    rows[row] ??= [];
    let at = 0;
    for (const cell of line.cells) {
      while (isTaken(row, at)) at += 1;
      const text = textOf(cell);
      const last = Math.min(row + Math.max(1, cell.rowSpan), largest.rows.length);
      for (let r = row; r < last; r++)
        for (let c = 0; c < cell.colSpan; c++) put(r, at + c, c === 0 ? text : "");
      at += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ""));
}

/** The text of a cell, one line for each of its paragraphs. */
function textOf(cell: Element): string {
  let text = "";
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? "").replace(SPACES, " ");
    if (!(node instanceof Element) && node.nodeType !== Node.ELEMENT_NODE) return;
    for (const child of node.childNodes) walk(child);
    if (BREAKS.has(node.nodeName)) text += "\n";
  };
  for (const child of cell.childNodes) walk(child);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
