import type { Cell } from "../../core/reading/cell";
import type { HeadingPlan } from "../../core/register/plan-headings";
import { planHeadings } from "../../core/register/plan-headings";
import type { UnitColumnKey } from "../../core/register/unit-columns";
import { unitColumns } from "../../core/register/unit-columns";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { logHeadings } from "../../messages/vi/setup-vi";
import { columnRuns } from "../platform/column-runs";
import { ensureSize } from "../platform/ensure-size";
import { lastFilled } from "../platform/last-filled";
import { styleHeadings } from "../platform/style-headings";
import type { Changes } from "../workbook/changes";
import { setUpTexts } from "../workbook/set-up-texts";
import { addedHeadings } from "./added-headings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const unitKeys = Object.keys(unitColumns) as UnitColumnKey[];
const unitFormats: Readonly<Partial<Record<UnitColumnKey, string>>> = {
  members: "#,##0",
  staff: "#,##0",
  propagandaOn: "dd/mm/yyyy",
};

/** What set-up would do to the headings of `Đơn vị`. Writes nothing. */
export const planUnits = (sheet: Sheet): HeadingPlan<UnitColumnKey> =>
  planHeadings(firstRow(sheet), unitColumns);

/** Whether it would do nothing to such headings. */
export function unitHeadingsStand(headings: readonly Cell[]): boolean {
  const { renamed, missing } = planHeadings(headings, unitColumns);
  return renamed.length + missing.length === 0;
}

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
  ensureSize(sheet, 500, unitKeys.length);
  const row = firstRow(sheet);
  const { at, renamed, missing } = planHeadings(row, unitColumns);
  for (const { key, at: place, from } of renamed) {
    const { heading } = unitColumns[key];
    sheet.getRange(1, place + 1).setValue(heading);
    changes.said.push(fill(setUpTexts().done.renamedHeading, { from, heading }));
  }
  if (missing.length > 0) {
    const end = lastFilled(row);
    ensureSize(sheet, 1, end + missing.length);
    const headings = missing.map((key) => unitColumns[key].heading);
    sheet.getRange(1, end + 1, 1, missing.length).setValues([headings]);
    missing.forEach((key, index) => {
      at.set(key, end + index);
    });
    if (end > 0) changes.said.push(addedHeadings(headings));
  }
  const columns = new Map(unitKeys.map((key) => [key, (at.get(key) ?? 0) + 1]));
  for (const { first, keys } of columnRuns(columns, () => true)) {
    const headings = sheet.getRange(1, first, 1, keys.length);
    styleHeadings(headings, "#1a73e8");
    const { unitColumnNotes } = setUpTexts();
    headings.setNotes([keys.map((key) => unitColumnNotes[key])]);
  }
  const formatOf = (key: UnitColumnKey) => unitFormats[key] ?? "@";
  for (const { first, keys } of columnRuns(columns, (a, b) => formatOf(a) === formatOf(b))) {
    sheet
      .getRange(2, first, sheet.getMaxRows() - 1, keys.length)
      .setNumberFormat(formatOf(keys[0] as UnitColumnKey));
  }
  for (const [key, column] of columns) sheet.setColumnWidth(column, unitColumns[key].width);
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
