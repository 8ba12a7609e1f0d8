import type { Level, Phase, Programme, Target } from "../../programme/programme";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { scopeTexts, targetHeadings } from "../../words/summary-words";
import { noData, wholeProgramme } from "../../words/words";
import { officersOf } from "../figures/officers";
import type { Group, RollUp } from "../figures/roll-up";
import { askedOf, headCountOf, levelOf, sumKnown, unitTargetOf } from "../figures/unit-target";
import type { CountedWorkbook } from "../figures/up-to";
import { heldPropaganda } from "../figures/up-to";
import type { Block } from "./block";
import { eligibleOf, participantsOf, shareOf } from "./group-block";

/** What a target comes to: how much is there, of what whole, and how much is missing. */
interface Measured {
  reached: number | string;
  share: number | string;
  missing: number | string;
  /** What the share is divided by, in words; the scope itself for counts. */
  scope: string;
}

/** Targets against figures (II, V.2, VIII.1), in the order of the settings. */
export function targetBlock(workbook: CountedWorkbook, figures: RollUp): Block {
  return [
    targetHeadings,
    ...workbook.programme.targets.map((target) => {
      const { reached, share, missing, scope } = measure(target, workbook, figures);
      return [
        target.item,
        scope,
        target.phase?.name ?? wholeProgramme,
        levelOf(target) ?? noData,
        reached,
        share,
        missing,
        target.clause,
      ];
    }),
  ];
}

function measure(target: Target, workbook: CountedWorkbook, { total, units }: RollUp): Measured {
  const { programme, catalogue } = workbook;
  const countText = (template: string, count: number | undefined) =>
    count === undefined ? noData : fill(template, { count: formatCount(count) });
  switch (target.measure) {
    case "participation": {
      const heads = sumKnown(catalogue.units.map((unit) => headCountOf(unit, programme)));
      const reached = participantsOf(total, programme, target.phase);
      return {
        ...ofWhole(reached, heads, target.level),
        scope: countText(scopeTexts[programme.headCount], heads),
      };
    }
    case "officers": {
      const officers = officersOf(workbook, target.phase);
      const known = officers.length || undefined;
      const scope = countText(scopeTexts.officers, known);
      const level = target.level && "count" in target.level ? target.level.count : undefined;
      if (level === undefined) return { reached: noData, share: noData, missing: noData, scope };
      const reached = officers.filter((officer) => officer.registered >= level).length;
      return { ...ofWhole(reached, known, { share: 1 }), scope };
    }
    case "propaganda": {
      const reached = catalogue.units.filter((unit) => heldPropaganda(unit, workbook.asOf)).length;
      const known = catalogue.units.length || undefined;
      return { ...ofWhole(reached, known, target.level), scope: countText(scopeTexts.units, known) };
    }
    case "unitDefault": {
      const reached = unitsThere(units, programme, target.phase).length;
      const known = catalogue.units.length || undefined;
      return { ...ofWhole(reached, known, { share: 1 }), scope: countText(scopeTexts.units, known) };
    }
    case "initiatives": {
      const reached = eligibleOf(total, target.phase);
      const { level } = target;
      if (level && "share" in level) {
        const heads = sumKnown(catalogue.units.map((unit) => headCountOf(unit, programme)));
        return {
          ...ofWhole(reached, heads, level),
          scope: countText(scopeTexts[programme.headCount], heads),
        };
      }
      return {
        reached,
        share: shareOf(reached, level?.count),
        missing: level ? Math.max(0, level.count - reached) : noData,
        scope: target.scope,
      };
    }
  }
}

/** The units that have reached their target of one phase, or of all. */
export function unitsThere(units: readonly Group[], programme: Programme, phase?: Phase): readonly Group[] {
  return units.filter(({ units: [unit], tally }) => {
    const asked = unit && unitTargetOf(unit, programme, phase);
    return asked !== undefined && eligibleOf(tally, phase) >= asked;
  });
}

/** A share of a whole: without the whole, or without a level, nothing is said to be missing. */
function ofWhole(
  reached: number,
  whole: number | undefined,
  level: Level | undefined,
): Omit<Measured, "scope"> {
  if (whole === undefined) return { reached, share: noData, missing: noData };
  const asked = level && askedOf(level, whole);
  return {
    reached,
    share: shareOf(reached, whole),
    missing: asked === undefined ? noData : Math.max(0, asked - reached),
  };
}
