import { addMark, type BookMark, marksOf } from "./book-marks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sentence that answered the last request with a key: the same request again is answered by it. */
const MARK = "so-sang-kien-outcome";

export function rememberOutcome(spreadsheet: Spreadsheet, key: string, sentence: string): void {
  const text = JSON.stringify([key, sentence]);
  const mark = markIn(spreadsheet);
  if (mark) mark.setValue(text);
  else addMark(spreadsheet, MARK, text);
}

export function saidBefore(spreadsheet: Spreadsheet, key: string): string | undefined {
  try {
    const [known, sentence] = JSON.parse(markIn(spreadsheet)?.getValue() ?? "") as unknown[];
    return known === key && typeof sentence === "string" ? sentence : undefined;
  } catch {
    // Nothing is remembered.
    return undefined;
  }
}

const markIn = (spreadsheet: Spreadsheet): BookMark | undefined =>
  marksOf(spreadsheet).find((mark) => mark.getKey() === MARK);
