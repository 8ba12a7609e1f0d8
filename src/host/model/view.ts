import type { CellChange, CellView, Patch, SheetInfo, SheetView } from "../contract";
import type { Book } from "./book";
import { type Cell, isDateValue, isError, type Style, type Validation } from "./cell";
import { type ChangeLog, mostChanges } from "./change-log";
import { changedCharts, chartViewsOf } from "./chart-view";
import { ConditionalFormats } from "./conditional";
import { displayOf, inputOf } from "./display";
import { holds } from "./rectangle";
import type { Sheet } from "./sheet";
import { choicesOf } from "./validate";

export const infoOf = (sheet: Sheet): SheetInfo => {
  const { meta } = sheet;
  return {
    id: sheet.id,
    name: meta.name,
    hidden: meta.hidden,
    rows: meta.rows,
    columns: meta.columns,
    frozenRows: meta.frozenRows,
    frozenColumns: meta.frozenColumns,
    columnWidths: { ...meta.columnWidths },
    ...(Object.keys(meta.rowHeights).length > 0 ? { rowHeights: { ...meta.rowHeights } } : {}),
    ...(meta.forcedRows.length > 0 ? { forcedRows: meta.forcedRows } : {}),
    ...(meta.hiddenRows.length > 0 ? { hiddenRows: meta.hiddenRows } : {}),
    ...(meta.hiddenGridlines ? { hiddenGridlines: true } : {}),
    hiddenColumns: meta.hiddenColumns,
    merges: meta.merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    ...(meta.tabColor ? { tabColor: meta.tabColor } : {}),
  };
};

type Draft = { -readonly [Key in keyof CellView]: CellView[Key] };

/** What many cells of one look at a sheet have in common. */
interface Look {
  readonly formats: ConditionalFormats;
  /** The choices of each rule: a column of a thousand cells has one list, read from other cells. */
  readonly choices: (rule: Validation) => readonly string[] | undefined;
}

const lookAt = (book: Book, sheet: Sheet): Look => {
  const known = new Map<Validation, string[] | undefined>();
  const choices = (rule: Validation) => {
    if (!known.has(rule)) known.set(rule, choicesOf(book, rule));
    return known.get(rule);
  };
  return { formats: new ConditionalFormats(book, sheet), choices };
};

const cellView = (
  book: Book,
  sheet: Sheet,
  look: Look,
  row: number,
  column: number,
): CellView | undefined => {
  const cell = sheet.cells.get(row, column);
  const value = sheet.valueAt(row, column);
  const rule = look.formats.at(row, column);
  if (value === undefined && !rule && (!cell || isBare(cell))) return undefined;
  const style = cell?.style;
  const view: Draft = { text: displayOf(value, style?.numberFormat, book.locale) };
  const input = inputOf(book, cell);
  if (cell && input !== "" && input !== view.text) view.input = input;
  if (isError(value)) view.error = value.message;
  if (cell?.note !== undefined) view.note = cell.note;
  const background = rule?.background ?? style?.background;
  const color = rule?.color ?? style?.color;
  if (background) view.background = background;
  if (color) view.color = color;
  if (rule?.bold ?? style?.bold) view.bold = true;
  if (rule?.italic ?? style?.italic) view.italic = true;
  if (style) addLooks(view, style);
  const align = style?.align ?? (typeof value === "number" || isDateValue(value) ? "right" : undefined);
  if (align && align !== "left") view.align = align;
  else if (style?.align) view.align = style.align;
  if (value !== undefined && cell?.value === undefined && !cell?.formula) view.spilled = true;
  const validation = cell?.validation;
  if (validation?.criteria === "CHECKBOX") view.checkbox = true;
  else if (validation?.showDropdown) {
    const choices = look.choices(validation);
    if (choices) view.choices = choices;
  }
  return isSeen(view) ? view : undefined;
};

/** Formats alone, of which nothing is seen on a blank cell. Most cells of a set-up sheet are such. */
const isBare = ({ formula, note, style, validation }: Cell): boolean =>
  !formula && note === undefined && !validation && !style?.background && !style?.borders;

