import type { Cause, Comparison, RowChange } from "../core/snapshot/compare-frozen";
import type { FreezeInfo } from "./bridge-freeze";

export interface CompareFreezeAnswer extends Comparison {
  freeze: FreezeInfo;
  /** The later freeze; null where it is compared with now. */
  later: FreezeInfo | null;
  /** Somebody wrote over a cell of the frozen tab. */
  edited: boolean;
  /** The version that froze, where it is not this one. */
  otherVersion: string;
  rows: readonly RowChange[];
  /** Rows left out of `rows` because the answer would be too long; the least important ones. */
  more: number;
  /** Over all rows. */
  kinds: Readonly<Record<RowChange["kind"], number>>;
  /** Rows that came to something else, by cause; a row can have several. */
  causes: Readonly<Partial<Record<Cause, number>>>;
}

/** What the page and the script say to each other about comparing with a freeze. */
export interface CompareFreezeCalls {
  /** With another freeze or, without one, with now. Whichever is older counts as then. */
  pageCompareFreeze(request: { id: number; later?: number | undefined }): CompareFreezeAnswer;
}
