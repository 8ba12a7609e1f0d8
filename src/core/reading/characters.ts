/**
 * Characters that show nothing: controls, zero-width and bidirectional marks, soft hyphens. They arrive by
 * copying from web pages and PDFs, and two texts that differ only in them look the same to people.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/** White space of every kind, line breaks included (requirements 3, "Normalised text"). */
export const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

const BLANK = 0x20;
/** Has no accents. */
const ASCII = /^[ -~]*$/;

/** The text in NFC, without invisible characters, white space collapsed and trimmed; case and accents kept. */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim().normalize("NFC");
}

/** Whether there are single spaces between what can be seen and is composed, as in nearly all texts: a pattern is slower. */
function isTidy(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? before === BLANK : !isComposed(code)) return false;
    before = code;
  }
  return before !== BLANK;
}

/** One of `!`–`~`, `À`–`ɏ`, `Ạ`–`ỹ`. */
const isComposed = (code: number): boolean =>
  (code > BLANK && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9);

/** Lower case without tones and marks, đ as d: for similarity, loose search and recognising words only. */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .replace(/[đð]/g, "d");
}

/** Tidied and folded: what the readers of dates, money and people match their words against. */
export function plainWords(text: string): string {
  const tidy = tidyText(text);
  return ASCII.test(tidy) ? tidy.toLowerCase() : foldAccents(tidy).replace(/[‐‑‒–—―−]/g, "-");
}
