/**
 * Characters that people never typed and that carry no meaning in any script. Joiners and direction marks stay: emoji
 * and right-to-left titles are made of them.
 */
const STRAY = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const SPACES = /\s+/g;
const UNTIDY =
  /[^\S \n]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]| [ \n]|\n |^[\s"“”„«]|\s$/;
const QUOTED = /^["“”„«]([^"“”„«»]+)["“”»]$/;

/** Whether a text surely needs no tidying: a quick look, for nearly all cells of a register need none. */
export const isTidy = (text: string): boolean => !UNTIDY.test(text) && text.normalize("NFC") === text;

/** The text in NFC without stray spaces and invisible characters; line breaks stay. */
export function tidyCellText(text: string): string {
  const lines = text.normalize("NFC").replace(STRAY, "").replace(LINE_BREAK, "\n").split("\n");
  return lines
    .map((line) => line.replace(SPACES, " ").trim())
    .join("\n")
    .trim();
}

/** A title without the quotation marks around the whole of it; `“A” và “B”` keeps its own. */
export function withoutOuterQuotes(title: string): string {
  return QUOTED.exec(title)?.[1]?.trim() ?? title;
}
