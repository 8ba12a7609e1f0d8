import { formatDay, formatMonth } from "../../reading/wall-time";
import { choiceColumns } from "../../register/own-cells";
import type { MeasuredTarget } from "../figures/measure-targets";
import { measureTargets } from "../figures/measure-targets";
import type { RollUp } from "../figures/roll-up";
import type { CountedWorkbook } from "../figures/up-to";
import { chartTables } from "./chart-table";
import { groupColumns, groupTable } from "./group-table";
import { officerTable } from "./officer-table";
import { overviewTable } from "./overview-table";
import { shown } from "./table";
import { progressColumns } from "./target-table";
import { unitTable } from "./unit-table";

/** What the dashboard shows of a workbook, from figures that are counted already. */
export function dashboardTables(counted: CountedWorkbook, figures: RollUp) {
  const { programme, asOf } = counted;
  const targets = measureTargets(counted, figures);
  const charts = chartTables(counted, figures);
  return {
    programmeName: programme.name,
    asOf: asOf === undefined ? "" : formatDay(asOf - 1),
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
    phases: programme.phases.map(({ name, window: { before } }) => ({
      name,
      closesIn: Number.isFinite(before) ? formatMonth(before - 1) : "",
    })),
  };
}

/** A target is reached when nothing is missing. */
function reachedOf(targets: readonly MeasuredTarget[]) {
  const met = targets.filter(({ missing }) => missing === 0).length;
  const unknown = targets.filter(({ missing }) => typeof missing !== "number").length;
  return { met, open: targets.length - met - unknown, unknown };
}
