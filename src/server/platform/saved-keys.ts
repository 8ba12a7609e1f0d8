import type { Cell } from "../../core/reading/cell";
import { fingerprint } from "../../core/reading/fingerprint";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the workbook remembers of what the page saved: a repeated save must find its row, not write it again. */
export interface SavedKeys {
  /** The highest number that a code ever had: a code is not given twice, even when its row was deleted. */
  last: number;
  /** The latest last: fingerprints of the page's key and of the first row written for it. */
  saved: readonly SavedKey[];
}

export type SavedKey = readonly [key: string, row: string];

const PROPERTY = "SO_SANG_KIEN_SAVED";
/** A property holds 9 KB; these take 14 letters each. */
const MOST = 600;
const LETTERS = 7;
const RADIX = 36;
const CODE = /^\s*SK-(\d{1,9})\s*$/i;
const DIGITS = 4;

const store = () => PropertiesService.getDocumentProperties();

/** As much of a text as is remembered. */
export const shortOf = (text: string): string => fingerprint(text).toString(RADIX).padStart(LETTERS, "0");

/**
 * What was remembered. A copy of a workbook remembers nothing: there the highest code that any tab shows is the last one,
 * be it in a register kept aside or in a freeze.
 */
export function recallSaved(spreadsheet: Spreadsheet): SavedKeys {
  try {
    const { last, saved } = JSON.parse(store().getProperty(PROPERTY) ?? "") as {
      last: number;
      saved: unknown;
    };
    return { last, saved: typeof saved === "string" ? pairsOf(saved) : [] };
  } catch {
    return { last: highestCode(spreadsheet), saved: [] };
  }
}

const pairsOf = (text: string): SavedKey[] =>
  (text.match(new RegExp(`.{${2 * LETTERS}}`, "g")) ?? []).map((pair) => [
    pair.slice(0, LETTERS),
    pair.slice(LETTERS),
  ]);

function highestCode(spreadsheet: Spreadsheet): number {
  let highest = 0;
  for (const sheet of spreadsheet.getSheets()) {
    const cells: Cell[][] = sheet.getDataRange().getValues();
    for (const row of cells) for (const cell of row) highest = Math.max(highest, codeNumber(cell));
  }
  return highest;
}

/** Not being able to remember is no reason to refuse a save. */
export function rememberSaved({ last, saved }: SavedKeys): void {
  try {
    const text = saved
      .slice(-MOST)
      .map((pair) => pair.join(""))
      .join("");
    store().setProperty(PROPERTY, JSON.stringify({ last, saved: text }));
  } catch {
    // A save that is repeated after an unknown outcome is then written anew, with a code of its own.
  }
}

/** The number of a code of ours; 0 for every other text. */
export function codeNumber(cell: Cell): number {
  return typeof cell === "string" ? Number(CODE.exec(cell)?.[1] ?? 0) : 0;
}

export const codeOf = (number: number): string => `SK-${String(number).padStart(DIGITS, "0")}`;
