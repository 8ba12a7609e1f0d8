import { textKey } from "./text-key";

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

/** The key by which an entry of a list and its wordings are found: without numbering, fillers and abbreviations. */
export function choiceKey(text: string): string {
  let key = textKey(text).replace(NUMBERING, "").replace(FILLERS, "");
  for (const [pattern, whole] of SHORT) key = key.replace(pattern, whole);
  return key.replace(/ {2,}/g, " ").trim();
}
