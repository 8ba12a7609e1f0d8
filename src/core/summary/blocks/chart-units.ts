import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { foldAccents } from "../../reading/characters";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import type { Group, RollUp } from "../figures/roll-up";
import { unitTargetOf } from "../figures/unit-target";
import { amount, countOfRows, eligibleRows } from "../trace/trace-figure";
import { columnsOf, type TableColumn } from "./table";

/** As many bars as can be told apart. */
const MOST_UNITS = 30;

interface UnitBehind extends Group {
  eligible: number;
  target: number | undefined;
}

export type UnitChartKey = keyof typeof chartHeadings.units;

export const unitChartColumns: readonly TableColumn<UnitBehind, UnitChartKey>[] = columnsOf(
  chartHeadings.units,
  {
    unit: { kind: "name", value: ({ name }) => name },
    reached: {
      kind: "count",
      value: ({ eligible }) => eligible,
      source: ({ tally }) => amount(countOfRows(eligibleRows(tally.rows))),
    },
    target: {
      kind: "count",
      value: ({ target }) => target ?? "",
      source: ({ units }) => amount({ of: "targets", units }),
    },
  },
);

/** The units with the most missing to their target first, then by name. */
export function unitsBehind(
  { programme }: Pick<JudgedWorkbook, "programme">,
  { units }: RollUp,
): readonly UnitBehind[] {
  const rows = units.flatMap((group) => {
    const [unit] = group.units;
    if (unit === undefined) return [];
    const eligible = group.tally.byVerdict.eligible;
    const target = unitTargetOf(unit, programme);
    const missing = Math.max(0, (target ?? 0) - eligible);
    return [{ ...group, key: foldAccents(group.name), eligible, target, missing }];
  });
  rows.sort((a, b) => b.missing - a.missing || compareTexts(a.key, b.key) || compareTexts(a.name, b.name));
  return rows.slice(0, MOST_UNITS);
}
