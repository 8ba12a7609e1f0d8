import type { Programme } from "../../programme/programme";
import type { Unit } from "../../register/unit";
import { fill } from "../../words/fill";
import { formatCount } from "../../words/number-vi";
import { scopeTexts } from "../../words/summary-words";
import type { Group } from "./roll-up";
import { addTo, emptyTally, type Tally } from "./tally";
import { headCountOf, sumKnown } from "./unit-target";

/** The part of a group over which shares of people are taken (requirements 4). */
export interface KnownHeads extends Pick<Group, "tally" | "units"> {
  /** How many people its units have; nothing where no unit has a head count. */
  heads: number | undefined;
  /** The units that lack one. */
  lacking: readonly Unit[];
}

/** A group without the units that lack a head count, and without their rows; all of it where every unit lacks one. */
export function knownHeads(
  { tally, units }: Pick<Group, "tally" | "units">,
  programme: Programme,
): KnownHeads {
  const lacking = units.filter((unit) => headCountOf(unit, programme) === undefined);
  if (lacking.length === units.length) return { tally, units, heads: undefined, lacking };
  const known = units.filter((unit) => !lacking.includes(unit));
  const heads = sumKnown(known.map((unit) => headCountOf(unit, programme)));
  if (lacking.length === 0) return { tally, units, heads, lacking };
  const names = new Set(lacking.map(({ name }) => name));
  const counted = tally.without ? tally.without(names) : recount(tally, names);
  return { tally: counted, units: known, heads, lacking };
}

function recount({ rows }: Tally, without: ReadonlySet<string>): Tally {
  const counted = emptyTally();
  for (const row of rows) if (!without.has(row.unitName)) addTo(counted, row);
  return counted;
}

/** How many of the units a share is over, ` (283/300 đơn vị có số liệu)`; nothing where it is over all or none. */
export function headsKnownText({ units, heads, lacking }: KnownHeads): string {
  if (heads === undefined || lacking.length === 0) return "";
  const counts = { known: formatCount(units.length), all: formatCount(units.length + lacking.length) };
  return ` (${fill(scopeTexts.known, counts)})`;
}
