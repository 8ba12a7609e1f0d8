import type { Assessment } from "../../core/assessment/assess";
import type { OpenedWorkbook } from "../workbook/register-tab";

/** By 0-based row of the tab; `undefined` for what is no initiative. */
export type JudgedRows = readonly (Assessment | undefined)[];

/** Judges every row from the top. Call it once for each reading: duplicates are found against the rows above. */
export const judgeRows = ({ values, table }: OpenedWorkbook): JudgedRows =>
  values.map((_row, index) => table.judge(index));
