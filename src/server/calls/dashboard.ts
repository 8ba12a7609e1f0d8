import type { DashboardFigures } from "../../api/bridge-dashboard";
import type { OpenWorkbook } from "../../core/assessment/open-workbook";
import { quoteCell } from "../../core/reading/cell";
import type { WallTime } from "../../core/reading/wall-time";
import { formatDay, formatMoment, formatMonth, wallTimeOf } from "../../core/reading/wall-time";
import type { Block } from "../../core/summary/blocks/block";
import { summarise } from "../../core/summary/blocks/summarise";
import { readAsOf } from "../../core/summary/figures/read-as-of";
import { fill } from "../../core/words/fill";
import { targetHeadings, unknownDay } from "../../core/words/summary-words";
import { Fault } from "../platform/fault";
import { readChoices } from "../setup/summary-top";
import { readWhole } from "../workbook/open-register";
import { findTab } from "../workbook/tabs";
import type { Call } from "./define-call";
import { object, orNull, textUpTo } from "./is";
import { judgeRows } from "./judge-rows";

/** A day takes no more. */
const LONGEST_DAY = 200;

const MISSING = targetHeadings.indexOf("Còn thiếu");

/** The figures for the pictures: three tabs are read, each once, and nothing is written. */
export const pageDashboard: Call<"pageDashboard"> = {
  takes: object({ asOf: orNull(textUpTo(LONGEST_DAY)) }),
  answer({ asOf: day }, spreadsheet) {
    const asOf = day === null ? dayOfTab(spreadsheet) : readAsOf(day);
    if (asOf === "unreadable") throw new Fault("other", fill(unknownDay, { text: quoteCell(day) }));
    const whole = readWhole(spreadsheet);
    const { programme, catalogue, register } = whole.table;
    const workbook: OpenWorkbook = { programme, catalogue, register, assessments: judgeRows(whole) };
    const [overview = [], progress = [], units = [], officers = [], chart = []] = summarise(
      workbook,
      ["overview", "progress", "units", "officers", "chartData"],
      { asOf },
    );
    const names = new Set(catalogue.units.map(({ name }) => name));
    return {
      programmeName: programme.name,
      computedAt: formatMoment(wallTimeOf(new Date())),
      asOf: asOf === undefined ? "" : formatDay(asOf - 1),
      overview,
      progress,
      measures: programme.targets.map(({ measure }) => measure),
      reached: reachedOf(progress),
      units,
      unitsWithNothing: units.filter(([name, entered]) => names.has(String(name)) && entered === 0).length,
      officers,
      chart,
      phases: programme.phases.map(({ name, registration: { before } }) => ({
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
function reachedOf([, ...targets]: Block): DashboardFigures["reached"] {
  const missing = targets.map((target) => target[MISSING]);
  const met = missing.filter((count) => count === 0).length;
  const unknown = missing.filter((count) => typeof count !== "number").length;
  return { met, open: targets.length - met - unknown, unknown };
}
