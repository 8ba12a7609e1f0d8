/** A freeze as a list shows it. */
export interface FreezeInfo {
  /** The number of its tab, which survives renaming. */
  id: number;
  /** The tab's name now. */
  name: string;
  /** Wall-clock `yyyy-MM-ddTHH:mm`. */
  at: string;
  /** Empty for the whole programme. */
  phase: string;
  /** The last day counted, `31/05/2022`; empty when every day is. */
  asOf: string;
  rows: number;
}

export interface FreezeRequest {
  /** A phase by its name; empty for the whole programme. */
  phase: string;
  /** The last day to count, as typed; empty for every day. */
  asOf: string;
  /** Who freezes, as they say; may be empty. */
  by: string;
  remark: string;
  /** Made by the page for each press: the same again is answered by the freeze that it made. */
  key?: string | undefined;
}

export interface FreezeAnswer {
  freeze: FreezeInfo;
  eligible: number;
  /** Rows of which a cell was too long to keep. */
  cut: number;
}

/** What the page and the script say to each other about freezing the figures. */
export interface FreezeCalls {
  pageFreezes(request: Record<string, never>): readonly FreezeInfo[];
  pageFreeze(request: FreezeRequest): FreezeAnswer;
  /**
   * What is not in order with the formulas of the tabs. A freeze reckons from the rows and not from them: it is asked for
   * beside one, and keeps nobody waiting for the lock.
   */
  pageFormulaWarnings(request: Record<string, never>): readonly string[];
  /** Shows a row (from 1) of a frozen tab. `frozenRow` is a row of the register as it was; null for the top. */
  pageShowFreeze(request: { id: number; frozenRow: number | null }): null;
}
