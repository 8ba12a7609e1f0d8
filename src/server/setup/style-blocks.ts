import { progressColumns } from "../../core/summary/blocks/target-table";
import { awardHeadings } from "../../core/words/award-words";
import { columnLetters } from "../../core/words/column-letters";
import { beforeGap } from "../../core/words/fill";
import { placeOf } from "../../core/words/find-column";
import {
  asOfTitles,
  clauseHeadings,
  groupHeadings,
  officerHeadings,
  targetHeadings,
} from "../../core/words/summary-words";
import { totalWord, verdictWords } from "../../core/words/words";
import { downFrom } from "../platform/down-from";
import { resultRules } from "./colour-results";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const HEADING_GROUND = "#e8eaed";
/** A unit that has entered nothing; stronger than the ground of `Cần xem lại`. */
const NOTHING_GROUND = "#fdd663";
const REACHED_GROUND = "#e6f4ea";
/** Green on the light ground (contrast above 4,5). */
const REACHED_TEXT = "#137333";

/** What stands in the second column of the headings of each block. */
const secondHeadings = {
  targets: targetHeadings.scope,
  groups: groupHeadings.entered,
  clauses: clauseHeadings.rows,
  officers: officerHeadings.unit,
  awardUnits: awardHeadings.units.unit,
  awardPeople: awardHeadings.people.person,
  outstanding: awardHeadings.outstanding.title,
} as const;

/** A day in force is no matter of course (contrast above 4,5). */
const DAY_GROUND = "#fce8b2";
const DAY_TEXT = "#b31412";
/** How a title with a day in force begins to say so. */
const dayMark = beforeGap(asOfTitles.day);

/** Rules of ours, from this layout and from earlier ones, wherever rows and columns have moved them. */
const ourTexts = new Set<string>([
  ...Object.values(secondHeadings),
  ...[clauseHeadings.rule, totalWord, "0"],
]);
const ourFormula = /^=\(?\$[A-Z]+\$?\d+(?:&"")?="([^"]*)"(?:$|\)\+)/;
const ourWords: ReadonlySet<string> = new Set(Object.values(verdictWords));

/** Rules that tabs share: those of the title and of the states but for their ranges, and the look of headings and totals. */
export interface SharedRules {
  own: readonly Rule[];
  band: Rule;
}

/** The rules that a tab has; a new one has none. */
export const rulesOf = ({ sheet, isNew }: SetUpTab): readonly Rule[] =>
  isNew ? [] : sheet.getConditionalFormatRules();

function isOurs(rule: Rule): boolean {
  const text = String(rule.getBooleanCondition()?.getCriteriaValues()[0]);
  return text === dayMark || ourWords.has(text) || ourTexts.has(ourFormula.exec(text)?.[1] ?? "");
}

/** Rows of stacked blocks that are styled alike, from 1. */
export interface StyledArea {
  row: number;
  /** Without a number to the end of the sheet. */
  rows?: number;
  width: number;
  /** The blocks that can begin there. */
  blocks: readonly (keyof typeof secondHeadings)[];
  /** The rows of the targets among them: those that are reached stand out. */
  targets?: { row: number; rows: number };
  /** Units that have entered nothing stand out. */
  units?: boolean;
}

/**
 * Makes headings, states and totals of stacked blocks stand out, by conditions: where a block begins depends on the
 * rows above it. Replaces our own rules only. Gives those that the next tab can have too.
 */
export function styleBlocks(
  sheet: Sheet,
  areas: readonly StyledArea[],
  present: readonly Rule[],
  shared?: SharedRules,
): SharedRules {
  const ranges = areas.map(({ row, rows, width }) =>
    rows === undefined ? downFrom(sheet, row, 1, width) : sheet.getRange(row, 1, rows, width),
  );
  const others = present.filter((rule) => !isOurs(rule));
  const title = sheet.getRange("A1");
  const own = shared
    ? shared.own.map((rule, at) =>
        rule
          .copy()
          .setRanges(at === 0 ? [title] : ranges)
          .build(),
      )
    : // The states in the colours that they have in the register, before the rule that greys their row.
      [dayRule(title), ...resultRules(ranges, true)];
  let band = shared?.band;
  const ofAreas = areas.flatMap((area, index) => {
    const range = ranges[index] as Range;
    const bands = band ? band.copy().setRanges([range]) : ruleFor(range, HEADING_GROUND).setBold(true);
    band = bands.whenFormulaSatisfied(isBand(area)).build();
    return [band, ...areaRules(sheet, area, range)];
  });
  sheet.setConditionalFormatRules([...others, ...own, ...ofAreas]);
  return { own, band: band! };
}

/** The title in a warning colour while only the rows up to a day count. */
const dayRule = (title: Range): Rule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains(dayMark)
    .setBackground(DAY_GROUND)
    .setFontColor(DAY_TEXT)
    .setBold(true)
    .setRanges([title])
    .build();

/**
 * Whether a row has headings or totals, by plain comparisons: what a sheet computes for every cell should be no more. A sum of
 * them needs no separator, which would be a locale's.
 */
function isBand({ row, blocks }: StyledArea): string {
  const headings = blocks.map((block) => `($B${row}="${secondHeadings[block]}")`);
  return `=${[...headings, `($A${row}="${totalWord}")`].join("+")}>0`;
}

/** What stands out by its figures. */
function areaRules(sheet: Sheet, { row, targets, units }: StyledArea, range: Range): Rule[] {
  const rules: Rule[] = [];
  // A blank cell equals 0, but its text does not equal "0".
  if (units) {
    const nothing = ruleFor(range, NOTHING_GROUND).whenFormulaSatisfied(`=$B${row}&""="0"`);
    rules.push(nothing.build());
  }
  if (targets && targets.rows > 0) {
    const rows = sheet.getRange(targets.row, 1, targets.rows, progressColumns.length);
    const missing = columnLetters(placeOf(progressColumns, "missing") + 1);
    const reached = ruleFor(rows, REACHED_GROUND).setFontColor(REACHED_TEXT);
    rules.push(reached.whenFormulaSatisfied(`=$${missing}${targets.row}&""="0"`).build());
  }
  return rules;
}

const ruleFor = (range: Range, background: string) =>
  SpreadsheetApp.newConditionalFormatRule().setBackground(background).setRanges([range]);
