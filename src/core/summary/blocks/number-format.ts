import type { Target } from "../../programme/programme";
import { formatLevel } from "../../words/number-vi";
import { type Kind, kindOf, type ShownTable } from "./table";
import type { TargetKey } from "./target-table";

/** A level that is known to be a count: 1 is 1, and not all of something. Shares stay shares when rows move. */
const COUNTED = "[=0]0;[<1]0%;#,##0";

/** What is asked of each officer, in initiatives, and how many officers there are or are wanting. */
const officerFormats = { level: '#,##0" sáng kiến/người"', count: '#,##0" người"' } as const;

/** How a sheet writes a figure; texts and bars are no numbers. */
export const numberFormats: Readonly<Record<Kind, string>> = {
  count: "#,##0",
  /** As `formatShare` writes it: what is something is not rounded to nothing. */
  share: '[=0]0.0%;[<0.0005]"< 0,1%";#,##0.0%',
  /** A share of one or less, or a count. */
  level: "[<=1]0%;#,##0",
  money: "#,##0",
  bar: "@",
  text: "@",
  name: "@",
};

/** How a sheet writes the level of a target, what is reached and what is missing. */
export function targetFormat(
  { measure, level }: Target,
  key: Extract<TargetKey, "level" | "reached" | "missing">,
): string {
  if (measure === "officers") return officerFormats[key === "level" ? key : "count"];
  if (key !== "level") return numberFormats.count;
  if (level && "count" in level) return COUNTED;
  // As `formatLevel` writes it: a decimal only where there is one.
  return level && formatLevel(level.share).includes(",") ? "[<=1]0.0%;#,##0" : numberFormats.level;
}

/** How a sheet writes a number of a table, by its row and column from 0; rows of targets differ by what they ask. */
export function figureFormat(
  table: ShownTable,
  row: number,
  column: number,
  targets: readonly Target[] = [],
): string {
  const { key } = table.columns[column]!;
  const target = targets[row];
  return target && (key === "level" || key === "reached" || key === "missing")
    ? targetFormat(target, key)
    : numberFormats[kindOf(table, row, column)];
}
