import { Refusal } from "../host/refusal";
import { WORDS } from "./messages-vi";

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: () => WORDS.diskFull,
  EACCES: WORDS.notAllowed,
  EPERM: WORDS.notAllowed,
  EROFS: WORDS.notAllowed,
  ENOENT: WORDS.noFolder,
  ENOTDIR: WORDS.noFolder,
  EISDIR: WORDS.isFolder,
};

/** What a disk refuses, as a sentence; anything else as it is. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // The engine tells it in its own words.
  if (/No space left on device/i.test(error.message)) return new Refusal(WORDS.diskFull);
  const { code, path } = error as NodeJS.ErrnoException;
  const sentence = code === undefined ? undefined : sentences[code];
  return sentence ? new Refusal(sentence(path ?? "")) : error;
}
