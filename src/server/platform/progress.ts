import type { Progress } from "../../api/bridge-progress";

const KEY = "progress";
/** Seconds after which what a broken run left behind is forgotten; Google stops a run after six minutes. */
const FORGOTTEN = 360;

/**
 * Says how far a long run is, for whoever asks meanwhile: nothing else that it does is seen before it ends. Null where it
 * has ended.
 */
export function progressTeller(): (progress: Progress | null) => void {
  let cache: GoogleAppsScript.Cache.Cache | null | undefined;
  return (progress) => {
    try {
      cache ??= CacheService.getDocumentCache();
      if (progress) cache?.put(KEY, JSON.stringify(progress), FORGOTTEN);
      else cache?.remove(KEY);
    } catch {
      // The run goes on all the same, and what it told is forgotten by itself.
    }
  };
}

/** The text that was told last; empty where nothing runs. */
export function toldProgress(): string {
  try {
    return CacheService.getDocumentCache()?.get(KEY) ?? "";
  } catch {
    return "";
  }
}

export const forgetProgress = (): void => progressTeller()(null);
