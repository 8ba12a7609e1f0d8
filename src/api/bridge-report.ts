import type { ReportFields } from "../core/report/kit/letterhead";
import type { ReportId } from "../core/report/reports";
import type { ReportScope } from "../core/report/scope";

/** Which report: what kind (the phase report unless one is named), whose, and of which phase. */
export interface WhichReport {
  report?: ReportId | undefined;
  scope: ReportScope;
  /** Null for the whole programme. */
  phase: string | null;
}

/** A text of a report as it stands in its tab; columns from 0. */
export interface PaperCell {
  column: number;
  /** Columns and rows that it covers. */
  span: number;
  rows: number;
  text: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  centred: boolean;
}

/** One row of a report's tab; of a table, it has lines around its cells. */
export interface PaperLine {
  cells: readonly PaperCell[];
  table: boolean;
}

/** A report to print or to take along, as people have left it. */
export interface ReportPaper {
  tab: string;
  /** Pixels. */
  widths: readonly number[];
  lines: readonly PaperLine[];
}

/** What the page and the script say to each other about reports. */
export interface ReportCalls {
  /** The letterhead that this report would have, and the name of the tab that holds it already. */
  pageReportFields(request: WhichReport): { fields: ReportFields; tab: string | null };
  /** The report as it stands in its tab. */
  pageReportPaper(request: WhichReport): ReportPaper;
  /**
   * Makes the report. `fields` are those that the person changed; all others stay as they are. The same `key` again is
   * answered by the report that it made.
   */
  pageReport(request: WhichReport & { fields: Partial<ReportFields>; key?: string | undefined }): {
    tab: string;
    again: boolean;
    entered: number;
    eligible: number;
  };
}
