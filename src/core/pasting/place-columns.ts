import type { OwnColumn } from "../programme/own";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { type ColumnKey, headingOf } from "../register/columns";
import { headingReader } from "./foreign-headings";
import { joinedHeadings } from "./joined-headings";
import { isHint } from "./line-kinds";
import { scaleOf } from "./money-scale";
import { sharesByWords } from "./share-column";

/** What a pasted column can be: one of ours, or the shares of the authors beside it (IV.2.4). */
export type ColumnMeaning = ColumnKey | "share";

/** One column of a pasted block and where it goes. */
export interface PastedColumn {
  /** 0-based in the block. */
  at: number;
  /** As pasted; empty without headings. */
  heading: string;
  /** Null where it is not placed. */
  column: ColumnMeaning | null;
  /** Not by its heading alone: a person is asked. */
  guessed?: true;
  /** Đồng that a bare 1 stands for, where the heading says so. */
  scale?: number;
}

/** What was understood of a pasted block. */
export interface Placing {
  /** 0-based row of the headings; -1 when the block has none. */
  headingRow: number;
  /** In how many rows below it the headings go on, where they do. */
  more?: number;
  columns: readonly PastedColumn[];
}

/** A title, captions and blank rows often stand above the headings: rows looked at. */
export const LOOKED_AT = 50;
/** Further down, headings are looked for only where none names a title above: a second table has some of its own. */
const USUAL = 10;
/** Rows that show in which columns anything stands. */
const SAMPLE = 60;

type Rows = readonly (readonly string[])[];

/** The last row of the headings, 0-based. */
export const lastHeading = ({ headingRow, more = 0 }: Placing): number => headingRow + more;

/** Finds the headings of a pasted block and what they mean; a second column of the same meaning is not placed. */
export function placeColumns(rows: Rows, own: readonly OwnColumn[] = []): Placing {
  let best = placeBelow(rows, -1, own);
  let bestScore: readonly number[] = [0];
  const isWide = widthOf(rows) > 1;
  rows.slice(0, LOOKED_AT).forEach((cells, row) => {
    if (row >= USUAL && bestScore[1] === 1) return;
    // A caption such as `Đơn vị: Trường A` stands alone in its row.
    if (isWide && cells.filter((cell) => !isBlankCell(cell)).length < 2) return;
    const placing = placeBelow(rows, row, own);
    const found = placing.columns.flatMap(({ column }) => column ?? []);
    // What stands above in the corners of a paper heads all columns together, and none of its own.
    const isHeading = placing.columns.some(
      ({ heading, at }) => heading !== "" && heading === oneLine(cells[at]),
    );
    const score = [found.length, Number(found.includes("title")), Number(isHeading)];
    // A row of a list without headings may have a cell that reads like one.
    if (found.length > cells.filter(isFigure).length && isMore(score, bestScore)) {
      best = placing;
      bestScore = score;
    }
  });
  return best;
}

/** A number, a date, a share. */
const isFigure = (cell: string) => /^[\s\d.,/:%–-]*\d[\s\d.,/:%–-]*$/.test(cell);

const oneLine = (text = "") => text.replace(/\s+/g, " ").trim();

/** The first difference decides. */
function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== (other[index] ?? 0));
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

const widthOf = (rows: Rows) => Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));

/** The block with the headings in a row of its own choice (0-based); -1 for none. */
export function placeBelow(rows: Rows, headingRow: number, own: readonly OwnColumn[] = []): Placing {
  const joined = headingRow < 0 ? undefined : joinedHeadings(rows.slice(headingRow, headingRow + SAMPLE));
  const width = Math.max(widthOf(rows), rows[headingRow]?.length ?? 0);
  const paths = Array.from({ length: width }, (_, at) => (joined?.columns[at] ?? []).map(oneLine));
  const more = (joined?.rows ?? 1) - 1;
  const found = meaningsOf(paths.map(wordingsOf), own);
  return {
    headingRow,
    ...(more > 0 && { more }),
    columns: paths.map((path, at) => {
      const scale = scaleOf(path.join(" "));
      return {
        at,
        heading: path.join(": "),
        column: found[at] ?? null,
        ...(scale !== undefined && { scale }),
      };
    }),
  };
}

/** How a heading may be meant that stands below others: `Số` below `Quyết định` is `Số quyết định`. */
function wordingsOf(path: readonly string[]): readonly string[] {
  const [part = "", ...above] = path.filter((word) => !isHint(word)).reverse();
  return [...above.flatMap((word) => [`${part} ${word}`, `${word} ${part}`]), part];
}

function meaningsOf(
  wordings: readonly (readonly string[])[],
  own: readonly OwnColumn[],
): (ColumnMeaning | null)[] {
  const meaningOf = headingReader(own);
  const found = wordings.map((each): ColumnMeaning | null => {
    for (const wording of each) {
      const meaning = meaningOf(wording);
      if (meaning) return meaning;
    }
    return each.some(sharesByWords) ? "share" : null;
  });
  const isExact = (at: number, key: ColumnMeaning) =>
    key !== "share" && wordings[at]?.some((wording) => headingKey(wording) === headingKey(headingOf(key)));
  return found.map((key, at) => {
    if (key === null) return null;
    const same = found.flatMap((other, index) => (other === key ? [index] : []));
    const chosen = same.find((index) => isExact(index, key)) ?? same[0];
    return chosen === at ? key : null;
  });
}

/** The same block with one column placed by hand; another column that stood there is taken out. */
export function placeAs(placing: Placing, at: number, column: ColumnMeaning | null): Placing {
  return {
    ...placing,
    columns: placing.columns.map((pasted) => {
      const { guessed: _, ...sure } = pasted;
      if (pasted.at === at) return { ...sure, column };
      return column !== null && pasted.column === column ? { ...pasted, column: null } : pasted;
    }),
  };
}
