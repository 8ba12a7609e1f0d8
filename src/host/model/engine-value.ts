import type { CellValue } from "hyperformula";
import type { Computed, ErrorValue } from "./cell";

const circular = "Circular dependency detected. To resolve with iterative calculation, see File > Settings.";

/** A native array without room. */
export const crowdedError: ErrorValue = {
  error: "#REF!",
  message: "Array result was not expanded because it would overwrite data.",
};

const googleError = (type: string, value: string, message: string): ErrorValue => {
  switch (type) {
    case "CYCLE":
      return { error: "#REF!", message: circular };
    case "SPILL":
      return crowdedError;
    case "DIV_BY_ZERO":
      return { error: "#DIV/0!", message: "Evaluation of function caused a divide by zero error." };
    case "REF":
      return { error: "#REF!", message: "Reference does not exist" };
    case "ERROR":
      return { error: "#ERROR!", message: "Formula parse error." };
    case "NAME": {
      const name = /^Function name (\S+) not recognized/.exec(message)?.[1];
      return { error: "#NAME?", message: name ? `Unknown function: '${name}'.` : message };
    }
    default:
      return { error: value, message };
  }
};

/** What the engine computed, in the host's terms. `type` is its detailed type of a number. */
export const computedOf = (value: CellValue, type: string | undefined): Computed | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "object") return googleError(value.type, value.value, value.message);
  if (typeof value === "number" && type && /DATE|TIME/.test(type)) return { date: value };
  return value;
};

/** A cell that depends on itself. */
export const circularError: ErrorValue = { error: "#REF!", message: circular };
