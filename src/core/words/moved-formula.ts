/** Texts, places of other tabs, and places of the formula's own, by their columns and rows. */
const PARTS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?|(?<![\p{L}\p{N}_.$])(?:(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+)/gu;

/**
 * A formula as it is in another row to which its own was moved. Nothing where it names further rows of its tab: whether
 * those moved as well cannot be told from it.
 */
export function movedFormula(formula: string, from: number, to: number, tab: string): string | undefined {
  let isTold = true;
  const moved = formula.replace(PARTS, (part: string, place?: string, column?: string, row?: string) => {
    if (part.startsWith('"')) return part;
    if (place === undefined && column !== undefined && Number(row) === from) return `${column}${to}`;
    const isElsewhere = place !== undefined && place !== `'${tab}'!` && place !== `${tab}!`;
    isTold &&= isElsewhere;
    return part;
  });
  return isTold ? moved : undefined;
}
