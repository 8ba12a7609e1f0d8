import type { Grid } from "../../core/assessment/open-workbook";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { bringColumnsBack } from "../platform/bring-columns-back";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { partMerged } from "../platform/part-merged";
import { type Rectangle, rangeList } from "../platform/range-list";
import { toText } from "../platform/safe-text";
import { valuesOf } from "../platform/values-of";
import { blockText, memoryOf, type SheetMemory } from "../workbook/block-memory";
import type { Changes } from "../workbook/changes";
import { sameFormula } from "../workbook/formulas";
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
  /** Something that shows nothing bars the formula: all that it may fill is written over. */
  isBarred?: boolean;
  /** Values of ours of which nothing is remembered: whatever the block shows again is taken for ours. */
  isOld?: boolean;
  /**
   * Values that are ours from now on: the note that marks them, the same for all of a tab, and the formula in whose place
   * they stand. Those that are ours since before (`isAgain`) are written only where one differs.
   */
  kept?: { note: string; formula(): string; isAgain?: boolean };
  /** Its rows are written anew one by one, and what people type over one is copied as they do. */
  byRow?: boolean;
}

export type OwnBlock = BlockPlace & BlockContent;

/** A tab with blocks of ours. */
export interface BlockTab {
  sheet: Sheet;
  /** What is remembered of its blocks, where it was asked before: an answer is dear after writing. */
  memory?: SheetMemory;
  /** Only so many of its columns are looked at. */
  width?: number;
}

/** A tab from its first cell to the last that is filled, as it is. */
interface Look extends BlockTab {
  values: Grid;
  memory: SheetMemory;
}

/** A block that is about to be written: how far the write goes, what of people stands there, and what outside. */
interface Planned {
  look: Look;
  block: OwnBlock;
  height: number;
  width: number;
  foreign: readonly Blocker[];
  beyond: readonly Blocker[];
  /** Each cell shows already what it is to show. */
  isAlike: boolean;
  /** Cells of ours that people formatted as text: the mark of a text stays in them. */
  marked: readonly Rectangle[];
  formulaAt(row: number, column: number): string;
  rows: Rows;
}

/** How often people may type into a block while it is written. */
const ATTEMPTS = 4;

export const blockName = ({ row, column }: BlockPlace): string => `${row}:${column}`;

/** Writes a block in one write over all that it filled and will fill; see `writeOwnBlocks`. */
export const writeOwnBlock = (
  tab: Omit<BlockTab, "width">,
  place: BlockPlace,
  content: BlockContent,
  changes: Changes,
): boolean => {
  // Columns that people inserted push one of figures out of its place, and none of a table of inputs.
  const width = (content.toEnd || content.byRow) && { width: place.column + place.width - 1 };
  return writeOwnBlocks({ ...tab, ...width }, () => [{ ...content, ...place }], changes);
};

/**
 * Writes the blocks of a tab, each in one write over all that it filled and will fill. What is not ours there is copied
 * into the log first; what stands below or beside it stays. The tab is looked at right before the first write: what
 * somebody types behind the look is lost. `blocksOf` gives its blocks by what stands there, or none where it moved that. Gives whether blocks came
 * back to their columns before.
 */
export function writeOwnBlocks(
  tab: BlockTab,
  blocksOf: (seen: Grid) => readonly OwnBlock[] | undefined,
  changes: Changes,
): boolean {
  let isMoved = false;
  const { memory = memoryOf(tab.sheet) } = tab;
  const logged = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const look: Look = { ...tab, values: lookAt(tab), memory };
    const blocks = blocksOf(look.values);
    if (!blocks) continue;
    remember(memory, blocks, { beside: true });
    const plans = blocks.map((block) => plan(look, block));
    if (plans.some(({ look, block, rows }) => isBroughtBack(look, block, rows))) {
      isMoved = true;
      continue;
    }
    const others = plans.filter(isOtherFormula);
    for (const { block } of others) firstCell(look, block).setFormula(block.kept!.formula());
    if (others.length > 0) continue;
    const isFresh = plans.map(({ foreign }) => displaceOnce(tab.sheet, foreign, logged, changes));
    if (isFresh.includes(true)) continue;
    for (const planned of plans) write(planned, changes);
    const marked = blocks.filter(({ kept }) => kept);
    const cells = marked.map(({ row, column }): Rectangle => [row, column, 1, 1]);
    if (marked.length > 0) rangeList(tab.sheet, cells).setNote(marked[0]!.kept!.note);
    remember(memory, blocks);
    for (const planned of plans) {
      if (planned.beyond.length > 0) displace(tab.sheet, goneOf(planned), changes);
    }
    return isMoved;
  }
  throw new Fault("busy", pageFaults.moving);
}

const lookAt = ({ sheet, width }: BlockTab): Cell[][] => valuesOf(sheet, width);

const firstCell = ({ sheet }: BlockTab, { row, column }: BlockPlace) => sheet.getRange(row, column);

function remember(memory: SheetMemory, blocks: readonly OwnBlock[], options?: { beside: boolean }): void {
  const kept = blocks.filter((block) => block.kept);
  memory.remember(
    kept.map((block) => [blockName(block), block.shows(), block.byRow] as const),
    options,
  );
}

/** What another formula of ours shows is not told from what people typed. */
function isOtherFormula({ block: { kept }, foreign, beyond, formulaAt }: Planned): boolean {
  if (!kept || foreign.length + beyond.length === 0) return false;
  const present = formulaAt(0, 0);
  return present.startsWith("=SK_") && !sameFormula(present, kept.formula());
}

