import { DAY_FORMAT, dateFormat, MOMENT_FORMAT } from "../platform/write-block";

/** Digits and what stands between them: a date as typed, or its number, which Sheets hands over instead. */
const MAY_BE_DATE = /^\d[\d/.,: -]*$/;

/** A day that is typed where moments stand shows no midnight, and a moment its time: a column has one format, a cell its own. */
export function showAsTyped({ range, value }: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (typeof value !== "string" || !MAY_BE_DATE.test(value)) return;
  const format = range.getNumberFormat();
  if (format !== DAY_FORMAT && format !== MOMENT_FORMAT) return;
  const typed: unknown = range.getValue();
  if (!(typed instanceof Date)) return;
  const wanted = dateFormat(typed);
  if (wanted !== format) range.setNumberFormat(wanted);
}
