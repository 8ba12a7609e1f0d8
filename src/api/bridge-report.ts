import type { ReportFields } from "../core/report/letterhead";
import type { ReportScope } from "../core/report/scope";

/** Which report: whose, and of which phase; null for the whole programme. */
export interface WhichReport {
  scope: ReportScope;
  phase: string | null;
}

/** What the page and the script say to each other about the phase report. */
export interface ReportCalls {
  /** The letterhead that this report would have, and the name of the tab that holds it already. */
  pageReportFields(request: WhichReport): { fields: ReportFields; tab: string | null };
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
