const NEEDS_QUOTES = /["\t\n\r]/;

/** A block of cells as spreadsheets put it on the clipboard: tabs, line ends, quotes where a cell needs them. */
export function toClipboardText(block: readonly (readonly string[])[]): string {
  const quote = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return block.map((line) => line.map(quote).join("\t")).join("\n");
}

/**
 * Reads a block from the clipboard. A cell that begins with a quote is quoted only if the closing quote ends the
 * cell: people paste text with stray quotes, too.
 */
export function fromClipboardText(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  const plain = /[^\t\n]*/y;
  const block: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(source);
    const match = inQuotes ?? plain.exec(source);
    const raw = match?.[0] ?? "";
    block.at(-1)?.push(inQuotes ? (inQuotes[1] ?? "").replace(/""/g, '"') : raw);
    at += raw.length;
    if (source[at] === "\n") {
      block.push([]);
    }
    at += 1;
  }
  const width = block.reduce((most, line) => Math.max(most, line.length), 0);
  return block.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
}
