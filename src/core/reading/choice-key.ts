import { textKey } from "./text-key";

const NUMBERING = /^(?:[a-zđ]|\d{1,2}|[ivx]{1,4})[.)] ?/;
/** Words that lists put before any entry, and marks inside one. */
const FILLERS = /^(?:cấp |giải pháp |gp |loại |đề tài cấp |các )+(?:trong |về )?(?=.)|[,–-]/g;
const SHORT = /(^| )(cđ|cb|ud|ưd|kt|ql|và|&)(?= |$)/g;
const WHOLE: Readonly<Record<string, string>> = {
  cđ: "công đoàn",
  cb: "cán bộ",
  ud: "ứng dụng",
  ưd: "ứng dụng",
  kt: "kĩ thuật",
  ql: "quản lí",
  và: "",
  "&": "",
};

/** The key by which an entry of a list and its wordings are found: without numbering, fillers and abbreviations. */
export function choiceKey(text: string): string {
  return textKey(text)
    .replace(NUMBERING, "")
    .replace(FILLERS, "")
    .replace(SHORT, (_, before: string, word: string) => before + WHOLE[word])
    .replace(/ {2,}/g, " ")
    .trim();
}
