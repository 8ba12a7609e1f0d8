import type { Assessment } from "../../assessment/assess";
import type { Phase, Programme } from "../../programme/programme";
import type { Verdict } from "../../words/severity";

/** The verdicts as the summary lists them: what counts first, then the nearest to it. */
export const verdictOrder: readonly Verdict[] = ["eligible", "waiting", "review", "missing", "ineligible"];

/** Those that a campaign can come to: without a portal nothing waits for it. */
export const verdictsIn = ({ portal }: Pick<Programme, "portal">): readonly Verdict[] =>
  portal ? verdictOrder : verdictOrder.filter((verdict) => verdict !== "waiting");

/** The figures of one group of rows; every block of the summary is made of these. */
export interface Tally {
  /** The rows that were counted, so that every figure can be traced to them. */
  rows: Assessment[];
  entered: number;
  byVerdict: Record<Verdict, number>;
  /** Eligible rows by phase; an eligible row without a phase stands in none. */
  byPhase: Map<Phase, number>;
  /** Đồng, over the eligible rows that state a value. */
  benefit: number;
  benefitStated: number;
  /**
   * Distinct credited people with an eligible initiative, of one phase or of all; a namesake in another unit is somebody
   * else. Counted when it is first asked for, which only the figures of units and clusters do.
   */
  people(phase?: Phase): number;
  /** Of a tally that was counted elsewhere and has no rows: the figures without the rows of some units, by their names. */
  without?(units: ReadonlySet<string>): Tally;
}

/** `people`: how they are counted where the rows themselves need not be looked at. */
export function emptyTally(people?: Tally["people"]): Tally {
  const rows: Assessment[] = [];
  return {
    rows,
    entered: 0,
    byVerdict: { eligible: 0, waiting: 0, review: 0, missing: 0, ineligible: 0 },
    byPhase: new Map(),
    benefit: 0,
    benefitStated: 0,
    people: people ?? peopleIn(rows),
  };
}

function peopleIn(rows: readonly Assessment[]): Tally["people"] {
  const counted = new Map<Phase | undefined, number>();
  return (phase) => {
    let count = counted.get(phase);
    if (count === undefined) {
      count = 0;
      for (const keys of keysByUnit(rows, phase).values()) count += keys.size;
      counted.set(phase, count);
    }
    return count;
  };
}

/** The people of eligible rows: one key for unit and person would have to be put together for each row. */
function keysByUnit(rows: readonly Assessment[], phase?: Phase): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!row.person || row.verdict !== "eligible" || (phase && row.phase !== phase)) continue;
    const keys = units.get(row.unitName);
    if (keys) keys.add(row.person.key);
    else units.set(row.unitName, new Set([row.person.key]));
  }
  return units;
}

/** The key by which a person counts once in their unit. */
export const participantOf = ({ unitName, person }: Assessment): string | undefined =>
  person && `${unitName}\n${person.key}`;

/** Đồng that a row states; 0 where it states none. */
export function benefitOf({ initiative: { benefitValue } }: Assessment): number {
  return benefitValue.kind === "money" && benefitValue.dong > 0 ? benefitValue.dong : 0;
}

export function addTo(tally: Tally, assessment: Assessment): void {
  const { verdict, phase } = assessment;
  tally.rows.push(assessment);
  tally.entered += 1;
  tally.byVerdict[verdict] += 1;
  if (verdict !== "eligible") return;
  if (phase) tally.byPhase.set(phase, (tally.byPhase.get(phase) ?? 0) + 1);
  const benefit = benefitOf(assessment);
  if (benefit > 0) {
    tally.benefit += benefit;
    tally.benefitStated += 1;
  }
}
