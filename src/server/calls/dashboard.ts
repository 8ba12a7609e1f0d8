import { quoteCell } from "../../core/reading/cell";
import type { WallTime } from "../../core/reading/wall-time";
import { formatMoment, wallTimeOf } from "../../core/reading/wall-time";
import { registerOf } from "../../core/report/scope";
import { dashboardTables } from "../../core/summary/blocks/dashboard-tables";
import { readAsOf } from "../../core/summary/figures/read-as-of";
import { rollUp } from "../../core/summary/figures/roll-up";
import { upTo } from "../../core/summary/figures/up-to";
import { fill } from "../../core/words/fill";
import { unknownDay } from "../../core/words/summary-words";
import { Fault } from "../platform/fault";
import { readSummaryChoices } from "../setup/summary-top";
import { readWorkbook } from "../workbook/register-tab";
import { findTab } from "../workbook/tabs";
import type { Call } from "./define-call";
import { object, optional, orNull, textUpTo } from "./is";
import { judgeRows } from "./judge-rows";
import { lastProgramme } from "./last-programme";
import { isReportScope, listedUnits, mustHave, wholeRegister } from "./scope";

/** A day takes no more. */
const LONGEST_DAY = 200;

/** The figures for the pictures: the three tabs, and those of an earlier programme, are read once, and nothing is written. */
export const pageDashboard: Call<"pageDashboard"> = {
  afterwards: "looks",
  takes: object({ asOf: orNull(textUpTo(LONGEST_DAY)), scope: optional(isReportScope) }),
  answer({ asOf: day, scope = wholeRegister }, spreadsheet) {
    const asOf = day === null ? dayOfTab(spreadsheet) : readAsOf(day);
    if (asOf === "unreadable") throw new Fault("other", fill(unknownDay, { text: quoteCell(day) }));
    const whole = readWorkbook(spreadsheet);
    const { catalogue } = whole.table;
    mustHave(catalogue, scope);
    const judged = { ...whole.table, assessments: judgeRows(whole) };
    const counted = upTo(registerOf(judged, scope), asOf);
    return {
      ...dashboardTables(counted, rollUp(counted)),
      computedAt: formatMoment(wallTimeOf(new Date())),
      scope,
      listedUnits: listedUnits(catalogue),
      before: lastProgramme(spreadsheet, whole.units, scope),
    };
  },
};

/** The day that the tab `Tổng hợp` counts up to; none where its cell says nothing that is a day. */
function dayOfTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WallTime | undefined {
  const tab = findTab(spreadsheet, "summary");
  const asOf = tab && readAsOf(readSummaryChoices(tab).asOf);
  return asOf === "unreadable" ? undefined : asOf;
}
