import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { awardChoiceLabels, awardHeadings } from "../../core/words/award-words";
import { beforeGap } from "../../core/words/fill";
import { asOfTitles, partNames } from "../../core/words/summary-words";
import { awardsPage } from "../../messages/vi/awards-tab-vi";
import { summaryPage } from "../../messages/vi/summary-page-vi";
import { ROWS_READ } from "../workbook/find-formulas";
import type { SummaryTab } from "../workbook/summary-layout";
import { answerCell, awardCells, choiceCells, FIRST_AWARD_ROW, FIRST_ROW } from "../workbook/summary-layout";
import { answerStarts } from "./answer";
import { bringChoicesBack } from "./bring-choices-back";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly Cell[];

/** Rows of a top by what stands in them, from above: where each belongs, from 1, and how it is told. */
type Anchor = readonly [row: number, isIt: (row: Row) => boolean];

const holding = (text: string) => (row: Row) => row.includes(text);
const beginning = (title: string) => {
  const start = beforeGap(title);
  return (row: Row) => row.some((cell) => String(cell).startsWith(start));
};

const anchors: Readonly<Record<SummaryTab, readonly Anchor[]>> = {
  summary: [
    [1, beginning(summaryPage.title)],
    [choiceCells.asOf.row, holding(summaryPage.asOf)],
    [answerCell.row, (row) => answerStarts.some((start) => String(row[0]).startsWith(start))],
    [FIRST_ROW, holding(partNames.overview)],
  ],
  analysis: [[1, (row) => holding(asOfTitles.all)(row) || beginning(asOfTitles.day)(row)]],
  awards: [
    [1, beginning(awardsPage.title)],
    [awardCells.row - 1, holding(awardChoiceLabels.quarter)],
    [awardCells.row + 1, holding(awardsPage.hint)],
    [FIRST_AWARD_ROW, holding(awardHeadings.units.rank)],
  ],
};

/** People's rows are blank first of all, or begin in the first column, as the row of choices does not. */
const ownness = (row: Row): number => (row.every(isBlankCell) ? 0 : isBlankCell(row[0]) ? 2 : 1);

/**
 * Rows that people inserted above figures, and columns among the choices, go behind all that stands on the tab, with what
 * they hold, and blank ones stand where they deleted some: the cells of choices and the figures are back in their places. `present`: the rows from the first on. Gives
 * whether there were any.
 */
export function bringTopBack(sheet: Sheet, key: SummaryTab, present: readonly Row[]): boolean {
  const isMoved = bringChoicesBack(sheet, key, present);
  return bringRowsBack(sheet, key, present) || isMoved;
}

/** Moves rows of ours, which people put below what follows them, before it; `rows` are then as they stand. */
function putInOrder(sheet: Sheet, key: SummaryTab, rows: Row[]): boolean {
  let isMoved = false;
  anchors[key].forEach(([, isIt], index) => {
    const at = rows.findIndex(isIt);
    const places = anchors[key].slice(index + 1).map(([, isOther]) => rows.findIndex(isOther));
    const next = Math.min(...places.filter((place) => place >= 0));
    if (at <= next) return;
    sheet.moveRows(sheet.getRange(at + 1, 1), next + 1);
    rows.splice(next, 0, ...rows.splice(at, 1));
    isMoved = true;
  });
  return isMoved;
}

function bringRowsBack(sheet: Sheet, key: SummaryTab, present: readonly Row[]): boolean {
  const rows = present.slice(0, ROWS_READ);
  let isMoved = putInOrder(sheet, key, rows);
  const strangers: number[] = [];
  let [last, wanted] = [0, 0];
  for (const [row, isIt] of anchors[key]) {
    let at = rows.findIndex(isIt) + 1;
    if (at <= last) continue;
    const lacking = row - wanted - (at - last);
    if (lacking > 0) {
      // Rows of ours that people deleted: what stood below them is in its place.
      sheet.insertRowsBefore(last + 1, lacking);
      sheet
        .getRange(last + 1, 1, lacking, sheet.getMaxColumns())
        .clearFormat()
        .clearDataValidations();
      rows.splice(last, 0, ...Array<Row>(lacking).fill([]));
      at += lacking;
      isMoved = true;
    }
    const between = Array.from({ length: at - last - 1 }, (_row, index) => last + 1 + index);
    between.sort((a, b) => ownness(rows[a - 1]!) - ownness(rows[b - 1]!));
    strangers.push(...between.slice(0, Math.max(0, at - last - (row - wanted))));
    [last, wanted] = [at, row];
  }
  if (strangers.length === 0) return isMoved;
  const end = sheet.getLastRow() + 1;
  // The last one first: what stands above it stays where it is.
  strangers
    .sort((a, b) => b - a)
    .forEach((row, index) => {
      sheet.moveRows(sheet.getRange(row, 1), end - index);
    });
  return true;
}
