import type { Answer } from "../../api/bridge";

/** Why a call came to nothing: what the script said, or what happened on the way to it. */
export type FailureCode =
  | Extract<Answer<never>, { ok: false }>["code"]
  /** Several Google accounts in one browser: calls go out as the wrong one. */
  | "accounts"
  | "offline"
  /** No answer in time; what the script did is unknown. */
  | "noAnswer";

export interface Failure {
  code: FailureCode;
  /** The script's own sentence for people; empty when the page's words say it all. */
  message: string;
}

export type CallOutcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Google's English texts, never shown to anybody, by what they come to. */
const KNOWN: readonly (readonly [RegExp, FailureCode])[] = [
  [/PERMISSION_DENIED|authorization is required|refused to connect|must be signed in/i, "accounts"],
  [/do not have permission|protected cell|access denied|not authorized|không có quyền/i, "noPermission"],
  [/lock timeout|too many (times|scripts|simultaneous)|simultaneous invocations|quota|rate limit/i, "busy"],
  [/maximum execution time|timed? ?out|deadline/i, "tooLong"],
  [/network|connection|failed to fetch|\bHTTP\b|offline/i, "offline"],
];

/** What the failure handler of `google.script.run` was given, told by its text. */
export function recogniseFailure(error: unknown, online = true): Failure {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const code = KNOWN.find(([pattern]) => pattern.test(text))?.[1];
  return { code: code ?? (online ? "unexpected" : "offline"), message: "" };
}

/**
 * Whether the script may have done its work although it was not said: at this try, or at one `before`, of which nothing is
 * known until the script answers the same request in its own words.
 */
export function isUnknownAfter({ code }: Failure, before = false): boolean {
  if (code === "noAnswer" || code === "offline" || code === "tooLong" || code === "unexpected") return true;
  return before && code !== "other";
}
