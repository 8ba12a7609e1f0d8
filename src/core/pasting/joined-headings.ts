import { isBlankCell } from "../reading/cell";

/** Words that head a column, and no cell: short, without a figure. */
const isWord = (cell: string) => cell.length <= 40 && !/\d/.test(cell);

/**
 * The wordings of each column where the headings stand in two rows: under `Quyết định công nhận`, merged over two
 * columns, stand `Số` and `Ngày`. `undefined` where the row below is none of headings. The one shown stands first.
 */
export function joinedHeadings(
  top: readonly string[],
  below: readonly string[],
): readonly (readonly string[])[] | undefined {
  const width = Math.max(top.length, below.length);
  // A heading that is merged over both rows may stand in both.
  const isBlank = (cells: readonly string[], at: number) =>
    isBlankCell(cells[at]) || (cells === below && below[at] === top[at]);
  const columns = Array.from({ length: width }, (_, at) => at);
  const parts = columns.filter((at) => !isBlank(below, at));
  const parentOf = (at: number) => columns.findLast((each) => each <= at && !isBlank(top, each));
  // One merged heading covers at least two columns, and each of them has its part.
  const isPart = (at: number) => {
    const parent = parentOf(at);
    if (parent === undefined || !isWord(below[at] ?? "")) return false;
    const next = columns.find((each) => each > parent && !isBlank(top, each)) ?? width;
    return (
      next - parent > 1 && columns.every((each) => each < parent || each >= next || !isBlank(below, each))
    );
  };
  if (parts.length < 2 || !parts.every(isPart)) return undefined;
  return columns.map((at) => {
    const part = (below[at] ?? "").trim();
    if (isBlank(below, at)) return [top[at] ?? ""];
    const parent = (top[parentOf(at) ?? at] ?? "").trim();
    return [`${parent}: ${part}`, `${part} ${parent}`, `${parent} ${part}`, part];
  });
}
