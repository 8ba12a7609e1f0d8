/** What set-up changed, in words. */
export interface Changes {
  said: string[];
  /** Tabs into which formulas were put. */
  formulasOn: string[];
  /** How many cells that people had typed in its way went into the log. */
  displaced: number;
  /** Tabs in which what is ours came back to its place. */
  moved: string[];
}

export const noChanges = (): Changes => ({ said: [], formulasOn: [], displaced: 0, moved: [] });
