import { textKey } from "./text-key";

/** Word groups, as keys, and what they fold to; the longer before the shorter. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["trung học cơ sở", "thcs"],
  ["trung học phổ thông", "thpt"],
  ["phổ thông dân tộc nội trú", "ptdtnt"],
  ["phổ thông dân tộc bán trú", "ptdtbt"],
  ["pt dtnt", "ptdtnt"],
  ["pt dtbt", "ptdtbt"],
  ["giáo dục nghề nghiệp", "gdnn"],
  ["giáo dục thường xuyên", "gdtx"],
  ["gdtx và dạy nghề", "gdtxdn"],
  ["gdtx dn", "gdtxdn"],
  ["giáo dục và đào tạo", "gdđt"],
  ["giáo dục đào tạo", "gdđt"],
  ["gd và đt", "gdđt"],
  ["gd đt", "gdđt"],
  ["tp hcm", "thành phố hồ chí minh"],
  ["tphcm", "thành phố hồ chí minh"],
  ["tp hồ chí minh", "thành phố hồ chí minh"],
  ["tiểu học và thcs", "tiểu học thcs"],
  ["thcs và thpt", "thcs thpt"],
  ["th và thcs", "tiểu học thcs"],
];
/** Abbreviations that mean this only as the first word of a name: elsewhere TH, MN, CĐ may be a person's or a place's. */
const FIRST_WORDS: ReadonlyMap<string, string> = new Map([
  ["cđ", "cao đẳng"],
  ["cđkt", "cao đẳng kinh tế"],
  ["cđsp", "cao đẳng sư phạm"],
  ["đh", "đại học"],
  ["đhsp", "đại học sư phạm"],
  ["th", "tiểu học"],
  ["mn", "mầm non"],
  ["mg", "mẫu giáo"],
  ["tt", "trung tâm"],
  ["pgd", "phòng giáo dục"],
]);
const UNION_PREFIX =
  /^(?:cđcs|công đoàn cơ sở|công đoàn) (?=(?:trường|trung tâm|thpt|thcs|th|tiểu học|mn|mầm non|pt\p{L}*) )/u;
/** Only a district or a province after a comma or a dash: it says where the unit is and is written or not. */
const PLACE = /[,-] ?(?:huyện|tỉnh|h\.|t\.|h |t )[^,-]*$/u;

const PLAIN = /^[a-z0-9à-öø-ɏạ-ỹ]+(?: [a-z0-9à-öø-ɏạ-ỹ]+)*$/;
/** A pattern of every letter there is takes a millisecond to compile, and hardly a name needs it. */
const USUAL = /^[ -~à-öø-ɏạ-ỹ]*$/;
const USUAL_PUNCTUATION = /[^a-z0-9à-öø-ɏạ-ỹ]+/g;
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** A longer text is no name. */
const LOOKED_AT = 500;

let phrases: { any: RegExp; each: readonly (readonly [string, string])[] } | undefined;

/** A unit's key with its district and province: schools of two districts may have one name. */
export function placedUnitKey(text: string): string {
  return foldName(textKey(text.slice(0, LOOKED_AT)));
}

/**
 * The keys by which units are matched (requirements 3, "Units"): `textKey`, without "Trường" and punctuation, with the
 * usual abbreviations spelt one way; the loose one also without the place. Most names give no place, and then both are
 * the same. A misspelt or shortened name keeps a key of its own.
 */
export function unitKeys(text: string): { placed: string; loose: string } {
  const key = textKey(text.slice(0, LOOKED_AT));
  const bare = withoutPlace(key);
  const placed = foldName(key);
  return { placed, loose: bare === key ? placed : foldName(bare) };
}

/** Makes the same, each name only once: rows name the units of a catalogue as it does. Make one for each catalogue. */
export function rememberUnitKeys(): typeof unitKeys {
  const known = new Map<string, ReturnType<typeof unitKeys>>();
  return (text) => {
    let keys = known.get(text);
    if (keys === undefined) {
      keys = unitKeys(text);
      known.set(text, keys);
    }
    return keys;
  };
}

function foldName(name: string): string {
  let words = withoutPunctuation(name);
  if (words.startsWith("c")) words = words.replace(UNION_PREFIX, "");
  words = words.replace(/^trường /, "");
  words = expandFirst(words);
  phrases ??= readPhrases();
  words = ` ${words} `;
  if (!phrases.any.test(words)) return words.trim();
  for (const [from, to] of phrases.each) {
    if (words.includes(from)) words = words.split(from).join(to);
  }
  return words.trim();
}

function readPhrases(): NonNullable<typeof phrases> {
  const each = PHRASES.map(([from, to]) => [` ${textKey(from)} `, ` ${textKey(to)} `] as const);
  return { any: new RegExp(each.map(([from]) => from).join("|")), each };
}

function withoutPlace(words: string): string {
  const once = words.replace(PLACE, "");
  return once === words ? words : once.replace(PLACE, "").trim();
}

function withoutPunctuation(words: string): string {
  if (PLAIN.test(words)) return words;
  return words.replace(USUAL.test(words) ? USUAL_PUNCTUATION : PUNCTUATION, " ").trim();
}

function expandFirst(words: string): string {
  const space = words.indexOf(" ");
  const first = space < 0 ? words : words.slice(0, space);
  const full = FIRST_WORDS.get(first);
  return full === undefined ? words : full + words.slice(first.length);
}
