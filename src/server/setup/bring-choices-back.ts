import type { Cell } from "../../core/reading/cell";
import { awardChoiceLabels } from "../../core/words/award-words";
import { awardsPage } from "../../messages/vi/awards-tab-vi";
import { summaryPage } from "../../messages/vi/summary-page-vi";
import { bringColumnsBack } from "../platform/bring-columns-back";
import { lastColumnOf, type SummaryTab } from "../workbook/summary-layout";
import { momentStart } from "./summary-top";

type Row = readonly Cell[];

const [FIRST, DAY, ORDER] = ["\0first", "\0day", "\0order"];

/**
 * Columns that people inserted among the choices above figures, or their names, go behind all figures, with what they
 * hold. `present`: the rows from the first on. Gives whether there were any.
 */
export function bringChoicesBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  key: SummaryTab,
  present: readonly Row[],
): boolean {
  const rowWith = (text: string): Row => present.find((row) => row.includes(text)) ?? [];
  const last = lastColumnOf(key) + 1;
  if (key === "awards") {
    const row = [...rowWith(awardChoiceLabels.quarter)];
    row[Math.max(0, rowWith(awardsPage.hint).indexOf(awardsPage.hint))] = FIRST;
    // The moment stands behind them, where figures are values.
    const moment = row.filter((cell) => String(cell).startsWith(momentStart));
    const words = [FIRST, ...Object.values(awardChoiceLabels), ...moment];
    return bringColumnsBack(sheet, row, words, 1, last);
  }
  if (key !== "summary") return false;
  const top = present.findIndex((cells) => cells.includes(summaryPage.asOf));
  const row = [...(present[top] ?? [])];
  const [day, order] = [summaryPage.asOf, summaryPage.sortBy].map((label) => row.indexOf(label));
  if (day! < 0 || order! <= day! + 1) return false;
  const notes = sheet.getRange(top + 1, 1, 1, row.length).getNotes()[0]!;
  /** The cell of a choice is told by our note: people's own words stand beside it, or in a column that they inserted. */
  const mark = (first: number, end: number, word: string) => {
    const at = notes.findIndex((note, column) => column >= first && column < end && note !== "");
    row[at < 0 ? first : at] = word;
  };
  mark(order! + 1, row.length, ORDER);
  mark(day! + 1, order!, DAY);
  return bringColumnsBack(sheet, row, [summaryPage.asOf, DAY, summaryPage.sortBy, ORDER], 1, last);
}
