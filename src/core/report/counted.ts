import type { Assessment } from "../assessment/assess";
import type { JudgedWorkbook } from "../assessment/open-workbook";
import type { Phase, Programme } from "../programme/programme";
import { DAY, type WallTime } from "../reading/wall-time";
import { countingDate } from "../register/counting-date";
import { type RollUp, rollUp } from "../summary/figures/roll-up";
import type { CountedWorkbook } from "../summary/figures/up-to";
import type { ReportScope } from "./scope";
import { narrow } from "./scope";

/** Rows and what they come to. */
export interface CountedRows {
  workbook: CountedWorkbook;
  figures: RollUp;
}

/** The rows of a report's scope, each counted once; without a phase all three are the same. */
export interface Counted {
  /** As the register stands, whatever the phase. */
  all: CountedRows;
  /** Up to the end of the phase. */
  upTo: CountedRows;
  /** Of the phase. */
  own: CountedRows;
  phase?: Phase;
  /** The first moment after the last day of the phase; absent while it runs, and when it has no end. */
  ended?: WallTime;
}

export function countRows(
  workbook: JudgedWorkbook,
  scope: ReportScope,
  today: WallTime,
  phase?: Phase,
): Counted {
  const counted = (rows: CountedWorkbook): CountedRows => ({ workbook: rows, figures: rollUp(rows) });
  const whole = narrow(workbook, scope);
  const all = counted(whole);
  if (!phase) return { all, upTo: all, own: all };
  const only = (has: (row: Assessment) => boolean) => ({
    ...whole,
    assessments: whole.assessments.map((row) => (row && has(row) ? row : undefined)),
  });
  const end = Math.ceil(phase.window.before / DAY) * DAY;
  const ended = end <= today ? end : undefined;
  return {
    all,
    upTo: counted({
      ...only((row) => isBy(row, phase, end, workbook.programme)),
      ...(ended !== undefined && { asOf: ended }),
    }),
    own: counted(only((row) => row.phase === phase)),
    phase,
    ...(ended !== undefined && { ended }),
  };
}

/** A row of a phase counts with its phase, also on a day that two windows share; any other by its date. */
function isBy(row: Assessment, { window }: Phase, end: WallTime, programme: Programme): boolean {
  if (row.phase) return row.phase.window.before <= window.before;
  const date = countingDate(row.initiative, programme);
  return date !== undefined && date.before <= end;
}
