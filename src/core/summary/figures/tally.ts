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
  /** Distinct credited people with an eligible initiative; a namesake in another unit is somebody else. */
  people: { readonly size: number };
  /** The same by the phase in which the initiative counts. */
  peopleByPhase: ReadonlyMap<Phase, { readonly size: number }>;
  /** Of a tally that was counted elsewhere and has no rows: the figures without the rows of some units, by their names. */
  without?(units: ReadonlySet<string>): Tally;
}

/** A person in their unit: by the key, or by a number that stands for it and is counted sooner. */
type Participant = string | number;

/** A tally that grows by a row at a time. */
export interface OpenTally extends Tally {
  people: Set<Participant>;
  peopleByPhase: Map<Phase, Set<Participant>>;
}

export function emptyTally(): OpenTally {
  return {
    rows: [],
    entered: 0,
    byVerdict: { eligible: 0, waiting: 0, review: 0, missing: 0, ineligible: 0 },
    byPhase: new Map(),
    benefit: 0,
    benefitStated: 0,
    people: new Set(),
    peopleByPhase: new Map(),
  };
}

/** The key by which a person counts once in their unit; made once a row, for all the groups it is in. */
export const participantOf = ({ unitName, person }: Assessment): string | undefined =>
  person && `${unitName}\n${person.key}`;

/** Đồng that a row states; 0 where it states none. */
export function benefitOf({ initiative: { benefitValue } }: Assessment): number {
  return benefitValue.kind === "money" && benefitValue.dong > 0 ? benefitValue.dong : 0;
}

export function addTo(tally: OpenTally, assessment: Assessment, participant: Participant | undefined): void {
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
  if (participant === undefined) return;
  tally.people.add(participant);
  if (phase === undefined) return;
  const inPhase = tally.peopleByPhase.get(phase);
  if (inPhase) inPhase.add(participant);
  else tally.peopleByPhase.set(phase, new Set([participant]));
}
