import { textKey } from "../../core/reading/text-key";
import type { UnitColumnKey } from "../../core/register/unit-columns";
import { ensureSize } from "../platform/ensure-size";
import { planUnits } from "../setup/set-up-plain";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a unit has of one campaign only; names, heads and officers go on. */
const ofCampaign: readonly UnitColumnKey[] = ["target", "propagandaOn"];

const shownIn = (sheet: Sheet): string[][] => sheet.getDataRange().getDisplayValues();

/** Whether units have something of the campaign that ends. */
export const hasCampaignCells = (sheet: Sheet): boolean =>
  [...cellsByUnit(sheet).values()].some((cells) => cells.length > 0);

/** Keeps the units as they read, hidden. */
export function keepUnits(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  const cells = shownIn(sheet);
  const kept = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const width = cells[0]!.length;
  ensureSize(kept, cells.length, width);
  kept.getRange(1, 1, cells.length, width).setNumberFormat("@").setValues(cells);
  kept.hideSheet();
}

/**
 * Blanks what was kept, by the names of the units, wherever rows and columns have gone since; a cell that somebody has
 * filled anew stays, and is not written to.
 */
export function clearCampaignCells(sheet: Sheet, kept: Sheet): void {
  const was = cellsByUnit(kept);
  for (const [key, cells] of cellsByUnit(sheet)) {
    const known = new Set(was.get(key)?.map(({ unit, text }) => JSON.stringify([unit, text])));
    const rows = cells.flatMap(({ unit, text, row }) =>
      known.has(JSON.stringify([unit, text])) ? [row] : [],
    );
    for (const { first, last } of runsOf(rows))
      sheet.getRange(first, cells[0]!.column, last - first + 1, 1).clearContent();
  }
}

/** A cell of a campaign, rows and columns from 1. */
interface UnitCell {
  unit: string;
  text: string;
  row: number;
  column: number;
}

function cellsByUnit(sheet: Sheet): Map<UnitColumnKey, UnitCell[]> {
  const { at, headingRow } = planUnits(sheet);
  const rows = shownIn(sheet);
  const name = at.get("name");
  return new Map(
    ofCampaign.map((key) => {
      const place = at.get(key);
      const cells = rows.flatMap((cells, index): UnitCell[] => {
        const text = place === undefined || index < headingRow ? "" : (cells[place] ?? "");
        const unit = name === undefined ? "" : textKey(cells[name] ?? "");
        return text === "" ? [] : [{ unit, text, row: index + 1, column: place! + 1 }];
      });
      return [key, cells];
    }),
  );
}

function runsOf(rows: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
