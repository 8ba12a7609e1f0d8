import type { Cell } from "./cell";
import { tidyText } from "./characters";
import type { Person } from "./person";
import { plainPeople } from "./plain-people";
import { personKey, readPiece } from "./read-person";
import { splitPeople } from "./split-people";

export type { Person } from "./person";
export { readShares } from "./read-shares";

/** Some hundred authors; what a cell holds beyond is a document pasted by mistake. */
const LOOKED_AT = 5000;
const NOBODY: readonly Person[] = [];

/**
 * The people a cell names, in order (requirements 3, "Authors"): one a line, separated by `;` `,` or "và", or
 * numbered. Empty when it names nobody. A position, a unit or a telephone behind a comma is no person; a unit that
 * stands alone is taken for the author, for the judge to say so.
 */
export function readPeople(cell: Cell): readonly Person[] {
  if (typeof cell !== "string" || cell === "") return NOBODY;
  const text = cell.length > LOOKED_AT ? cell.slice(0, LOOKED_AT) : cell;
  return plainPeople(text) ?? peopleOf(splitPeople(tidyLines(text)));
}

function peopleOf(pieces: readonly string[]): Person[] {
  const people: Person[] = [];
  const bodies: Person[] = [];
  let leaderNext = false;
  for (const piece of pieces) {
    const { name, body, key, shares, leader } = readPiece(piece);
    if (name === "") {
      if (body !== undefined) bodies.push({ name: body, key: personKey(body), leader });
      assignShares(people, shares);
      leaderNext ||= leader;
      continue;
    }
    const person: Person = { name, key, leader: leader || leaderNext };
    // Two shares beside one name do not say which is theirs.
    if (shares.length === 1) person.share = shares[0]!;
    people.push(person);
    leaderNext = false;
  }
  return people.length > 0 ? people : bodies.slice(0, 1);
}

/** A line of shares alone belongs to the people above it: one to the last, or one for each ("50% / 50%"). */
function assignShares(people: readonly Person[], shares: readonly number[]): void {
  const without = people.filter((person) => person.share === undefined);
  if (shares.length === 1) {
    const last = people[people.length - 1];
    if (last) last.share ??= shares[0]!;
  } else if (shares.length === without.length) {
    without.forEach((person, index) => {
      person.share = shares[index]!;
    });
  }
}

function tidyLines(text: string): string {
  return text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map(tidyText)
    .join("\n");
}
