import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { shortOf } from "../platform/saved-keys";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly Cell[])[];

/** What values of ours look like that stand in a block; rows are told wherever people have moved them. */
export interface BlockMemory {
  columns: number;
  /** Every row is remembered: what is not known is nobody's of ours. */
  isWhole: boolean;
  isOwn(row: readonly Cell[]): boolean;
}

/** By the block's cell: how many columns, and a print of each row. */
type Kept = Readonly<Record<string, readonly [columns: number, prints: string]>>;

const MARK = "so-sang-kien-values";
const LETTERS = 4;
const DIGITS = 12;
/** A sheet's metadata hold 30,000 letters; old and new prints stand there together for a while. */
const MOST = 3000;

const printOf = (row: readonly Cell[]): string => {
  const text = row.map(blockText).join("\t").trimEnd();
  return text === "" ? "" : shortOf(text).slice(-LETTERS);
};

/** What a cell holds, as a text to compare: Sheets may hand back the last digits of a fraction differently. */
export function blockText(cell: Cell): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return typeof cell === "string" ? cell : quoteCell(cell);
}

const entryOf = (sheet: Sheet) => sheet.getDeveloperMetadata().find((each) => each.getKey() === MARK);

function keptOn(sheet: Sheet): Kept {
  try {
    return JSON.parse(entryOf(sheet)?.getValue() ?? "{}") as Kept;
  } catch {
    // A mark that somebody else wrote.
    return {};
  }
}

/** What is remembered of a block; nothing where it holds a formula, or in a copy that lost the mark. */
export function recallBlock(sheet: Sheet, block: string): BlockMemory | undefined {
  const [columns, prints] = keptOn(sheet)[block] ?? [];
  if (typeof columns !== "number" || typeof prints !== "string") return undefined;
  const known = new Set(prints.match(new RegExp(`.{${LETTERS}}`, "g")));
  const isWhole = prints.length < MOST * LETTERS;
  return { columns, isWhole, isOwn: (row) => known.has(printOf(row.slice(0, columns))) };
}

/** Remembers rows as ours, beside those that are remembered already or instead of them. */
export function rememberBlock(
  sheet: Sheet,
  block: string,
  rows: Cells,
  { beside = false }: { beside?: boolean } = {},
): void {
  const kept = keptOn(sheet);
  const [columns = 0, prints = ""] = (beside ? kept[block] : undefined) ?? [];
  const width = Math.max(...rows.map((row) => row.length));
  const fresh = [...new Set(rows.map(printOf))].slice(0, MOST).join("");
  write(sheet, { ...kept, [block]: [Math.max(columns, width), prints + fresh] });
}

/** Forgets the values of a block: its formula stands there again. */
export function forgetBlock(sheet: Sheet, block: string): void {
  const { [block]: gone, ...rest } = keptOn(sheet);
  if (gone) write(sheet, rest);
}

function write(sheet: Sheet, kept: Kept): void {
  const entry = entryOf(sheet);
  const text = JSON.stringify(kept);
  if (entry) entry.setValue(text);
  else sheet.addDeveloperMetadata(MARK, text);
}
