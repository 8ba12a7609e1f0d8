import type { OpenWorkbook } from "../../assessment/open-workbook";
import type { WallTime } from "../../reading/wall-time";
import type { Part } from "../../words/summary-words";
import { partNames } from "../../words/summary-words";
import { officerBlock } from "../figures/officers";
import type { RollUp } from "../figures/roll-up";
import { rollUp } from "../figures/roll-up";
import type { CountedWorkbook } from "../figures/up-to";
import { upTo } from "../figures/up-to";
import type { Block } from "./block";
import { chartBlock } from "./chart-block";
import { clauseBlock } from "./clause-block";
import { groupBlock } from "./group-block";
import { overviewBlock } from "./overview-block";
import { progressBlock } from "./progress-block";
import { explainedRankingBlock, rankingBlock } from "./ranking-block";
import { targetBlock } from "./target-block";
import { unitBlock } from "./unit-block";

export interface SummaryOptions {
  /** Only what was registered before this moment is counted: the end of a day (`readAsOf`). */
  asOf?: WallTime | undefined;
  /** A heading of the block of units (`unitOrders`); another name leaves them in the order of the catalogue. */
  sortUnitsBy?: string | undefined;
}

/** The blocks asked for, from one counting of the rows. */
export function summarise(
  workbook: OpenWorkbook,
  parts: readonly Part[],
  options: SummaryOptions = {},
): readonly Block[] {
  const counted = upTo(workbook, options.asOf);
  const figures = rollUp(counted);
  return parts.map((part) => blockOf(part, counted, figures, options));
}

function blockOf(part: Part, workbook: CountedWorkbook, figures: RollUp, options: SummaryOptions): Block {
  switch (part) {
    case "targets":
      return targetBlock(workbook, figures);
    case "progress":
      return progressBlock(targetBlock(workbook, figures));
    case "overview":
      return overviewBlock(figures);
    case "units":
      return unitBlock(workbook, figures, options.sortUnitsBy);
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
    case "rankingExplained":
      return explainedRankingBlock(workbook, figures);
    case "chartData":
      return chartBlock(workbook, figures);
  }
}
