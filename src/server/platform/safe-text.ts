import type { Cell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";

/**
 * A text as the sheet must keep it: the leading apostrophe is the sheet's own mark for "text", so that `=IMPORTXML(…)`
 * stays words and `05/2022` does not become a date. For cells of a general format: in cells that are formatted as text
 * (`@`) the apostrophe would stay.
 */
export function toText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** Values for `setValues`: numbers and dates as they are, texts as text. */
export function toValues(
  rows: readonly (readonly (string | number | Date)[])[],
): (string | number | Date)[][] {
  return rows.map((row) => row.map((value) => (typeof value === "string" ? toText(value) : value)));
}

/** Whether a cell holds what was written there; where it became a cell of texts meanwhile, the mark of a text is in it. */
export const isOfOurs = (found: Cell, written: Cell): boolean =>
  sameCell(found, written) || (typeof written === "string" && written !== "" && found === toText(written));
