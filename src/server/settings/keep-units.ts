import type { UnitColumnKey } from "../../core/register/unit-columns";
import { ensureSize } from "../platform/ensure-size";
import { planUnits } from "../setup/set-up-plain";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a unit has of one campaign only; names, heads and officers go on. */
const ofCampaign: readonly UnitColumnKey[] = ["target", "propagandaOn"];

/** The columns of `Đơn vị` that belong to a campaign, from 1. */
function columnsOf(sheet: Sheet): number[] {
  const { at } = planUnits(sheet);
  return ofCampaign.flatMap((key) => {
    const place = at.get(key);
    return place === undefined ? [] : [place + 1];
  });
}

const shownIn = (sheet: Sheet): string[][] => sheet.getDataRange().getDisplayValues();

/** Whether units have something of the campaign that ends. */
export function hasCampaignCells(sheet: Sheet): boolean {
  const columns = columnsOf(sheet);
  return shownIn(sheet).some((row, index) => index > 0 && columns.some((column) => row[column - 1]));
}

/** Keeps the units as they read, hidden. */
export function keepUnits(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  const cells = shownIn(sheet);
  const kept = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const width = cells[0]!.length;
  ensureSize(kept, cells.length, width);
  kept.getRange(1, 1, cells.length, width).setNumberFormat("@").setValues(cells);
  kept.hideSheet();
}

/** Blanks what was kept: a cell that somebody has filled anew since stays. */
export function clearCampaignCells(sheet: Sheet, kept: Sheet): void {
  const [now, was] = [shownIn(sheet), shownIn(kept)];
  for (const column of columnsOf(sheet)) {
    const range = sheet.getRange(1, column, now.length, 1);
    const values: unknown[][] = range.getValues();
    const cleared = values.map(([value], index) => {
      const isKept = index > 0 && now[index]?.[column - 1] === was[index]?.[column - 1];
      return [isKept ? "" : value];
    });
    range.setValues(cleared);
  }
}
