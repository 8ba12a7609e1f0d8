/** What a column of one's own holds, in the words of `Cấu hình`; choices and levels are named behind a colon. */
export const ownTypeWords = {
  text: "chữ",
  number: "số",
  day: "ngày",
  yesNo: "có/không",
  choice: "chọn",
  level: "cấp",
} as const;
export type OwnType = keyof typeof ownTypeWords;
/** Those whose words the campaign names: one of a list, or the highest of levels that rise. */
export const isNamed = (type: OwnType): boolean => type === "choice" || type === "level";
export const mustBeFilledWord = "bắt buộc";

/** The key of a campaign's own column says what it holds and its heading, so that whoever has it can find and fill it. */
export type OwnKey = `own:${OwnType}:${string}`;
export const ownKeyOf = (type: OwnType, heading: string): OwnKey => `own:${type}:${heading}`;
const OWN = new RegExp(`^own:(${Object.keys(ownTypeWords).join("|")}):(.+)$`);

/** What such a key says; nothing of another column's. */
export function readOwnKey(key: string): { type: OwnType; heading: string } | undefined {
  const [, type, heading] = OWN.exec(key) ?? [];
  return heading === undefined ? undefined : { type: type as OwnType, heading };
}

/** The rules that a campaign makes itself: of a column, and of a condition; their names follow. */
export type OwnRuleId = `column:${string}` | `condition:${string}`;
export const isOwnRule = (id: string): id is OwnRuleId => /^(?:column|condition):/.test(id);
export const nameOfOwnRule = (id: OwnRuleId): string => id.slice(id.indexOf(":") + 1);

/** How a condition compares, in the words and signs that people write. */
export const comparisonSigns = {
  atLeast: [">=", "=>", "≥"],
  atMost: ["<=", "=<", "≤"],
  above: [">"],
  below: ["<"],
  oneOf: ["=", "thuộc"],
  noneOf: ["≠", "không thuộc"],
  filled: ["có ghi"],
} as const;
export type ConditionSign = keyof typeof comparisonSigns;
/** Between conditions of which one is enough, and before what follows from them. */
export const conditionWords = { or: "hoặc", arrow: "→" } as const;
