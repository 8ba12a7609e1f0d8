import { getOrMake } from "./get-or-make";
import type { Locale } from "./locale";
import { serialOfDay } from "./serial";

/** What a typed text means, before formulas: a value, and the number format that it brings along. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

/** Reads a text as Google does in the locale: numbers, percentages, dates, times, booleans, else text. */
export const parseTyped = (text: string, locale: Locale, thisYear: number): Typed => {
  if (text.startsWith("'")) return { value: text.slice(1) };
  // Most texts are words: nothing that has a meaning begins with another letter.
  if (!/^\s*(?:[-+(.,\d₫$£€]|true\s*$|false\s*$)/i.test(text)) return { value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  return parseNumber(trimmed, locale) ?? parseMoment(trimmed, locale, thisYear) ?? { value: text };
};

const numberPatterns = new Map<Locale, RegExp>();

const numberPattern = (locale: Locale): RegExp =>
  getOrMake(numberPatterns, locale, () => {
    const group = locale.group === "." ? "\\." : ",";
    const decimal = locale.decimal === "." ? "\\." : ",";
    return new RegExp(
      `^([-+]?)\\s*([₫$£€]?)\\s*((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?)(e[-+]?\\d+)?\\s*(%|[₫$£€])?$`,
      "i",
    );
  });

const parseNumber = (text: string, locale: Locale): Typed | undefined => {
  const pattern = numberPattern(locale);
  const negative = /^\((.+)\)$/.exec(text);
  const match = pattern.exec(negative ? (negative[1] as string) : text);
  if (!match) return undefined;
  const [, sign, before, digits, exponent, after] = match as unknown as string[];
  if (!digits || !/\d/.test(digits) || (before && after)) return undefined;
  if (negative && sign) return undefined;
  const grouped = digits.includes(locale.group);
  const plain = digits.split(locale.group).join("").replace(locale.decimal, ".");
  const size = Number(plain + (exponent ?? ""));
  if (!Number.isFinite(size)) return undefined;
  const value = sign === "-" || negative ? -size : size;
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  const fraction = decimals > 0 ? ".00" : "";
  if (after === "%") return { value: value / 100, numberFormat: `0${fraction}%` };
  const symbol = before || after;
  if (symbol) {
    return { value, numberFormat: before ? `"${symbol}"#,##0${fraction}` : `#,##0${fraction} "${symbol}"` };
  }
  if (exponent) return { value, numberFormat: "0.00E+00" };
  return grouped ? { value, numberFormat: `#,##0${fraction}` } : { value };
};

const timePattern = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*(am|pm)?$/i;
const hourPattern = /^(\d{1,2})\s*(am|pm)$/i;

const parseTime = (text: string): Typed | undefined => {
  const short = hourPattern.exec(text);
  const match = short ? [text, short[1], "0", undefined, undefined, short[2]] : timePattern.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds, fraction, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  const total = hour * 3600 + Number(minutes) * 60 + Number(`${seconds ?? 0}.${fraction ?? 0}`);
  const tail = seconds === undefined ? "" : ":ss";
  const numberFormat = hour >= 24 ? `[h]:mm${tail}` : half ? `h:mm${tail} am/pm` : `HH:mm${tail}`;
  return { value: total / 86_400, numberFormat };
};

const parseMoment = (text: string, locale: Locale, thisYear: number): Typed | undefined => {
  const alone = parseTime(text);
  if (alone) return alone;
  const match = /^([\d./-]+)(?:(?:\s*[T,]\s*|\s+)(.+))?$/.exec(text);
  if (!match) return undefined;
  const day = parseDay(match[1] as string, locale, thisYear);
  if (!day || match[2] === undefined) return day;
  const time = parseTime(match[2].replace(/Z$/, ""));
  if (!time || (time.value as number) >= 1) return undefined;
  return {
    value: (day.value as number) + (time.value as number),
    numberFormat: `${day.numberFormat} ${time.numberFormat}`,
  };
};

const parseDay = (text: string, locale: Locale, thisYear: number): Typed | undefined => {
  const match = /^(\d{1,4})([./-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, a, mark, b, c] = match as unknown as [string, string, string, string, string | undefined];
  const day = (digits: string) => (digits.length === 2 ? "dd" : "d");
  const month = (digits: string) => (digits.length === 2 ? "MM" : "M");
  const made = (year: string, monthText: string, dayText: string, format: string): Typed | undefined => {
    if (year.length === 3 || year.length === 1 || monthText.length > 2 || dayText.length > 2)
      return undefined;
    const full = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
    const value = full < 1000 ? undefined : serialOfDay(full, Number(monthText), Number(dayText));
    return value === undefined ? undefined : { value, numberFormat: format };
  };
  if (a.length >= 3) {
    return c === undefined
      ? made(a, b, "1", `yyyy${mark}${month(b)}`)
      : made(a, b, c, `yyyy${mark}${month(b)}${mark}${day(c)}`);
  }
  const [dayText, monthText] = locale.order === "dmy" ? [a, b] : [b, a];
  const order = (first: string, second: string) =>
    locale.order === "dmy" ? `${first}${mark}${second}` : `${second}${mark}${first}`;
  if (c !== undefined) {
    const year = c.length === 2 ? "yy" : "yyyy";
    return made(c, monthText, dayText, `${order(day(dayText), month(monthText))}${mark}${year}`);
  }
  // "5/2022": a month of a year. In a locale whose decimal mark is the dot, "8.5" is a number, read before.
  if (b.length === 4) return made(b, a, "1", `${month(a)}${mark}yyyy`);
  return made(String(thisYear), monthText, dayText, order(day(dayText), month(monthText)));
};
