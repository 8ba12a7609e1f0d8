import {
  clauseHeadings,
  groupHeadings,
  officerHeadings,
  rankingHeadings,
  targetHeadings,
} from "../messages/summary-words";
import { totalWord, verdictWords } from "../messages/words";
import { verdicts } from "../programme/severity";
import { verdictColours } from "./colour-results";
import { columnLetters } from "./formulas";
import type { SummaryFormula } from "./summary-layout";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const HEADING_GROUND = "#e8eaed";
/** A unit that has entered nothing; stronger than the ground of `Cần xem lại`. */
const NOTHING_GROUND = "#fdd663";
const REACHED_GROUND = "#e6f4ea";
/** Green on the light ground (contrast above 4,5). */
const REACHED_TEXT = "#137333";

/** What stands in the second column of the headings of each block. */
const secondHeadings: readonly string[] = [
  targetHeadings[1],
  groupHeadings.entered,
  clauseHeadings[1],
  officerHeadings[1],
  rankingHeadings[1],
];

/** Rules of ours, from this layout and from earlier ones, wherever rows and columns have moved them. */
const ourTexts = new Set([...secondHeadings, totalWord, "0"]);
const ourFormula = /^=\$[A-Z]+\$?\d+(?:&"")?="(.*)"$/;
const ourWords: ReadonlySet<string> = new Set(Object.values(verdictWords));

function isOurs(rule: Rule): boolean {
  const text = String(rule.getBooleanCondition()?.getCriteriaValues()[0]);
  return ourWords.has(text) || ourTexts.has(ourFormula.exec(text)?.[1] ?? "");
}

/** Something that all cells of a row have in common, and how they look then. */
interface Style {
  area: Range;
  formula: string;
  background: string;
  bold?: boolean;
  colour?: string;
}

/**
 * Makes headings, states and totals of stacked blocks stand out, by conditions: where a block begins depends on the
 * rows above it. With the rows of the targets given, those that are reached stand out too, and the units that have
 * nothing yet. Replaces our own rules only.
 */
export function styleBlocks(
  sheet: Sheet,
  { row, column, width }: SummaryFormula,
  targets?: { first: number; count: number },
): void {
  const area = sheet.getRange(row, column, sheet.getMaxRows() - row + 1, width);
  const [first, second] = [columnLetters(column), columnLetters(column + 1)];
  // One plain comparison a rule: what a sheet computes for every cell should be no more.
  const styles: Style[] = [
    ...secondHeadings.map((text) => ({
      area,
      formula: `=$${second}${row}="${text}"`,
      background: HEADING_GROUND,
      bold: true,
    })),
    { area, formula: `=$${first}${row}="${totalWord}"`, background: HEADING_GROUND, bold: true },
  ];
  if (targets) {
    // A blank cell equals 0, and not its text.
    styles.push({ area, formula: `=$${second}${row}&""="0"`, background: NOTHING_GROUND });
    if (targets.count > 0) {
      const missing = columnLetters(targetHeadings.indexOf("Còn thiếu") + 1);
      styles.push({
        area: sheet.getRange(targets.first, column, targets.count, targetHeadings.length + 1),
        formula: `=$${missing}${targets.first}&""="0"`,
        background: REACHED_GROUND,
        colour: REACHED_TEXT,
      });
    }
  }
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...others, ...stateRules(area), ...styles.map(ruleOf)]);
}

/** The states in the colours that they have in the register, before the rule that greys their row. */
function stateRules(area: Range): Rule[] {
  return verdicts.map((verdict) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(verdictWords[verdict])
      .setBackground(verdictColours[verdict])
      .setBold(true)
      .setRanges([area])
      .build(),
  );
}

function ruleOf({ area, formula, background, bold, colour }: Style): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setRanges([area]);
  if (bold) rule.setBold(true);
  if (colour) rule.setFontColor(colour);
  return rule.build();
}
