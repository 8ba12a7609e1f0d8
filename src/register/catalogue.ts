import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { nearest } from "../reading/similarity";
import { textKey } from "../reading/text-key";
import { unitKey } from "../reading/unit-key";
import type { Unit, UnitProblem } from "./unit";

/** What a row's `Đơn vị` cell says. `unlisted` is a name in a workbook without a catalogue. */
export type UnitReading =
  | { kind: "blank" }
  | { kind: "unit"; unit: Unit }
  | { kind: "unlisted"; name: string }
  | { kind: "unknown"; text: string };

/** The units of a workbook, found by code, name or alias (requirements 3, "Units"). */
export interface Catalogue {
  units: readonly Unit[];
  problems: readonly UnitProblem[];
  /** False when the workbook gives no units: then any name stands for itself. */
  given: boolean;
  read(cell: Cell): UnitReading;
  /** The name that an unknown text probably means; slow, so only asked for what is shown. */
  suggest(text: string): string | undefined;
}

const blank = { kind: "blank" } as const;

/** A name under which a unit is found, with the row that gives it. */
interface Named {
  key: string;
  unit: Unit;
  /** Codes and names come before aliases: an alias never hides a name. */
  alias: boolean;
}

export function createCatalogue(
  units: readonly Unit[],
  aliases: ReadonlyMap<Unit, readonly string[]>,
  found: readonly UnitProblem[] = [],
  given = true,
): Catalogue {
  const problems = [...found];
  const byKey = new Map<string, Unit>();
  const ambiguous = new Set<string>();
  const names: Named[] = units.flatMap((unit) => [
    { key: unitKey(unit.name), unit, alias: false },
    ...(unit.code === "" ? [] : [{ key: textKey(unit.code), unit, alias: false }]),
  ]);
  for (const unit of units) {
    for (const alias of aliases.get(unit) ?? []) names.push({ key: unitKey(alias), unit, alias: true });
  }
  for (const { key, unit, alias } of names) {
    // Nothing but punctuation: "-" for no alias.
    if (key === "") continue;
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, unit);
    else if (other !== unit && alias) {
      problems.push({ row: unit.row, fault: "ambiguousAlias", text: key, firstRow: other.row });
      ambiguous.add(key);
    }
  }
  // An alias that two units claim names neither; a name or code keeps its unit.
  for (const key of ambiguous) {
    if (!names.some((name) => name.key === key && !name.alias)) byKey.delete(key);
  }

  const seen = new Map<string, UnitReading>();
  const readText = (text: string): UnitReading => {
    if (isBlankCell(text)) return blank;
    if (!given) return { kind: "unlisted", name: text.normalize("NFC").replace(/\s+/g, " ").trim() };
    const unit = byKey.get(unitKey(text)) ?? byKey.get(textKey(text));
    return unit ? { kind: "unit", unit } : { kind: "unknown", text: quoteCell(text) };
  };
  const candidates = units.map((unit) => unit.name);
  return {
    units,
    problems,
    given,
    read(cell) {
      if (typeof cell === "boolean") return blank;
      const text =
        typeof cell === "string" ? cell : cell === null || cell === undefined ? "" : quoteCell(cell);
      let reading = seen.get(text);
      if (reading === undefined) {
        reading = readText(text);
        seen.set(text, reading);
      }
      return reading;
    },
    suggest: (text) => nearest(text, candidates),
  };
}

/** No `Đơn vị` was given: every name is taken as it stands. */
export const emptyCatalogue = (): Catalogue => createCatalogue([], new Map(), [], false);
