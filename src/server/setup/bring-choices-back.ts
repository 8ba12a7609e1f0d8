import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { awardChoiceLabels } from "../../core/words/award-words";
import { partNames } from "../../core/words/summary-words";
import { awardsPage } from "../../messages/vi/awards-tab-vi";
import { summaryPage } from "../../messages/vi/summary-page-vi";
import { bringColumnsBack } from "../platform/bring-columns-back";
import { awardCells, lastColumnOf, type SummaryTab } from "../workbook/summary-layout";
import { isChoice } from "./summary-top";

type Row = readonly Cell[];

const [DAY, ORDER] = ["\0day", "\0order"];

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
    // Where the first column is pushed as well, the figures tell which was inserted.
    if (rowWith(awardsPage.hint).indexOf(awardsPage.hint) > 0) return false;
    const labels = Object.values(awardChoiceLabels);
    const { column } = awardCells;
    return bringColumnsBack(
      sheet,
      rowWith(awardChoiceLabels.quarter).slice(column - 1),
      labels,
      column,
      last,
    );
  }
  if (key !== "summary") return false;
  const [row, figures] = [[...rowWith(summaryPage.asOf)], rowWith(partNames.overview)];
  const [day, order] = [summaryPage.asOf, summaryPage.sortBy].map((label) => row.indexOf(label));
  /** Where a choice stands in these columns: no figures stand below columns that were inserted among values. */
  const mark = (first: number, end: number, word: string) => {
    const all = Array.from({ length: end - first }, (_column, index) => first + index);
    const own = all.filter((column) => !isBlankCell(figures[column]));
    row[(own.length > 0 ? own : all).find((column) => isChoice(row[column])) ?? own[0] ?? first] = word;
  };
  if (day! < 0 || order! <= day! + 1) return false;
  mark(day! + 1, order!, DAY);
  mark(order! + 1, order! + 3, ORDER);
  return bringColumnsBack(sheet, row, [summaryPage.asOf, DAY, summaryPage.sortBy, ORDER], 1, last);
}
