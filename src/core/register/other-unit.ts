import type { Cell } from "../reading/cell";
import type { Catalogue } from "./catalogue";

/** Who is at the keyboard, as far as it is known: the unit they chose, and their address. */
export interface AtKeyboard {
  unit: string;
  email: string;
}

/**
 * The unit of a row where it is not the person's own; empty where it is, and where nobody can tell. A unit is the
 * person's own when they chose it, or when their address stands in its `Email phụ trách`.
 */
export function otherUnit(cell: Cell, catalogue: Catalogue, { unit: chosen, email }: AtKeyboard): string {
  const reading = catalogue.read(cell);
  const name = reading.kind === "unit" ? reading.unit.name : reading.kind === "unlisted" ? reading.name : "";
  const contact = reading.kind === "unit" ? reading.unit.contact.toLowerCase() : "";
  const isOwn = name === chosen || (email !== "" && contact.split(/[\s,;<>]+/).includes(email.toLowerCase()));
  const isKnown = chosen !== "" || (email !== "" && contact !== "");
  return isOwn || !isKnown ? "" : name;
}
