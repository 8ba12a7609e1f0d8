/** What the page and the script say to each other about report. */
export type ReportCalls = Record<never, never>;
