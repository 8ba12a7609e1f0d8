import type { Remembered, Wording } from "../core/assessment/remember-wording";

/** Of more than these the first are kept: each is tried on all settings. */
export const MOST_WORDINGS = 200;

export type RememberAnswer = Omit<Remembered, "rows">;

export interface RememberCalls {
  /** Whether the person may: what units and entries are called is for who may change the settings. */
  pageMayRemember(request: Record<string, never>): boolean;
  /** Keeps what people write for units and entries of lists. What is known already is neither written nor answered. */
  pageRemember(request: { wordings: readonly Wording[] }): RememberAnswer;
}
