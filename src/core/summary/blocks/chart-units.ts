import type { OpenWorkbook } from "../../assessment/open-workbook";
import { foldAccents } from "../../reading/characters";
import { chartHeadings } from "../../words/summary-words";
import { compareTexts } from "../figures/compare-texts";
import type { RollUp } from "../figures/roll-up";
import { unitTargetOf } from "../figures/unit-target";
import type { Block } from "./block";

/** As many bars as can be told apart. */
export const MOST_UNITS = 30;

/** The units with the most missing to their target first, then by name. */
export function chartUnits({ programme }: OpenWorkbook, { units }: RollUp): Block {
  const rows = units.flatMap(({ name, tally, units: [unit] }) => {
    if (unit === undefined) return [];
    const eligible = tally.byVerdict.eligible;
    const target = unitTargetOf(unit, programme);
    return [
      { name, key: foldAccents(name), eligible, target, missing: Math.max(0, (target ?? 0) - eligible) },
    ];
  });
  rows.sort((a, b) => b.missing - a.missing || compareTexts(a.key, b.key) || compareTexts(a.name, b.name));
  return [
    chartHeadings.units,
    ...rows.slice(0, MOST_UNITS).map(({ name, eligible, target }) => [name, eligible, target ?? ""]),
  ];
}
