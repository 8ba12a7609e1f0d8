import type { Cell } from "../../src/core/reading/cell";
import { type ActivityColumn, activityColumns, activityKeys } from "../../src/core/register/activity-columns";

export type PartialActivity = Readonly<Partial<Record<ActivityColumn, Cell>>>;

/** `Hoạt động` with its headings; what an activity does not say is blank. */
export const activityTable = (...rows: readonly PartialActivity[]): Cell[][] => [
  activityKeys.map((key) => activityColumns[key].heading),
  ...rows.map((row) => activityKeys.map((key) => row[key] ?? "")),
];
