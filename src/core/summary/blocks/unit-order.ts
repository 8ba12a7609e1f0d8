import type { Programme } from "../../programme/programme";
import { textKey } from "../../reading/text-key";
import { listOrder } from "../../words/summary-words";
import type { Block } from "./block";
import { unitHeadings } from "./group-block";

/** What units can be sorted by: the order of the catalogue, and each column of figures. */
export function unitOrders(programme: Programme): readonly string[] {
  return [listOrder, ...unitHeadings(programme).slice(1)];
}

/** The column of the unit block by the name of its heading; 0 is the order of the catalogue. */
export function findUnitOrder(programme: Programme, name: string): number | undefined {
  const at = unitOrders(programme).findIndex((each) => textKey(each) === textKey(name));
  return at < 0 ? undefined : at;
}

/**
 * Sorts the units of a block by a column, the largest first, texts last; equals keep the catalogue's order. The
 * last `ends` rows stay where they are: they are no units.
 */
export function sortUnits(block: Block, column: number, ends: number): Block {
  const last = block.length - ends;
  const number = (cell: string | number | undefined) =>
    typeof cell === "number" ? cell : Number.NEGATIVE_INFINITY;
  const units = block.slice(1, last).sort((a, b) => {
    const [x, y] = [number(a[column]), number(b[column])];
    return x === y ? 0 : y - x;
  });
  return [...block.slice(0, 1), ...units, ...block.slice(last)];
}
