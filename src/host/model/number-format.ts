import type { Locale } from "./locale";
import { wallTimeOf } from "./serial";

/** Google's name of the automatic format, as `getNumberFormat` answers it. */
export const automatic = "0.###############";

const dateFormats = new Map<string, boolean>();

/** Whether numbers in this format are dates, times or durations: `getValues` then gives a Date. */
export const isDateFormat = (format: string | undefined): boolean => {
  if (format === undefined) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
    known = /[dyhms]/i.test(bare) && !/[0#]/.test(bare.replace(/s\.?0+|\.0+/gi, ""));
    dateFormats.set(format, known);
  }
  return known;
};

/** A number as its cell shows it. */
export const formatNumber = (value: number, format: string | undefined, locale: Locale): string => {
  if (format === undefined || format === automatic || format === "General" || format === "@") {
    return plain(value, locale);
  }
  if (isDateFormat(format)) return formatMoment(value, format);
  const sections = sectionsOf(format);
  if (conditionOf(sections[0] ?? "")) {
    // `[<=1]0%;#,##0`: the first section whose condition holds, or that has none.
    const chosen = sections.find((section) => holds(conditionOf(section), value)) ?? sections[0] ?? "";
    return formatSection(Math.abs(value), chosen, locale, value < 0);
  }
  if (value < 0 && sections[1] !== undefined) return formatSection(-value, sections[1], locale, false);
  if (value === 0 && sections[2] !== undefined) return formatSection(0, sections[2], locale, false);
  return formatSection(Math.abs(value), sections[0] as string, locale, value < 0);
};

/** A text as its cell shows it: it stands where the `@` of the last section does. */
export const formatText = (value: string, format: string | undefined): string => {
  if (format === "@" || !format?.includes("@")) return value;
  return sectionsOf(format)
    .at(-1)!
    .replace(/"([^"]*)"|@/g, (_part, quoted?: string) => quoted ?? value);
};

/** For numbers above, below and of nought, and for texts; no `;` in quotes parts them. */
const sectionsOf = (format: string): string[] => format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);

const conditionOf = (section: string) => /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section);

const holds = (condition: RegExpExecArray | null, value: number): boolean => {
  if (!condition) return true;
  const bound = Number(condition[2]);
  switch (condition[1]) {
    case "<=":
      return value <= bound;
    case ">=":
      return value >= bound;
    case "<":
      return value < bound;
    case ">":
      return value > bound;
    case "<>":
      return value !== bound;
    default:
      return value === bound;
  }
};

const plain = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(2).split("e") as [string, string];
    const power = Number(exponent);
    const sign = power < 0 ? "-" : "+";
    return `${mantissa.replace(".", locale.decimal)}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(10, 15 - whole))))).replace(".", locale.decimal);
};

/** The first letter of Unicode's private area. */
const hiding = 0xe000;

const formatSection = (size: number, section: string, locale: Locale, negative: boolean): string => {
  const literals: string[] = [];
  // Each quoted text stands as one letter that no mask has, until the number is in its place.
  const hide = (text: string) => {
    literals.push(text);
    return String.fromCharCode(hiding + literals.length - 1);
  };
  const bare = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"|\\(.)|_./g, (_, quoted?: string, escaped?: string) => hide(quoted ?? escaped ?? " "));
  const match = /[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/.exec(bare);
  const show = (text: string) =>
    text.replace(/[\ue000-\uf8ff]/g, (letter) => literals[letter.charCodeAt(0) - hiding] ?? letter);
  if (!match) return show(bare);
  const mask = match[0];
  const [wholeMask, decimalMask = ""] = mask.split(".") as [string, string?];
  const scaled = bare.includes("%") ? size * 100 : size;
  const exponent = /E([-+])(0+)/.exec(bare);
  const power = exponent && scaled !== 0 ? Math.floor(Math.log10(scaled)) : 0;
  const rounded = round(exponent ? scaled / 10 ** power : scaled, decimalMask.length);
  let [whole, decimals = ""] = rounded.split(".") as [string, string?];
  const least = decimalMask.lastIndexOf("0") + 1;
  while (decimals.length > least && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  const leastWhole = (wholeMask.match(/0/g) ?? []).length;
  whole = whole === "0" && leastWhole === 0 ? "" : whole.padStart(leastWhole, "0");
  if (wholeMask.includes(",")) whole = whole.replace(/\B(?=(\d{3})+$)/g, locale.group);
  let number = decimals || mask.endsWith(".") ? `${whole}${locale.decimal}${decimals}` : whole;
  let tail = bare.slice(match.index + mask.length);
  if (exponent) {
    const sign = power < 0 ? "-" : exponent[1] === "+" ? "+" : "";
    number += `E${sign}${String(Math.abs(power)).padStart((exponent[2] as string).length, "0")}`;
    tail = tail.replace(exponent[0], "");
  }
  const isZero = !/[1-9]/.test(number);
  return (negative && !isZero ? "-" : "") + show(bare.slice(0, match.index) + number + tail);
};

/** toFixed of the nearest decimal, so that 1.005 shows as 1,01 as in a spreadsheet. */
const round = (value: number, digits: number): string => {
  const [mantissa, exponent] = value.toExponential(14).split("e") as [string, string];
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return scaled < 1e21 ? Number(`${scaled}e-${digits}`).toFixed(digits) : value.toFixed(digits);
};

const momentToken = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|(y+|d+|am\/pm|a\/p|h+|s+|m+)|(\.0+)|\[[^\]]*\]|(.)/giy;

const formatMoment = (serial: number, format: string): string => {
  const wall = wallTimeOf(serial);
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  const half = /am\/pm|a\/p/i.test(format);
  const tokens = [...format.matchAll(momentToken)];
  let afterHour = false;
  return tokens
    .map((match, index) => {
      const [, quoted, escaped, elapsed, field, fraction, other] = match;
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
      if (elapsed) {
        afterHour = /h/i.test(elapsed);
        const unit = /h/i.test(elapsed) ? 24 : /m/i.test(elapsed) ? 1440 : 86_400;
        return pad(Math.floor(Math.abs(serial) * unit + 1e-6), elapsed.length);
      }
      if (fraction) return `,${pad(wall.millisecond, 3).slice(0, fraction.length - 1)}`;
      if (!field) return other ?? "";
      const length = field.length;
      const letter = field.charAt(0).toLowerCase();
      if (letter === "y") return length > 2 ? pad(wall.year, 4) : pad(wall.year % 100, 2);
      if (letter === "d") return length > 2 ? weekday(serial, length) : pad(wall.day, length);
      if (letter === "h") {
        afterHour = true;
        return pad(half ? wall.hour % 12 || 12 : wall.hour, length);
      }
      if (letter === "s") return pad(wall.second, length);
      if (letter === "a") return wall.hour < 12 ? "AM" : "PM";
      const next = tokens.slice(index + 1).find((token) => token[4] ?? token[3]);
      const isMinute = field.charAt(0) === "m" && (afterHour || /^s/i.test(next?.[4] ?? next?.[3] ?? ""));
      afterHour = false;
      if (isMinute) return pad(wall.minute, length);
      return length > 2 ? `tháng ${wall.month}` : pad(wall.month, length);
    })
    .join("");
};

const weekday = (serial: number, length: number): string => {
  const day = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  const short = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
  const long = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
  return (length === 3 ? short : long)[day] as string;
};
