import type { Person } from "../reading/read-people";
import { textKey } from "../reading/text-key";
import type { UnitReading } from "../register/catalogue";
import type { Unit } from "../register/unit";

/** What is kept of a row: holding on to all of its readings would cost more memory than the table itself. */
export interface TitledRow {
  row: number;
  title: string;
  unit: Exclude<UnitReading, { kind: "blank" }>;
  authors: readonly Person[];
}

/** Earlier rows with the title of a row: the first of the same unit, and the first of another unit that shares an author. */
export interface Twins {
  sameUnit?: { row: number };
  elsewhere?: { row: number; author: string };
}

export type UnitId = Unit | string;

/** A row with an author, and the unit it names. */
interface Entry {
  row: number;
  unit: UnitId;
}

/**
 * The rows of one title. Only the first row of each unit, and for each author the first rows of two different
 * units, can ever be asked for: a thousand equal titles cost no more than a thousand different ones.
 */
export class Namesakes {
  private readonly byUnit = new Map<UnitId, number>();
  private readonly byAuthor = new Map<string, { first: Entry; elsewhere?: Entry }>();

  /** Remembers the row and gives the twins above it. */
  add(titled: TitledRow): Twins {
    const unit = unitId(titled);
    const twins: Twins = {};
    const sameUnit = this.byUnit.get(unit);
    if (sameUnit === undefined) this.byUnit.set(unit, titled.row);
    else twins.sameUnit = { row: sameUnit };
    for (const { key, name } of titled.authors) {
      const row = this.rowElsewhere(key, unit);
      if (row !== undefined && !(twins.elsewhere && twins.elsewhere.row <= row)) {
        twins.elsewhere = { row, author: name };
      }
    }
    for (const { key } of titled.authors) this.rememberAuthor(key, { row: titled.row, unit });
    return twins;
  }

  private rowElsewhere(author: string, unit: UnitId): number | undefined {
    const rows = this.byAuthor.get(author);
    return rows?.first.unit === unit ? rows.elsewhere?.row : rows?.first.row;
  }

  private rememberAuthor(author: string, entry: Entry): void {
    const rows = this.byAuthor.get(author);
    if (rows === undefined) this.byAuthor.set(author, { first: entry });
    else if (rows.first.unit !== entry.unit) rows.elsewhere ??= entry;
  }
}

/** Equal for rows that name the same unit. */
export function unitId({ unit }: TitledRow): UnitId {
  if (unit.kind === "unit") return unit.unit;
  return textKey(unit.kind === "unlisted" ? unit.name : unit.text);
}
