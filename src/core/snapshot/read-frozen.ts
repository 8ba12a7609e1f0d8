import type { Grid } from "../assessment/open-workbook";
import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import type { ColumnKey } from "../register/columns";
import type { Cells } from "../summary/blocks/table";
import { verdicts } from "../words/severity";
import type { Part } from "../words/summary-words";
import { unknownUnit, verdictWords } from "../words/words";
import { areFrozenHeadings, type FrozenKey, frozenKeys } from "./frozen-headings";
import type { KeptRow } from "./kept-cells";
import { keptColumns, unpackRow } from "./kept-cells";
import type { Manifest } from "./manifest";
import { fingerprintOf } from "./manifest";
import type { RowOutcome } from "./outcome";

/** A row as it was frozen. */
export interface FrozenRow {
  /** Row of the register, from 1. */
  row: number;
  code: string;
  title: string;
  outcome: RowOutcome;
  cells: KeptRow;
}

/** A frozen tab, read back. */
export interface Frozen {
  /** What the cells of a row are, in their order. */
  columns: readonly ColumnKey[];
  rows: readonly FrozenRow[];
  blocks: ReadonlyMap<Part, Cells>;
  settings: Grid;
  units: Grid;
  /** Absent where the release that froze kept none. */
  activities?: Grid;
  /** Somebody wrote over a cell since: what is compared is what stands there now. */
  edited: boolean;
}

/** A blank row and the title of the block. */
const ABOVE_A_BLOCK = 2;

/** Reads the cells of a frozen tab from A1 on; `undefined` when what should stand somewhere does not. */
export function readFrozen(cells: Grid, manifest: Manifest): Frozen | undefined {
  const { blocks, settings, units, activities, machine, columns, print } = manifest;
  const [first, count] = manifest.rows;
  const cut = ([row, rows]: readonly [number, number]) => cells.slice(row - 1, row - 1 + rows);
  if (!areFrozenHeadings(cells[first - 2] ?? [])) return undefined;
  if (cells.slice(first - 1 + count).some((row) => !isBlankCell(row[machine - 1]))) return undefined;
  const keys = keptColumns(columns);
  const rows: FrozenRow[] = [];
  for (const row of cut([first, count])) {
    const text = (key: FrozenKey) => String(row[frozenKeys.indexOf(key)]);
    const number = Number(text("row"));
    const verdict = verdicts.find((each) => verdictWords[each] === text("verdict"));
    const kept = unpackRow(row[machine - 1] as Cell, columns, keys);
    if (!verdict || !kept || !number) return undefined;
    const unit = text("unit") === unknownUnit ? "" : text("unit");
    const outcome = { verdict, phase: text("phase"), unit, person: text("person") };
    rows.push({ row: number, code: text("code"), title: text("title"), outcome, cells: kept });
  }
  if (rows.length !== count) return undefined;
  return {
    columns: keys,
    rows,
    blocks: new Map(blocks.map(([part, row, size]) => [part, withoutRest(cut([row, size]))])),
    settings: cut(settings),
    units: cut(units),
    ...(activities && { activities: cut(activities) }),
    edited: fingerprintOf(cells.slice(blocks[0]![1] - 1 - ABOVE_A_BLOCK)) !== print,
  };
}

/** A part is as wide as its headings; the sheet is wider. */
function withoutRest(cells: Grid): Cells {
  const width = (cells[0] ?? []).filter((heading) => heading !== "").length;
  return cells.map((row) => row.slice(0, width)) as unknown as Cells;
}
