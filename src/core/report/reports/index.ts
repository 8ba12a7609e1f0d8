import type { Report } from "../define-report";
import { phaseReport } from "./phase-report";

/** Every report, in the order in which they are offered. */
export const reports = [phaseReport] as const;

export type ReportId = (typeof reports)[number]["id"];

/** The report of a mark or a request that names none: before there were others, none was named. */
export const unnamedReport: ReportId = phaseReport.id;

export const isReportId = (id: unknown): id is ReportId => reports.some((each) => each.id === id);

export const reportOf = (id: ReportId = unnamedReport): Report => reports.find((each) => each.id === id)!;
