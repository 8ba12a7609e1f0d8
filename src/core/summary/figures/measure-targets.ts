import type { Level, Phase, Programme, Target } from "../../programme/programme";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";
import { formatCount } from "../../words/number-vi";
import { scopeTexts } from "../../words/summary-words";
import { noData } from "../../words/words";
import { countOfRows, eligibleRows, participants } from "../trace/trace-figure";
import type { TraceSource } from "../trace/trace-source";
import { eligibleOf, participantsOf, shareOf } from "./counts";
import { officersOf } from "./officers";
import type { Group, RollUp } from "./roll-up";
import { askedOf, headCountOf, sumKnown, unitTargetOf } from "./unit-target";
import type { CountedWorkbook } from "./up-to";
import { heldPropaganda } from "./up-to";

/** What a target comes to: how much is there, of what whole, and how much is missing. */
export interface MeasuredTarget {
  target: Target;
  reached: number | string;
  share: number | string;
  missing: number | string;
  /** How many are asked for, where it is known. */
  asked?: number | undefined;
  /** What the share is divided by, in words; the scope itself for counts. */
  scope: string;
  /** What the scope counts; nothing where it is the name of one. */
  scopeSource?: TraceSource;
  /** What is reached, listed only for whoever asks. */
  source(): TraceSource;
  /** What the share is divided by. */
  whole: TraceSource;
  /** What is not known where no number is missing. */
  lacking: TraceSource;
}

/** Targets against figures (II, V.2, VIII.1), in the order of the settings. */
export const measureTargets = (workbook: CountedWorkbook, figures: RollUp): readonly MeasuredTarget[] =>
  workbook.programme.targets.map((target) => measure(target, workbook, figures));

function measure(target: Target, workbook: CountedWorkbook, { total, units }: RollUp): MeasuredTarget {
  const { programme, catalogue } = workbook;
  const { phase, level } = target;
  const ofHeads = {
    target,
    words:
      programme.headCount === "members"
        ? scopeTexts.members
        : `{count} ${inSentence(programme.words.people)}`,
    whole: { of: "heads", units: catalogue.units },
    size: () => sumKnown(catalogue.units.map((unit) => headCountOf(unit, programme))),
  } as const;
  const ofUnits = {
    target,
    words: scopeTexts.units,
    whole: { of: "units", units: catalogue.units, column: "name" },
    size: () => catalogue.units.length || undefined,
  } as const;
  const initiatives = () => countOfRows(eligibleRows(total.rows, phase));
  switch (target.measure) {
    case "participation":
      return ofWhole(ofHeads, level, participantsOf(total, programme, phase), () =>
        participants(eligibleRows(total.rows, phase), programme),
      );
    case "officers": {
      const officers = officersOf(workbook, phase);
      const whole: TraceSource = { of: "officers", officers };
      const ofOfficers = {
        target,
        words: scopeTexts.officers,
        whole,
        size: () => officers.length || undefined,
      };
      if (level === undefined || !("count" in level)) return askedForNothing(ofOfficers);
      const there = officers.filter(({ registered }) => registered >= level.count);
      return ofWhole(ofOfficers, ALL, there.length, () => ({ of: "officers", officers: there }));
    }
    case "propaganda": {
      const held = catalogue.units.filter((unit) => heldPropaganda(unit, workbook.asOf));
      return ofWhole(ofUnits, level, held.length, () => ({
        of: "units",
        units: held,
        column: "propagandaOn",
      }));
    }
    case "unitDefault": {
      const there = unitsThere(units, programme, phase);
      return ofWhole(ofUnits, ALL, there.length, () => ({
        of: "units",
        units: there.flatMap(({ units: own }) => own),
        column: "name",
      }));
    }
    case "initiatives": {
      const reached = eligibleOf(total, phase);
      if (level && "share" in level) return ofWhole(ofHeads, level, reached, initiatives);
      const levels = levelsOf(target);
      return {
        target,
        reached,
        share: shareOf(reached, level?.count),
        missing: level ? Math.max(0, level.count - reached) : noData,
        asked: level?.count,
        scope: target.scope,
        source: initiatives,
        whole: levels,
        lacking: levels,
      };
    }
  }
}

const ALL: Level = { share: 1 };

/** A target as what a figure is listed by. */
export const levelsOf = (target: Target): TraceSource => ({ of: "levels", targets: [target] });

interface Whole {
  target: Target;
  /** The scope, with a place for how many. */
  words: string;
  whole: TraceSource;
  size(): number | undefined;
}

const scopeOf = (words: string, size: number | undefined) =>
  size === undefined ? noData : fill(words, { count: formatCount(size) });

/** A share of a whole: without the whole, or without a level, nothing is said to be missing. */
function ofWhole(
  { target, words, whole, size }: Whole,
  level: Level | undefined,
  reached: number,
  source: () => TraceSource,
): MeasuredTarget {
  const known = size();
  const asked = known === undefined ? undefined : level && askedOf(level, known);
  return {
    target,
    reached,
    share: shareOf(reached, known),
    missing: asked === undefined ? noData : Math.max(0, asked - reached),
    asked,
    scope: scopeOf(words, known),
    scopeSource: whole,
    source,
    whole,
    lacking: level ? whole : levelsOf(target),
  };
}

/** Officers of whom the settings ask for no number. */
function askedForNothing({ target, words, whole, size }: Whole): MeasuredTarget {
  const levels = levelsOf(target);
  return {
    target,
    reached: noData,
    share: noData,
    missing: noData,
    scope: scopeOf(words, size()),
    scopeSource: whole,
    source: () => levels,
    whole: levels,
    lacking: levels,
  };
}

/** The units that have reached their target of one phase, or of all. */
function unitsThere(units: readonly Group[], programme: Programme, phase?: Phase): readonly Group[] {
  return units.filter(({ units: [unit], tally }) => {
    const asked = unit && unitTargetOf(unit, programme, phase);
    return asked !== undefined && eligibleOf(tally, phase) >= asked;
  });
}
