import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { readYesNo } from "../../core/reading/read-yes-no";
import { sameCell } from "../../core/reading/same-cell";
import { type ColumnKey, columnKeys } from "../../core/register/columns";
import { movedFormula } from "../../core/words/moved-formula";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { isOfOurs } from "../platform/safe-text";
import type { Written } from "../platform/write-block";
import { writeBlock } from "../platform/write-block";
import type { TableTab } from "../workbook/register-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One row as typed. */
export type TypedRow = Readonly<Partial<Record<ColumnKey, string>>>;

/** The columns that rows fill: those that every register has, and those of the campaign's own that a row names. */
export const keysOf = (rows: readonly TypedRow[]): readonly ColumnKey[] => [
  ...new Set([...columnKeys, ...rows.flatMap((cells) => Object.keys(cells) as ColumnKey[])]),
];

/** A table that rows are written to: the columns that every one of its kind has, how it is read, what a text becomes. */
export interface TableKind<K extends string> {
  keys: readonly K[];
  read(sheet: Sheet): TableTab<K>;
  entered(key: K, text: string): string | number | Date;
}

/** A row to write below the others. */
export interface NewRow<K extends string> {
  cells: Readonly<Partial<Record<K, string>>>;
  /** It has a code that we gave, which is no other row's, whatever becomes of the rest of the row. */
  isNumbered: boolean;
}

/** The first row written (from 1), and the register with the new rows in it. */
interface Placed<K extends string> {
  row: number;
  register: TableTab<K>;
}

/** How often the end of the table is looked for anew when people type there meanwhile. */
const ATTEMPTS = 5;
/** So many rows that people insert meanwhile may push others into the block, formulas and all. */
const ROWS_ABOVE = 30;

/** Writes rows below the last one in one write, and reads whether they stand there. Run it under the lock. */
export function writeBelow<K extends string>(
  rows: readonly NewRow<K>[],
  first: TableTab<K>,
  of: TableKind<K>,
): Placed<K> {
  let register = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const room = roomBelow(register, rows, of);
    const isStill = isUnderHeadings(room);
    // The last look before the write: nobody's typing is written over.
    const current: Cell[][] = room.range.getValues();
    if (isStill && current.every((cells) => room.places.every((place) => isFree(cells[place - room.left])))) {
      const values = valuesIn(room, current, rows);
      writeBlock(room.range, values, room.formats);
      SpreadsheetApp.flush();
      const added = values.map((cells) => ownCells(room, cells as Cell[]));
      const placed = isQuiet(room, added)
        ? { row: room.end + 1, register: { ...register, values: [...rowsAbove(room), ...added] } }
        : settleMoved(room, rows, added, current);
      if (placed) return placed;
    }
    register = of.read(register.sheet);
  }
  throw new Fault("busy", pageFaults.crowded);
}

/** The block below the table that new rows go to, with all that has to be asked of it before anything is written. */
interface Room<K extends string> {
  register: TableTab<K>;
  of: TableKind<K>;
  keys: readonly K[];
  /** Where those stand, from 0; between them stand people's own, which nobody judges. */
  places: readonly number[];
  left: number;
  /** How many rows the table has, and the sheet. */
  end: number;
  sheetRows: number;
  range: Range;
  headings: Range;
  formats: string[][];
  /** By the number of the row, from 0: of the block and of the rows above it. */
  formulas: ReadonlyMap<number, readonly string[]>;
}

function roomBelow<K extends string>(
  register: TableTab<K>,
  rows: readonly NewRow<K>[],
  of: TableKind<K>,
): Room<K> {
  const { sheet, at, headingRow } = register;
  const named = rows.flatMap(({ cells }) => Object.keys(cells) as K[]);
  const [count, keys] = [rows.length, [...new Set([...of.keys, ...named])]];
  const places = keys.flatMap((column) => at[column] ?? []);
  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  const end = endOf(register, places);
  ensureSize(sheet, end + count, 1);
  const range = sheet.getRange(end + 1, left + 1, count, width);
  const headings = sheet.getRange(headingRow + 1, left + 1, 1, width);
  const top = Math.max(headingRow + 1, end - ROWS_ABOVE);
  const present = sheet.getRange(top + 1, left + 1, end - top + count, width).getFormulas();
  const formulas = new Map(present.map((cells, r) => [top + r, cells]));
  const [formats, sheetRows] = [range.getNumberFormats(), sheet.getMaxRows()];
  return { register, of, keys, places, left, end, sheetRows, range, headings, formats, formulas };
}

function isUnderHeadings({
  register: { values, headingRow },
  places,
  left,
  headings,
}: Room<string>): boolean {
  const now: Cell[] = headings.getValues()[0] ?? [];
  return places.every((place) => sameCell(now[place - left], values[headingRow]![place]));
}

