import type { DashboardFigures } from "../../api/bridge-dashboard";
import { quoteCell } from "../../core/reading/cell";
import type { WallTime } from "../../core/reading/wall-time";
import { formatDay, formatMoment, formatMonth, wallTimeOf } from "../../core/reading/wall-time";
import { choiceColumns } from "../../core/register/own-cells";
import { registerOf } from "../../core/report/scope";
import { chartTables } from "../../core/summary/blocks/chart-table";
import { groupColumns, groupTable } from "../../core/summary/blocks/group-table";
import { officerTable } from "../../core/summary/blocks/officer-table";
import { overviewTable } from "../../core/summary/blocks/overview-table";
import { shown } from "../../core/summary/blocks/table";
import { progressColumns } from "../../core/summary/blocks/target-table";
import { unitTable } from "../../core/summary/blocks/unit-table";
import type { MeasuredTarget } from "../../core/summary/figures/measure-targets";
import { measureTargets } from "../../core/summary/figures/measure-targets";
import { readAsOf } from "../../core/summary/figures/read-as-of";
import { rollUp } from "../../core/summary/figures/roll-up";
import { upTo } from "../../core/summary/figures/up-to";
import { fill } from "../../core/words/fill";
import { unknownDay } from "../../core/words/summary-words";
import { Fault } from "../platform/fault";
import { readChoices } from "../setup/summary-top";
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
    const { programme, catalogue } = whole.table;
    mustHave(catalogue, scope);
    const judged = { ...whole.table, assessments: judgeRows(whole) };
    const counted = upTo(registerOf(judged, scope), asOf);
    const figures = rollUp(counted);
    const targets = measureTargets(counted, figures);
    const charts = chartTables(counted, figures);
    return {
      programmeName: programme.name,
      computedAt: formatMoment(wallTimeOf(new Date())),
      asOf: asOf === undefined ? "" : formatDay(asOf - 1),
      scope,
      listedUnits: listedUnits(catalogue),
      countedBy: programme.phaseBy,
      portal: programme.words.portal,
      overview: shown(overviewTable(programme, figures)),
      progress: shown({ columns: progressColumns, rows: targets }),
      measures: targets.map(({ target: { measure, level }, ofWhole }) => ({
        ...{ measure, ofWhole },
        isShare: level !== undefined && "share" in level,
      })),
      reached: reachedOf(targets),
      units: shown(unitTable(counted, figures)),
      unitsWithNothing: figures.units.filter(({ units, tally }) => units.length > 0 && tally.entered === 0)
        .length,
      officers: shown(officerTable(counted)),
      groups: choiceColumns(programme).map(({ key, heading }) => {
        const columns = groupColumns(heading, programme, false);
        return {
          part: key,
          ...shown(groupTable(columns, figures.own.get(key) ?? [], figures.total, counted)),
        };
      }),
      charts: {
        cumulative: shown(charts.cumulative),
        units: shown(charts.units),
        clauses: shown(charts.clauses),
      },
      before: lastProgramme(spreadsheet, whole.units, scope),
      phases: programme.phases.map(({ name, window: { before } }) => ({
        name,
        closesIn: Number.isFinite(before) ? formatMonth(before - 1) : "",
      })),
    };
  },
};

/** The day that the tab `Tổng hợp` counts up to; none where its cell says nothing that is a day. */
function dayOfTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WallTime | undefined {
  const tab = findTab(spreadsheet, "summary");
  const asOf = tab && readAsOf(readChoices(tab).asOf);
  return asOf === "unreadable" ? undefined : asOf;
}

/** A target is reached when nothing is missing. */
function reachedOf(targets: readonly MeasuredTarget[]): DashboardFigures["reached"] {
  const met = targets.filter(({ missing }) => missing === 0).length;
  const unknown = targets.filter(({ missing }) => typeof missing !== "number").length;
  return { met, open: targets.length - met - unknown, unknown };
}
