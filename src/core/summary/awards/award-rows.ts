import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { countingDate } from "../../register/counting-date";
import { monthOf } from "../figures/months";
import type { AwardChoices } from "./award-choices";

/** The workbook as if it held only what is looked at for commendation: eligible rows, and the units of the cluster. */
export function awardRows<W extends JudgedWorkbook>(workbook: W, choices: AwardChoices): W {
  const { cluster, phase, quarter } = choices;
  const { catalogue, programme } = workbook;
  const units = cluster ? catalogue.units.filter((unit) => unit.cluster === cluster) : catalogue.units;
  const isIn = ({ verdict, phase: own, initiative }: Assessment): boolean => {
    if (verdict !== "eligible" || (phase && own !== phase)) return false;
    const { unit } = initiative;
    if (cluster && !(unit.kind === "unit" && unit.unit.cluster === cluster)) return false;
    const date = quarter === undefined ? undefined : countingDate(initiative, programme);
    return quarter === undefined || (date !== undefined && isInQuarter(date, quarter));
  };
  return {
    ...workbook,
    catalogue: { ...catalogue, units },
    assessments: workbook.assessments.map((row) => (row && isIn(row) ? row : undefined)),
  };
}

/** Whether all of a date lies in a quarter; what is known less closely is in none. */
function isInQuarter({ from, before }: { from: number; before: number }, quarter: number): boolean {
  if (!Number.isFinite(from) || !Number.isFinite(before)) return false;
  return [from, before - 1].every((moment) => Math.floor(monthOf(moment) / 3) === quarter);
}
