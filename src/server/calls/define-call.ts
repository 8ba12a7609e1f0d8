import type { CallName, RequestOf, ValueOf } from "../../api/bridge";
import type { Is } from "./is";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One call of the page at the script's end. What it does to the workbook stands in `deeds`. */
export interface Call<N extends CallName> {
  /** What the page sends is data of an unknown hand: it is looked at before it is used. */
  takes: Is<RequestOf<N>>;
  /**
   * What the mode for many people does after it: `looks` at all inputs for whoever opens the page; `rewrites` every result
   * where other formulas may stand or rows are read anew; nothing where the call itself has written them all (`isFresh`).
   */
  afterwards?: "looks" | "rewrites" | "isFresh";
  /**
   * Throws a `Fault` with a sentence for people. `settled` says what was brought to an end that another writer had left
   * undone; mostly nothing.
   */
  answer(request: RequestOf<N>, spreadsheet: Spreadsheet, settled: string): ValueOf<N>;
}
