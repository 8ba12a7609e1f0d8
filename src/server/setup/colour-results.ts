import type { Verdict } from "../../core/words/severity";
import { verdicts } from "../../core/words/severity";
import { verdictWords } from "../../core/words/words";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Light enough for black text; the word stands in the cell too, so that colour is never alone. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
  eligible: "#ceead6",
  waiting: "#d2e3fc",
  review: "#feefc3",
  missing: "#fde0c8",
  ineligible: "#fad2cf",
};

/** Colours the verdicts of a range; rules that people made for other cells stay. */
export function colourResults(sheet: Sheet, range: Range): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = verdicts.map((verdict) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(verdictWords[verdict])
      .setBackground(verdictColours[verdict])
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...ours]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  const words: readonly string[] = Object.values(verdictWords);
  return condition !== null && words.includes(String(condition.getCriteriaValues()[0]));
}
