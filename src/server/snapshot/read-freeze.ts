import { areFrozenHeadings } from "../../core/snapshot/frozen-headings";
import type { Manifest } from "../../core/snapshot/manifest";
import { readManifest } from "../../core/snapshot/read-manifest";
import { findMarkedSheets, type MarkReader, markSheet, namedSheets } from "../platform/sheet-mark";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What answered the request that made a freeze: the same request again is answered by it. */
export interface FreezeOutcome {
  key: string;
  eligible: number;
  cut: number;
}

export interface FreezeTab {
  sheet: Sheet;
  manifest: Manifest;
  outcome?: FreezeOutcome | undefined;
}

/** Marks a sheet as a freeze, so that renaming it does no harm. */
const mark: MarkReader<Omit<FreezeTab, "sheet">> = {
  key: "so-sang-kien-freeze",
  read(says) {
    const manifest = readManifest(says);
    return manifest && { manifest, outcome: outcomeOf(says) };
  },
  fits(sheet, { manifest: { rows, machine } }) {
    const row = rows[0] - 1;
    if (row > sheet.getMaxRows() || machine > sheet.getMaxColumns()) return false;
    const [headings = []] = sheet.getRange(row, 1, 1, machine).getValues();
    return areFrozenHeadings(headings);
  },
};

function outcomeOf(says: unknown): FreezeOutcome | undefined {
  const { key, eligible, cut } = Object(Object(says).outcome) as Partial<FreezeOutcome>;
  const isOne = typeof key === "string" && typeof eligible === "number" && typeof cut === "number";
  return isOne ? { key, eligible, cut } : undefined;
}

/** Marks the tab that was made for a freeze. */
export function markFreeze(sheet: Sheet, { manifest, outcome }: Omit<FreezeTab, "sheet">): void {
  const says = { ...manifest, ...(outcome && { outcome }) };
  markSheet(sheet, sheet.getRange(1, manifest.machine), mark.key, says, { isNew: true });
}

/** All freezes of the workbook, the latest first. */
export function findFreezes(spreadsheet: Spreadsheet, sheets = namedSheets(spreadsheet)): FreezeTab[] {
  return findMarkedSheets(spreadsheet, mark, sheets)
    .map(({ sheet, says }) => ({ sheet, ...says }))
    .sort((a, b) => b.manifest.at - a.manifest.at || b.sheet.getSheetId() - a.sheet.getSheetId());
}