/** What few cells have. */
const addLooks = (view: Draft, style: Style): void => {
  const { line, size, family, wrapStrategy, verticalAlign, borders } = style;
  if (line) view.line = line;
  if (size !== undefined) view.size = size;
  if (family) view.family = family;
  if (wrapStrategy === "WRAP") view.wrap = true;
  if (wrapStrategy === "CLIP") view.clip = true;
  if (verticalAlign && verticalAlign !== "bottom") view.verticalAlign = verticalAlign;
  if (borders) view.borders = borders;
};

/** Formats of blank cells reach to the end of a sheet; only what shows is worth sending. */
const isSeen = (view: Draft): boolean =>
  view.text !== "" ||
  [view.input, view.error, view.note, view.background, view.checkbox, view.choices, view.borders].some(
    (part) => part !== undefined,
  );

export const viewOf = (book: Book, sheet: Sheet): SheetView => {
  const look = lookAt(book, sheet);
  const cells: CellChange[] = [];
  const bottom = Math.max(sheet.cells.height, sheet.results.height, ...rulesBottom(sheet));
  for (let row = 0; row < bottom; row++) {
    const width = Math.max(sheet.cells.row(row)?.length ?? 0, sheet.results.row(row)?.length ?? 0);
    const right = Math.max(width, ...rulesRight(sheet, row));
    for (let column = 0; column < right; column++) {
      const cell = cellView(book, sheet, look, row, column);
      if (cell) cells.push({ row, column, cell });
    }
  }
  const charts = chartViewsOf(book, sheet);
  return { sheet: infoOf(sheet), cells, ...(charts.length > 0 ? { charts } : {}) };
};

/** Rules that may colour blank cells reach as far as their blocks; the others only as far as content. */
const reaching = (sheet: Sheet) =>
  sheet.meta.conditionalFormats
    .filter(({ criteria }) => criteria === "CUSTOM_FORMULA" || criteria === "CELL_EMPTY")
    .flatMap(({ blocks }) => blocks);

const contentBottom = (sheet: Sheet) => Math.max(sheet.cells.height, sheet.results.height);
const rulesBottom = (sheet: Sheet) =>
  reaching(sheet).map((block) => Math.min(block.row + block.rows, contentBottom(sheet)));
const rulesRight = (sheet: Sheet, row: number) =>
  reaching(sheet)
    .filter((block) => holds(block, row, block.column))
    .map((block) => block.column + block.columns);

/** What the windows must be told. */
export const patchesOf = (book: Book, log: ChangeLog): Patch[] => {
  const patches: Patch[] = [];
  if (log.list) patches.push({ kind: "sheets", sheets: book.sheets.map(infoOf) });
  for (const id of log.sheets) {
    const sheet = book.sheet(id);
    if (sheet) patches.push({ kind: "sheet", sheet: infoOf(sheet) });
  }
  for (const { sheetId, rows, columns } of log.cells.lists()) {
    const sheet = book.sheet(sheetId);
    if (!sheet || log.sheets.has(sheetId)) continue;
    if (rows.length > mostChanges) {
      patches.push({ kind: "sheet", sheet: infoOf(sheet) });
      continue;
    }
    patches.push({ kind: "cells", sheetId, changes: changesOf(book, sheet, rows, columns) });
  }
  for (const sheet of changedCharts(book, log)) {
    patches.push({ kind: "charts", sheetId: sheet.id, charts: chartViewsOf(book, sheet) });
  }
  return patches;
};

const changesOf = (book: Book, sheet: Sheet, rows: readonly number[], columns: readonly number[]) => {
  const look = lookAt(book, sheet);
  const wanted = new Map<number, Set<number>>();
  const want = (row: number, column: number) => {
    const line = wanted.get(row);
    if (line) line.add(column);
    else wanted.set(row, new Set([column]));
  };
  rows.forEach((row, index) => {
    want(row, columns[index] as number);
  });
  // A rule by formula colours the rest of the row too.
  for (const { criteria, blocks } of sheet.meta.conditionalFormats) {
    if (criteria !== "CUSTOM_FORMULA") continue;
    for (const block of blocks) {
      for (const row of [...wanted.keys()]) {
        if (row < block.row || row >= block.row + block.rows) continue;
        for (let column = block.column; column < block.column + block.columns; column++) want(row, column);
      }
    }
  }
  const changes: CellChange[] = [];
  for (const [row, line] of wanted) {
    for (const column of line) {
      const cell = cellView(book, sheet, look, row, column);
      changes.push(cell ? { row, column, cell } : { row, column });
    }
  }
  return changes;
};
