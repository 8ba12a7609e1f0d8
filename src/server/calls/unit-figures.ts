import type { UnitFigures } from "../../api/bridge";
import type { Workbook } from "../../core/assessment/open-workbook";
import { participantsOf } from "../../core/summary/figures/counts";
import { addTo, emptyTally } from "../../core/summary/figures/tally";
import { headCountOf, unitTargetOf } from "../../core/summary/figures/unit-target";
import { shownActivities } from "./activities";
import type { JudgedRows } from "./judge-rows";

/** Where a unit stands; a name that is no unit's has rows but neither target nor head count. */
export function unitFigures(workbook: Workbook, assessments: JudgedRows, name: string): UnitFigures {
  const { programme, catalogue } = workbook;
  const tally = emptyTally();
  for (const assessment of assessments) {
    if (assessment?.unitName === name) addTo(tally, assessment);
  }
  const unit = catalogue.units.find((each) => each.name === name);
  return {
    unit: name,
    entered: tally.entered,
    byVerdict: tally.byVerdict,
    target: (unit && unitTargetOf(unit, programme)) ?? null,
    participants: participantsOf(tally, programme),
    headCount: (unit && headCountOf(unit, programme)) ?? null,
    headCountOf: programme.headCount,
    activities: shownActivities(workbook, name),
  };
}
