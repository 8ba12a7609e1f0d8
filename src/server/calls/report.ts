import type { WhichReport } from "../../api/bridge-report";
import type { Workbook } from "../../core/assessment/open-workbook";
import type { Phase } from "../../core/programme/programme";
import type { ReportId } from "../../core/report/reports";
import { reports } from "../../core/report/reports";
import { fill } from "../../core/words/fill";
import { reportWords as words } from "../../messages/vi/press/report-vi";
import { Fault } from "../platform/fault";
import { readPaper } from "../report/read-paper";
import { reportFields, writeReport } from "../report/write-report";
import { readWorkbook } from "../workbook/register-tab";
import { mustManage } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { isKey, object, oneOf, optional, orNull } from "./is";
import { judgeRows } from "./judge-rows";
import { areFields, isLine, isReportScope, mustHave } from "./scope";

const which = {
  report: optional(oneOf<ReportId>(...reports.map(({ id }) => id))),
  scope: isReportScope,
  phase: orNull(isLine),
};
/** The letterhead that a report would have. */
export const pageReportFields: Call<"pageReportFields"> = {
  takes: object(which),
  answer(asked, spreadsheet) {
    const { table } = readWorkbook(spreadsheet);
    return reportFields(spreadsheet, table, { ...asked, phase: phaseOf(table, asked) });
  },
};

/** A report as it stands in its tab, to print and to take along. */
export const pageReportPaper: Call<"pageReportPaper"> = {
  takes: object(which),
  answer(asked, spreadsheet) {
    const { table } = readWorkbook(spreadsheet);
    return readPaper(spreadsheet, table, { ...asked, phase: phaseOf(table, asked) });
  },
};

/** Makes a report in its tab, and shows it. */
export const pageReport: Call<"pageReport"> = {
  takes: object({ ...which, fields: areFields, key: optional(isKey) }),
  answer(asked, spreadsheet) {
    if (asked.scope.kind === "all") mustManage(spreadsheet);
    const whole = readWorkbook(spreadsheet);
    const workbook = { ...whole.table, assessments: judgeRows(whole) };
    const phase = phaseOf(whole.table, asked);
    return writeReport(spreadsheet, workbook, { ...asked, phase, given: asked.fields });
  },
};

/** The phase asked for, where the workbook has it and the scope. */
function phaseOf({ programme, catalogue }: Workbook, { scope, phase }: WhichReport): Phase | undefined {
  mustHave(catalogue, scope);
  if (phase === null) return undefined;
  const found = programme.phases.find((each) => each.name === phase);
  if (!found) throw new Fault("other", fill(words.noPhase, { name: phase }));
  return found;
}
