import type { Grid } from "../../core/assessment/open-workbook";
import type { Programme } from "../../core/programme/programme";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { unitOrders } from "../../core/summary/blocks/unit-order";
import { columnLetters } from "../../core/words/column-letters";
import { beforeGap, fill } from "../../core/words/fill";
import { asOfTitles } from "../../core/words/summary-words";
import { done, summaryNotes } from "../../messages/vi/press/setup-texts-vi";
import { momentWords } from "../../messages/vi/setup-vi";
import { summaryPage } from "../../messages/vi/summary-page-vi";
import { choiceList } from "../platform/choice-list";
import { partMerged } from "../platform/part-merged";
import { type Rectangle, rangeList } from "../platform/range-list";
import { toText } from "../platform/safe-text";
import { DAY_FORMAT } from "../platform/write-block";
import type { Changes } from "../workbook/changes";
import { sameFormula } from "../workbook/formulas";
import { isKeptFresh } from "../workbook/mode";
import { answerCell, choiceCells, FIRST_ROW, lastColumnOf, momentCell } from "../workbook/summary-layout";
import { answerFormula, answerStarts } from "./answer";
import { displace } from "./displace";
import type { SetUpTab } from "./set-up-tab";

export const TITLE_SIZE = 16;
/** Grey that is still read easily (contrast above 4,5). */
export const QUIET = "#5f6368";
/** As far as people may have pushed a choice by columns that they inserted. */
const COLUMNS_READ = 10;
/** What people may fill in. */
export const INPUT_GROUND = "#e8f0fe";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  row: number;
  column: number;
}

/** What people chose on `Tổng hợp`, as the cells hold it. */
export interface SummaryChoices {
  asOf: Cell;
  sortBy: Cell;
}

/** Reads the two cells in which people choose. */
export const readSummaryChoices = (sheet: Sheet): SummaryChoices =>
  choicesAmong(sheet.getRange(1, 1, FIRST_ROW, COLUMNS_READ).getValues());

/** The same among the cells of the tab. */
export const choicesAmong = (cells: Grid): SummaryChoices => ({
  asOf: choiceBy(cells, summaryPage.asOf, choiceCells.asOf, 2),
  sortBy: choiceBy(cells, summaryPage.sortBy, choiceCells.sortBy),
});

/**
 * What stands beside the name of a choice, as far as `width`, or `below` it, wherever people pushed them; else in its cell.
 */
export function choiceBy(cells: Grid, name: string, { row, column }: Place, width = 1, below = 0): Cell {
  const at = cells.findIndex((each) => each.includes(name));
  const [r, c] = at < 0 ? [row - 1, column - 1] : [at + below, cells[at]!.indexOf(name) + 1 - below];
  return cells[r]?.slice(c, c + width).find(isChoice) ?? "";
}

/** Whether a cell beside the name of a choice holds what people chose. */
const isChoice = (cell: Cell): boolean =>
  !isBlankCell(cell) && cell !== summaryPage.sortBy && !String(cell).startsWith(momentStart);

/** Our own texts of the top, by their cells. */
const labels = [
  { row: 2, column: 1, text: summaryPage.asOf },
  { row: 2, column: 3, text: summaryPage.sortBy },
] as const;

/** How the moment of figures that are values begins. */
export const momentStart = beforeGap(momentWords);

const SIZE = { rows: FIRST_ROW - 1, columns: lastColumnOf("summary") };
const topOf = (sheet: Sheet): Range => sheet.getRange(1, 1, SIZE.rows, SIZE.columns);

const titleStart = beforeGap(summaryPage.title);
/** Title and sentence are formulas: people who type over them keep our first words. The hint stood where the sentence does. */
const isOurs = (text: string, formula: string) =>
  (formula !== "" && [titleStart, ...answerStarts].some((start) => text.startsWith(start))) ||
  text === summaryPage.hint ||
  labels.some((label) => label.text === text);

/**
 * Brings the figures of `Tổng hợp` back to their row: `at` is where their formula stands now. The rows above it are
 * blank afterwards, but for what people chose; what else they typed there goes to the log.
 */
