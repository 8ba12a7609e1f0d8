import type { Cell } from "../../core/reading/cell";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the workbook remembers of what the page saved: a repeated save must find its row, not write it again. */
export interface SavedKeys {
  /** The highest number that a code ever had: a code is not given twice, even when its row was deleted. */
  last: number;
  /** The latest last: the page's key, and the `rowKey` of the first row written for it. */
  saved: [key: string, row: string][];
}

const PROPERTY = "SO_SANG_KIEN_SAVED";
/** A property holds 9 KB. */
const MOST = 60;
const LONGEST_ROW = 60;
const CODE = /^\s*SK-(\d{1,9})\s*$/i;
const DIGITS = 4;

const store = () => PropertiesService.getDocumentProperties();

/**
 * What was remembered. A copy of a workbook remembers nothing: there the highest code that any tab shows is the last one,
 * be it in a register kept aside or in a freeze.
 */
export function recallSaved(spreadsheet: Spreadsheet): SavedKeys {
  try {
    const { last, saved } = JSON.parse(store().getProperty(PROPERTY) ?? "") as SavedKeys;
    return { last, saved };
  } catch {
    return { last: highestCode(spreadsheet), saved: [] };
  }
}

function highestCode(spreadsheet: Spreadsheet): number {
  let highest = 0;
  for (const sheet of spreadsheet.getSheets()) {
    const cells: Cell[][] = sheet.getDataRange().getValues();
    for (const row of cells) for (const cell of row) highest = Math.max(highest, codeNumber(cell));
  }
  return highest;
}

export function rememberSaved({ last, saved }: SavedKeys): void {
  store().setProperty(PROPERTY, JSON.stringify({ last, saved: saved.slice(-MOST) }));
}

/** As much of a row's key as is remembered. */
export const shortKey = (key: string): string => key.slice(0, LONGEST_ROW);

/** The number of a code of ours; 0 for every other text. */
export function codeNumber(cell: Cell): number {
  return typeof cell === "string" ? Number(CODE.exec(cell)?.[1] ?? 0) : 0;
}

export const codeOf = (number: number): string => `SK-${String(number).padStart(DIGITS, "0")}`;
