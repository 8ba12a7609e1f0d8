import { textKey, titleFingerprint } from "../reading/text-key";
import type { Initiative } from "../register/initiative";

/** A title seen before, with its row. */
export interface Seen {
  initiative: Initiative;
  key?: string;
}

const none: readonly Seen[] = [];

/**
 * The titles of the rows above. Folding a title into its key costs more than all other rules together, so titles
 * are sorted by a cheap fingerprint first, and keys are made only for titles that share one.
 */
export class TitleMemory {
  private readonly byFingerprint = new Map<number, Seen[]>();
  private last: Initiative | undefined;
  private same: readonly Seen[] = none;

  /** Remembers the initiative and gives the earlier ones with the same normalised title, the first first. */
  add(initiative: Initiative): readonly Seen[] {
    // Two rules ask about the same row, one after the other.
    if (this.last === initiative) return this.same;
    this.last = initiative;
    this.same = this.remember(initiative);
    return this.same;
  }

  private remember(initiative: Initiative): readonly Seen[] {
    const fingerprint = titleFingerprint(initiative.title.text);
    const bucket = this.byFingerprint.get(fingerprint);
    if (bucket === undefined) {
      this.byFingerprint.set(fingerprint, [{ initiative }]);
      return none;
    }
    const key = textKey(initiative.title.text);
    const same = bucket.filter((seen) => {
      seen.key ??= textKey(seen.initiative.title.text);
      return seen.key === key;
    });
    bucket.push({ initiative, key });
    return same;
  }
}

/** One memory for the rules about titles: the engine makes one for each `remember` it meets. */
export const rememberTitles = () => new TitleMemory();

/** Rows that name the same unit; a blank unit is the same as nobody's. */
export function sameUnit(a: Initiative, b: Initiative): boolean {
  if (a.unit.kind === "unit") return b.unit.kind === "unit" && a.unit.unit === b.unit.unit;
  if (a.unit.kind === "unlisted")
    return b.unit.kind === "unlisted" && textKey(a.unit.name) === textKey(b.unit.name);
  if (a.unit.kind === "unknown")
    return b.unit.kind === "unknown" && textKey(a.unit.text) === textKey(b.unit.text);
  return false;
}
