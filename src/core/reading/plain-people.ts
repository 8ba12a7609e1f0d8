import type { Person } from "./person";
import { isPlainName, plainNameKey } from "./plain-name";

/** Lines, `;`, commas that are no decimal mark, and the space before `2)`. */
const SEPARATOR = /\n|;|,(?!\d)| (?=\d{1,2}[.)])/;
const LEADER = "(\\(chủ nhiệm\\))?";
const AMOUNT = "(\\d{1,3}(?:,\\d{1,4})?) ?%";
/** `1) Bùi Thị Hoa (chủ nhiệm) (60%)`: number, leader and share may each be missing; the share may stand bare. */
const PIECE = new RegExp(
  `^ *(?:\\d{1,2}[.)] ?)?([^\\d(%]+?) *${LEADER} *(?:\\(${AMOUNT}\\)|${AMOUNT})? *${LEADER} *$`,
  "i",
);

/**
 * The quick way for what nearly all cells hold: plain names, each perhaps with its share and the leader marked.
 * Undefined when anything else is there, for the full reading, which gives the same people for these.
 */
export function plainPeople(cell: string): Person[] | undefined {
  if (isPlainName(cell)) {
    const key = plainNameKey(cell);
    return key === undefined ? undefined : [{ name: cell, key, leader: false }];
  }
  // A run of spaces can be shared out among the parts of a piece in too many ways.
  if (cell.includes("  ")) return undefined;
  const people: Person[] = [];
  for (const piece of cell.split(SEPARATOR)) {
    const person = personOf(piece);
    if (person) people.push(person);
    else if (piece.trim() !== "") return undefined;
  }
  return people.length > 0 ? people : undefined;
}

function personOf(piece: string): Person | undefined {
  const match = PIECE.exec(piece);
  const name = match?.[1] ?? "";
  const key = isPlainName(name) ? plainNameKey(name) : undefined;
  if (!match || key === undefined) return undefined;
  const person: Person = { name, key, leader: (match[2] ?? match[5]) !== undefined };
  const share = match[3] ?? match[4];
  if (share !== undefined) person.share = Number(share.replace(",", "."));
  return person;
}
