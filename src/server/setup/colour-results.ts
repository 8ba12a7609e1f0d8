import { verdicts } from "../../core/words/severity";
import { verdictColours } from "../../core/words/verdict-colours";
import { verdictWords } from "../../core/words/words";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Colours the verdicts of a range; rules that people made for other cells stay. */
export function colourResults(sheet: Sheet, range: Range, present: readonly Rule[]): void {
  sheet.setConditionalFormatRules([...present.filter((rule) => !isOurs(rule)), ...resultRules([range])]);
}

/** A rule a verdict, for ranges of verdicts. */
export function resultRules(ranges: Range[], isBold = false): Rule[] {
  const alike = SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);
  if (isBold) alike.setBold(true);
  return verdicts.map((verdict, at) =>
    (at < verdicts.length - 1 ? alike.copy() : alike)
      .whenTextEqualTo(verdictWords[verdict])
      .setBackground(verdictColours[verdict].paper)
      .build(),
  );
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  const words: readonly string[] = Object.values(verdictWords);
  return condition !== null && words.includes(String(condition.getCriteriaValues()[0]));
}
