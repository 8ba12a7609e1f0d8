import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { pageFaults } from "../../messages/vi/page-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { toText } from "../platform/safe-text";
import type { BlockMemory } from "../workbook/block-memory";
import { blockText, recallBlock } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
import { type Blocker, displace } from "./displace";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What a block shows: headings and rows, the first of which may be the widest. */
export type Rows = readonly (readonly (string | number)[])[];

/** A block of ours: its cell, from 1, and the columns that it may fill. */
export interface BlockPlace {
  row: number;
  column: number;
  width: number;
}

/** What comes into a block. */
export interface BlockContent {
  /** What it shows then. */
  shows(): Rows;
  /** The formula that shows it; without one it is written as values. */
  formula?: string;
  /** The formula fills the columns down to the end of the sheet. */
  toEnd?: boolean;
  /** Values of ours of which nothing is remembered: whatever the block shows again is taken for ours. */
  isOld?: boolean;
}

/** The cells of a block's columns, from its first row down, as they are. */
interface Look {
  values: Cell[][];
  formulas: string[][];
}

/** How often people may type into a block while it is written. */
const ATTEMPTS = 4;

export const blockName = ({ row, column }: BlockPlace): string => `${row}:${column}`;

/**
 * Writes a block in one write over all that it filled and will fill. What is not ours there is copied into the log
 * first; what stands below or beside it stays.
 */
export function writeOwnBlock(
  sheet: Sheet,
  place: BlockPlace,
  content: BlockContent,
  changes: Changes,
): void {
  const logged = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const look = lookAt(sheet, place);
    const memory = recallBlock(sheet, blockName(place));
    const { height, width, foreign, beyond } = plan(place, content, look, memory);
    const fresh = foreign.filter((each) => !logged.has(textOf(each)));
    if (fresh.length > 0) {
      displace(sheet, fresh, changes);
      for (const each of fresh) logged.add(textOf(each));
      continue;
    }
    ensureSize(sheet, place.row + height - 1, place.column + width - 1);
    sheet.getRange(place.row, place.column, height, width).setValues(cellsOf(content, height, width));
    if (beyond.length > 0) displace(sheet, goneOf(beyond, sheet, place), changes);
    return;
  }
  throw new Fault("busy", pageFaults.moving);
}

/** Rows that people deleted meanwhile have brought what stood below under what was written. */
function goneOf(beyond: readonly Blocker[], sheet: Sheet, place: BlockPlace): Blocker[] {
  SpreadsheetApp.flush();
  const now = new Set(lookAt(sheet, place).values.flat().map(blockText));
  return beyond.filter(({ text }) => !now.has(blockText(text)));
}

const textOf = ({ row, column, text }: Blocker) => `${row}:${column}:${blockText(text)}`;

function lookAt(sheet: Sheet, { row, column, width }: BlockPlace): Look {
  const range = sheet.getRange(row, column, Math.max(1, sheet.getLastRow() - row + 1), width);
  return { values: range.getValues(), formulas: range.getFormulas() };
}

/** How far the write goes, what of people stands there, and what stands outside. */
function plan(
  place: BlockPlace,
  { shows, formula, toEnd, isOld }: BlockContent,
  { values, formulas }: Look,
  memory: BlockMemory | undefined,
) {
  const isFilled = values.some((row, r) => row.some((cell, c) => r + c > 0 && !isBlankCell(cell)));
  const rows = formula === undefined || isFilled ? shows() : [];
  const shown = new Set(isOld && !memory ? rows.flat().map(blockText) : []);
  const own = values.map((row) => memory?.isOwn(row) ?? false);
  const isSame = (cell: Cell, r: number, c: number) => blockText(cell) === blockText(rows[r]?.[c] ?? "");
  const height = Math.max(
    toEnd && formula !== undefined ? values.length : 1,
    rows.length,
    own.lastIndexOf(true) + 1,
  );
  const width =
    toEnd && formula !== undefined
      ? place.width
      : Math.max(1, memory?.columns ?? 0, ...rows.map((row) => row.length));
  const [foreign, beyond]: [Blocker[], Blocker[]] = [[], []];
  values.forEach((row, r) => {
    row.forEach((cell, c) => {
      const ours =
        (r + c === 0 && formulas[0]![0]!.startsWith("=SK_")) ||
        (own[r] && c < (memory?.columns ?? 0)) ||
        (!formulas[r]![c] && (isSame(cell, r, c) || shown.has(blockText(cell))));
      if (ours || isBlankCell(cell)) return;
      const text = formulas[r]![c] || cell;
      (r < height && c < width ? foreign : beyond).push({
        row: place.row + r,
        column: place.column + c,
        text,
      });
    });
  });
  return { height, width, foreign, beyond };
}

function cellsOf({ shows, formula }: BlockContent, height: number, width: number): (string | number)[][] {
  const rows = formula === undefined ? shows() : [[formula]];
  const cellOf = (cell: string | number | undefined) =>
    typeof cell === "string" && formula === undefined ? toText(cell) : (cell ?? "");
  return Array.from({ length: height }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => cellOf(rows[r]?.[c])),
  );
}
