import type { Formula } from "./formula";
import { getOrMake } from "./get-or-make";
import type { Rectangle } from "./rectangle";

/** What a person or a script can put in a cell, besides a formula. Dates are serial numbers. */
export type Scalar = string | number | boolean;

/** A computed error: `error` is what the cell shows, `message` what its tooltip says. */
export interface ErrorValue {
  readonly error: string;
  readonly message: string;
}

/** A computed moment, as a serial number, in a cell that may have no date format of its own. */
export interface DateValue {
  readonly date: number;
}

export type Computed = Scalar | ErrorValue | DateValue;

export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: string;
  readonly size?: number;
  readonly family?: string;
  readonly wrapStrategy?: "WRAP" | "OVERFLOW" | "CLIP";
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  /** Top, left, bottom, right: a style name and a colour. */
  readonly borders?: readonly (string | null)[];
}

/** One argument of a validation or of a conditional format. */
export type CriteriaValue = Scalar | { readonly date: number } | { readonly range: SheetRectangle };

export interface SheetRectangle extends Rectangle {
  readonly sheetId: number;
}

export interface Validation {
  /** Google's name of the criterion, such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly helpText?: string | undefined;
}

/** One cell as it was put in; never changed in place, so that undo can keep the old one. */
export interface Cell {
  readonly value?: Scalar | undefined;
  readonly formula?: Formula | undefined;
  readonly style?: Style | undefined;
  readonly note?: string | undefined;
  readonly validation?: Validation | undefined;
}

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "error" in value;

export const isDateValue = (value: unknown): value is DateValue =>
  typeof value === "object" && value !== null && "date" in value;

const noCell: Cell = {};

/** The same cell with some parts replaced, the very same if none differs; undefined when nothing is left in it. */
export const withParts = (cell: Cell | undefined, parts: Cell): Cell | undefined => {
  const { value, formula, style, note, validation } = cell ?? noCell;
  const next = { value, formula, style, note, validation, ...parts };
  const isSame =
    next.value === value &&
    next.formula === formula &&
    next.style === style &&
    next.note === note &&
    next.validation === validation;
  if (isSame) return cell;
  const empty =
    next.value === undefined && !next.formula && !next.style && next.note === undefined && !next.validation;
  return empty ? undefined : next;
};

const derived = new WeakMap<Style, Map<string, Style | undefined>>();
/** A fill asks thousands of cells for the same parts. */
const partKeys = new WeakMap<object, string>();
const noStyle: Style = {};

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rule that a cell is to have: the one that it has, if that says the same. */
export const sameOrNew = (
  known: Validation | undefined,
  wanted: Validation | undefined,
): Validation | undefined => (known && wanted && sameText(known, wanted) ? known : wanted);

/**
 * The style with some parts replaced (undefined removes): the very same if none differs, and equal requests give one
 * object.
 */
export const withStyle = (
  style: Style | undefined,
  parts: { readonly [Key in keyof Style]?: Style[Key] | undefined },
): Style | undefined => {
  const base = style ?? noStyle;
  const known = getOrMake(derived, base, () => new Map<string, Style | undefined>());
  const key = getOrMake(partKeys, parts, () =>
    JSON.stringify(Object.entries(parts).map(([name, part]) => [name, part ?? null])),
  );
  if (known.has(key)) return known.get(key);
  const next: Record<string, unknown> = { ...base };
  let differs = false;
  for (const [name, part] of Object.entries(parts)) {
    differs ||= !sameText(next[name] ?? null, part ?? null);
    if (part === undefined || part === null) delete next[name];
    else next[name] = part;
  }
  const made = !differs ? style : Object.keys(next).length === 0 ? undefined : (next as Style);
  known.set(key, made);
  return made;
};
