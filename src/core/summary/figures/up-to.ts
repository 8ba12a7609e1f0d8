import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Programme, Target } from "../../programme/programme";
import type { WallTime } from "../../reading/wall-time";
import { countingDate } from "../../register/counting-date";
import type { Activity } from "../../register/read-activities";
import type { Unit } from "../../register/unit";
import type { reachBy } from "./reach";

/** A workbook of which only what had happened by a day is counted; all of it without one. */
export interface CountedWorkbook extends JudgedWorkbook {
  /** The first moment that counts no more. */
  asOf?: WallTime;
  /** What the rows answer for, where that is not what the programme does. */
  targets?: readonly Target[];
  /** How targets are counted where the rows stand elsewhere. */
  reachBy?: typeof reachBy;
  /** What was counted of rows that stand elsewhere. */
  counted?: {
    /** Eligible rows by the month by whose end they count. */
    months: ReadonlyMap<number, number>;
    /** Rows by what stops them or asks something of them (`reasonsOf`), in the order in which it is first found. */
    reasons: ReadonlyMap<string, number>;
  };
}

/**
 * The workbook as it stood when `asOf` began: rows whose counting date lies before it keep their verdict, judged over all rows;
 * every other row is `undefined`, as a blank one is. Whoever counts or lists rows of a day takes them from here.
 */
export function upTo(workbook: CountedWorkbook, asOf?: WallTime): CountedWorkbook {
  if (asOf === undefined) return workbook;
  return {
    ...workbook,
    asOf,
    assessments: workbook.assessments.map((row) =>
      row && isCountedBy(row, workbook.programme, asOf) ? row : undefined,
    ),
  };
}

/** A date that is known less closely than to the day counts when the whole of it lies before. */
function isCountedBy({ initiative }: Assessment, programme: Programme, asOf: WallTime): boolean {
  const date = countingDate(initiative, programme);
  return date !== undefined && date.before <= asOf;
}

/** Whether `Đơn vị` says that a unit had held the plan's propaganda (II); a plain "Có" has no day, and holds without one only. */
export function propagandaSaid({ propagandaHeld, propagandaOn }: Unit, asOf?: WallTime): boolean {
  return asOf === undefined ? propagandaHeld : propagandaOn !== undefined && propagandaOn.before <= asOf;
}

/** The same by `Đơn vị` or by an activity. */
export const heldPropaganda = (unit: Unit, workbook: Dated): boolean =>
  propagandaSaid(unit, workbook.asOf) ||
  activitiesOf(unit.name, workbook).some(({ means }) => means.includes("propaganda"));

type Dated = Pick<CountedWorkbook, "activities" | "asOf">;

/** The activities of a unit that count by the day of the workbook. */
export const activitiesOf = (unit: string, { activities, asOf }: Dated): readonly Activity[] =>
  (activities.of.get(unit) ?? []).filter(
    ({ heldOn }) => asOf === undefined || (heldOn !== undefined && heldOn.before <= asOf),
  );
