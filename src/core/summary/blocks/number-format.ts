import type { Kind } from "./table";

/** A level that is known to be a count: 1 is 1, and not all of something. Shares stay shares when rows move. */
export const countedLevel = "[<1]0%;#,##0";

/** What is asked of each officer, in initiatives, and how many officers there are or are wanting. */
export const officerFormats = { level: '#,##0" sáng kiến/người"', count: '#,##0" người"' } as const;

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
