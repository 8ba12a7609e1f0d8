import { protectionNames } from "../../messages/vi/vi";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Warns whoever types into the result columns. A warning and no lock: the menu runs as the person at the keyboard,
 * and must be able to write static results for a colleague who does not own the workbook.
 */
export function warnOnResults(sheet: Sheet, range: Range): void {
  const existing = warningOf(sheet);
  if (existing) existing.setRange(range).setWarningOnly(true);
  else range.protect().setDescription(protectionNames.results).setWarningOnly(true);
}

/** The first column of which people are warned, from 1: the results stand there, whatever was typed over them. */
export const warnedColumn = (sheet: Sheet): number | undefined => warningOf(sheet)?.getRange().getColumn();

const warningOf = (sheet: Sheet) =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((protection) => protection.getDescription() === protectionNames.results);

/** Leaves the settings to the owner and to whoever set the workbook up; the owner can let others in. */
export function lockSettings(sheet: Sheet): void {
  const existing = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (existing.length === 0) lockTab(sheet, protectionNames.settings);
}

/** Leaves a tab to the owner and to the person at the keyboard, neither of whom can be shut out. */
export function lockTab(sheet: Sheet, description: string): GoogleAppsScript.Spreadsheet.Protection {
  const protection = sheet.protect().setDescription(description);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return protection;
}