/** Copies what was not copied before; says whether there was any. */
function displaceOnce(
  sheet: Sheet,
  foreign: readonly Blocker[],
  logged: Set<string>,
  changes: Changes,
): boolean {
  const fresh = foreign.filter((each) => !logged.has(textOf(each)));
  displace(sheet, fresh, changes);
  for (const each of fresh) logged.add(textOf(each));
  return fresh.length > 0;
}

const textOf = ({ row, column, text }: Blocker) => `${row}:${column}:${blockText(text)}`;

function write({ look, block, height, width, isAlike, marked }: Planned, changes: Changes): void {
  const { sheet, values } = look;
  const [bottom, right] = [block.row + height - 1, block.column + width - 1];
  if (bottom > values.length || right > values[0]!.length) ensureSize(sheet, bottom, right);
  if (marked.length > 0) {
    const all: Rectangle = [block.row, block.column, height, width];
    rangeList(sheet, block.byRow ? [all] : marked).setNumberFormat("General");
  }
  if (isAlike && block.kept?.isAgain) return;
  const range = sheet.getRange(block.row, block.column, height, width);
  // Whoever writes again and again looks for them where nothing else helps.
  if (!isAlike && block.kept?.isAgain === false && partMerged(range)) changes.moved.push(sheet.getName());
  range.setValues(cellsOf(block, height, width));
}

/** Rows that people deleted meanwhile have brought what stood below under what was written. */
function goneOf({ look, block, beyond }: Planned): Blocker[] {
  SpreadsheetApp.flush();
  const now = new Set(cellsBelow(lookAt(look), block).flat().map(blockText));
  return beyond.filter(({ text }) => !now.has(blockText(text)));
}

/** The cells of a block's columns from its first row down. */
const cellsBelow = (values: Grid, { row, column, width }: BlockPlace): Cell[][] => {
  const rows = values.slice(row - 1).map((cells) => cells.slice(column - 1, column - 1 + width));
  return rows.length > 0 ? rows : [[]];
};

function plan(look: Look, block: OwnBlock): Planned {
  const { shows, formula, isBarred, isOld } = block;
  const memory = look.memory.recall(blockName(block));
  const values = cellsBelow(look.values, block);
  const isFilled =
    isBarred || values.some((row, r) => row.some((cell, c) => r + c > 0 && !isBlankCell(cell)));
  const isToEnd = block.toEnd && formula !== undefined && isFilled;
  const rows = formula === undefined || isFilled ? shows() : [];
  const shown = new Set(isOld && !memory ? rows.flat().map(blockText) : []);
  const own = memory?.ownAmong(values) ?? [];
  // Of a block by row of which not all is remembered nothing stands there that was not copied.
  const copied = block.byRow && memory?.isWhole === false ? rows.length : 0;
  const isSame = (cell: Cell, r: number, c: number) => blockText(cell) === blockText(rows[r]?.[c] ?? "");
  const height = Math.max(isToEnd ? values.length : 1, rows.length, own.lastIndexOf(true) + 1);
  const width = isToEnd ? block.width : Math.max(1, memory?.columns ?? 0, ...rows.map((row) => row.length));
  const formulaAt = lateFormulas(look.sheet, block, values);
  let isAlike = values.length >= height && values[0]!.length >= width;
  const [foreign, beyond]: [Blocker[], Blocker[]] = [[], []];
  const marked: Rectangle[] = [];
  values.forEach((row, r) => {
    row.forEach((cell, c) => {
      const isInside = r < height && c < width;
      isAlike &&= !isInside || isSame(cell, r, c);
      if (isBlankCell(cell) || ((own[r] || r < copied) && c < (memory?.columns ?? 0))) return;
      const present = formulaAt(r, c);
      // It may stand lower: people insert rows above the headings.
      if (present.startsWith("=SK_") && (r + c === 0 || isSame(cell, r, c))) return;
      if (!present && (isSame(cell, r, c) || shown.has(blockText(cell)))) return;
      if (cell === toText(String(rows[r]?.[c] ?? ""))) {
        marked.push([block.row + r, block.column + c, 1, 1]);
        return;
      }
      const place = { row: block.row + r, column: block.column + c, text: present || cell };
      (isInside ? foreign : beyond).push(place);
    });
  });
  return { look, block, height, width, foreign, beyond, isAlike, marked, formulaAt, rows };
}

/** Told by its rows of three words and more; one that stands as it was written, by settings of before, has nothing between. */
const isBroughtBack = ({ sheet, values, memory }: Look, block: OwnBlock, rows: Rows): boolean =>
  rows.some((row, at) => {
    const present = values[block.row - 1 + at]?.slice(block.column - 1) ?? [];
    const isOfWords = row.length > 2 && row.every((cell) => typeof cell === "string");
    if (!isOfWords || memory.recall(blockName(block))?.isOwn(present)) return false;
    return bringColumnsBack(sheet, present, row, block.column);
  });

/** The formulas of a block's cells, read when the first is asked for. */
function lateFormulas(sheet: Sheet, { row, column }: BlockPlace, values: Grid): Planned["formulaAt"] {
  let formulas: string[][] | undefined;
  return (r, c) => {
    formulas ??= sheet.getRange(row, column, values.length, values[0]!.length).getFormulas();
    return formulas[r]![c] ?? "";
  };
}

function cellsOf({ shows, formula }: BlockContent, height: number, width: number): (string | number)[][] {
  const rows = formula === undefined ? shows() : [[formula]];
  const cellOf = (cell: string | number | undefined) =>
    typeof cell === "string" && formula === undefined ? toText(cell) : (cell ?? "");
  return Array.from({ length: height }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => cellOf(rows[r]?.[c])),
  );
}
