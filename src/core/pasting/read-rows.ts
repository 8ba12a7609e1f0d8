import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { textKey } from "../reading/text-key";
import { type Catalogue, emptyCatalogue } from "../register/catalogue";
import type { ColumnKey } from "../register/columns";
import { typeOf } from "../register/columns";
import {
  isCount,
  isFooter,
  isInstruction,
  isNumbering,
  isPartOfUnit,
  isRoman,
  isTotal,
  numberColumn,
} from "./line-kinds";
import { scaled } from "./money-scale";
import { isMonthFirst, turnMonths } from "./month-first";
import { lastHeading, type Placing } from "./place-columns";
import { unitOfLine } from "./read-captions";
import { sameAsAbove } from "./same-as-above";
import { withShare } from "./share-column";

/** One row of a pasted block in our columns; blank cells are left out. */
export interface PastedRow {
  /** 1-based row of the block. */
  line: number;
  cells: readonly (readonly [ColumnKey, string])[];
}

/** Why a line is no initiative, as far as can be told. */
export type LeftOutReason =
  | "above"
  | "headings"
  | "numbering"
  | "total"
  | "group"
  | "footer"
  | "empty"
  | "byHand";

/** A line that is not taken; a person may take it in. */
export interface LeftOutRow {
  line: number;
  text: string;
  reason: LeftOutReason;
}

export interface PastedRows {
  rows: readonly PastedRow[];
  leftOut: readonly LeftOutRow[];
  /** Cells that say "as above". */
  dittos: number;
  /** Blank cells of units below one that is filled, as a merged cell leaves them. */
  merged: number;
  /** Dates that can only be read with the month first, the first of them as an example. */
  monthFirst: { count: number; example: string };
}

/** What a person decides for the whole block. */
export interface PasteChoices {
  catalogue: Catalogue;
  /** Lines that are taken although they look like none. */
  taken: ReadonlySet<number>;
  /** Lines that are left out although they look like one. */
  dropped: ReadonlySet<number>;
  /** `nt`, `"` become what stands above. */
  ditto: boolean;
  /** So do blank cells of units. */
  fillDown: boolean;
  monthFirst: boolean;
  /** Đồng that a bare 1 stands for, where no heading says so. */
  scale: number | undefined;
}

export const noChoices: PasteChoices = {
  catalogue: emptyCatalogue(),
  taken: new Set(),
  dropped: new Set(),
  ditto: true,
  fillDown: false,
  monthFirst: false,
  scale: undefined,
};

type Block = readonly (readonly string[])[];
type Cells = Partial<Record<ColumnKey, string>>;

const TEXT_LENGTH = 120;
/** Names that stand beside each other below a list. */
const MOST_SIGNERS = 3;

/** The rows below the headings in the columns they were placed in. Blank rows are dropped silently. */
export function readRows(block: Block, placing: Placing, chosen: Partial<PasteChoices> = {}): PastedRows {
  const { read, result } = rowReader(block, placing, chosen);
  for (const index of block.keys()) read(index);
  return result();
}

/** Reads the lines of a block (0-based), from the top and once each; a long one is read bit by bit. */
export function rowReader(
  block: Block,
  placing: Placing,
  chosen: Partial<PasteChoices> = {},
): { read(index: number): void; result(): PastedRows } {
  const choices = { ...noChoices, ...chosen };
  const { at, convert, shareAt, countAt, monthFirst } = readingOf(block, placing, choices);
  // They stand again at the top of each printed page.
  const headings = placing.headingRow < 0 ? [] : block.slice(placing.headingRow, lastHeading(placing) + 1);
  const rows: { line: number; cells: Cells; said: Cells; count: string }[] = [];
  const leftOut: LeftOutRow[] = [];
  const above = sameAsAbove(choices);
  let unit: string | undefined;
  let isBelow = false;
  const read = (index: number) => {
    const source = block[index] ?? [];
    const filled = source.filter((cell) => !isBlankCell(cell));
    if (filled.length === 0) return;
    const line = index + 1;
    const leave = (reason: LeftOutReason) => leftOut.push({ line, text: textOf(filled), reason });
    const isHeading = index >= placing.headingRow && index <= lastHeading(placing);
    if (isHeading && placing.headingRow >= 0) return;
    const count = (countAt >= 0 ? source[countAt] : undefined) ?? "";
    const cells: Cells = {};
    for (const [column, from] of at) {
      const text = source[from] ?? "";
      if (!isBlankCell(text)) cells[column] = text;
    }
    const isEmpty = Object.keys(cells).length === 0;
    const reasonFor = (): LeftOutReason | undefined => {
      if (choices.dropped.has(line)) return "byHand";
      if (index < placing.headingRow) return "above";
      if (
        headings.some((heads) => source.every((cell, c) => headingKey(cell) === headingKey(heads[c] ?? "")))
      )
        return "headings";
      if (isNumbering(filled)) return "numbering";
      if (isTotal(filled, count)) return "total";
      if (rows.length === 0 && isInstruction(filled)) return "headings";
      const group = groupOf(filled, count, cells, choices.catalogue);
      if (group !== undefined) {
        unit = group || unit;
        return "group";
      }
      isBelow = isFooter(filled) || (isBelow && !isCount(count) && filled.length <= MOST_SIGNERS);
      if (isBelow) return "footer";
      return isEmpty ? "empty" : undefined;
    };
    const reason = choices.taken.has(line) && !isEmpty ? undefined : reasonFor();
    if (reason) {
      leave(reason);
      return;
    }
    const share = shareAt >= 0 ? (source[shareAt] ?? "") : "";
    if (cells.authors !== undefined) cells.authors = withShare(cells.authors, share);
    const last = rows.at(-1);
    if (last && !choices.taken.has(line) && goesOn(last, cells, count)) {
      last.cells.authors = joinAuthors(last.cells.authors, cells.authors ?? "");
      return;
    }
    const said = { ...cells };
    above.fill(cells);
    if (unit !== undefined) cells.unit ??= unit;
    for (const [column, change] of convert) {
      const text = cells[column];
      if (text !== undefined) cells[column] = change(text);
    }
    rows.push({ line, cells, said, count });
  };
  return {
    read,
    result: () => ({
      rows: rows.map(({ line, cells }) => ({ line, cells: inOrder(cells, at) })),
      leftOut,
      ...above.counts(),
      monthFirst,
    }),
  };
}

