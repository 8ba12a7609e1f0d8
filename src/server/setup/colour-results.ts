import { verdicts } from "../../core/words/severity";
import { verdictColours } from "../../core/words/verdict-colours";
import { verdictWords } from "../../core/words/words";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Colours the verdicts of a range; rules that people made for other cells stay. */
export function colourResults(sheet: Sheet, range: Range): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...others, ...resultRules(range)]);
}

/** A rule a verdict, for a range of verdicts. */
export const resultRules = (range: Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] =>
  verdicts.map((verdict) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(verdictWords[verdict])
      .setBackground(verdictColours[verdict].paper)
      .setRanges([range])
      .build(),
  );

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  const words: readonly string[] = Object.values(verdictWords);
  return condition !== null && words.includes(String(condition.getCriteriaValues()[0]));
}
