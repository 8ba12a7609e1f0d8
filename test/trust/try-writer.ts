import { chanceOf, shuffled } from "../../src/demo/random";
import { type FaultName, faultNames } from "./faults";
import { type DeedName, deedNames } from "./people";
import { type Finding, Trial } from "./trial";
import { type WriterName, writerNames } from "./writers";

/** The other writers count as one kind each of the table's last column. */
export const CROSSING = "another execution";
export const kinds = ["nothing", ...faultNames, ...deedNames, CROSSING] as const;
export type Kind = (typeof kinds)[number];

/** What came of the tries of one writer with one kind. */
export interface Count {
  tries: number;
  violations: number;
  /** Of which right between the last look and the commit. */
  inGap: number;
}

export interface Violation extends Finding {
  writer: WriterName;
  kind: string;
  at: number;
  service: string;
}

/** Others whose executions are let in where the workbook allows them; the rest begin with a workbook of their own. */
const crossing: readonly WriterName[] = writerNames.filter(
  (name) => !/blank|damaged|upgrade|again|undo|compare|rename|moved/.test(name),
);

/** Tries one writer with some kinds, each at so many places at the most, which a seed picks. */
export function tryWriter(
  name: WriterName,
  { most, seed, only = kinds }: { most: number; seed: number; only?: readonly Kind[] },
  found: (violation: Violation) => void,
): ReadonlyMap<Kind, Count> {
  const trial = new Trial(name);
  const chance = chanceOf(seed);
  const counts = new Map<Kind, Count>();
  const some = <T>(all: readonly T[]) => (all.length <= most ? all : shuffled(all, chance).slice(0, most));
  const note = (kind: Kind, at: number, finding: Finding | undefined, detail: string = kind) => {
    const count = counts.get(kind) ?? { tries: 0, violations: 0, inGap: 0 };
    count.tries += 1;
    if (finding) {
      count[finding.inGap ? "inGap" : "violations"] += 1;
      found({ writer: name, kind: detail, at, service: trial.services[at] ?? "", ...finding });
    }
    counts.set(kind, count);
  };
  for (const kind of only) {
    if (kind === "nothing") note(kind, 0, trial.undisturbed());
    else if (isFault(kind))
      for (const at of some(trial.placesOf(kind))) note(kind, at, trial.failing(kind, at));
    else if (isDeed(kind)) for (const at of some(trial.looks)) note(kind, at, trial.meeting(kind, at));
    else {
      const pairs = crossing.flatMap((other) => trial.looks.map((at) => ({ other, at })));
      let left = most;
      for (const { other, at } of shuffled(pairs, chance)) {
        if (left === 0) break;
        if (!trial.allows(other)) continue;
        left -= 1;
        note(kind, at, trial.crossing(other, at), other);
      }
    }
  }
  return counts;
}

const isFault = (kind: string): kind is FaultName => (faultNames as readonly string[]).includes(kind);
const isDeed = (kind: string): kind is DeedName => (deedNames as readonly string[]).includes(kind);
