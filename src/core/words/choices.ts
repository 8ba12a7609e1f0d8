/**
 * The closed lists of the register, by key; what a user sees stands in `core/words/words.ts`, what else may be typed in
 * `core/register/choice-reader.ts`.
 */
export const kinds = [
  "technical",
  "management",
  "operational",
  "technology",
  "union",
  "covid",
  "researchTopic",
] as const;
/** Kind of solution, IV.1.1–1.7. */
export type Kind = (typeof kinds)[number];

export const topicLevels = ["province", "ministry", "sector", "lower", "nation"] as const;
/** Level of a research topic; IV.1.7 admits province, ministry and sector. */
export type TopicLevel = (typeof topicLevels)[number];

export const recognisers = ["council", "head", "none"] as const;
/** Who recognised, IV.2.1; `none` is a stated "Chưa công nhận". */
export type Recogniser = (typeof recognisers)[number];

export const audiences = ["member", "unionOfficer", "fullTimeOfficer", "staff"] as const;
/** What the author is to the union (II.3, VIII.1). */
export type Audience = (typeof audiences)[number];