/** What comes into the block. A box takes a tick or its absence; other words take the box away. */
function valuesIn<K extends string>(
  { register: { sheet, at }, of, keys, left, end, formulas }: Room<K>,
  current: readonly Cell[][],
  rows: readonly NewRow<K>[],
): Written[][] {
  const values = current.map((cells, r) => withFormulas(cells, formulas.get(end + r)));
  for (const column of keys) {
    const c = (at[column] ?? -1) - left;
    if (c < 0) continue;
    const boxed = current.some((cells) => typeof cells[c] === "boolean");
    const texts = rows.map(({ cells }) => cells[column] ?? "");
    const tickable = boxed && texts.every((text) => text === "" || readYesNo(text).kind === "yes");
    if (boxed && !tickable) sheet.getRange(end + 1, left + c + 1, rows.length, 1).clearDataValidations();
    texts.forEach((text, r) => {
      values[r]![c] = tickable ? text !== "" : of.entered(column, text);
    });
  }
  return values;
}

/** What stands in cells, formulas as such: what people put there stays. */
const withFormulas = (cells: readonly Cell[], formulas: readonly (string | undefined)[] = []): Written[] =>
  cells.map((cell, c) => (formulas[c] ? { formula: formulas[c] } : cell));

function ownCells({ places, left }: Pick<Room<string>, "places" | "left">, cells: readonly Cell[]): Cell[] {
  const own: Cell[] = [];
  for (const place of places) own[place] = cells[place - left];
  return own;
}

const rowsAbove = ({ register, end }: Pick<Room<string>, "register" | "end">) =>
  register.values.slice(0, end);

/** Reads whether the rows stand where they were to, below the row that was the last one. */
function isQuiet<K extends string>(room: Room<K>, added: readonly Cell[][]): boolean {
  const { register, places, left, end } = room;
  const around = register.sheet.getRange(end, left + 1, added.length + 1, room.formats[0]!.length);
  const now: Cell[][] = around.getValues();
  const wanted = [register.values[end - 1] ?? [], ...added];
  return (
    wanted.every((cells, r) => places.every((place) => sameCell(now[r]![place - left], cells[place]))) &&
    isUnderHeadings(room)
  );
}

/**
 * Somebody moved rows or columns between the last look and now. What went along is written; what stands under other
 * headings, or in the place of rows that were pushed down to it, gives way, and is to be written once more.
 */
function settleMoved<K extends string>(
  room: Room<K>,
  rows: readonly NewRow<K>[],
  added: readonly Cell[][],
  current: readonly Cell[][],
): Placed<K> | undefined {
  const { register, of, keys, places, end, range } = room;
  const now = of.read(register.sheet);
  const isSameTable = keys.every((column) => now.at[column] === register.at[column]);
  const isOurs = (cells: readonly Cell[], r: number) =>
    (isSameTable && rows[r]!.isNumbered ? ["code" as K] : keys).every((column) =>
      sameCell(cells[now.at[column] ?? -1], added[r]![register.at[column] ?? -1]),
    );
  const found = added.flatMap((_cells, r) => {
    const at = now.values.findIndex((cells, index) => index > now.headingRow && isOurs(cells, r));
    return at < 0 ? [] : [at + 1];
  });
  const lost = isSameTable ? pushedUnder(room, now, added.length) : [];
  if (found.length > 0 && lost.every((cells) => !cells)) return { row: Math.min(...found), register: now };
  const stands = added.every((cells, r) =>
    places.every((place) => isOfOurs(now.values[end + r]?.[place], cells[place])),
  );
  if (stands) {
    const back = current.map((cells, r) => lost[r] ?? withFormulas(cells, room.formulas.get(end + r)));
    // In the formats that they have now, which came along with the rows.
    writeBlock(range, back);
    SpreadsheetApp.flush();
  }
  return undefined;
}

/** By the row of the block that took its place: what rows held that were pushed down there, and stand nowhere since. */
function pushedUnder(
  { register: { sheet, values }, places, left, end, sheetRows, formats, formulas }: Room<string>,
  now: TableTab<string>,
  count: number,
): (Written[] | undefined)[] {
  const pushed = sheet.getMaxRows() - sheetRows;
  const textOf = (cells: readonly Cell[]) => JSON.stringify(places.map((place) => cells[place] ?? ""));
  const standing = new Map<string, number>();
  for (const cells of now.values) standing.set(textOf(cells), (standing.get(textOf(cells)) ?? 0) + 1);
  for (const cells of values.slice(0, end))
    standing.set(textOf(cells), (standing.get(textOf(cells)) ?? 0) - 1);
  return Array.from({ length: count }, (_, r) => {
    const before = end - pushed + r;
    const cells = pushed > r ? values[before] : undefined;
    if (!cells || standing.get(textOf(cells))! >= 0) return undefined;
    const moved = formulas
      .get(before)
      ?.map((formula) => formula && movedFormula(formula, before + 1, end + r + 1, sheet.getName()));
    return withFormulas(cells.slice(left, left + formats[0]!.length), moved);
  });
}

/** A box, ticked or not, says nothing of an initiative. */
const isFree = (cell: Cell) => typeof cell === "boolean" || isBlankCell(cell);

/** How many rows the table has by our own columns: results spill further, and boxes reach to the end of the sheet. */
function endOf({ values, headingRow }: TableTab<string>, places: readonly number[]): number {
  let end = values.length;
  while (end > headingRow + 1 && places.every((place) => isFree(values[end - 1]![place]))) end -= 1;
  return end;
}
