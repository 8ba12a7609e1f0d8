import { formatInterval } from "../../core/reading/interval";
import { readInterval } from "../../core/reading/read-interval";

/** The moment of registration as it is written to the sheet; `undefined` unless it names a day (VI). */
export function registrationMoment(typed: string): string | undefined {
  const reading = readInterval(typed);
  if (reading.kind !== "interval") return undefined;
  const { precision } = reading.interval;
  return precision === "day" || precision === "minute" ? formatInterval(reading.interval) : undefined;
}

/** `2022-05-31T07:05` as people write it. */
export const momentText = (wall: string) => wall.replace(/^(\d+)-(\d+)-(\d+)T(\d+:\d+).*$/, "$3/$2/$1 $4");
