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
