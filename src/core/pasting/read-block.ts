/** What separates the cells of a pasted block. */
export type Separator = "\t" | ";" | ",";

/** Rows shaped alike before commas or semicolons in running text are taken for separators. */
const ALIKE = 0.8;
const FIRST_ROWS = 200;

/**
 * The rows of a pasted text: tab-separated as spreadsheets copy, or CSV with `,` or `;` (RFC 4180). Cells in quotes may
 * hold line breaks, separators and doubled quotes; a quotation mark that only begins a text belongs to it.
 */
export function readBlock(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, "");
  const named = /^sep=([;,\t])\r?\n/i.exec(plain);
  const separator = (named?.[1] as Separator | undefined) ?? separatorOf(plain);
  return parse(named ? plain.slice(named[0].length) : plain, separator);
}

/** Without a tab, a text is CSV only when its rows are shaped alike: a list of titles has commas too. */
function separatorOf(text: string): Separator {
  if (text.includes("\t")) return "\t";
  let best: Separator = "\t";
  let bestWidth = 1;
  for (const separator of [";", ","] as const) {
    const widths = parse(text, separator, FIRST_ROWS).map((row) => row.length);
    const width = mode(widths);
    const alike = widths.filter((each) => each === width).length;
    if (width > bestWidth && widths.length > 1 && alike >= ALIKE * widths.length) {
      best = separator;
      bestWidth = width;
    }
  }
  return best;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if ((counts.get(value) ?? 0) > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function parse(text: string, separator: Separator, most = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator) : undefined;
    const end = quoted?.end ?? endOfPlain(text, at, separator);
    row.push(quoted?.cell ?? text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end still begins a cell.
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function endOfPlain(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** A cell in quotes; `undefined` where the quotation mark is the text's own. */
function readQuoted(
  text: string,
  from: number,
  separator: Separator,
): { cell: string; end: number } | undefined {
  let cell = "";
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return undefined;
    cell += text.slice(start, quote);
    const next = text[quote + 1];
    if (next === '"') {
      cell += '"';
      start = quote + 2;
      continue;
    }
    // A copied cell never holds a tab: that quotation began in one cell and ended in another.
    if (separator === "\t" && cell.includes("\t")) return undefined;
    const closes = next === undefined || next === separator || next === "\n" || next === "\r";
    return closes ? { cell, end: quote + 1 } : undefined;
  }
}