export function moveTop(sheet: Sheet, at: number, changes: Changes): void {
  if (at === 1) {
    freeChoices(sheet, changes);
    return;
  }
  const { asOf, sortBy } = choiceCells;
  const top = sheet.getRange(1, 1, at - 1, lastColumnOf("summary"));
  const rows: Cell[][] = top.getValues();
  const formulas = top.getFormulas();
  const choices = rows.find((row) => row[0] === summaryPage.asOf);
  displace(
    sheet,
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const isChoice = row === choices && (c + 1 === asOf.column || c + 1 === sortBy.column);
        const formula = formulas[r]?.[c] ?? "";
        if (isBlankCell(value) || isChoice || isOurs(String(value), formula)) return [];
        return { row: r + 1, column: c + 1, text: formula || value };
      }),
    ),
    changes,
  );
  if (at > FIRST_ROW) sheet.deleteRows(1, at - FIRST_ROW);
  if (at < FIRST_ROW) sheet.insertRowsBefore(1, FIRST_ROW - at);
  topOf(sheet).clearContent().clearNote().clearDataValidations();
  const [day, order] = [choices?.[asOf.column - 1], choices?.[sortBy.column - 1]];
  formatChoices(sheet);
  if (!isBlankCell(day))
    sheet.getRange(asOf.row, asOf.column).setValue(typeof day === "string" ? toText(day) : day);
  if (!isBlankCell(order)) sheet.getRange(sortBy.row, sortBy.column).setValue(String(order));
}

/** The first layout had its formula in row 1 and no choices: what stands in their cells is no choice. */
function freeChoices(sheet: Sheet, changes: Changes): void {
  for (const { row, column } of Object.values(choiceCells)) {
    const cell = sheet.getRange(row, column);
    const text = cell.getFormula() || cell.getValue();
    if (isBlankCell(text)) continue;
    displace(sheet, [{ row, column, text }], changes);
    cell.clearContent();
  }
}

/** Writes title, labels and the sentence, and makes the two cells of choices what they are; what people chose stays. */
export function writeTop({ sheet, isNew }: SetUpTab, programme: Programme, changes: Changes): void {
  const texts = [
    { row: 1, column: 1, text: titleFormula(programme) },
    { ...answerCell, text: answerFormula(programme) },
    ...labels,
  ];
  const top = topOf(sheet);
  const values = writeTexts({ sheet, isNew }, top, SIZE, texts, isOurs, changes);
  // A copy has not got the mode, and formulas show the figures of now.
  const { row, column } = momentCell;
  if (String(values[row - 1]?.[column - 1]).startsWith(momentStart) && !isKeptFresh())
    sheet.getRange(row, column).clearContent();
  // Columns that people deleted bring a label to where a day or an order is chosen.
  for (const { row: r, column: c } of Object.values(choiceCells))
    if (labels.some(({ text }) => text === values[r - 1]?.[c - 1])) sheet.getRange(r, c).clearContent();
  formatTop({ sheet, isNew }, top, programme);
}

const titleFormula = ({ name }: Programme): string => dayTitle(fill(summaryPage.title, { name }));

/**
 * A title that says the day in force, as a formula: nobody has to look at the cell of the choice. `tab` is the name of
 * `Tổng hợp` for a title on another one.
 */
export function dayTitle(title: string, tab?: string): string {
  const day = summaryCell(choiceCells.asOf, tab);
  const words = beforeGap(asOfTitles.day);
  return `="${title.replace(/"/g, '""')}"&IF(${day}="";"";" – ${words}"&IF(ISNUMBER(${day});TEXT(${day};"dd/mm/yyyy");${day}))`;
}

/** A cell of `Tổng hợp` in a formula, by its name where that stands on another tab. */
export function summaryCell({ row, column }: Place, tab?: string): string {
  const place = tab === undefined ? "" : `'${tab.replace(/'/g, "''")}'!`;
  return `${place}$${columnLetters(column)}$${row}`;
}

/** A formula or a text of ours, and its cell. */
export interface TopText extends Place {
  text: string;
}

const isFormula = (text: string) => text.startsWith("=");

