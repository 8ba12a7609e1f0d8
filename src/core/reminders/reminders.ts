import { DAY } from "../reading/wall-time";

/** How a unit stands, as far as somebody may want to remind it. */
export interface UnitState {
  name: string;
  /** `Email phụ trách`, as typed. */
  contact: string;
  entered: number;
  /** Of the phase asked for, or of the whole programme. */
  eligible: number;
  /** Of the same; null where it has none. */
  target: number | null;
  /** Both are of the whole programme: none was asked for, or the unit has a target of the whole only. */
  ofWhole: boolean;
  /** Rows that wait for nothing but the portal. */
  waiting: number;
  propagandaHeld: boolean;
  /** A report of this unit on this phase stands in the workbook, or was sent. */
  reported: boolean;
}

export type ReminderKind = "nothing" | "belowTarget" | "noPropaganda" | "noReport" | "waiting";

/** What the campaign asks for, and how long the phase still runs. */
export interface ReminderTerms {
  /** The campaign has a target of propaganda (II). */
  asksPropaganda: boolean;
  /** Days to the close of the phase; nothing where none is open or it has no close. */
  daysLeft: number | undefined;
  /** Who waits for the portal is reminded from so many days before the close on. */
  within: number;
}

/** The units to remind, by what of; lists without units are left out. */
export function reminderLists(
  units: readonly UnitState[],
  { asksPropaganda, daysLeft, within }: ReminderTerms,
): { kind: ReminderKind; units: readonly UnitState[] }[] {
  const isNear = daysLeft !== undefined && daysLeft >= 0 && daysLeft <= within;
  const asked: Readonly<Record<ReminderKind, (unit: UnitState) => boolean>> = {
    waiting: ({ waiting }) => isNear && waiting > 0,
    nothing: ({ entered }) => entered === 0,
    // Who has nothing at all is told that, and not twice.
    belowTarget: ({ entered, eligible, target }) => entered > 0 && target !== null && eligible < target,
    noPropaganda: ({ propagandaHeld }) => asksPropaganda && !propagandaHeld,
    noReport: ({ reported }) => !reported,
  };
  return (Object.keys(asked) as ReminderKind[])
    .map((kind) => ({ kind, units: units.filter(asked[kind]) }))
    .filter((list) => list.units.length > 0);
}

const ADDRESS = /[^\s,;<>()"'“”:]+@[^\s,;<>()"'“”:@]+\.[^\s,;<>()"'“”:@.]+/g;

/** The addresses of some units, each once, and the units of which none can be read. */
export function addressesOf(units: readonly Pick<UnitState, "name" | "contact">[]): {
  addresses: readonly string[];
  without: readonly string[];
} {
  const byKey = new Map<string, string>();
  const without: string[] = [];
  for (const { name, contact } of units) {
    const found = contact.match(ADDRESS) ?? [];
    if (found.length === 0) without.push(name);
    for (const address of found) byKey.set(address.toLowerCase(), address);
  }
  return { addresses: [...byKey.values()], without };
}

/** Days to a close, the day of today counting as one that is left; moments as the page has them, `yyyy-MM-ddTHH:mm`. */
export function daysTo(closes: string, now: string): number {
  return Math.ceil((Date.parse(`${closes}Z`) - Date.parse(`${now}Z`)) / DAY);
}
