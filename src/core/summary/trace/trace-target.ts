import type { Target } from "../../programme/programme";
import { unitsThere } from "../blocks/target-block";
import { officersOf } from "../figures/officers";
import type { RollUp } from "../figures/roll-up";
import { askedOf } from "../figures/unit-target";
import type { CountedWorkbook } from "../figures/up-to";
import { heldPropaganda } from "../figures/up-to";
import type { Unnamed } from "./trace-figure";
import { amount, countOfRows, eligibleRows, participants, share } from "./trace-figure";
import { amountOf, type Source } from "./trace-source";

/** What a target counts, and of what. */
interface Counted {
  source: Source;
  whole: Source;
}

/**
 * The figures of a target by column: of what (the scope is a figure where it is a number of people or units), level,
 * reached, share, missing number, and the bar that pictures that.
 */
export function targetFigure(
  target: Target,
  column: number,
  workbook: CountedWorkbook,
  figures: RollUp,
): Unnamed | undefined {
  const { programme } = workbook;
  const level: Source = { of: "levels", targets: [target] };
  const { source, whole } = countedFor(target, workbook, figures) ?? { source: level, whole: level };
  const all = amountOf(whole, programme);
  const asksAll = target.measure === "officers" || target.measure === "unitDefault";
  const asked = asksAll ? all : target.level && askedOf(target.level, all);
  const lacks = asked === undefined && target.level === undefined ? level : whole;
  const scope: Source | undefined =
    target.measure === "officers"
      ? { of: "officers", officers: officersOf(workbook, target.phase) }
      : whole.of === "levels"
        ? undefined
        : whole;
  const missing: Unnamed = { kind: "missing", source, whole: lacks, asked };
  return [
    undefined,
    scope && amount(scope),
    undefined,
    amount(level),
    amount(source),
    share(source, whole),
    missing,
    undefined,
    missing,
  ][column];
}

/** Nothing for officers who are asked for nothing. */
function countedFor(
  target: Target,
  workbook: CountedWorkbook,
  { total, units }: RollUp,
): Counted | undefined {
  const { programme, catalogue } = workbook;
  const { phase, level } = target;
  const heads: Source = { of: "heads", units: catalogue.units };
  const eligible = eligibleRows(total.rows, phase);
  switch (target.measure) {
    case "initiatives": {
      const isShare = level !== undefined && "share" in level;
      return { source: countOfRows(eligible), whole: isShare ? heads : { of: "levels", targets: [target] } };
    }
    case "participation":
      return { source: participants(eligible, programme), whole: heads };
    case "officers": {
      if (level === undefined || !("count" in level)) return undefined;
      const officers = officersOf(workbook, phase);
      const there = officers.filter(({ registered }) => registered >= level.count);
      return { source: { of: "officers", officers: there }, whole: { of: "officers", officers } };
    }
    case "propaganda": {
      const held = catalogue.units.filter((unit) => heldPropaganda(unit, workbook.asOf));
      return {
        source: { of: "units", units: held, column: "propagandaOn" },
        whole: { of: "units", units: catalogue.units, column: "name" },
      };
    }
    case "unitDefault": {
      const there = unitsThere(units, programme, phase).flatMap(({ units: own }) => own);
      return {
        source: { of: "units", units: there, column: "name" },
        whole: { of: "units", units: catalogue.units, column: "name" },
      };
    }
  }
}
