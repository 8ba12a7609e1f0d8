import { Refusal } from "../host/refusal";
import { WORDS } from "./messages-vi";

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: () => WORDS.diskFull,
  EACCES: WORDS.notAllowed,
  EPERM: WORDS.notAllowed,
  EROFS: WORDS.notAllowed,
  ENOENT: WORDS.noFolder,
  ENOTDIR: WORDS.noFolder,
  EEXIST: WORDS.noFolder,
  EISDIR: WORDS.isFolder,
};

/** What a disk refuses, as a sentence; anything else as it is. */
export function inWords(error: unknown): unknown {
  const { code = "", path = "", message = "" } = error as Partial<NodeJS.ErrnoException>;
  const sentence = sentences[code];
  if (sentence) return new Refusal(sentence(path));
  // The engine tells it in its own words.
  return /No space left on device/i.test(message) ? new Refusal(WORDS.diskFull) : error;
}
