import type { CellChange } from "../../../api/bridge";
import type { PaperRow } from "../../../api/bridge-papers";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { isPlaceholder } from "../../../core/reading/placeholder";
import { readInterval } from "../../../core/reading/read-interval";
import { textKey } from "../../../core/reading/text-key";

/** A decision of recognition. */
export interface Decision {
  number: string;
  /** `2022-05-20`. */
  day: string;
  /** The recognising body, as the campaign's list has it. */
  by: string;
}

const columns = ["recognisedBy", "recognisedOn", "decisionNumber"] as const;

/** What a decision would write into the rows it is about, and the rows that say something else already. */
export interface DecisionPlan {
  changes: readonly CellChange[];
  /** The rows as they would be. */
  become: readonly FormCells[];
  /** Not a cell of these is written. */
  kept: readonly { row: number; column: (typeof columns)[number]; found: string }[];
  /** Rows that have it all. */
  held: number;
}

/** `2022-05-20` of a text that names a day. */
export function dayOf(typed: string): string | undefined {
  const reading = readInterval(typed);
  return reading.kind === "interval" && reading.interval.precision === "day"
    ? new Date(reading.interval.from).toISOString().slice(0, 10)
    : undefined;
}

export const dayText = (day: string): string => day.split("-").reverse().join("/");

/**
 * Nothing that stands there is written over, but what says that nobody has recognised it yet. `bodyOf` gives the name
 * of the body that a text means, empty where it means none, and any other text as it is.
 */
export function planDecision(
  rows: readonly PaperRow[],
  { number, day, by }: Decision,
  bodyOf: (text: string) => string,
): DecisionPlan {
  const wanted = { recognisedBy: by, recognisedOn: dayText(day), decisionNumber: number };
  const plan = {
    changes: [] as CellChange[],
    become: [] as FormCells[],
    kept: [] as DecisionPlan["kept"][number][],
  };
  const saysSame = (column: (typeof columns)[number], text: string) =>
    column === "recognisedOn"
      ? dayOf(text) === day
      : textKey(column === "recognisedBy" ? bodyOf(text) : text) === textKey(wanted[column]);
  let held = 0;
  for (const { row, key, cells } of rows) {
    const isFree = (text: string) => text.trim() === "" || isPlaceholder(text) || bodyOf(text) === "";
    const other = columns.find((column) => {
      const text = cells[column] ?? "";
      return !isFree(text) && !saysSame(column, text);
    });
    if (other) {
      plan.kept.push({ row, column: other, found: cells[other] ?? "" });
      continue;
    }
    const changes = columns.flatMap((column): CellChange[] => {
      const [old, text] = [cells[column] ?? "", wanted[column]];
      if (saysSame(column, old)) return [];
      const value = column === "recognisedOn" ? { date: day } : text;
      return [{ row, key, column, old, value, oldText: old, newText: text }];
    });
    if (changes.length === 0) held += 1;
    else plan.become.push({ ...cells, ...wanted });
    plan.changes.push(...changes);
  }
  return { ...plan, held };
}
