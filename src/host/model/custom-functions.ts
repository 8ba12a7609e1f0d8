import type { Computed, ErrorValue, SheetRectangle } from "./cell";

/** One argument of a custom function, before it enters the realm. */
export type Argument =
  | { readonly kind: "range"; readonly range: SheetRectangle }
  | { readonly kind: "value"; readonly value: Computed | undefined }
  | { readonly kind: "array"; readonly values: readonly (readonly (Computed | undefined)[])[] }
  | { readonly kind: "omitted" };

/** Rows of values to spill, blanks undefined; or the error that the cell shows. */
export type FunctionOutcome =
  | { readonly values: readonly (readonly (Computed | undefined)[])[] }
  | { readonly failed: ErrorValue };

/** The bundle's custom functions, as the model calls them. */
export interface CustomFunctions {
  /** Upper case → as declared. */
  readonly names: ReadonlyMap<string, string>;
  call(name: string, args: readonly Argument[], at: SheetRectangle): FunctionOutcome;
  /** Says that a number of calls follow, and that they are over: a realm may serve several of very many. */
  many?(count: number): void;
}
