import { getOrMake } from "./get-or-make";
import { serialOfUtc, utcOfSerial } from "./serial";

/** Turns the serial numbers of one time zone into instants and back. */
export interface Zone {
  readonly name: string;
  /** Milliseconds since 1970 of the moment that shows as this serial number in the zone. */
  instantOf(serial: number): number;
  serialOf(instant: number): number;
}

const zones = new Map<string, Zone>();

/** Throws a RangeError for a name that is no time zone. */
export const zoneOf = (name: string): Zone => getOrMake(zones, name, () => makeZone(name));

const makeZone = (name: string): Zone => {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const measure = (instant: number): number => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  };
  // Offsets change on whole quarter hours at the finest, so one measurement serves all moments of one.
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const key = Math.floor(instant / 900_000);
    if (offsets.size > 50_000) offsets.clear();
    return getOrMake(offsets, key, () => measure(instant));
  };
  return {
    name,
    instantOf(serial) {
      const wall = utcOfSerial(serial);
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
    serialOf: (instant) => serialOfUtc(instant + offsetAt(instant)),
  };
};
