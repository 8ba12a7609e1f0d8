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

/** What the page and the script say to each other about reports. */
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
