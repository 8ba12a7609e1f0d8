import type { FormCells } from "../assessment/judge-cells";
import { readPeople } from "../reading/read-people";
import { textKey } from "../reading/text-key";
import { unitKeys } from "../reading/unit-key";
import type { Catalogue } from "../register/catalogue";

/** A row of the register as the page knows it. */
export interface KnownRow {
  /** 1-based row of the sheet. */
  row: number;
  cells: FormCells;
}

/**
 * Makes the look-up of rows that are in the register already: the same title, a common author, and no other unit. What
 * one of the two leaves blank is no difference.
 */
export function knownRows(
  known: readonly KnownRow[],
  catalogue: Catalogue,
): (cells: FormCells) => number | undefined {
  const byTitle = new Map<string, KnownRow[]>();
  for (const each of known) {
    const key = textKey(each.cells.title ?? "");
    if (key !== "") byTitle.set(key, [...(byTitle.get(key) ?? []), each]);
  }
  const unitOf = (cells: FormCells) => {
    const reading = catalogue.read(cells.unit);
    if (reading.kind === "unit") return reading.unit.name;
    return reading.kind === "unlisted" ? unitKeys(reading.name).placed : "";
  };
  const authorsOf = (cells: FormCells) => readPeople(cells.authors).map(({ key }) => key);
  return (cells) => {
    const same = byTitle.get(textKey(cells.title ?? ""));
    if (!same) return undefined;
    const unit = unitOf(cells);
    const authors = authorsOf(cells);
    return same.find((each) => {
      const theirUnit = unitOf(each.cells);
      if (unit !== "" && theirUnit !== "" && unit !== theirUnit) return false;
      const theirs = authorsOf(each.cells);
      return authors.length === 0 || theirs.length === 0 || authors.some((key) => theirs.includes(key));
    })?.row;
  };
}
