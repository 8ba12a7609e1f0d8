import { tcvn3, vni } from "./legacy-letters";

/** How a text came to be unreadable: typed for a font of before Unicode, or UTF-8 read as if it were Western. */
export type Legacy = "tcvn3" | "vni" | "mojibake";

/** Letters that only Vietnamese in Unicode has: such a text is sound. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf]|Ä[\u0091\u0090‘\u2018]|Æ[°¡]|á[º»][\u0080-\u02ff\u2000-\u2122]/g;
/** Signs among the letters of a word, and capitals within one. */
const TCVN3 =
  /\p{L}[\u00a8-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]|[a-z][\u00c6-\u00cf]|[\u00a8-\u00ac\u00ae\u00b5-\u00b9]\p{L}/gu;
/** A tone that stands behind its vowel as a letter of its own; not those that follow a vowel in Unicode, too (`toàn`). */
const VNI =
  /[aA][âêáàåãäøùûõïéèúüëÂÊÁÀÅÃÄØÙÛÕÏÉÈÚÜË]|[eE][âáàåãäøùûõïÂÁÀÅÃÄØÙÛÕÏ]|[oO][âåäøùûõïÂÅÄØÙÛÕÏ]|[uUyYôÔöÖ][øùûõïØÙÛÕÏ]/g;
/** Of a text of which this few letters are odd, nothing can be said. */
const LEAST = 2;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Recognises a text that was never Unicode; `undefined` for one that is sound. */
export function legacyOf(text: string): Legacy | undefined {
  const found: readonly (readonly [Legacy, number])[] = [
    ["mojibake", count(text, MOJIBAKE)],
    ["vni", count(text, VNI)],
    ["tcvn3", count(text, TCVN3)],
  ];
  const [kind, hits] = found.reduce((best, each) => (each[1] > best[1] ? each : best));
  // Vietnamese in Unicode has an odd pair here and there too (`khuyến`), beside far more letters of its own.
  return hits >= LEAST && hits > count(text, UNICODE) ? kind : undefined;
}

/** The text in Unicode; what the table does not know stays. */
export function toUnicode(text: string, kind: Legacy): string {
  if (kind === "mojibake") return fromWestern(text);
  return kind === "vni" ? fromVni(text) : text.replace(/[\u00a1-\u00ff]/g, (sign) => tcvn3.get(sign) ?? sign);
}

function fromVni(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const pair = vni.get(text.slice(at, at + 2));
    out += pair ?? vni.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined) at += 1;
  }
  return out;
}

/** Bytes of Windows-1252 that are other characters than their number. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Two or three bytes of UTF-8, once they are bytes. */
const SEQUENCE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g;
/** The first byte of Đ, whose second is no character of Windows-1252 and is lost on the way. */
const LOST = /\u00c4(?![\u0080-\u00bf])/g;

/** Each piece that is UTF-8 read as Western is read as what it is; the others stay. */
function fromWestern(text: string): string {
  const bytes = text.replace(/[^\u0000-\u007f]/g, (sign) => {
    const special = WESTERN.indexOf(sign);
    return special < 0 ? sign : String.fromCharCode(0x80 + special);
  });
  return bytes
    .replace(LOST, "Đ")
    .replace(SEQUENCE, (piece) =>
      decodeURIComponent(piece.replace(/[\s\S]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)),
    );
}
