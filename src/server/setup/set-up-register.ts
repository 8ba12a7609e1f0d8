import type { Grid } from "../../core/assessment/open-workbook";
import type { OwnColumn } from "../../core/programme/own";
import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { findHeadings, headingKey } from "../../core/reading/headings";
import type { ColumnKey, FixedKey } from "../../core/register/columns";
import { columnKeys, columns, resultHeadings } from "../../core/register/columns";
import type { HeadingPlan } from "../../core/register/plan-headings";
import { planHeadings } from "../../core/register/plan-headings";
import { headingAliases } from "../../core/register/table";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { protectionNames } from "../../messages/vi/vi";
import { downFrom } from "../platform/down-from";
import { ensureSize } from "../platform/ensure-size";
import { freeFirstRow } from "../platform/free-first-row";
import { freezeLines } from "../platform/freeze-lines";
import { HEADING_ROWS_READ, headingRows } from "../platform/heading-rows";
import { lastFilled } from "../platform/last-filled";
import { protectBlock, protectionsOf, warnedColumn, warnOnResults } from "../platform/protect";
import type { Changes } from "../workbook/changes";
import type { TableSpan } from "../workbook/formulas";
import { checkFormula } from "../workbook/formulas";
import { gatherColumns, makeRoom } from "../workbook/register-tab";
import { addedHeadings } from "./added-headings";
import { colourResults } from "./colour-results";
import { isNoteOf } from "./column-note";
import { formatRegister, setLists } from "./format-register";
import { type Check, growTab, isStatic, placeFormula } from "./place-formula";
import { restoreHeadings } from "./restore-headings";
import { lastUnitColumn, lastUnitPlace, readUnitTab, type UnitTab } from "./set-up-plain";
import type { SetUpTab } from "./set-up-tab";
import { lateWorkbook, shownChecks } from "./shown-results";
import { rulesOf } from "./style-blocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const RESULTS = resultHeadings.length;
/** Where the results stand. */
export const checkPlace = { row: 1, column: 1, width: RESULTS } as const;

/**
 * Makes or mends `Sáng kiến`; rows that people entered stay as they are. Gives the check of its formula, what
 * protects its headings, and the rows as far as these, as the formula will show them.
 */
export function setUpRegister(
  tab: SetUpTab,
  rows: number,
  programme: Programme,
  units: UnitTab,
  changes: Changes,
): { span: TableSpan; check: Check; protect: (made: Protection[]) => void; shown: Grid } {
  const { sheet, isNew } = tab;
  // What has to be asked is asked first: an answer is dear after writing.
  const [protections, rules] = [protectionsOf(tab), rulesOf(tab)];
  growTab(tab, tabs.register, rows, RESULTS + columnKeys.length, changes);
  const look = () => findColumns(headingRows(sheet), programme.columns);
  let places = isNew ? findColumns([[]]) : look();
  if (!places.found) {
    if (!isNew) {
      placeResults(sheet, places, changes);
      // The first row may be one that people entered: somebody deleted the headings, or calls them otherwise.
      freeFirstRow(sheet, RESULTS + 1);
    }
    const headings = columnKeys.map((key) => columns[key].heading);
    sheet.getRange(1, RESULTS + 1, 1, headings.length).setValues([headings]);
    if (!isNew) changes.said.push(fill(done.headings, { name: tabs.register }));
    places = isNew ? findColumns([[...resultHeadings, ...headings]], programme.columns) : look();
  } else {
    for (const mend of [placeResults, mendHeadings, addMissing])
      if (mend(sheet, places, changes)) places = look();
  }
  if (addOwn(sheet, programme.columns, places, changes)) places = look();
  const { at, headingRow, last } = places;
  const span = spanOf(last, units);
  // More columns would leave no room to type beside the sidebar.
  const freeze = freezeLines(tab, headingRow, 1);
  const format = formatRegister(tab, headingRow, at, programme, units);
  const check = placeCheck(tab, span, changes);
  format();
  warnOnResults(downFrom(sheet, 1, 1, RESULTS), protections);
  const headings = sheet.getRange(headingRow, RESULTS + 1, 1, last - RESULTS);
  colourResults(sheet, downFrom(sheet, headingRow + 1, 1), rules);
  freeze();
  return {
    span,
    check,
    protect: (made) => protectBlock(headings, protectionNames.headings, protections, made),
    shown: [...Array<Cell[]>(headingRow - 1).fill([]), [...resultHeadings, ...places.row.slice(RESULTS)]],
  };
}

/** Fits the lists that its cells offer to a campaign. */
function fitLists(sheet: Sheet, programme: Programme, { found, at, headingRow }: Places): void {
  if (found) setLists(sheet, headingRow, at, programme, readUnitTab(sheet.getParent()));
}

