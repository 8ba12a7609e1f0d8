import { enteredAs, exactNumber } from "../../core/mending/exact-value";
import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { type ActivityColumn, activityColumns, activityKeys } from "../../core/register/activity-columns";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { columnRuns } from "../platform/column-runs";
import { Fault } from "../platform/fault";
import { rangeList } from "../platform/range-list";
import { recallSaved, rememberSaved, shortOf } from "../platform/saved-keys";
import { writeBlock } from "../platform/write-block";
import { mustFindTab, readActivityTab, type TableTab } from "../workbook/register-tab";
import { type TableKind, writeBelow } from "./write-below";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = TableTab<ActivityColumn>;
export type ActivityCells = Readonly<Record<ActivityColumn, string>>;

/** How often the row is looked for anew when people move rows meanwhile. */
const ATTEMPTS = 4;

const ofActivities: TableKind<ActivityColumn> = {
  keys: activityKeys,
  read: readActivityTab,
  entered: (key, text) =>
    (key === "count" ? exactNumber(text) : undefined) ?? enteredAs(activityColumns[key].type, text),
};

/** What a row is told by: all that is in it. */
const toldBy = (cellOf: (key: ActivityColumn) => Cell): string =>
  shortOf(activityKeys.map((key) => quoteCell(cellOf(key))).join("\t"));
const toldIn = ({ at }: Tab, cells: readonly Cell[]) => toldBy((key) => cells[at[key] ?? -1]);

/** The rows that are told so, from 1. */
const rowsOf = (tab: Tab, told: string): number[] =>
  tab.values.flatMap((cells, index) =>
    index > tab.headingRow && toldIn(tab, cells) === told ? index + 1 : [],
  );

/** Writes an activity below the others, once for each key. Run it under the lock. */
export function addActivity(
  spreadsheet: Spreadsheet,
  key: string,
  cells: ActivityCells,
): { row: number; told: string; fresh: boolean } {
  const tab = readActivityTab(mustFindTab(spreadsheet, "activities"));
  const { last, saved } = recallSaved(spreadsheet);
  const name = shortOf(key);
  const told = toldBy((column) => ofActivities.entered(column, cells[column]));
  const before = saved.some(([known]) => known === name) ? rowsOf(tab, told) : [];
  if (before.length > 0) return { row: before.at(-1)!, told, fresh: false };
  // Remembered before it is written: nobody knows what was done where the write fails.
  rememberSaved({ last, saved: [...saved.filter(([known]) => known !== name), [name, told]] });
  const { row } = writeBelow([{ cells, isNumbered: false }], tab, ofActivities);
  return { row, told, fresh: true };
}

/** Blanks a row that was added, where it still holds what was written. Run it under the lock. */
export function takeBackActivity(spreadsheet: Spreadsheet, row: number, told: string): void {
  const sheet = mustFindTab(spreadsheet, "activities");
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tab = readActivityTab(sheet);
    const far = (each: number) => Math.abs(each - row);
    const at = rowsOf(tab, told).sort((a, b) => far(a) - far(b))[0];
    if (at === undefined) throw new Fault("other", pageFaults.rowGone);
    const places = activityKeys.flatMap((key): [ActivityColumn, number][] =>
      tab.at[key] === undefined ? [] : [[key, tab.at[key] + 1]],
    );
    // In one call: a run that is cut off leaves no part of the row.
    const own = rangeList(
      sheet,
      columnRuns(new Map(places)).map(({ first, keys }) => [at, first, 1, keys.length]),
    );
    // The last look before the write.
    const still = readActivityTab(sheet);
    if (toldIn(still, still.values[at - 1] ?? []) !== told) continue;
    own.clearContent();
    SpreadsheetApp.flush();
    const now = readActivityTab(sheet);
    if (rowsOf(now, told).length < rowsOf(still, told).length) return;
    // Rows moved at that moment: what was blanked instead of ours gets back what it held.
    const left = new Set(now.values.map((cells) => toldIn(now, cells)));
    const lost = still.values.find((cells) => {
      const fingerprint = toldIn(still, cells);
      return fingerprint !== told && !left.has(fingerprint);
    });
    for (const key of activityKeys) {
      const [from, to] = [still.at[key], now.at[key]];
      if (lost && from !== undefined && to !== undefined)
        writeBlock(sheet.getRange(at, to + 1), [[lost[from]]]);
    }
  }
  throw new Fault("busy", pageFaults.moving);
}
