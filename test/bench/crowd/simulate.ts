import { type Chance, chanceOf } from "../../../src/demo/random";

/** What one edit costs in a workbook of some size, in seconds. */
export interface Prices {
  /** From an edit to the last of the formulas that it sets off; they run side by side. */
  formulas: number;
  /** An execution before it does anything. */
  start: number;
  /** One round of the trigger, and what the summaries add once a minute. */
  round: number;
  summaries: number;
}

/** How Sheets may treat an edit while formulas compute: by beginning again, or by one more run behind the present one. */
export const policies = ["restart", "queue"] as const;
export type Policy = (typeof policies)[number];

export interface Outcome {
  /** The share of the time in which results can be read. */
  readable: number;
  /** Seconds from an edit to its verdict. */
  p50: number;
  p95: number;
  /** Most executions at once. */
  atOnce: number;
  /** Seconds by which the summaries are behind, at most. */
  behind: number;
}

const SEED = 14;
const SPAN = 1800;
export const EVERY = 10;
/** Every tenth execution finds the script not loaded, and waits two to five seconds (cost model). */
const COLD = { share: 0.1, least: 2, most: 5 };
/** A trigger goes round for so long, gives the lock away for so long, and ends after so long; it begins no round that may end later. */
const ROUNDS = 15;
const PAUSE = 1;
const RUN = 25;
/** Between two writings of the summaries. */
const MINUTE = 60;

/** How long a person pauses between two edits, in seconds. */
export const untilNextEdit = (chance: Chance): number => -Math.log(1 - chance.next()) * EVERY;

/** The moments at which so many persons edit, each every ten seconds on average. */
function editsOf(people: number): number[] {
  const chance = chanceOf(SEED);
  const edits: number[] = [];
  for (let at = 0; at < SPAN; ) {
    at += untilNextEdit(chance) / people;
    edits.push(at);
  }
  return edits;
}

function startsOf(edits: readonly number[], start: number): number[] {
  const chance = chanceOf(SEED + 1);
  return edits.map(
    () => start + (chance.happens(COLD.share) ? COLD.least + chance.next() * (COLD.most - COLD.least) : 0),
  );
}

/** Formulas: results are away from an edit until what it set off is done. */
export function withFormulas(people: number, prices: Prices, policy: Policy): Outcome {
  const edits = editsOf(people);
  const waits: number[] = [];
  let [away, longest] = [0, 0];
  let open: number[] = [];
  let [since, end] = [0, 0];
  const settle = () => {
    for (const edit of open) waits.push(end - edit);
    open = [];
  };
  for (const edit of edits) {
    if (edit >= end) {
      settle();
      away += end - since;
      [since, end] = [edit, edit + prices.formulas];
      open = [edit];
    } else if (policy === "restart") {
      end = edit + prices.formulas;
      open.push(edit);
    } else {
      // The run that is on does not know of it: the next begins where that one ends.
      const next = since + Math.ceil((edit - since) / prices.formulas) * prices.formulas;
      waits.push(next + prices.formulas - edit);
      end = next + prices.formulas;
    }
    longest = Math.max(longest, end - since);
  }
  settle();
  away += end - since;
  return { readable: 1 - Math.min(1, away / SPAN), ...spread(waits), atOnce: 4, behind: longest };
}

/** Values: each edit starts a trigger; who has the lock goes round while there are marks. */
export function withValues(people: number, prices: Prices): Outcome {
  const edits = editsOf(people);
  const starts = startsOf(edits, prices.start);
  const marks = edits.map((edit, index) => ({ edit, at: edit + starts[index]! })).sort((a, b) => a.at - b.at);
  const waits: number[] = [];
  const busy: [from: number, to: number][] = [];
  let [free, summed, behind, next] = [0, 0, 0, 0];
  for (const [index, { edit, at }] of marks.entries()) {
    if (at < free || index < next) {
      busy.push([edit, at]);
      continue;
    }
    let [now, since] = [at, at];
    while (next < marks.length && marks[next]!.at <= now) {
      if (now > since && now - since + prices.round > ROUNDS) {
        now += PAUSE;
        since = now;
      }
      if (now > at && now - at + prices.round > RUN) break;
      const first = next;
      while (next < marks.length && marks[next]!.at <= now) next++;
      now += prices.round;
      for (const mark of marks.slice(first, next)) waits.push(now - mark.edit);
      if (now - summed >= MINUTE) {
        now += prices.summaries;
        behind = Math.max(behind, now - summed);
        summed = now;
      }
    }
    free = now;
    busy.push([edit, free]);
  }
  return { readable: 1, ...spread(waits), atOnce: mostAtOnce(busy), behind };
}

function spread(waits: number[]): { p50: number; p95: number } {
  const sorted = waits.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function mostAtOnce(spans: readonly (readonly [number, number])[]): number {
  const steps = spans.flatMap(([from, to]): [number, number][] => [
    [from, 1],
    [to, -1],
  ]);
  let [now, most] = [0, 0];
  for (const [, step] of steps.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    now += step;
    most = Math.max(most, now);
  }
  return most;
}