/** Fits the register to a campaign whose columns may be others; says whether other formulas have to follow. */
export function fitRegister(sheet: Sheet, programme: Programme, changes: Changes): boolean {
  const before = findColumns(headingRows(sheet), programme.columns);
  if (!addOwn(sheet, programme.columns, before, changes)) {
    fitLists(sheet, programme, before);
    return false;
  }
  const { at, headingRow } = findColumns(headingRows(sheet), programme.columns);
  const units = readUnitTab(sheet.getParent());
  formatRegister({ sheet, isNew: false }, headingRow, at, programme, units)();
  // Results that stand as values are written anew by whoever asks for them.
  if (isStatic(sheet.getRange(checkPlace.row, checkPlace.column).getNote())) return false;
  placeCheck({ sheet, isNew: false }, findSpan(sheet), changes)();
  return true;
}

/** Writes the campaign's own columns that the tab does not have, behind the last one; says whether there were any. */
function addOwn(
  sheet: Sheet,
  own: readonly OwnColumn[],
  { found, at, headingRow, last }: Places,
  changes: Changes,
): boolean {
  const missing = own.filter(({ key }) => !at.has(key)).map(({ heading }) => heading);
  if (!found || missing.length === 0) return false;
  writeBehind(sheet, { headingRow, last }, missing, changes);
  return true;
}

/** Puts the formula of the results into its cell; gives its check. */
export function placeCheck(
  tab: SetUpTab,
  span: TableSpan,
  changes: Changes,
  workbook = lateWorkbook(() => tab.sheet.getParent()),
): Check {
  const shows = () => {
    const read = workbook();
    return read ? shownChecks(read) : [];
  };
  const place = { ...checkPlace, tab: tabs.register, toEnd: true };
  return placeFormula(tab, { ...place, formula: checkFormula(span), shows }, changes);
}

/** What set-up would do to the headings of the register, and to the place of its results. Writes nothing. */
export function planRegister(sheet: Sheet): HeadingPlan<FixedKey> & { results: "stay" | "move" | "insert" } {
  const present = findColumns(headingRows(sheet));
  const { found, headingRow, row } = present;
  const plan = planHeadings(row, columns, found ? notesOf(sheet, headingRow) : [], isNoteOf);
  const results = resultsOf(sheet, present);
  if (!found || results === 1) return { ...plan, results: "stay" };
  return { ...plan, results: results === undefined ? "insert" : "move" };
}

/** Results that cannot be shown leave a sentence in A1; the columns are ours all the same. */
const hasFormula = (sheet: Sheet) => sheet.getRange(1, 1).getFormula().startsWith("=SK_KIEMTRA(");

/** The row of the headings, from 1, where each column and the results have theirs; nothing where one is another or gone. */
export function standingHeadings(rows: Grid, own: readonly OwnColumn[]): number | undefined {
  const { found, at, row, headingRow, results } = findColumns(rows, own);
  const { renamed, missing } = planHeadings(row, columns);
  const stands = found && results === 1 && renamed.length + missing.length === 0;
  return stands && own.every(({ key }) => at.has(key)) ? headingRow : undefined;
}

type Places = ReturnType<typeof findColumns>;

/** Where the columns stand now; rows and columns from 1. */
function findColumns(grid: readonly (readonly Cell[])[], own: readonly OwnColumn[] = []) {
  const found = findHeadings(grid, headingAliases(columns, headingKey));
  const at = new Map<ColumnKey, number>();
  const row = grid[found?.row ?? 0] ?? [];
  for (const [key, index] of planHeadings(row, columns).at) at.set(key, index + 1);
  for (const { key, heading } of own) {
    const index = row.findIndex((cell) => headingKey(cell) === headingKey(heading));
    if (index >= 0) at.set(key, index + 1);
  }
  return {
    found: found !== undefined,
    at,
    row,
    headingRow: (found?.row ?? 0) + 1,
    results: findResults(grid, row),
    last: Math.max(RESULTS + columnKeys.length, lastFilled(row)),
  };
}

/** The first of the result columns: where their headings stand, or A while A–E are free. */
function findResults(grid: readonly (readonly Cell[])[], headings: readonly Cell[]): number | undefined {
  const keys = headings.map(headingKey);
  const at = keys.findIndex((_key, index) =>
    resultHeadings.every((heading, offset) => keys[index + offset] === headingKey(heading)),
  );
  if (at >= 0) return at + 1;
  return grid.every((cells) => cells.slice(0, RESULTS).every(isBlankCell)) ? 1 : undefined;
}

