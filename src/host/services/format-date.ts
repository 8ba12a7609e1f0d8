import { wallTimeOf } from "../model/serial";
import { zoneOf } from "../model/zone";
import { ServiceException } from "./exception";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A moment in a zone by a pattern of Java's SimpleDateFormat, in English as in Apps Script. */
export const formatDate = (instant: number, timeZone: string, pattern: string): string => {
  const zone = zoneOf(timeZone);
  const serial = zone.serialOf(instant);
  const wall = wallTimeOf(serial);
  const weekday = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  const offset = Math.round(((serial - zoneOf("UTC").serialOf(instant)) * 24 * 60 * 60) / 60);
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const shift = (colon: string) => {
    const size = Math.abs(offset);
    return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
  };
  const field = (letter: string, length: number): string => {
    switch (letter) {
      case "y":
      case "Y":
        return length === 2 ? pad(wall.year % 100, 2) : pad(wall.year, length);
      case "M":
      case "L": {
        const name = months[wall.month - 1] as string;
        return length > 3 ? name : length === 3 ? name.slice(0, 3) : pad(wall.month, length);
      }
      case "d":
        return pad(wall.day, length);
      case "E": {
        const name = days[weekday] as string;
        return length > 3 ? name : name.slice(0, 3);
      }
      case "u":
        return pad(weekday === 0 ? 7 : weekday, length);
      case "a":
        return wall.hour < 12 ? "AM" : "PM";
      case "H":
        return pad(wall.hour, length);
      case "k":
        return pad(wall.hour === 0 ? 24 : wall.hour, length);
      case "K":
        return pad(wall.hour % 12, length);
      case "h":
        return pad(wall.hour % 12 || 12, length);
      case "m":
        return pad(wall.minute, length);
      case "s":
        return pad(wall.second, length);
      case "S":
        return pad(wall.millisecond, length);
      case "Z":
        return shift("");
      case "X":
        return offset === 0 ? "Z" : length === 1 ? shift("").slice(0, 3) : shift(length === 3 ? ":" : "");
      case "z":
        return offset === 0 ? "GMT" : `GMT${shift(":")}`;
      case "G":
        return "AD";
      default:
        throw new ServiceException(`Illegal pattern character '${letter}'`);
    }
  };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (whole, quoted?: string, letter?: string) => {
    if (whole === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    return field(letter as string, whole.length);
  });
};
