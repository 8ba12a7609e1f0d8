import type { ColumnKey } from "../../src/core/register/columns";
import { columnKeys } from "../../src/core/register/columns";
import type { ExampleCells } from "../../src/core/rules/define-rule";
import { exampleRow } from "./example-row";

/** One row of the register as people type it, in the order of the tab: the example row with changes. */
export function typedRow(changes: ExampleCells = {}): string[] {
  const cells: Partial<Record<ColumnKey, unknown>> = { ...exampleRow, ...changes };
  return columnKeys.map((key) => String(cells[key] ?? ""));
}

/** The unit of the example row, as a row of `Đơn vị`. */
export const sampleUnit = [
  "LTB",
  "Trường THPT Lạc Thủy B",
  "",
  "Cụm 1",
  "40",
  "45",
  "",
  "5",
  "10/01/2022",
  "",
];
