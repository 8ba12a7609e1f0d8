import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { type ActivityColumn, activityColumns } from "../../core/register/activity-columns";
import type { Column } from "../../core/register/columns";
import type { HeadingPlan } from "../../core/register/plan-headings";
import { planHeadings } from "../../core/register/plan-headings";
import type { UnitColumnKey } from "../../core/register/unit-columns";
import { unitColumns } from "../../core/register/unit-columns";
import { offered } from "../../core/words/choices";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { activityColumnNotes, done, unitColumnNotes } from "../../messages/vi/press/setup-texts-vi";
import { logHeadings } from "../../messages/vi/setup-vi";
import { columnRuns } from "../platform/column-runs";
import { ensureSize } from "../platform/ensure-size";
import { lastFilled } from "../platform/last-filled";
import { styleHeadings } from "../platform/style-headings";
import { DAY_FORMAT } from "../platform/write-block";
import type { Changes } from "../workbook/changes";
import { NEW_TAB } from "../workbook/formulas";
import { findTab } from "../workbook/tabs";
import { addedHeadings } from "./added-headings";

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

/** What set-up would do to the headings of `Đơn vị`. Writes nothing. */
export const planUnits = (sheet: Sheet): HeadingPlan<UnitColumnKey> =>
  planHeadings(firstRow(sheet), unitColumns);

/** What set-up would do to the headings of `Hoạt động`. Writes nothing. */
export const planActivities = (sheet: Sheet): HeadingPlan<ActivityColumn> =>
  planHeadings(firstRow(sheet), activityColumns);

/** Whether it would do nothing to such headings. */
export const unitHeadingsStand = (headings: readonly Cell[]): boolean =>
  stands(planHeadings(headings, unitColumns));
export const activityHeadingsStand = (headings: readonly Cell[]): boolean =>
  stands(planHeadings(headings, activityColumns));

const stands = ({ renamed, missing }: HeadingPlan<string>) => renamed.length + missing.length === 0;

/** The last column of `Đơn vị` that is ours, from 1, wherever people have moved it. */
export const lastUnitColumn = (sheet: Sheet | undefined): number =>
  lastUnitPlace(sheet ? firstRow(sheet) : []);

/** The same by its headings. */
export const lastUnitPlace = (headings: readonly Cell[]): number =>
  Math.max(
    unitKeys.length,
    ...[...planHeadings(headings, unitColumns).at.values()].map((place) => place + 1),
  );

/** The clusters in `Đơn vị`, wherever people have moved their column. */
export function clustersIn(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  const column = columnLetters((planHeadings(firstRow(sheet), unitColumns).at.get("cluster") ?? 0) + 1);
  return sheet.getRange(`${column}2:${column}`);
}

const firstRow = (sheet: Sheet): Cell[] =>
  sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];

/** Makes or mends `Đơn vị`; units that people entered stay as they are. */
export function setUpUnits(sheet: Sheet, changes: Changes): void {
  setUpTable(sheet, { columns: unitColumns, notes: unitColumnNotes, formats: unitFormats }, changes);
}

/** Makes or mends `Hoạt động`; what people entered stays as it is. */
export function setUpActivities(sheet: Sheet, programme: Programme, changes: Changes): void {
  // The formula that counts them names so many columns.
  ensureSize(sheet, 1, NEW_TAB);
  setUpTable(
    sheet,
    {
      columns: activityColumns,
      notes: activityColumnNotes,
      formats: { heldOn: DAY_FORMAT, count: NUMBER, amount: NUMBER },
    },
    changes,
  );
  offerActivities(sheet, programme);
}

/** The units and the kinds to choose from; what else is typed is taken, and told where activities are read. */
export function offerActivities(sheet: Sheet, { choices }: Programme): void {
  const { at } = planHeadings(firstRow(sheet), activityColumns);
  const below = (key: ActivityColumn) => sheet.getRange(2, (at.get(key) ?? 0) + 1, sheet.getMaxRows() - 1);
  const kinds = offered(choices.activityKinds);
  below("kind").setDataValidation(
    listOf()
      .requireValueInList([...kinds], true)
      .build(),
  );
  const units = unitList(sheet.getParent());
  if (units) below("unit").setDataValidation(units);
}

const listOf = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);

/** The units of `Đơn vị` to choose from, wherever people have moved their column. */
export function unitList(spreadsheet: Spreadsheet): DataValidation | undefined {
  const units = findTab(spreadsheet, "units");
  const place = units && planUnits(units).at.get("name");
  if (units === undefined || place === undefined) return undefined;
  const letters = columnLetters(place + 1);
  return listOf()
    .requireValueInRange(units.getRange(`${letters}2:${letters}`), true)
    .build();
}

interface PlainTable<K extends string> {
  columns: Readonly<Record<K, Column>>;
  notes: Readonly<Record<K, string>>;
  /** Of cells that are not text. */
  formats: Readonly<Partial<Record<K, string>>>;
}

function setUpTable<K extends string>(
  sheet: Sheet,
  { columns: all, notes, formats }: PlainTable<K>,
  changes: Changes,
): void {
  const keys = Object.keys(all) as K[];
  ensureSize(sheet, 500, keys.length);
  const row = firstRow(sheet);
  const { at, renamed, missing } = planHeadings(row, all);
  for (const { key, at: place, from } of renamed) {
    const { heading } = all[key];
    sheet.getRange(1, place + 1).setValue(heading);
    changes.said.push(fill(done.renamedHeading, { from, heading }));
  }
  if (missing.length > 0) {
    const end = lastFilled(row);
    ensureSize(sheet, 1, end + missing.length);
    const headings = missing.map((key) => all[key].heading);
    sheet.getRange(1, end + 1, 1, missing.length).setValues([headings]);
    missing.forEach((key, index) => {
      at.set(key, end + index);
    });
    if (end > 0) changes.said.push(addedHeadings(headings));
  }
  const columns = new Map(keys.map((key) => [key, (at.get(key) ?? 0) + 1]));
  for (const { first, keys: run } of columnRuns(columns, () => true)) {
    const headings = sheet.getRange(1, first, 1, run.length);
    styleHeadings(headings, "#1a73e8");
    headings.setNotes([run.map((key) => notes[key])]);
  }
  const formatOf = (key: K) => formats[key] ?? "@";
  for (const { first, keys: run } of columnRuns(columns, (a, b) => formatOf(a) === formatOf(b))) {
    sheet.getRange(2, first, sheet.getMaxRows() - 1, run.length).setNumberFormat(formatOf(run[0]!));
  }
  for (const [key, column] of columns) sheet.setColumnWidth(column, all[key].width);
  sheet.setFrozenRows(1);
}

export function setUpLog(sheet: Sheet): void {
  ensureSize(sheet, 100, logHeadings.length);
  const headings = sheet.getRange(1, 1, 1, logHeadings.length);
  headings.setValues([[...logHeadings]]);
  styleHeadings(headings, "#3c4043");
  sheet.getRange(2, 1, sheet.getMaxRows() - 1).setNumberFormat("dd/mm/yyyy hh:mm");
  sheet.setColumnWidth(1, 130).setColumnWidth(2, 180).setColumnWidth(3, 180).setColumnWidth(4, 480);
  sheet.setFrozenRows(1);
}
