import * as z from "zod/mini";
import type { OpenWorkbook } from "../../assessment/open-workbook";
import { fill } from "../../messages/fill";
import { targetHeadings, unknownDay } from "../../messages/summary-words";
import { quoteCell } from "../../reading/cell";
import type { WallTime } from "../../reading/wall-time";
import { formatDay, formatMoment, formatMonth, wallTimeOf } from "../../reading/wall-time";
import { Fault } from "../../sheets/fault";
import { readWhole } from "../../sheets/open-register";
import { readChoices } from "../../sheets/summary-top";
import { findTab } from "../../sheets/tabs";
import type { Block } from "../../summary/block";
import { readAsOf } from "../../summary/read-as-of";
import { summarise } from "../../summary/summarise";
import type { DashboardFigures } from "../bridge-dashboard";
import { answer } from "./answer";
import { judgeRows } from "./judge-rows";

/** A day takes no more. */
const LONGEST_DAY = 200;

const MISSING = targetHeadings.indexOf("Còn thiếu");

const request = z.object({
  asOf: z.custom<string | null>(
    (value) => value === null || (typeof value === "string" && value.length <= LONGEST_DAY),
  ),
});

/** The figures for the pictures: three tabs are read, each once, and nothing is written. */
export function pageDashboard(asked: string): string {
  return answer(request, asked, ({ asOf: day }, spreadsheet): DashboardFigures => {
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
  });
}

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