/** What of the block is where, and what its cells become. */
function readingOf(block: Block, placing: Placing, { monthFirst: isTurned, scale }: PasteChoices) {
  const below = block.slice(lastHeading(placing) + 1);
  const at: [ColumnKey, number][] = [];
  const convert: [ColumnKey, (text: string) => string][] = [];
  const wrong: string[] = [];
  let shareAt = -1;
  for (const pasted of placing.columns) {
    const { column } = pasted;
    if (column === null) continue;
    if (column === "share") {
      shareAt = pasted.at;
      continue;
    }
    at.push([column, pasted.at]);
    const type = typeOf(column);
    if (type === "money") {
      const unit = pasted.scale ?? scale;
      if (unit !== undefined) convert.push([column, (text) => scaled(text, unit)]);
    }
    if (type === "day" || type === "moment") {
      const cells = below.map((row) => row[pasted.at] ?? "");
      const sure = cells.filter(isMonthFirst);
      wrong.push(...sure);
      if (isTurned && sure.length > 0) convert.push([column, turnMonths(cells)]);
    }
  }
  return {
    at,
    convert,
    shareAt,
    countAt: numberColumn(below, placing.columns),
    monthFirst: { count: wrong.length, example: wrong[0] ?? "" },
  };
}

const inOrder = (cells: Cells, at: readonly (readonly [ColumnKey, number])[]) => {
  const placed = at.flatMap(([column]): [ColumnKey, string][] => {
    const text = cells[column];
    return text === undefined ? [] : [[column, text]];
  });
  const isPlaced = at.some(([column]) => column === "unit");
  return isPlaced || cells.unit === undefined
    ? placed
    : [["unit", cells.unit] as [ColumnKey, string], ...placed];
};

const textOf = (filled: readonly string[]) => filled.join(" · ").replace(/\s+/g, " ").slice(0, TEXT_LENGTH);

const NUMBER_OF_GROUP = /^\s*(?:[IVXL]{1,5}|[A-H]|\d{1,3})[.)]\s*/;
/** `(2 SK)`, behind the name. */
const COUNT_OF_GROUP = /\s*\(\s*\d[^()]*\)\s*$/;

/** The unit of a line that heads a group of rows; blank where it names none, `undefined` where it is no such line. */
function groupOf(
  filled: readonly string[],
  count: string,
  cells: Cells,
  catalogue: Catalogue,
): string | undefined {
  // A line merged over all columns stands in the one that numbers the rows.
  const isMerged = filled.length === 1 && filled[0] === count && !isRoman(count) && !isCount(count);
  const isNumbered = !isBlankCell(count) && !isMerged;
  const [text, ...others] = isNumbered ? filled.filter((cell) => cell !== count) : filled;
  if (others.length > 0) return undefined;
  if (isNumbered && !isRoman(count)) {
    // Numbered like the rows: only where the unit stands in the place of a title.
    const reading = catalogue.read(cells.title);
    return cells.title === text && reading.kind === "unit" ? reading.unit.name : undefined;
  }
  if (text === undefined) return isNumbered ? "" : undefined;
  const name = text.replace(NUMBER_OF_GROUP, "").replace(COUNT_OF_GROUP, "");
  return (
    unitOfLine(name, catalogue, isNumbered || isMerged) ?? (isNumbered || isPartOfUnit(name) ? "" : undefined)
  );
}

/** Whether a line names further authors of the row above: nothing else, or the same number and title once more. */
function goesOn(last: { cells: Cells; said: Cells; count: string }, cells: Cells, count: string): boolean {
  if (cells.authors === undefined || last.cells.authors === undefined || last.cells.title === undefined)
    return false;
  // What is merged beside the authors may stand in each line; the title, too, where rows are numbered and this one is not.
  if (isBlankCell(count) && (cells.title === undefined || isCount(last.count)))
    return (Object.keys(cells) as ColumnKey[]).every(
      (column) => column === "authors" || cells[column] === last.said[column],
    );
  const isSame = cells.title !== undefined && textKey(cells.title) === textKey(last.cells.title);
  return isSame && isCount(count) && count === last.count;
}

/** Whoever is named already, as in a merged cell, is not named again. */
function joinAuthors(before: string | undefined, more: string): string {
  const named = (before ?? "").split("\n");
  return named.includes(more) ? (before ?? "") : [...named, more].join("\n");
}
