import { fingerprint } from "../../core/reading/fingerprint";

/** The way in which results are kept, and what of it is done; in the document's properties, which a copy has not got. */
const MODE = "SO_SANG_KIEN_MODE";
const EDITED = "SO_SANG_KIEN_EDITED";
const FRESH = "SO_SANG_KIEN_FRESH";
const VALUES = "values";

const store = () => PropertiesService.getDocumentProperties();

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

/** From here on results are kept as values; all of them are about to be written. Gives whether they were since before, and how to ask for the last mark. */
export function keepFresh(): { wasOn: boolean; lastMark(): string } {
  const properties = store();
  const wasOn = properties.getProperty(MODE) === VALUES;
  properties.setProperties({ [FRESH]: JSON.stringify({ ...never, summedAt: Date.now() }), [MODE]: VALUES });
  return { wasOn, lastMark: () => properties.getProperty(EDITED) ?? "" };
}

/** From here on formulas keep the results. */
export function stopKeepingFresh(): void {
  store().deleteProperty(MODE).deleteProperty(FRESH).deleteProperty(EDITED);
}

/** Leaves a mark for whoever writes results next: they are behind. */
export function markEdited(): void {
  store().setProperty(EDITED, Utilities.getUuid());
}

/** The last mark that was left. */
export const lastMark = (): string => store().getProperty(EDITED) ?? "";

export function freshness(): Freshness {
  try {
    return { ...never, ...(JSON.parse(store().getProperty(FRESH) ?? "{}") as Partial<Freshness>) };
  } catch {
    return never;
  }
}

export function rememberFreshness(state: Freshness): void {
  store().setProperty(FRESH, JSON.stringify(state));
}

/** Of everything that results are made of. */
export const inputsFingerprint = (inputs: unknown): number => fingerprint(JSON.stringify(inputs));
