type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sentence that answered the last request with a key: the same request again is answered by it. */
const MARK = "so-sang-kien-outcome";

export function rememberOutcome(spreadsheet: Spreadsheet, key: string, sentence: string): void {
  for (const mark of marksOf(spreadsheet)) mark.remove();
  spreadsheet.addDeveloperMetadata(MARK, JSON.stringify([key, sentence]));
}

export function outcomeOf(spreadsheet: Spreadsheet, key: string): string | undefined {
  try {
    const [known, sentence] = JSON.parse(marksOf(spreadsheet)[0]?.getValue() ?? "") as unknown[];
    return known === key && typeof sentence === "string" ? sentence : undefined;
  } catch {
    // Nothing is remembered.
    return undefined;
  }
}

const marksOf = (spreadsheet: Spreadsheet) =>
  spreadsheet.getDeveloperMetadata().filter((mark) => mark.getKey() === MARK);
