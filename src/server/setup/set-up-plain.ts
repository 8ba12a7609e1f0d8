import type { Grid } from "../../core/assessment/open-workbook";
import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { findHeadings, headingKey } from "../../core/reading/headings";
import { type ActivityColumn, activityColumns } from "../../core/register/activity-columns";
import type { Column } from "../../core/register/columns";
import type { HeadingPlan } from "../../core/register/plan-headings";
import { planHeadings } from "../../core/register/plan-headings";
import { headingAliases } from "../../core/register/table";
import type { UnitColumnKey } from "../../core/register/unit-columns";
import { unitColumns } from "../../core/register/unit-columns";
import { offered } from "../../core/words/choices";
import { fill } from "../../core/words/fill";
import { activityColumnNotes, done, unitColumnNotes } from "../../messages/vi/press/setup-texts-vi";
import { choiceList, choicesFrom } from "../platform/choice-list";
import { columnRuns } from "../platform/column-runs";
import { downFrom } from "../platform/down-from";
import { ensureSize, NEW_TAB } from "../platform/ensure-size";
import { freeFirstRow } from "../platform/free-first-row";
import { freezeLines } from "../platform/freeze-lines";
import { headingRows } from "../platform/heading-rows";
import { lastFilled } from "../platform/last-filled";
import { formatColumns } from "../platform/range-list";
import { setWidths } from "../platform/set-sizes";
import { styleHeadings } from "../platform/style-headings";
import { valuesOf } from "../platform/values-of";
import { DAY_FORMAT } from "../platform/write-block";
import type { Changes } from "../workbook/changes";
import { findTab } from "../workbook/tabs";
import { addedHeadings } from "./added-headings";
import { restoreHeadings } from "./restore-headings";
import type { SetUpTab } from "./set-up-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const NUMBER = "#,##0";
const unitKeys = Object.keys(unitColumns) as UnitColumnKey[];
const unitFormats: Readonly<Partial<Record<UnitColumnKey, string>>> = {
  members: NUMBER,
  staff: NUMBER,
  propagandaOn: DAY_FORMAT,
};

/** A tab as it was read, the row of its headings, from 1, and where its columns stand, from 0. */
interface PlacedTable<K extends string> {
  values: Grid;
  headingRow: number;
  at: ReadonlyMap<K, number>;
}

/** `Đơn vị` as it was read. */
export interface UnitTab extends PlacedTable<UnitColumnKey> {
  sheet: Sheet;
  /** Its units to choose from, once somebody asked for them. */
  list?: DataValidation;
}

type TablePlan<K extends string> = HeadingPlan<K> & { headingRow: number };

/** What set-up would do to the headings of `Đơn vị`. Writes nothing. */
export const planUnits = (sheet: Sheet): TablePlan<UnitColumnKey> =>
  planNoted(sheet, headingRows(sheet), unitColumns, unitColumnNotes);

/** What set-up would do to the headings of `Hoạt động`. Writes nothing. */
export const planActivities = (sheet: Sheet): TablePlan<ActivityColumn> =>
  planNoted(sheet, headingRows(sheet), activityColumns, activityColumnNotes);

/** As `planTable`; a column whose heading was erased is known by the note that is left. */
function planNoted<K extends string>(
  sheet: Sheet,
  values: Grid,
  all: Readonly<Record<K, Column>>,
  notes: Readonly<Record<K, string>>,
): TablePlan<K> {
  const plan = planTable(values, all);
  if (plan.missing.length === 0) return plan;
  const { headingRow } = plan;
  const left = sheet.getRange(headingRow, 1, 1, values[0]!.length).getNotes()[0]!;
  const isNoteOf = (key: K, note: string) => note === notes[key];
  return { headingRow, ...planHeadings(values[headingRow - 1]!, all, left, isNoteOf) };
}

/** Where columns stand; people put titles above their headings. */
function planTable<K extends string>(values: Grid, all: Readonly<Record<K, Column>>): TablePlan<K> {
  const row = findHeadings(values, headingAliases(all, headingKey))?.row ?? 0;
  return { headingRow: row + 1, ...planHeadings(values[row] ?? [], all) };
}

/** Whether it would do nothing to such headings. */
export const unitHeadingsStand = (units: Grid): boolean => stands(planTable(units, unitColumns));
export const activityHeadingsStand = (activities: Grid): boolean =>
  stands(planTable(activities, activityColumns));

const headingsOf = (values: Grid, { headingRow }: TablePlan<string>) => {
  const row = values[headingRow - 1] ?? [];
  return [headingRow, row.slice(0, lastFilled(row))];
};

/** Where the headings stand, and what they are. */
export const unitHeadings = (units: Grid) => headingsOf(units, planTable(units, unitColumns));
export const activityHeadings = (activities: Grid) =>
  headingsOf(activities, planTable(activities, activityColumns));

const stands = ({ renamed, missing }: HeadingPlan<string>) => renamed.length + missing.length === 0;

/** Reads `Đơn vị`; nothing where there is none. */
export function readUnitTab(spreadsheet: Spreadsheet): UnitTab | undefined {
  const sheet = findTab(spreadsheet, "units");
  if (!sheet) return undefined;
  const values = sheet.getDataRange().getValues();
  return { sheet, values, ...planTable<UnitColumnKey>(values, unitColumns) };
}

/** The last column of `Đơn vị` that is ours, from 1, wherever people have moved it. */
export const lastUnitColumn = (units: UnitTab | undefined): number => lastOf(units?.at ?? new Map());