/** The same where words typed over the results have taken their headings away. */
const resultsOf = (sheet: Sheet, { results }: { results: number | undefined }) =>
  results ?? (hasFormula(sheet) ? 1 : warnedColumn(sheet));

/** Mends something of the headings; says whether they are others now. */
type Mend = (sheet: Sheet, present: Places, changes: Changes) => boolean;

/** Brings what there is of the result columns to the first ones, and no input that people dragged among them. */
function bringResults(sheet: Sheet, present: Places): boolean {
  if (present.results === undefined && gatherColumns(sheet, present.row, resultHeadings)) return true;
  const results = resultsOf(sheet, present);
  if (results === undefined || results === 1) return false;
  const inputs = [...present.at.values()].filter((column) => column >= results);
  const width = Math.min(RESULTS, ...inputs.map((column) => column - results));
  if (width > 0) sheet.moveColumns(sheet.getRange(1, results, 1, width), 1);
  return width > 0;
}

/** Brings the result columns to A–E, where the formula spills; inserts them where a list has none. */
const placeResults: Mend = (sheet, present, changes) => {
  if (bringResults(sheet, present)) {
    makeRoom(sheet, Math.min(...findColumns(headingRows(sheet)).at.values()));
    changes.said.push(done.movedResults);
    return true;
  }
  const results = resultsOf(sheet, present);
  if (results === undefined) sheet.insertColumnsBefore(1, RESULTS);
  else if (!makeRoom(sheet, Math.min(...present.at.values()))) return false;
  changes.said.push(done.insertedResults);
  return true;
};

/** Writes the headings of columns that are there under a former name, or that their note tells. */
const mendHeadings: Mend = (sheet, { headingRow, row }, changes) => {
  // Notes tell only what is missing.
  const notes = planHeadings(row, columns).missing.length > 0 ? notesOf(sheet, headingRow) : [];
  const { renamed, restored } = planHeadings(row, columns, notes, isNoteOf);
  for (const { key, at, from } of renamed) {
    const { heading } = columns[key];
    sheet.getRange(headingRow, at + 1).setValue(heading);
    changes.said.push(fill(done.renamedHeading, { from, heading }));
  }
  restoreHeadings(
    sheet,
    headingRow,
    restored.map((each) => ({ ...each, ...columns[each.key] })),
    changes,
  );
  return renamed.length + restored.length > 0;
};

const notesOf = (sheet: Sheet, headingRow: number): string[] =>
  sheet.getRange(headingRow, 1, 1, sheet.getMaxColumns()).getNotes()[0] ?? [];

/** New columns go behind the last one: nothing that people arranged moves. */
const addMissing: Mend = (sheet, { row, headingRow, last }, changes) => {
  const { missing } = planHeadings(row, columns);
  const headings = missing.map((key) => columns[key].heading);
  if (headings.length > 0) writeBehind(sheet, { headingRow, last }, headings, changes);
  return headings.length > 0;
};

function writeBehind(
  sheet: Sheet,
  { headingRow, last }: { headingRow: number; last: number },
  headings: readonly string[],
  changes: Changes,
): void {
  const free = Math.max(RESULTS + 1, lastUsed(sheet, headingRow, last) + 1);
  ensureSize(sheet, 1, free + headings.length - 1);
  sheet.getRange(headingRow, free, 1, headings.length).setValues([[...headings]]);
  changes.said.push(addedHeadings(headings));
}

function lastUsed(sheet: Sheet, headingRow: number, last: number): number {
  const headings: Cell[] = sheet.getRange(headingRow, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  return Math.max(lastFilled(headings), Math.min(last, sheet.getLastColumn()));
}

/** The columns that the formulas read: from behind the results to the last heading, and those of the units. */
export const findSpan = (sheet: Sheet): TableSpan =>
  spanIn(headingRows(sheet), readUnitTab(sheet.getParent())?.values ?? []);

/** The same in tabs that were read. */
export const spanIn = (register: Grid, units: Grid): TableSpan => ({
  first: RESULTS + 1,
  last: findColumns(register.slice(0, HEADING_ROWS_READ)).last,
  units: lastUnitPlace(units),
});

/** The columns that the formulas must read at least, and the row of the headings; nothing where there are none. */
export function neededSpan(
  register: Grid,
  units: Grid,
  own: readonly OwnColumn[] = [],
): (TableSpan & { headingRow: number }) | undefined {
  const { found, at, headingRow } = findColumns(register, own);
  const places = [...at.values()];
  if (!found || places.length === 0) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { first, last, units: lastUnitPlace(units), headingRow };
}

const spanOf = (last: number, units: UnitTab | undefined): TableSpan => ({
  first: RESULTS + 1,
  last,
  units: lastUnitColumn(units),
});
