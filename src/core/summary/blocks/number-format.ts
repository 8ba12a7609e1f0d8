import type { Kind } from "./table";

/** How a sheet writes a figure; texts and bars are no numbers. */
export const numberFormats: Readonly<Record<Kind, string>> = {
  count: "#,##0",
  share: "0.0%",
  /** A share of one or less, or a count. */
  level: "[<=1]0%;#,##0",
  money: "#,##0",
  bar: "@",
  text: "@",
  name: "@",
};
