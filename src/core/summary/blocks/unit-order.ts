import type { Programme } from "../../programme/programme";
import { textKey } from "../../reading/text-key";
import { listOrder, partNames } from "../../words/summary-words";
import type { Group } from "../figures/roll-up";
import { groupColumns } from "./group-table";
import type { TableColumn } from "./table";

export const unitTableColumns = (programme: Programme) => groupColumns(partNames.units, programme, true);

const figureColumns = (programme: Programme) =>
  unitTableColumns(programme).filter(({ kind }) => kind !== "name");

/** What units can be sorted by: the order of the catalogue, and each column of figures. */
export function unitOrders(programme: Programme): readonly string[] {
  return [listOrder, ...figureColumns(programme).map(({ heading }) => heading)];
}

/** The column that units are sorted by, by what people call it; null is the order of the catalogue. */
export function findUnitOrder(programme: Programme, name: string): TableColumn<Group> | null | undefined {
  const key = textKey(name);
  if (key === textKey(listOrder)) return null;
  return figureColumns(programme).find(({ heading }) => textKey(heading) === key);
}

/**
 * Sorts units by a column, the largest first, texts last; equals keep the catalogue's order. The last `ends` rows
 * stay where they are: they are no units.
 */
export function sortUnits(
  rows: readonly Group[],
  { value }: TableColumn<Group>,
  ends: number,
): readonly Group[] {
  const number = (row: Group) => {
    const cell = value(row);
    return typeof cell === "number" ? cell : Number.NEGATIVE_INFINITY;
  };
  const units = rows.slice(0, -ends).map((row) => ({ row, by: number(row) }));
  units.sort((a, b) => (a.by === b.by ? 0 : b.by - a.by));
  return [...units.map(({ row }) => row), ...rows.slice(-ends)];
}