/** The same by what stands there. */
export const lastUnitPlace = (units: Grid): number => lastOf(planTable(units, unitColumns).at);

const lastOf = (at: UnitTab["at"]) =>
  Math.max(unitKeys.length, ...[...at.values()].map((place) => place + 1));

/** The clusters in `Đơn vị`, wherever people have moved their column. */
export const clustersIn = ({ sheet, headingRow, at }: UnitTab): GoogleAppsScript.Spreadsheet.Range =>
  downFrom(sheet, headingRow + 1, (at.get("cluster") ?? 0) + 1);

/** Makes or mends `Đơn vị`; units that people entered stay as they are. */
export function setUpUnits(tab: SetUpTab, changes: Changes): UnitTab {
  const table = { columns: unitColumns, notes: unitColumnNotes, formats: unitFormats };
  return { sheet: tab.sheet, ...setUpTable(tab, table, changes) };
}

/** Makes or mends `Hoạt động`; what people entered stays as it is. Gives what stands there then. */
export function setUpActivities(tab: SetUpTab, programme: Programme, units: UnitTab, changes: Changes): Grid {
  const { sheet, isNew } = tab;
  // The formula that counts them names so many columns.
  ensureSize(sheet, 1, NEW_TAB.columns, isNew);
  const table = {
    columns: activityColumns,
    notes: activityColumnNotes,
    formats: { heldOn: DAY_FORMAT, count: NUMBER, amount: NUMBER },
  };
  const placed = setUpTable(tab, table, changes);
  offer(sheet, placed, programme, units);
  return placed.values;
}

/** The units and the kinds to choose from; what else is typed is taken, and told where activities are read. */
export function offerActivities(sheet: Sheet, programme: Programme): void {
  offer(sheet, planActivities(sheet), programme, readUnitTab(sheet.getParent()));
}

function offer(
  sheet: Sheet,
  { headingRow, at }: Pick<PlacedTable<ActivityColumn>, "headingRow" | "at">,
  { choices }: Programme,
  units: UnitTab | undefined,
): void {
  const below = (key: ActivityColumn) => downFrom(sheet, headingRow + 1, (at.get(key) ?? 0) + 1);
  below("kind").setDataValidation(choiceList(offered(choices.activityKinds)));
  const list = units && unitList(units);
  if (list) below("unit").setDataValidation(list);
}

/** The units of `Đơn vị` to choose from, wherever people have moved their column. */
export function unitList(units: UnitTab): DataValidation | undefined {
  const place = units.at.get("name");
  if (place === undefined) return undefined;
  units.list ??= choicesFrom(downFrom(units.sheet, units.headingRow + 1, place + 1));
  return units.list;
}

interface PlainTable<K extends string> {
  columns: Readonly<Record<K, Column>>;
  notes: Readonly<Record<K, string>>;
  /** Of cells that are not text. */
  formats: Readonly<Partial<Record<K, string>>>;
}

/** Gives what stands there now, and where. */
function setUpTable<K extends string>(
  { sheet, isNew, isOurs }: SetUpTab,
  { columns: all, notes, formats }: PlainTable<K>,
  changes: Changes,
): PlacedTable<K> {
  const keys = Object.keys(all) as K[];
  // Values first: after them sizes cost no journey of their own.
  const values: Cell[][] = isNew ? [[]] : valuesOf(sheet);
  ensureSize(sheet, 500, keys.length, isNew);
  const plan = isNew ? planTable(values, all) : planNoted(sheet, values, all, notes);
  const { headingRow, at, renamed, restored, missing } = plan;
  if (isOurs && at.size + restored.length === 0 && lastFilled(values[0]!) > 0) {
    // Somebody deleted the headings: the first row is one that people entered.
    freeFirstRow(sheet);
    values.unshift([]);
  }
  const freeze = freezeLines({ sheet, isNew }, headingRow);
  const row = values[headingRow - 1]!;
  const headed = <T extends { key: K }>(each: T) => ({ ...each, ...all[each.key] });
  for (const { heading, at: place, from } of renamed.map(headed)) {
    sheet.getRange(headingRow, place + 1).setValue(heading);
    changes.said.push(fill(done.renamedHeading, { from, heading }));
  }
  restoreHeadings(sheet, headingRow, restored.map(headed), changes);
  for (const { key, heading, at: place } of [...renamed, ...restored].map(headed)) {
    row[place] = heading;
    at.set(key, place);
  }
  if (missing.length > 0) {
    const end = lastFilled(row);
    ensureSize(sheet, 1, end + missing.length, isNew);
    const headings = missing.map((key) => all[key].heading);
    sheet.getRange(headingRow, end + 1, 1, missing.length).setValues([headings]);
    missing.forEach((key, index) => {
      at.set(key, end + index);
      row[end + index] = all[key].heading;
    });
    if (!isNew) changes.said.push(addedHeadings(headings));
  }
  const columns = new Map(keys.map((key) => [key, (at.get(key) ?? 0) + 1]));
  for (const { first, keys: run } of columnRuns(columns)) {
    const headings = sheet.getRange(headingRow, first, 1, run.length);
    styleHeadings(headings, "#1a73e8");
    headings.setNotes([run.map((key) => notes[key])]);
    setWidths(
      sheet,
      run.map((key) => all[key].width),
      first,
    );
  }
  formatColumns(sheet, headingRow + 1, columns, (key) => formats[key] ?? "@");
  freeze();
  return { values, headingRow, at };
}