/** Puts formulas and texts, none of which reads as a number or a day, into cells of a top; what people typed there, which is not `ours`, goes to the log. Gives what stood there. */
export function writeTexts(
  { sheet, isNew }: SetUpTab,
  top: Range,
  { rows, columns }: { rows: number; columns: number },
  texts: readonly TopText[],
  ours: (text: string, formula: string) => boolean,
  changes: Changes,
): Grid {
  if (isNew) {
    const cells = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
    for (const { row, column, text } of texts) cells[row - 1]![column - 1] = text;
    top.setValues(cells);
    return cells;
  }
  const values: Cell[][] = top.getValues();
  const formulas = top.getFormulas();
  const wrong = texts
    .map((each) => {
      const { row, column } = each;
      return {
        ...each,
        there: values[row - 1]?.[column - 1],
        present: formulas[row - 1]?.[column - 1] ?? "",
      };
    })
    .filter(({ text, there, present }) => (isFormula(text) ? !sameFormula(present, text) : there !== text));
  if (wrong.length === 0) return values;
  partMerged(top);
  for (const { row, column, text, there, present } of wrong) {
    const isOwn = present !== "" && sameFormula(present, withoutTab(text));
    if (!isBlankCell(there) && !isOwn && !ours(String(there), present))
      displace(sheet, [{ row, column, text: present || there }], changes);
    const cell = sheet.getRange(row, column);
    if (isFormula(text)) cell.setFormula(text);
    else cell.setValue(text);
  }
  changes.said.push(fill(done.top, { name: sheet.getName() }));
  return values;
}

/** What becomes of a formula where people delete the tab that it names. */
const withoutTab = (formula: string) => formula.replace(/'(?:[^']|'')*'!\$[A-Z]+\$\d+/g, "#REF!");

/** Whether title, labels and sentence stand as they are written. */
export function summaryTopStands(sheet: Sheet, programme: Programme): boolean {
  const top = topOf(sheet);
  const values = top.getValues();
  const formulas = top.getFormulas();
  const stands = (row: number, column: number, formula: string) =>
    sameFormula(formulas[row - 1]?.[column - 1] ?? "", formula);
  return (
    labels.every(({ row, column, text }) => values[row - 1]?.[column - 1] === text) &&
    stands(1, 1, titleFormula(programme)) &&
    stands(answerCell.row, answerCell.column, answerFormula(programme))
  );
}

/** A day, and the name of a column as text: a phase may be called `1/2022`. */
function formatChoices(sheet: Sheet): [day: Range, order: Range] {
  const { asOf, sortBy } = choiceCells;
  return [
    sheet.getRange(asOf.row, asOf.column).setNumberFormat(DAY_FORMAT),
    sheet.getRange(sortBy.row, sortBy.column).setNumberFormat("@"),
  ];
}

function formatTop({ sheet, isNew }: SetUpTab, top: Range, programme: Programme): void {
  top.setVerticalAlignment("middle");
  if (!isNew) top.setWrap(false);
  sheet.getRange(1, 1, 1, lastColumnOf("summary")).setFontSize(TITLE_SIZE);
  // The moment behind the choices is longer than its column.
  sheet.getRange(2, 1, 1, choiceCells.sortBy.column).setWrap(true);
  rangeList(sheet, [
    [1, 1, 1, lastColumnOf("summary")],
    ...[...labels, answerCell].map(({ row: at, column }): Rectangle => [at, column, 1, 1]),
  ]).setFontWeight("bold");
  const answer = sheet.getRange(answerCell.row, answerCell.column).setNote(summaryPage.hint);
  // An older set-up made a hint of it, slanted and grey.
  if (!isNew) answer.setFontStyle(null).setFontColor(null);
  const [day, order] = formatChoices(sheet);
  day
    .setNote(summaryNotes.asOfNote)
    .setDataValidation(
      SpreadsheetApp.newDataValidation().requireDate().setHelpText(summaryNotes.asOfHelp).build(),
    );
  order.setNote(summaryNotes.sortByNote).setDataValidation(choiceList(unitOrders(programme)));
  rangeList(
    sheet,
    Object.values(choiceCells).map(({ row: at, column }): Rectangle => [at, column, 1, 1]),
  )
    .setBackground(INPUT_GROUND)
    .setHorizontalAlignment("left");
}
