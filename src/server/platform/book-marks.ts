type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type BookMark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The workbook's own metadata as the lock read it; nobody else writes there while the lock is held. */
let known: readonly BookMark[] | undefined;

const keys = new WeakMap<BookMark, string>();

/** The key of a mark, asked once. */
export function keyOf(mark: BookMark): string {
  const key = keys.get(mark) ?? mark.getKey();
  keys.set(mark, key);
  return key;
}

export function readMarks(spreadsheet: Spreadsheet): readonly BookMark[] {
  known = spreadsheet.getDeveloperMetadata();
  return known;
}

/** The same without a read, unless one was added since. */
export const marksOf = (spreadsheet: Spreadsheet): readonly BookMark[] => known ?? readMarks(spreadsheet);

/** Google does not give the mark that it adds. */
export function addMark(spreadsheet: Spreadsheet, key: string, text: string): void {
  known = undefined;
  spreadsheet.addDeveloperMetadata(key, text);
}

export function removeMark(mark: BookMark): void {
  // One of an earlier read stands among the known as another object.
  known = known?.includes(mark) ? known.filter((each) => each !== mark) : undefined;
  mark.remove();
}
