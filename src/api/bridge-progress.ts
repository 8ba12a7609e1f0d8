/** How far a long run is. */
export interface Progress {
  work: "setUp" | "freeze";
  /** The part that is under way, from 1. */
  part: number;
  of: number;
  /** What the part is, in words: of a set-up the tab. */
  step: string;
}

export interface ProgressCalls {
  /** Null where nothing runs that tells. */
  pageProgress(request: Record<string, never>): Progress | null;
}
