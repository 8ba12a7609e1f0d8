import type { Cell } from "./cell";
import { tidyText } from "./characters";
import { readPiece } from "./read-person";
import { splitPeople } from "./split-people";

export { readShares } from "./read-shares";

/** One author as the cell names them. */
export interface Person {
  /** As typed, in NFC with single spaces, without share, role, telephone and the like. */
  name: string;
  /** `textKey` of the name without titles such as ThS., Thầy, Bà: one person counts once (IV.2.4). */
  key: string;
  /** Percent as typed, 0–100 when it is right. */
  share?: number;
  /** Marked as leader: chủ nhiệm, chủ trì, trưởng nhóm. */
  leader: boolean;
}

const NOBODY: readonly Person[] = [];

/**
 * The people a cell names, in order (requirements §3, "Authors"): one a line, separated by `;` `,` or "và", or numbered.
 * Empty when it names nobody. A position, a unit or a telephone behind a comma is no person.
 */
export function readPeople(cell: Cell): readonly Person[] {
  if (typeof cell !== "string" || cell === "") return NOBODY;
  const pieces = splitPeople(tidyLines(cell));
  const people: Person[] = [];
  let leaderNext = false;
  for (const piece of pieces) {
    const found = readPiece(piece);
    if (found.name === "") {
      assignShares(people, found.shares);
      if (found.leader) leaderNext = true;
      continue;
    }
    const [share] = found.shares;
    const person = { name: found.name, key: found.key, leader: found.leader || leaderNext };
    people.push(share === undefined || found.shares.length > 1 ? person : { ...person, share });
    leaderNext = false;
  }
  return people;
}

/** A line of shares alone belongs to the people above it: one to the last, or one for each ("50% / 50%"). */
function assignShares(people: Person[], shares: readonly number[]): void {
  const without = people.filter((person) => person.share === undefined);
  if (shares.length === 1 && people.length > 0) {
    const last = people[people.length - 1]!;
    last.share ??= shares[0]!;
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
