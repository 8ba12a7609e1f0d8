import {
  clauseHeadings,
  groupHeadings,
  officerHeadings,
  rankingHeadings,
  targetHeadings,
} from "../messages/summary-words";
import { totalWord } from "../messages/words";
import { columnLetters } from "./formulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADING_GROUND = "#e8eaed";

/** What stands in the second column of the headings of each block. */
const secondHeadings = [
  targetHeadings[1],
  groupHeadings.entered,
  clauseHeadings[1],
  officerHeadings[1],
  rankingHeadings[1],
];

/**
 * Makes the headings and totals of stacked blocks stand out, by conditions: where a block begins depends on the rows
 * above it. Replaces our own rules only.
 */
export function styleBlocks(sheet: Sheet, column: number, width: number): void {
  const area = sheet.getRange(1, column, sheet.getMaxRows(), width);
  const [first, second] = [columnLetters(column), columnLetters(column + 1)];
  // One plain comparison a rule: what a sheet computes for every cell should be no more.
  const formulas = [...secondHeadings.map((text) => `=$${second}1="${text}"`), `=$${first}1="${totalWord}"`];
  const ours = new Set(formulas);
  const others = sheet.getConditionalFormatRules().filter((rule) => {
    return !ours.has(String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
  });
  const rule = (formula: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBold(true)
      .setBackground(HEADING_GROUND)
      .setRanges([area])
      .build();
  sheet.setConditionalFormatRules([...others, ...formulas.map(rule)]);
}
