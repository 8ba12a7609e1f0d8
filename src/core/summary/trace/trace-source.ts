import type { Assessment } from "../../assessment/assess";
import type { Programme, Target } from "../../programme/programme";
import type { Unit } from "../../register/unit";
import type { UnitColumnKey } from "../../register/unit-columns";
import type { Officer } from "../figures/officers";
import { benefitOf, participantOf } from "../figures/tally";
import { headCountOf, levelOf, sumKnown, unitTargetOf } from "../figures/unit-target";

/** What stands behind a figure: things to list, and how they come to a number (`amountOf`). */
export type TraceSource =
  /** Rows of the register: how many, the đồng they state, or how many people they are credited to. */
  | { of: "rows" | "money" | "people"; rows: readonly Assessment[] }
  /** Rows of `Đơn vị`: how many. */
  | { of: "units"; units: readonly Unit[]; column: UnitColumnKey }
  /** Rows of `Đơn vị` with a number each: the sum, or nothing where one is not known. */
  | { of: "heads" | "targets"; units: readonly Unit[] }
  | { of: "officers"; officers: readonly Officer[] }
  /** Targets of `Cấu hình`: the sum of their levels. */
  | { of: "levels"; targets: readonly Target[] };

/** The number that the listed things come to. */
export function amountOf(source: TraceSource, programme: Programme): number | undefined {
  switch (source.of) {
    case "rows":
      return source.rows.length;
    case "money":
      return source.rows.reduce((sum, row) => sum + benefitOf(row), 0);
    case "people":
      return new Set(source.rows.map(participantOf)).size;
    case "units":
      return source.units.length;
    case "officers":
      return source.officers.length;
    case "levels":
      return sumKnown(source.targets.map(levelOf));
    default:
      return sumKnown(source.units.map((unit) => unitNumber(source.of, unit, programme)));
  }
}

/** The number that a unit brings to a sum. */
export function unitNumber(of: "heads" | "targets", unit: Unit, programme: Programme): number | undefined {
  return of === "heads" ? headCountOf(unit, programme) : unitTargetOf(unit, programme);
}
