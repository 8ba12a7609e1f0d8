import type { CustomCall } from "./custom-call";
import type { Formula, Token } from "./formula";
import type { Rectangle } from "./rectangle";
import type { Reference } from "./reference";

/** A reference and the sheet that it means. */
export interface PlacedReference {
  readonly sheetId: number;
  readonly reference: Reference;
}

/** A cell that a custom function computes, and the block that it fills. */
export interface Custom {
  readonly sheetId: number;
  /** From the formula's own cell on; one cell while the result is an error. */
  block: Rectangle;
  readonly formula: Formula;
  readonly call: CustomCall;
  readonly references: readonly PlacedReference[];
  /** The block that it would fill if other content were not in the way. */
  blocked: Rectangle | undefined;
}

export const referencesOf = (tokens: readonly Token[], ownSheet: number): PlacedReference[] =>
  tokens.flatMap((token) =>
    token.kind === "reference" && !token.broken && token.unknownSheet === undefined
      ? { sheetId: token.sheetId ?? ownSheet, reference: token }
      : [],
  );
