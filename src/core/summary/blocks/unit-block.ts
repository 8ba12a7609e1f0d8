import type { OpenWorkbook } from "../../assessment/open-workbook";
import { partNames } from "../../words/summary-words";
import { unknownUnit } from "../../words/words";
import type { RollUp } from "../figures/roll-up";
import type { Block } from "./block";
import { groupBlock } from "./group-block";
import { findUnitOrder, sortUnits } from "./unit-order";

/** The block of units, in the order of the catalogue or by one of its columns. */
export function unitBlock(workbook: OpenWorkbook, { units, total }: RollUp, sortBy = ""): Block {
  const block = groupBlock(partNames.units, units, total, workbook, true);
  const column = findUnitOrder(workbook.programme, sortBy);
  if (!column) return block;
  // The total, and above it the rows without a known unit when there are such.
  return sortUnits(block, column, units.at(-1)?.name === unknownUnit ? 2 : 1);
}
