import { fingerprint } from "../../core/reading/fingerprint";

/** The way in which results are kept, and what of it is done; in the document's properties, which a copy has not got. */
const MODE = "SO_SANG_KIEN_MODE";
const EDITED = "SO_SANG_KIEN_EDITED";
const FRESH = "SO_SANG_KIEN_FRESH";
const TYPED = "SO_SANG_KIEN_TYPED";
const VALUES = "values";

const store = () => PropertiesService.getDocumentProperties();

/** A property holds 9 KB. */
const MOST_TYPED = 100;

/** A block of the register in which somebody typed over results, from 1. */
export interface Typed {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What the results in the cells were made of. */
export interface Freshness {
  /** The last mark that they answer. */
  edited: string;
  /** A fingerprint of all inputs behind the summaries. */
  summaries: number;
  /** When the inputs were looked at, and when the summaries were written, in milliseconds. */
  lookedAt: number;
  summedAt: number;
  /** The last who was to write results was not allowed to. */
  isStuck?: boolean;
}

const never: Freshness = { edited: "", summaries: -1, lookedAt: 0, summedAt: 0 };

/** Whether results are values that are kept fresh: the mode for many people. */
export const isKeptFresh = (): boolean => store().getProperty(MODE) === VALUES;

/**
 * From here on results are kept as values; all inputs are about to be read, and all results written. Gives whether they were
 * since before, and how to ask for the last mark that was left since then.
 */
export function keepFresh(): { wasOn: boolean; lastMark(): string } {
  const properties = store();
  const wasOn = properties.getProperty(MODE) === VALUES;
  const now = Date.now();
  const state: Freshness = { ...never, lookedAt: now, summedAt: now };
  properties.setProperties({ [FRESH]: JSON.stringify(state), [EDITED]: state.edited, [MODE]: VALUES });
  return { wasOn, lastMark: () => lastMark(properties) };
}

/** From here on formulas keep the results. */
export function stopKeepingFresh(): void {
  store().deleteProperty(MODE).deleteProperty(FRESH).deleteProperty(EDITED).deleteProperty(TYPED);
}

/** Leaves a mark for whoever writes results next: they are behind. `typed` is what was typed over some. */
export function markEdited(typed?: Typed): void {
  const properties = store();
  // Before the mark: whoever answers that knows of it.
  if (typed)
    properties.setProperty(TYPED, JSON.stringify([...typedOver(properties), typed].slice(-MOST_TYPED)));
  properties.setProperty(EDITED, Utilities.getUuid());
}

/** What was typed over results and is not copied yet. */
export function typedOver(properties = store()): readonly Typed[] {
  return JSON.parse(properties.getProperty(TYPED) ?? "[]") as Typed[];
}

/** It is copied. What was typed since then waits. */
export function forgetTyped(typed: readonly Typed[]): void {
  if (typed.length > 0) store().setProperty(TYPED, JSON.stringify(typedOver().slice(typed.length)));
}

/** The last mark that was left. */
export const lastMark = (properties = store()): string => properties.getProperty(EDITED) ?? "";

/** Whether a mark waits in the mode for many people that the results do not answer. */
export function isBehind(): boolean {
  const properties = store();
  const isOn = properties.getProperty(MODE) === VALUES;
  return isOn && lastMark(properties) !== freshness(properties).edited;
}

export function freshness(properties = store()): Freshness {
  try {
    return { ...never, ...(JSON.parse(properties.getProperty(FRESH) ?? "{}") as Partial<Freshness>) };
  } catch {
    return never;
  }
}

export function rememberFreshness(state: Freshness): void {
  store().setProperty(FRESH, JSON.stringify(state));
}

/** Of everything that results are made of. */
export const inputsFingerprint = (inputs: unknown): number => fingerprint(JSON.stringify(inputs));
