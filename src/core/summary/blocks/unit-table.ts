import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { unknownUnit } from "../../words/words";
import type { Group, RollUp } from "../figures/roll-up";
import { type GroupKey, groupTable } from "./group-table";
import type { Table } from "./table";
import { findUnitOrder, sortUnits, unitTableColumns } from "./unit-order";

/** The units, in the order of the catalogue or by one of their columns. */
export function unitTable(
  workbook: JudgedWorkbook,
  { units, total }: RollUp,
  sortBy = "",
): Table<Group, GroupKey> {
  const table = groupTable(unitTableColumns(workbook.programme), units, total, workbook);
  const column = findUnitOrder(workbook.programme, sortBy);
  if (!column) return table;
  // The total, and above it the rows without a known unit when there are such.
  const ends = units.at(-1)?.name === unknownUnit ? 2 : 1;
  return { ...table, rows: sortUnits(table.rows, column, ends) };
}
