import { reportWords as words } from "../../../messages/vi/press/report-vi";
import type { Line } from "./document";
import { piece } from "./document";

/** A table: `spans` columns for each heading; the second column begins left, all others are centred. */
export function table(
  spans: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  lastIsTotal = false,
  height = 26,
): Line[] {
  const lineOf = (texts: readonly string[], bold: boolean, isHeading: boolean): Line => {
    let column = 0;
    const pieces = spans.map((span, index) => {
      const look = { size: 11, bold, centred: index !== 1 || isHeading };
      const made = piece(column, span, look, texts[index] ?? "");
      column += span;
      return made;
    });
    return { table: true, least: height, pieces };
  };
  return [
    lineOf(headings, true, true),
    ...rows.map((texts, index) => lineOf(texts, lastIsTotal && index === rows.length - 1, false)),
  ];
}

export const numbered = (rows: readonly (readonly string[])[]) =>
  rows.map((texts, index) => [String(index + 1), ...texts]);

/** A table without rows says so. */
export const orNone = (rows: readonly (readonly string[])[]) => (rows.length > 0 ? rows : [["", words.none]]);
