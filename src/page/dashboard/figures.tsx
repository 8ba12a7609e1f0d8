import { useMemo } from "preact/hooks";
import type { DashboardFigures } from "../../api/bridge-dashboard";
import { fill } from "../../core/words/fill";
import { inSentence } from "../../core/words/in-sentence";
import { chartHeadings } from "../../core/words/summary-words";
import { chartWords } from "../../messages/vi/chart-vi";
import { pictureWords } from "../../messages/vi/dashboard-vi";
import { barsOfWhole } from "./charts/bars-of-whole";
import { headingsOf } from "./charts/chart-kit";
import { ChartView } from "./charts/chart-view";
import { clausesChart } from "./charts/clauses-chart";
import { progressChart, withBefore } from "./charts/progress-chart";
import { GroupTables } from "./figures/group-tables";
import { OfficerTable } from "./figures/officer-table";
import { readStates, targetsShown } from "./figures/read-figures";
import { StatesBar } from "./figures/states-bar";
import { isCountTarget, TargetCards } from "./figures/target-cards";
import { UnitTableView } from "./units/unit-table-view";

/** With the name of the target line, as `so với chỉ tiêu Ngành giáo dục (500)`. */
function progressTitle(table: DashboardFigures["charts"]["cumulative"]): string {
  const [line = ""] = headingsOf(table, "line");
  const { title, versus } = chartWords.cumulative;
  return line === chartHeadings.months.line ? title : fill(versus, { line: inSentence(line) });
}

/** Everything, from the answer to the question down to the single unit. */
export function Figures({ figures }: { figures: DashboardFigures }) {
  // A table that is made anew is drawn anew.
  const { targets, states, months } = useMemo(
    () => ({
      targets: targetsShown(figures),
      states: readStates(figures),
      months: withBefore(figures.charts.cumulative, figures.before),
    }),
    [figures],
  );
  const { charts } = figures;
  return (
    <>
      <TargetCards targets={targets.filter(isCountTarget)} reached={figures.reached} />
      <StatesBar {...states} asOf={figures.asOf} countedBy={figures.countedBy} portal={figures.portal} />
      <div class="pictures">
        <ChartView
          when={figures}
          title={progressTitle(charts.cumulative)}
          note={figures.before ? fill(pictureWords.beforeNote, { name: figures.before.name }) : undefined}
          chart="cumulative"
          table={months}
          none={pictureWords.noMonths}
          draw={(table) => progressChart(table, figures.phases, figures.before)}
        />
        <ChartView
          when={figures}
          title={chartWords.clauses.title}
          note={pictureWords.clausesNote}
          chart="clauses"
          table={charts.clauses}
          none={pictureWords.noClauses}
          draw={clausesChart}
        />
      </div>
      <TargetCards targets={targets.filter((target) => !isCountTarget(target))}>
        {/* A unit without officers lacks nothing. */}
        {(figures.scope.kind === "all" || figures.officers.rows.length > 0) && (
          <OfficerTable table={figures.officers} />
        )}
      </TargetCards>
      <ChartView
        when={figures}
        title={chartWords.units.title}
        note={pictureWords.unitsNote}
        chart="units"
        table={charts.units}
        none={pictureWords.noUnits}
        draw={(table) => barsOfWhole(table, "unit", "reached", "target")}
      />
      <GroupTables tables={figures.groups} />
      <UnitTableView table={figures.units} withNothing={figures.unitsWithNothing} />
    </>
  );
}
