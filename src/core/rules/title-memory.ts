import { textKey, titleFingerprint } from "../reading/text-key";
import type { Initiative } from "../register/initiative";
import { Namesakes, type TitledRow, type Twins } from "./namesakes";

const noTwins: Twins = {};

/** What a row is compared by; nothing without a unit: nobody can tell whether it is a copy, and it counts for nobody. */
export function titledRow({ row, title, unit, authors }: Initiative): TitledRow | undefined {
  if (title.text === "" || title.error || unit.kind === "blank") return undefined;
  return { row, title: title.text, unit, authors };
}

/**
 * The titles of the rows above. Folding a title into its key costs more than all other rules together, so titles
 * are told apart by a cheap fingerprint first, and keys are made only for titles that share one.
 */
export class TitleMemory {
  private readonly byFingerprint = new Map<number, TitledRow | Map<string, Namesakes>>();
  private lastRow = 0;
  private last = noTwins;

  /** Remembers the row and gives the earlier ones with the same normalised title that the rules ask for. */
  add(initiative: Initiative): Twins {
    const titled = titledRow(initiative);
    if (!titled) return noTwins;
    // Two rules ask about the same row, one after the other.
    if (this.lastRow !== titled.row) {
      this.lastRow = titled.row;
      this.last = this.remember(titled);
    }
    return this.last;
  }

  private remember(row: TitledRow): Twins {
    const fingerprint = titleFingerprint(row.title);
    const known = this.byFingerprint.get(fingerprint);
    if (known === undefined) {
      this.byFingerprint.set(fingerprint, row);
      return noTwins;
    }
    if (known instanceof Map) return addTo(known, row);
    const byKey = new Map<string, Namesakes>();
    addTo(byKey, known);
    this.byFingerprint.set(fingerprint, byKey);
    return addTo(byKey, row);
  }
}

function addTo(byKey: Map<string, Namesakes>, row: TitledRow): Twins {
  const key = textKey(row.title);
  let namesakes = byKey.get(key);
  if (namesakes === undefined) {
    namesakes = new Namesakes();
    byKey.set(key, namesakes);
  }
  return namesakes.add(row);
}

/** One memory for the rules about titles: the engine makes one for each `remember` it meets. */
export const rememberTitles = () => new TitleMemory();
