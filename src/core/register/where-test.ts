import type { Programme, Where } from "../programme/programme";
import { atLeastOf } from "../programme/target-meaning";
import { textKey } from "../reading/text-key";
import type { Catalogue } from "./catalogue";
import type { Initiative } from "./initiative";
import type { Register } from "./open-register";
import { type ComparedValue, comparedColumn } from "./own-cells";

/** Whether an initiative has a value in a column; a fault where the register has not got the column or the value. */
export type WhereTest =
  | { ok: true; has(initiative: Initiative): boolean }
  | {
      ok: false;
      fault: "unknownColumn" | "unknownValue" | "conditionOperand" | "conditionOrder";
      choices: readonly string[];
    };

/** Cells are compared by what they mean in their column; in a column that the campaign does not know, by their text. */
export function whereTest(
  { column, value }: Where,
  { register, programme, catalogue }: { register: Register; programme: Programme; catalogue: Catalogue },
): WhereTest {
  const found = register.find(column);
  if (!found) return { ok: false, fault: "unknownColumn", choices: [] };
  const { key, cell } = found;
  if (key === "unit") return unitTest(value, catalogue);
  const compared = key === undefined ? undefined : comparedColumn(column, programme);
  if (!compared) {
    const wanted = textKey(value);
    return { ok: true, has: ({ row }) => textKey(String(cell(row) ?? "")) === wanted };
  }
  const { heading, words, read } = compared;
  const least = atLeastOf(value);
  const wanted = read(least ?? value);
  if (wanted.kind === "blank" || wanted.kind === "unreadable")
    return words.length > 0
      ? { ok: false, fault: "unknownValue", choices: words }
      : { ok: false, fault: "conditionOperand", choices: [heading] };
  if (least !== undefined) {
    const from = orderOf(wanted);
    if (from === undefined) return { ok: false, fault: "conditionOrder", choices: [] };
    return { ok: true, has: ({ row }) => (orderOf(read(cell(row))) ?? Number.NEGATIVE_INFINITY) >= from };
  }
  return { ok: true, has: ({ row }) => isSame(read(cell(row)), wanted) };
}

/** A unit is meant by any of its names. */
function unitTest(value: string, { read, suggest }: Catalogue): WhereTest {
  const wanted = read(value);
  if (wanted.kind === "unit")
    return { ok: true, has: ({ unit }) => unit.kind === "unit" && unit.unit === wanted.unit };
  if (wanted.kind === "unlisted")
    return {
      ok: true,
      has: ({ unit }) => unit.kind === "unlisted" && textKey(unit.name) === textKey(wanted.name),
    };
  const near = suggest(value);
  return { ok: false, fault: "unknownValue", choices: near === undefined ? [] : [near] };
}

/** Where a value stands among those of its column; nothing where they have no order. */
function orderOf(value: ComparedValue): number | undefined {
  if (value.kind === "number") return value.value;
  if (value.kind === "span") return value.from;
  return value.kind === "text" ? value.rank : undefined;
}

/** A date is the same as a month or a year when it lies in it. */
function isSame(value: ComparedValue, wanted: ComparedValue): boolean {
  if (value.kind === "number" && wanted.kind === "number") return value.value === wanted.value;
  if (value.kind === "text" && wanted.kind === "text") return value.key === wanted.key;
  if (value.kind !== "span" || wanted.kind !== "span") return false;
  return wanted.from <= value.from && value.before <= wanted.before;
}
