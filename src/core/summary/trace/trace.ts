import type { OpenWorkbook } from "../../assessment/open-workbook";
import type { Part } from "../../words/summary-words";
import { noData, totalWord } from "../../words/words";
import type { Block } from "../blocks/block";
import { foundRules } from "../blocks/clause-block";
import { type SummaryOptions, summarise } from "../blocks/summarise";
import { officersOf } from "../figures/officers";
import type { Group, RollUp } from "../figures/roll-up";
import { rollUp } from "../figures/roll-up";
import { type CountedWorkbook, upTo } from "../figures/up-to";
import { chartFigure } from "./trace-chart";
import type { Figure } from "./trace-figure";
import { amount, countOfRows, eligibleRows, share, unknown } from "./trace-figure";
import { groupFigure, stateFigures } from "./trace-group";
import { targetFigure } from "./trace-target";

/** What a cell of stacked blocks is. */
export type Trace =
  | { ok: true; part: Part; value: string | number; figure: Figure }
  /** A heading, a name, a blank: no figure. */
  | { ok: false };

const nothing: Trace = { ok: false };

/** A cell of one block: where it stands in it, and what stands around it. */
interface Place {
  block: Block;
  row: number;
  column: number;
  /** What the first cell of the row says, and the heading. */
  name: string;
  heading: string;
}

/**
 * Counts once, and then says of any cell of the stacked blocks of `parts` (row and column from 0) what it is and what
 * stands behind it.
 */
export function createTracer(
  workbook: OpenWorkbook,
  parts: readonly Part[],
  options: SummaryOptions = {},
): (row: number, column: number) => Trace {
  const blocks = summarise(workbook, parts, options);
  const counted = upTo(workbook, options.asOf);
  const figures = rollUp(counted);
  return (row, column) => {
    let top = 0;
    for (const [index, block] of blocks.entries()) {
      const value = block[row - top]?.[column];
      if (row > top && value !== undefined) {
        const [name, heading] = [String(block[row - top]![0]), String(block[0]![column])];
        const place = { block, row: row - top, column, name, heading };
        const figure = figureOf(parts[index]!, place, counted, figures);
        if (figure === undefined) return nothing;
        const isKnown = value !== "" && value !== noData;
        const known = isKnown ? figure : unknown(figure, workbook.programme);
        return { ok: true, part: parts[index]!, value, figure: known };
      }
      top += block.length + 1;
    }
    return nothing;
  };
}

function figureOf(part: Part, place: Place, workbook: CountedWorkbook, figures: RollUp): Figure | undefined {
  const { programme, catalogue } = workbook;
  const { block, row, column, name, heading } = place;
  switch (part) {
    case "targets":
    case "progress": {
      const target = programme.targets[row - 1];
      const figure = target && targetFigure(target, column, workbook, figures);
      return figure && { ...figure, label: [name, heading] };
    }
    case "units":
    case "clusters":
    case "kinds":
    case "months":
    case "quarters": {
      const total: Group = { name: totalWord, tally: figures.total, units: catalogue.units };
      const isTotal = row === block.length - 1;
      const group = isTotal ? total : figures[part].find((each) => each.name === name);
      return group && groupFigure(group, column - 1, name, heading, programme);
    }
    case "clauses": {
      const found = foundRules(workbook)[row - 1];
      if (!found || column !== 3) return undefined;
      const { rule, severity } = found.finding;
      return {
        ...amount(countOfRows(found.rows)),
        label: block[row]!.slice(0, 3).map(String),
        columnOf: ({ findings }) =>
          findings.find((finding) => finding.rule === rule && finding.severity === severity)?.column,
      };
    }
    case "officers": {
      const officer = officersOf(workbook)[row - 1];
      const label = [name, heading];
      if (column === 2 && officer) return { ...amount(countOfRows(officer.rows)), label };
      if (column !== 3) return undefined;
      const targets = programme.targets.filter(({ measure, phase }) => measure === "officers" && !phase);
      return { ...amount({ of: "levels", targets: targets.slice(0, 1) }), label };
    }
    case "ranking":
    case "rankingExplained":
      return rankingFigure(place, figures);
    case "overview":
      return overviewFigure(place, figures);
    case "chartData":
      return chartFigure(block[row]!, column, heading, workbook, figures);
  }
}

/** The counts of the five states, and below them their shares. */
function overviewFigure({ row, column, heading, name }: Place, { total }: RollUp): Figure | undefined {
  const [entered, ...states] = stateFigures(total);
  const figure = column === 1 ? entered : states[column - 2];
  if (!figure || !entered) return undefined;
  return { ...(row === 1 ? figure : share(figure.source, entered.source)), label: [heading, name] };
}

function rankingFigure({ block, row, column, heading }: Place, { units }: RollUp): Figure | undefined {
  const [rank, name] = block[row] ?? [];
  const groupOf = (wanted: unknown) => units.find((each) => each.name === wanted);
  const own = groupOf(name);
  if (!own) return undefined;
  const eligible = countOfRows(eligibleRows(own.tally.rows));
  const ahead = block.slice(1).filter(([other]) => Number(other) < Number(rank));
  const figure = [
    {
      kind: "rank" as const,
      source: {
        of: "units" as const,
        units: ahead.flatMap((other) => groupOf(other[1])?.units ?? []),
        column: "name" as const,
      },
    },
    undefined,
    amount(eligible),
    amount({ of: "targets", units: own.units }),
    share(eligible, { of: "targets", units: own.units }),
  ][column];
  return figure && { ...figure, label: [String(name), heading] };
}
