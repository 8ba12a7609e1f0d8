import type { DashboardFigures, TargetNature } from "../../../api/bridge-dashboard";
import type { FigurePlace } from "../../../api/bridge-trace";
import type { ShownTable, Value } from "../../../core/summary/blocks/table";
import type { ProgressKey } from "../../../core/summary/blocks/target-table";
import type { Verdict } from "../../../core/words/severity";
import { figurePlace } from "../trace/figure-place";

export type { Value };

/** One target with what it came to, by column. A figure that is not known is a text that says so. */
export type ShownTarget = Readonly<Record<ProgressKey, Value>> &
  TargetNature & { place(key: ProgressKey): FigurePlace };

export interface StateFigures {
  verdict: Verdict;
  count: Value;
  share: Value;
  place(kind: "count" | "share"): FigurePlace;
}

/** The rows of a table by the keys of its columns. */
export const rowsByKey = <Key extends string>({ columns, rows }: ShownTable<Key>) =>
  rows.map(
    (row) =>
      Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? ""])) as Readonly<Record<Key, Value>>,
  );

/** The targets in the order of the settings. */
export const targetsShown = ({ progress, measures }: DashboardFigures): readonly ShownTarget[] =>
  rowsByKey(progress).flatMap((row, index) => {
    const nature = measures[index];
    const place = (key: ProgressKey) => figurePlace("progress", progress, index, key);
    return nature ? { ...row, ...nature, place } : [];
  });

/** What was entered, and the five results. */
export function readStates({ overview }: DashboardFigures): {
  entered: Value;
  placeEntered: FigurePlace;
  states: readonly StateFigures[];
} {
  const { columns, rowKinds = [] } = overview;
  const rows = rowsByKey(overview);
  const [counts, shares] = (["count", "share"] as const).map((kind) => rows[rowKinds.indexOf(kind)]);
  const states = columns.flatMap(({ key }): StateFigures[] =>
    key === "name" || key === "entered"
      ? []
      : [
          {
            verdict: key,
            count: counts?.[key] ?? "",
            share: shares?.[key] ?? "",
            place: (kind) => figurePlace("overview", overview, rowKinds.indexOf(kind), key),
          },
        ],
  );
  const placeEntered = figurePlace("overview", overview, rowKinds.indexOf("count"), "entered");
  return { entered: counts?.entered ?? "", placeEntered, states };
}
