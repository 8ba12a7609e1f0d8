import type { Grid } from "../../core/assessment/open-workbook";
import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { type AwardChoiceKey, awardChoiceLabels, awardOrders } from "../../core/words/award-words";
import { beforeGap, fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { awardsPage } from "../../messages/vi/awards-tab-vi";
import { awardNotes } from "../../messages/vi/press/setup-texts-vi";
import { choiceList, choicesFrom } from "../platform/choice-list";
import { rangeList } from "../platform/range-list";
import type { Changes } from "../workbook/changes";
import { sameFormula } from "../workbook/formulas";
import { awardCells, FIRST_AWARD_ROW, lastColumnOf, momentCell } from "../workbook/summary-layout";
import { findTab } from "../workbook/tabs";
import { clustersIn, type UnitTab } from "./set-up-plain";
import type { SetUpTab } from "./set-up-tab";
import {
  choiceBy,
  dayTitle,
  INPUT_GROUND,
  momentStart,
  QUIET,
  summaryCell,
  TITLE_SIZE,
  writeTexts,
} from "./summary-top";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const keys = Object.keys(awardChoiceLabels) as AwardChoiceKey[];
const titleStart = beforeGap(awardsPage.title);

const inputs = (sheet: Sheet) => sheet.getRange(awardCells.row, awardCells.column, 1, awardCells.width);

/** What people chose on `Khen thưởng`, as the cells hold it. */
export const readAwardCells = (sheet: Sheet): Cell[] => awardCellsAmong(topOf(sheet).getValues());

/** The same among the cells of the tab. */
export const awardCellsAmong = (cells: Grid): Cell[] =>
  keys.map((key, at) =>
    choiceBy(cells, awardChoiceLabels[key], { row: awardCells.row, column: awardCells.column + at }, 1, 1),
  );

/** Our own texts of the top, by their cells. */
const texts = [
  ...keys.map((key, at) => ({
    row: awardCells.row - 1,
    column: awardCells.column + at,
    text: awardChoiceLabels[key],
  })),
  { row: awardCells.row + 1, column: 1, text: awardsPage.hint },
];

/** Behind the names of the choices. */
const momentPlace = { row: awardCells.row - 1, column: awardCells.column + awardCells.width };

const SIZE = { rows: FIRST_AWARD_ROW - 1, columns: lastColumnOf("awards") };
const topOf = (sheet: Sheet) => sheet.getRange(1, 1, SIZE.rows, SIZE.columns);

/** Of which moment the figures are where they are values, as `Tổng hợp` says it. */
const momentFormula = (tab: string = tabs.summary): string => {
  const cell = summaryCell(momentCell, tab);
  return `=IF(LEFT(${cell};${momentStart.length})="${momentStart}";${cell};"")`;
};

/** The tab follows the day of `Tổng hợp`, whatever that is called, and says so. */
const titleFormula = ({ name }: Programme, tab: string = tabs.summary): string =>
  dayTitle(fill(awardsPage.title, { name }), tab);

/** Whether title and texts stand as they are written, with all tabs under our names. */
export function awardsTopStands(sheet: Sheet, programme: Programme): boolean {
  const top = topOf(sheet);
  const values = top.getValues();
  const formulas = top.getFormulas();
  const stands = (row: number, column: number, formula: string) =>
    sameFormula(formulas[row - 1]?.[column - 1] ?? "", formula);
  return (
    texts.every(({ row, column, text }) => values[row - 1]?.[column - 1] === text) &&
    stands(1, 1, titleFormula(programme)) &&
    stands(momentPlace.row, momentPlace.column, momentFormula())
  );
}

/** Writes title, names of the choices and hint; what people chose stays, what else they typed there goes to the log. */
export function writeAwardsTop(
  { sheet, isNew }: SetUpTab,
  programme: Programme,
  units: UnitTab | undefined,
  changes: Changes,
): void {
  const isOwn = (text: string, formula: string) =>
    formula !== "" && [titleStart, momentStart].some((start) => text.startsWith(start));
  const summary = isNew ? tabs.summary : findTab(sheet.getParent(), "summary")?.getName();
  const title = { row: 1, column: 1, text: titleFormula(programme, summary) };
  const moment = { ...momentPlace, text: momentFormula(summary) };
  const top = topOf(sheet);
  writeTexts({ sheet, isNew }, top, SIZE, [title, moment, ...texts], isOwn, changes);
  top.setVerticalAlignment("middle");
  if (!isNew) top.setWrap(false);
  sheet.getRange(1, 1).setFontSize(TITLE_SIZE);
  sheet
    .getRange(awardCells.row + 1, 1)
    .setFontStyle("italic")
    .setFontColor(QUIET);
  rangeList(sheet, [
    [1, 1, 1, 1],
    [awardCells.row - 1, awardCells.column, 1, awardCells.width],
  ]).setFontWeight("bold");
  // As text: `2/2022` would become a day, and `100%` a number that does not say of what.
  inputs(sheet)
    .setNumberFormat("@")
    .setBackground(INPUT_GROUND)
    .setHorizontalAlignment("left")
    .setNotes([keys.map((key) => awardNotes[key])])
    .setDataValidations([
      keys.map((key) => {
        if (key === "cluster") return units ? choicesFrom(clustersIn(units)) : null;
        if (key === "phase") return listOf(programme.phases.map(({ name }) => name));
        return key === "order" ? listOf(Object.values(awardOrders)) : null;
      }),
    ]);
}

const listOf = (choices: readonly string[]) => (choices.length === 0 ? null : choiceList(choices));
