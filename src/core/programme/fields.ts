import * as z from "zod/mini";
import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import type { Interval } from "../reading/interval";
import { readInterval } from "../reading/read-interval";
import { readNumber } from "../reading/read-number";
import { readYesNo } from "../reading/read-yes-no";
import { textKey } from "../reading/text-key";
import type { WallTime } from "../reading/wall-time";
import { DAY } from "../reading/wall-time";
import type { Level } from "./programme";
import { readLevel } from "./read-level";

/** What can be wrong with the value of a setting; the wording is in `assessment/problems-vi.ts`. */
export type SettingFault = "moment" | "number" | "level" | "choice" | "text";

/** What a setting is called in `Cấu hình`. */
export interface SettingMeta {
  group: string;
  item: string;
  /** For a list or choice: the words that would do. */
  choices?: readonly string[];
}

export const settingMeta = new Map<z.core.$ZodType, SettingMeta>();
/** Every schema that the tab has a row for is named where it is made. */
export const metaOf = (schema: z.core.$ZodType): SettingMeta => settingMeta.get(schema)!;

/** What is taken as it stands. */
export const asItIs = <T>() => z.custom<T>(() => true);

/** A cell of the settings tab, read into a value; `undefined` from `read` is a fault. */
function field<T>(fault: SettingFault, read: (cell: Cell) => T | undefined) {
  return z.pipe(
    asItIs<Cell>(),
    z.transform((cell: Cell, context): T => {
      const value = read(cell);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", message: fault, input: cell });
      return z.NEVER;
    }),
  );
}

const intervalOf = (cell: Cell): Interval | undefined => {
  const reading = readInterval(cell);
  return reading.kind === "interval" ? reading.interval : undefined;
};

/** The first moment that counts; a blank cell sets no bound. */
export const opening = () =>
  field<WallTime>("moment", (cell) =>
    isBlankCell(cell) ? Number.NEGATIVE_INFINITY : finite(intervalOf(cell)?.from),
  );

/**
 * The first moment that counts no more: a day or month counts to its end, an hour is exclusive; blank sets no bound.
 * 23:59 is how people write the end of a day, and stands for 24:00.
 */
export const closing = () =>
  field<WallTime>("moment", (cell) => {
    if (isBlankCell(cell)) return Number.POSITIVE_INFINITY;
    const interval = intervalOf(cell);
    const exclusive = interval?.precision === "minute" && interval.before % DAY !== 0;
    return finite(exclusive ? interval.from : interval?.before);
  });

const finite = (moment: WallTime | undefined) => (Number.isFinite(moment) ? moment : undefined);

export const text = () => field<string>("text", (cell) => (isBlankCell(cell) ? "" : String(cell).trim()));

/** How many at most; a blank cell sets no bound. */
export const limit = () =>
  field<number>("number", (cell) => {
    if (isBlankCell(cell)) return Number.POSITIVE_INFINITY;
    const number = readNumber(cell);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  });

/** `10 %` is a share, `3000` a count, blank is not set yet (`null`). */
export const level = () =>
  field<Level | null>("level", (cell) => (isBlankCell(cell) ? null : readLevel(cell)));

/** An answer; blank is `preset`. */
export const yesNo = (preset: boolean) =>
  field<boolean>("choice", (cell) => {
    const { kind } = readYesNo(cell);
    if (kind === "blank") return preset;
    return kind === "unreadable" ? undefined : kind === "yes";
  });

const keyed = <T extends string>(words: Readonly<Record<T, string>>) =>
  new Map((Object.keys(words) as T[]).map((value) => [textKey(words[value]), value]));

export const choice = <T extends string>(words: Readonly<Record<T, string>>, preset: T) => {
  let values: ReadonlyMap<string, T> | undefined;
  return field<T>("choice", (cell) => {
    if (isBlankCell(cell)) return preset;
    values ??= keyed(words);
    return values.get(textKey(String(cell)));
  });
};
