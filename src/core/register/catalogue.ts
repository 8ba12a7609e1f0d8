import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { nearest } from "../reading/similarity";
import { textKey } from "../reading/text-key";
import { rememberUnitKeys, unitKeys } from "../reading/unit-key";
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
  /** Other names, as typed; the page finds units by them. */
  aliases: ReadonlyMap<Unit, readonly string[]>;
  /** False when the workbook gives no units: then any name stands for itself. */
  given: boolean;
  read(cell: Cell): UnitReading;
  /** The name that an unknown text probably means; slow, so only asked for what is shown. */
  suggest(text: string): string | undefined;
}

const blank = { kind: "blank" } as const;

/** Units by a key; a key that two units claim tells nothing, unless it is the name or code of one of them. */
class UnitIndex {
  private readonly entries = new Map<string, { unit: Unit; alias: boolean; doubtful: boolean }>();

  /** Gives the other unit that has the key already. */
  add(key: string, unit: Unit, alias: boolean): Unit | undefined {
    // Nothing but punctuation: "-" for no alias or code.
    if (key === "") return undefined;
    const entry = this.entries.get(key);
    if (entry === undefined) {
      this.entries.set(key, { unit, alias, doubtful: false });
      return undefined;
    }
    if (entry.unit === unit) return undefined;
    if (entry.alias === alias) entry.doubtful = true;
    return entry.unit;
  }

  get(key: string): Unit | undefined {
    const entry = this.entries.get(key);
    return entry && !entry.doubtful ? entry.unit : undefined;
  }
}

export function createCatalogue(
  units: readonly Unit[],
  aliases: ReadonlyMap<Unit, readonly string[]>,
  found: readonly UnitProblem[] = [],
  given = true,
  keysOf = rememberUnitKeys(),
): Catalogue {
  const problems = [...found];
  // Schools of two districts may share a name but for the district, which the loose key drops.
  const exact = new UnitIndex();
  const codes = new UnitIndex();
  const loose = new UnitIndex();
  for (const unit of units) {
    const keys = keysOf(unit.name);
    exact.add(keys.placed, unit, false);
    codes.add(textKey(unit.code), unit, false);
    loose.add(keys.loose, unit, false);
  }
  for (const unit of units) {
    for (const alias of aliases.get(unit) ?? []) {
      const keys = unitKeys(alias);
      const others = [exact.add(keys.placed, unit, true), loose.add(keys.loose, unit, true)];
      const other = others.find((found) => found !== undefined);
      if (other)
        problems.push({ row: unit.row, fault: "ambiguousAlias", text: alias.trim(), firstRow: other.row });
    }
  }

  const seen = new Map<string, UnitReading>();
  const readText = (text: string): UnitReading => {
    if (isBlankCell(text)) return blank;
    if (!given) return { kind: "unlisted", name: text.normalize("NFC").replace(/\s+/g, " ").trim() };
    const keys = keysOf(text);
    const unit = exact.get(keys.placed) ?? loose.get(keys.loose) ?? codes.get(textKey(text));
    return unit ? { kind: "unit", unit } : { kind: "unknown", text: quoteCell(text) };
  };
  const candidates = units.map((unit) => unit.name);
  // A misspelt name comes again with every row of its unit.
  const suggestions = new Map<string, string | undefined>();
  const suggest = (text: string) => {
    if (!suggestions.has(text)) suggestions.set(text, nearest(text, candidates));
    return suggestions.get(text);
  };
  return {
    units,
    problems,
    aliases,
    given,
    read(cell) {
      if (typeof cell === "boolean") return blank;
      const text = typeof cell === "string" ? cell : quoteCell(cell);
      let reading = seen.get(text);
      if (reading === undefined) {
        reading = readText(text);
        seen.set(text, reading);
      }
      return reading;
    },
    suggest,
  };
}

/** No `Đơn vị` was given: every name is taken as it stands. */
export const emptyCatalogue = (): Catalogue => createCatalogue([], new Map(), [], false);
