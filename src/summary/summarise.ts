import type { OpenWorkbook } from "../assessment/open-workbook";
import type { Part } from "../messages/summary-words";
import { partNames } from "../messages/summary-words";
import type { Block } from "./block";
import { clauseBlock } from "./clause-block";
import { groupBlock } from "./group-block";
import { officerBlock } from "./officers";
import { rankingBlock } from "./ranking-block";
import type { RollUp } from "./roll-up";
import { rollUp } from "./roll-up";
import { targetBlock } from "./target-block";

/** The blocks asked for, from one counting of the rows. */
export function summarise(workbook: OpenWorkbook, parts: readonly Part[]): readonly Block[] {
  const figures = rollUp(workbook);
  return parts.map((part) => blockOf(part, workbook, figures));
}

function blockOf(part: Part, workbook: OpenWorkbook, figures: RollUp): Block {
  switch (part) {
    case "targets":
      return targetBlock(workbook, figures);
    case "units":
    case "clusters":
      return groupBlock(partNames[part], figures[part], figures.total, workbook, true);
    case "kinds":
    case "months":
    case "quarters":
      return groupBlock(partNames[part], figures[part], figures.total, workbook, false);
    case "clauses":
      return clauseBlock(workbook);
    case "officers":
      return officerBlock(workbook);
    case "ranking":
      return rankingBlock(workbook, figures);
  }
}
