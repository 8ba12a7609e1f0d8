const PIECE = /<(?:[\w-]+:)?table-(row|cell)\b([^>]*)>/g;
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["'](\d+)/;

/** How many filled cells an OpenDocument sheet comes to: one that is written once may stand for a million. */
export function repeatedCells(content: string): number {
  let cells = 0;
  let rows = 1;
  for (const [, what, attributes = ""] of content.matchAll(PIECE)) {
    const times = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    if (what === "row") rows = times;
    else if (!attributes.endsWith("/")) cells += rows * times;
  }
  return cells;
}
