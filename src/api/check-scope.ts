/** Which rows of the register are meant. */
export type CheckScope =
  | { kind: "unit"; unit: string }
  | { kind: "selection" }
  | { kind: "all" }
  /** The rows whose unit is not known, which nobody's check of a unit shows. */
  | { kind: "unknownUnit" }
  | { kind: "rows"; first: number; last: number };
