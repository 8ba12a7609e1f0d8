import { reportWords as words } from "../../../messages/vi/press/report-vi";
import type { Line } from "./document";
import { piece, placed, plain, sideBySide, WIDTH, wide } from "./document";
import type { KeptText } from "./kept-text";

/** Two em spaces stand for the indent of a first line, which a cell does not have. */
export const sentence = (text: string): Line => wide(plain, `\u2003\u2003${text}`);

export const heading = (text: string): Line =>
  sideBySide([piece(0, WIDTH, { size: 13, bold: true, atFoot: true }, text)], 34);

/** A place for people's own text: what stands there now, and what stands there while nobody has written. */
export const ownText = (place: string, text: string, usual: string): Line =>
  sideBySide([placed(piece(0, WIDTH, plain, usual), place, text)], 48);

/** What people wrote where the paper has no place stands below it, and stays there. */
export function leftOver(lines: readonly Line[], { edited, extra }: KeptText): Line[] {
  const places = new Set(lines.flatMap(({ pieces }) => pieces.map(({ place }) => place)));
  const lost = Object.keys(edited).flatMap((place) => (places.has(place) ? [] : edited[place]));
  const text = [...lost, ...extra].filter(Boolean).join("\n");
  if (text === "") return [];
  return [
    wide({ size: 8 }, ""),
    heading(words.kept),
    sideBySide([placed(piece(0, WIDTH, plain, ""), "kept", text)]),
  ];
}
