/**
 * How much a finding weighs, the worst first (requirements 3). `waiting` is the one finding that is no fault:
 * everything holds, but the portal has not got the initiative yet.
 */
export const severities = ["ineligible", "missing", "review", "waiting", "note"] as const;
export type Severity = (typeof severities)[number];

/** What all findings of a row come to, the worst first; a note changes nothing. */
export const verdicts = ["ineligible", "missing", "review", "waiting", "eligible"] as const;
export type Verdict = (typeof verdicts)[number];

/** 0 is the worst. */
export const rankOf: Readonly<Record<Severity | "off", number>> = {
  ineligible: 0,
  missing: 1,
  review: 2,
  waiting: 3,
  note: 4,
  off: 5,
};
