import { tabs } from "../../core/words/words";
import { columnNumber } from "./formulas";
import { type SummaryTab, summaryTabs } from "./summary-layout";
import { findTab } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cell that the person has selected on a summary tab; row and column from 1. */
export interface SelectedFigure {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  tab: SummaryTab;
  row: number;
  column: number;
  /** `C12`. */
  cell: string;
  shown: string | number;
}

/** The selected cell; `undefined` where another tab is open. */
export function selectedFigure(spreadsheet: Spreadsheet): SelectedFigure | undefined {
  const range = spreadsheet.getCurrentCell();
  const sheet = range?.getSheet();
  if (!range || !sheet) return undefined;
  const name = sheet.getName();
  const tab =
    summaryTabs.find((key) => tabs[key] === name) ??
    summaryTabs.find((key) => findTab(spreadsheet, key)?.getName() === name);
  if (!tab) return undefined;
  const shown: unknown = range.getValue();
  // One call instead of three.
  const cell = range.getA1Notation();
  return {
    sheet,
    tab,
    row: Number(cell.replace(/\D/g, "")),
    column: columnNumber(cell.replace(/\d/g, "")),
    cell,
    shown: typeof shown === "number" ? shown : String(shown),
  };
}
