import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { isPlaceholder } from "../reading/placeholder";
import { nearest } from "../reading/similarity";
import { textKey } from "../reading/text-key";
import type { Audience, Kind, Recogniser, TopicLevel } from "../words/choices";
import { audienceWords, kindWords, recogniserWords, topicLevelWords } from "../words/words";
import {
  type Aliases,
  audienceAliases,
  type Doubtful,
  doubtfulKinds,
  doubtfulRecognisers,
  doubtfulTopicLevels,
  kindAliases,
  recogniserAliases,
  recogniserByWords,
  topicLevelAliases,
} from "./choice-words";
import { oncePerCell } from "./once-per-cell";

/** A cell of a closed list; what is not in the list may be near to entries of it, which are asked about. */
export type ChoiceReading<T> =
  | { kind: "blank" }
  | { kind: "choice"; value: T }
  | { kind: "unreadable"; text: string; near: readonly T[] };

const blank = { kind: "blank" } as const;
const NUMBERING = /^(?:[a-zđ]|\d{1,2}|[ivx]{1,4})[.)] ?/;
/** Words that lists put before any entry, and marks inside one. */
const FILLERS = /^(?:cấp |giải pháp |gp |loại |đề tài cấp |các )+(?:trong |về )?(?=.)|[,–-]/g;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(^| )cđ(?= |$)/g, "$1công đoàn"],
  [/(^| )cb(?= |$)/g, "$1cán bộ"],
  [/(^| )[uư]d(?= |$)/g, "$1ứng dụng"],
  [/(^| )kt(?= |$)/g, "$1kĩ thuật"],
  [/(^| )ql(?= |$)/g, "$1quản lí"],
  [/(^| )(?:và|&)(?= |$)/g, " "],
];
/** A misspelling, not another thing. */
const NEAR = 0.75;

/** The key by which an entry and its wordings are found: without numbering, fillers and abbreviations. */
function choiceKey(text: string): string {
  let key = textKey(text).replace(NUMBERING, "").replace(FILLERS, "");
  for (const [pattern, whole] of SHORT) key = key.replace(pattern, whole);
  return key.replace(/ {2,}/g, " ").trim();
}

/**
 * Reads one closed list. Tables repeat the same few texts thousands of times, so each distinct text is read
 * once a table: make one reader for each table.
 */
export function choiceReader<T extends string>(
  words: Readonly<Record<T, string>>,
  aliases?: Aliases<T>,
  doubtful: Doubtful<T> = [],
  byWords: (key: string) => T | undefined = () => undefined,
): (cell: Cell) => ChoiceReading<T> {
  const known = new Map<string, T>();
  for (const value of Object.keys(words) as T[]) {
    for (const word of [words[value], ...(aliases?.[value] ?? [])]) {
      known.set(textKey(word), value);
      known.set(choiceKey(word), value);
    }
  }
  const asked = new Map(doubtful.map(([word, ...meanings]) => [choiceKey(word), meanings]));
  const candidates = [...known.keys()];
  const read = (text: string): ChoiceReading<T> => {
    const key = choiceKey(text);
    const value = known.get(textKey(text)) ?? (asked.has(key) ? undefined : (known.get(key) ?? byWords(key)));
    if (value !== undefined) return { kind: "choice", value };
    if (isPlaceholder(text)) return blank;
    const near = nearest(key, candidates, NEAR);
    const guess = near === undefined ? undefined : known.get(near);
    return { kind: "unreadable", text: quoteCell(text), near: asked.get(key) ?? (guess ? [guess] : []) };
  };
  return oncePerCell((cell) => {
    if (isBlankCell(cell)) return blank;
    return typeof cell === "string" ? read(cell) : { kind: "unreadable", text: quoteCell(cell), near: [] };
  });
}

export const kindReader = () => choiceReader<Kind>(kindWords, kindAliases, doubtfulKinds);

export const topicLevelReader = () =>
  choiceReader<TopicLevel>(topicLevelWords, topicLevelAliases, doubtfulTopicLevels);

export const recogniserReader = () =>
  choiceReader<Recogniser>(recogniserWords, recogniserAliases, doubtfulRecognisers, recogniserByWords);

export const audienceReader = () => choiceReader<Audience>(audienceWords, audienceAliases);
