import { guideLines, logHeadings, unitColumnNotes } from "../messages/setup-vi";
import type { Cell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { findTable } from "../register/table";
import type { UnitColumnKey } from "../register/unit-columns";
import { unitColumns } from "../register/unit-columns";
import { addedHeadings } from "./added-headings";
import type { Changes } from "./changes";
import { columnRuns } from "./column-runs";
import { ensureSize } from "./ensure-size";
import { lastFilled } from "./last-filled";
import { toValues } from "./safe-text";
import { styleHeadings } from "./style-headings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const unitKeys = Object.keys(unitColumns) as UnitColumnKey[];
const unitFormats: Readonly<Partial<Record<UnitColumnKey, string>>> = {
  members: "#,##0",
  staff: "#,##0",
  propagandaOn: "dd/mm/yyyy",
};

/** Makes or mends `Đơn vị`; units that people entered stay as they are. */
export function setUpUnits(sheet: Sheet, changes: Changes): void {
  ensureSize(sheet, 500, unitKeys.length);
  const present: Cell[][] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const row = present[0] ?? [];
  const asked = Object.fromEntries(unitKeys.map((key) => [key, { ...unitColumns[key], required: false }]));
  const table = findTable(present, asked as typeof unitColumns, headingKey);
  const at: Partial<Record<UnitColumnKey, number>> = table.ok ? { ...table.at } : {};
  const missing = unitKeys.filter((key) => at[key] === undefined);
  if (missing.length > 0) {
    const end = lastFilled(row);
    ensureSize(sheet, 1, end + missing.length);
    const headings = missing.map((key) => unitColumns[key].heading);
    sheet.getRange(1, end + 1, 1, missing.length).setValues([headings]);
    missing.forEach((key, index) => {
      at[key] = end + index;
    });
    if (end > 0) changes.said.push(addedHeadings(headings));
  }
  const columns = new Map(unitKeys.map((key) => [key, (at[key] ?? 0) + 1]));
  for (const { first, keys } of columnRuns(columns, () => true)) {
    const headings = sheet.getRange(1, first, 1, keys.length);
    styleHeadings(headings, "#1a73e8");
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

/** Writes `Hướng dẫn` anew: it is the add-in's own text. */
export function setUpGuide(sheet: Sheet): void {
  ensureSize(sheet, guideLines.length, 2);
  sheet
    .getRange(1, 1, guideLines.length, 2)
    .setValues(toValues(guideLines))
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.getRange(1, 1, guideLines.length, 1).setFontWeight("bold");
  sheet.getRange(1, 1).setFontSize(16);
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 640);
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
