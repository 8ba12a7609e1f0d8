import { isBlankCell } from "../reading/cell";
import { isHint } from "./line-kinds";

type Rows = readonly (readonly string[])[];

/** Words that head a column, and no cell: short, without a figure. */
export const isHeadingWord = (cell: string): boolean => cell.length <= 60 && !/\d/.test(cell);

/** The headings above a column, the outermost first, and the column in which the innermost begins; -1 for none. */
interface Path {
  words: readonly string[];
  from: number;
}

/** The headings of each column, the outermost first, and how many rows they take. */
export interface JoinedHeadings {
  rows: number;
  columns: readonly (readonly string[])[];
}

/**
 * Joins headings that stand in several rows: under `Quyết định công nhận`, merged over two columns, stand `Số` and
 * `Ngày`. A row belongs to them when nothing stands in it but parts of what is merged above and hints in brackets, and
 * the last such row leaves no column of these without a part.
 */
export function joinedHeadings([top = [], ...below]: Rows): JoinedHeadings {
  const width = Math.max(top.length, ...below.map((cells) => cells.length));
  const all = Array.from({ length: width }, (_, at) => at);
  // What is merged may stand in each of its columns.
  const first = top.map((cell, at) => (cell === top[at - 1] ? "" : cell));
  let paths = divided(new Array<Path>(width).fill({ words: [], from: -1 }), first);
  // A column in which nothing stands at all, as at the edge of a sheet, needs no heading.
  const used = all.filter((at) => [first, ...below].some((cells) => !isBlankCell(cells[at])));
  const isWide = (of: readonly Path[], { from }: Path) =>
    used.filter((at) => of[at]?.from === from).length > 1;
  const isDone = (of: readonly Path[]) => of.every((path) => path.words.length < 2 || !isWide(of, path));
  const headingsOf = (of: readonly Path[]) => of.map(({ words, from }, at) => (from === at ? words : []));
  let joined: JoinedHeadings = { rows: 1, columns: headingsOf(paths) };
  for (const [index, cells] of below.entries()) {
    const next = divided(paths, cells);
    const parts = all.filter((at) => !isBlankCell(cells[at]) && next[at] !== paths[at]);
    const isPart = (at: number) => {
      const parent = paths[at];
      return (
        parent !== undefined &&
        parent.from >= 0 &&
        (isHint(cells[at] ?? "") ||
          (isHeadingWord(cells[at] ?? "") && isWide(paths, parent) && parts.includes(parent.from)))
      );
    };
    if (parts.length === 0 || !parts.every(isPart)) break;
    paths = next;
    if (isDone(paths)) joined = { rows: index + 2, columns: headingsOf(paths) };
  }
  return joined;
}

/** The paths with one more row; a heading that is merged over rows as well may stand in each of them. */
function divided(paths: readonly Path[], cells: readonly string[]): readonly Path[] {
  let last: { of: number; path: Path } | undefined;
  return paths.map((path, at) => {
    const word = (cells[at] ?? "").trim();
    if (!isBlankCell(word) && word !== path.words.at(-1))
      last = { of: path.from, path: { words: [...path.words, word], from: at } };
    return last && last.of === path.from ? last.path : path;
  });
}
