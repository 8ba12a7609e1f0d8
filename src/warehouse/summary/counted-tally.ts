import type { Phase } from "../../core/programme/programme";
import type { Tally } from "../../core/summary/figures/tally";
import type { Counts, TallyRow } from "../engine/count";
import { groupBy } from "./group-by";

/** A tally as SQL counted it, and what its rows bring to targets, by their place. */
export interface CountedTally extends Tally {
  reached: ReadonlyMap<number, number>;
}

const keyOf = ({ part, place }: { part: string; place: string }) => `${part}\n${place}`;

/** The tallies of one workbook, by part and place. */
export function countedTallies(
  { tallies, phases, reached }: Pick<Counts, "tallies" | "phases" | "reached">,
  ofProgramme: readonly Phase[],
): (part: string, place: string) => CountedTally | undefined {
  const byPhase = groupBy(phases, keyOf);
  const byTarget = groupBy(reached, keyOf);
  const all = new Map(
    tallies.map((row) => {
      const own = byPhase.get(keyOf(row)) ?? [];
      const people = new Map(own.map(({ phase, people: count }) => [ofProgramme[phase]!, count]));
      const tally: CountedTally = {
        ...figuresOf(row),
        byPhase: new Map(own.map(({ phase, eligible }) => [ofProgramme[phase]!, eligible])),
        people: (phase) => (phase ? (people.get(phase) ?? 0) : row.people),
        reached: new Map((byTarget.get(keyOf(row)) ?? []).map(({ target, amount }) => [target, amount])),
        without: (units) => [...units].reduce((rest, unit) => less(rest, all.get(`units\n${unit}`)), tally),
      };
      return [keyOf(row), tally] as const;
    }),
  );
  return (part, place) => all.get(keyOf({ part, place }));
}

const figuresOf = ({ entered, benefit, benefit_stated, ...row }: TallyRow) => ({
  rows: [],
  entered,
  byVerdict: {
    ...{ eligible: row.eligible, waiting: row.waiting, review: row.review },
    ...{ missing: row.missing, ineligible: row.ineligible },
  },
  ...{ benefit, benefitStated: benefit_stated },
});

/** A tally without one of its units: every figure is a sum over units, also that of people. */
function less(tally: CountedTally, unit: CountedTally | undefined): CountedTally {
  if (!unit) return tally;
  const minus = <Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>) =>
    new Map([...a].map(([key, figure]) => [key, figure - (b.get(key) ?? 0)]));
  const { byVerdict } = unit;
  return {
    ...tally,
    entered: tally.entered - unit.entered,
    byVerdict: {
      eligible: tally.byVerdict.eligible - byVerdict.eligible,
      waiting: tally.byVerdict.waiting - byVerdict.waiting,
      review: tally.byVerdict.review - byVerdict.review,
      missing: tally.byVerdict.missing - byVerdict.missing,
      ineligible: tally.byVerdict.ineligible - byVerdict.ineligible,
    },
    benefit: tally.benefit - unit.benefit,
    benefitStated: tally.benefitStated - unit.benefitStated,
    byPhase: minus(tally.byPhase, unit.byPhase),
    people: (phase) => tally.people(phase) - unit.people(phase),
    reached: minus(tally.reached, unit.reached),
  };
}
