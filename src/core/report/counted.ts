import type { JudgedWorkbook } from "../assessment/open-workbook";
import type { Phase } from "../programme/programme";
import { type RollUp, rollUp } from "../summary/figures/roll-up";
import type { ReportScope } from "./scope";
import { narrow } from "./scope";

/** The rows of a report's scope, and those of them in its phase, each counted once. */
export interface Counted {
  /** Of the scope, whatever the phase. */
  all: { workbook: JudgedWorkbook; figures: RollUp };
  /** Of the phase; the same when the report is on the whole programme. */
  own: { workbook: JudgedWorkbook; figures: RollUp };
  phase?: Phase;
}

export function countRows(workbook: JudgedWorkbook, scope: ReportScope, phase?: Phase): Counted {
  const counted = (rows: JudgedWorkbook) => ({ workbook: rows, figures: rollUp(rows) });
  const all = counted(narrow(workbook, scope));
  return phase ? { all, own: counted(narrow(workbook, scope, phase)), phase } : { all, own: all };
}
