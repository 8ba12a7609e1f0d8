import type { FormCells } from "../core/assessment/judge-cells";
import type { ShownFinding } from "../core/assessment/shown-finding";
import type { ColumnKey } from "../core/register/columns";
import type { ReportFields } from "../core/report/kit/letterhead";
import type { Verdict } from "../core/words/severity";
import type { CheckScope } from "./check-scope";

/** A row as papers are made of it: what stands there, and what it comes to. */
export interface PaperRow {
  row: number;
  /** What the row is told by, wherever it stands; hand it back as it is. */
  key: string;
  /** By the catalogue's name; empty when nobody knows. */
  unit: string;
  verdict: Verdict;
  phase: string;
  findings: readonly ShownFinding[];
  cells: FormCells;
}

/** What the page and the script say to each other about papers. */
export interface PaperCalls {
  /**
   * Rows with some of the register's other columns; of `marked`, those alone in which that column says yes. `more`: rows
   * that were left out because the answer would be too long. `has`: those of `own` that the tab has.
   */
  pageRows(request: { scope: CheckScope; own: readonly ColumnKey[]; marked?: ColumnKey | undefined }): {
    rows: readonly PaperRow[];
    more: number;
    has: readonly ColumnKey[];
  };
  /**
   * Remembers for the person the lines of the letterhead that they said for the papers of a unit, empty for those of the
   * whole register; gives what they said last. No line: only gives it.
   */
  pageLetterhead(request: { unit: string; fields: Partial<ReportFields> }): Partial<ReportFields>;
}
