/** How far a long run is. */
export interface Progress {
  /** The part that is under way, from 1. */
  part: number;
  of: number;
  /** The tab that it makes or mends. */
  tab: string;
}

export interface ProgressCalls {
  /** Null where nothing runs that tells. */
  pageProgress(request: Record<string, never>): Progress | null;
}
