import { WORDS } from "./words-vi";

/** What clasp or Google says, as a pattern, and the sentence that says what to do. */
const reasons: readonly (readonly [RegExp, string])[] = [
  // First: the line it names could be number 401.
  [/Syntax error|ParseError/i, WORDS.syntax],
  [/No credentials found|not logged in/i, WORDS.notLoggedIn],
  [
    /invalid_grant|invalid_rapt|Token has been expired or revoked|\b401\b|invalid authentication/i,
    WORDS.loginExpired,
  ],
  [/has not enabled the Apps Script API|script\.google\.com\/home\/usersettings/i, WORDS.apiOff],
  [/Requested entity was not found|File not found|\b404\b/i, WORDS.notFound],
  [/storage ?quota/i, WORDS.storageFull],
  [/quota|rate limit|\b429\b/i, WORDS.quota],
  [/does not have permission|PERMISSION_DENIED|insufficient|\b403\b/i, WORDS.wrongAccount],
  [/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network|socket hang up/i, WORDS.offline],
];

/** A sentence for a failure of clasp, with its own words behind it. */
export function explain(output: string): string {
  const said = output.trim();
  const known = reasons.find(([pattern]) => pattern.test(said));
  return `${known ? known[1] : WORDS.unknownFailure}\n${WORDS.claspSaid(said || "–")}`;
}
