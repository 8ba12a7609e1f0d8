import { fill } from "../../core/words/fill";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { partMerged } from "../platform/part-merged";
import type { Changes } from "../workbook/changes";
import { displace } from "./displace";

/**
 * Writes headings of ours (columns from 0) that were erased; what people typed in their place goes to the log, and cells that
 * they merged there are parted.
 */
export function restoreHeadings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  restored: readonly { heading: string; at: number; from: string }[],
  changes: Changes,
): void {
  if (restored.length === 0) return;
  partMerged(sheet.getRange(row, 1, 1, sheet.getMaxColumns()));
  const typed = restored.filter(({ from }) => from !== "");
  displace(
    sheet,
    typed.map(({ at, from }) => ({ row, column: at + 1, text: from })),
    changes,
  );
  for (const { heading, at } of restored) {
    sheet.getRange(row, at + 1).setValue(heading);
    changes.said.push(fill(done.restoredHeading, { heading }));
  }
}
