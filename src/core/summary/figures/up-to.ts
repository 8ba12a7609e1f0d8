import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { WallTime } from "../../reading/wall-time";
import type { Initiative } from "../../register/initiative";
import type { Unit } from "../../register/unit";

/** A workbook of which only what had happened by a day is counted; all of it without one. */
export interface CountedWorkbook extends JudgedWorkbook {
  /** The first moment that counts no more. */
  asOf?: WallTime;
}

/**
 * The workbook as it stood when `asOf` began: rows registered before it keep their verdict, judged over all rows;
 * every other row is `undefined`, as a blank one is. Whoever counts or lists rows of a day takes them from here.
 */
export function upTo(workbook: JudgedWorkbook, asOf?: WallTime): CountedWorkbook {
  if (asOf === undefined) return workbook;
  return {
    ...workbook,
    asOf,
    assessments: workbook.assessments.map((row) =>
      row && isRegisteredBy(row.initiative, asOf) ? row : undefined,
    ),
  };
}

/** A registration that is known less closely than to the day counts when the whole of it lies before. */
function isRegisteredBy({ registeredAt }: Initiative, asOf: WallTime): boolean {
  return registeredAt.kind === "interval" && registeredAt.interval.before <= asOf;
}

/** Whether a unit had held the plan's propaganda (II); a plain "Có" has no day, and holds without one only. */
export function heldPropaganda({ propagandaHeld, propagandaOn }: Unit, asOf?: WallTime): boolean {
  return asOf === undefined ? propagandaHeld : propagandaOn !== undefined && propagandaOn.before <= asOf;
}
