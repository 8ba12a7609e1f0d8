import type { Cell } from "../../core/reading/cell";
import { DAY, wallTimeOf } from "../../core/reading/wall-time";
import { toText } from "./safe-text";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A formula that somebody put there, written back as it was. */
export interface KeptFormula {
  formula: string;
}

export type Written = Cell | KeptFormula;

/**
 * Writes a block at once: texts as text in cells of every format, dates and numbers as such, also where the cell was
 * formatted as text.
 */
export function writeBlock(
  range: Range,
  values: readonly (readonly Written[])[],
  formats: readonly (readonly string[])[] = range.getNumberFormats(),
): void {
  const wanted = formats.map((row, r) => row.map((format, c) => formatFor(values[r]![c], format)));
  if (wanted.some((row, r) => row.some((format, c) => format !== formats[r]![c]))) {
    range.setNumberFormats(wanted);
  }
  range.setValues(
    values.map((row, r) =>
      row.map((value, c) => {
        if (typeof value === "string") return formats[r]![c] === "@" ? value : toText(value);
        return isFormula(value) ? value.formula : (value ?? "");
      }),
    ),
  );
}

const isFormula = (value: Written): value is KeptFormula =>
  typeof value === "object" && value !== null && "formula" in value;

export const DAY_FORMAT = "dd/mm/yyyy";
export const MOMENT_FORMAT = "dd/mm/yyyy hh:mm";

/** A day is shown without the midnight that nobody typed, and a moment with its time. */
export const dateFormat = (value: Date): string =>
  wallTimeOf(value) % DAY === 0 ? DAY_FORMAT : MOMENT_FORMAT;

/** People's own formats stay. */
function formatFor(value: Written, format: string): string {
  if (value instanceof Date && ["@", DAY_FORMAT, MOMENT_FORMAT].includes(format)) return dateFormat(value);
  return format === "@" && typeof value === "number" ? "#,##0" : format;
}
