import type { Grid, WorkbookReading } from "../assessment/open-workbook";
import { judgeWorkbook, openProgramme } from "../assessment/open-workbook";
import type { Programme } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { headingOf } from "../register/columns";
import type { ShownTable } from "../summary/blocks/table";
import type { Part } from "../words/summary-words";
import { columnOfThen } from "./compare-figures";
import { restoreCell } from "./kept-cells";
import type { FreezeSource } from "./lay-out-freeze";
import type { RowOutcome } from "./outcome";
import type { Frozen } from "./read-frozen";

/** What a comparison takes for the later state: the workbook now, or a freeze as it was written. */
export interface LaterState extends Omit<FreezeSource, "activities"> {
  /** Absent where a freeze kept none. */
  activities?: Grid | undefined;
  /** By row of the register; what a freeze says its rows came to, whatever this version would say. */
  outcomes?: ReadonlyMap<number, RowOutcome>;
  /** The figures that a freeze has. */
  blocks?: Frozen["blocks"];
}

/** A freeze as the later state of a comparison: its rows in their places, under its own settings and units. */
export function frozenSource({
  columns,
  rows,
  settings,
  units,
  activities,
  blocks,
}: Frozen): WorkbookReading<LaterState> {
  // The headings stand in the first row that no frozen row has: above all of them.
  const last = rows.reduce((highest, { row }) => Math.max(highest, row), 1);
  const blank = columns.map((): Cell => "");
  const table: Cell[][] = Array.from({ length: last }, () => blank);
  table[0] = columns.map(headingOf);
  for (const { row, cells } of rows)
    if (row > 1) table[row - 1] = columns.map((_key, at) => restoreCell(cells[at] ?? null));
  const judged = judgeWorkbook(table, settings, units, activities);
  if (!judged.ok) return judged;
  const outcomes = new Map(rows.map(({ row, outcome }) => [row, outcome]));
  return {
    ok: true,
    value: { table, settings, units, activities, workbook: judged.value, outcomes, blocks },
  };
}

/** The figures of a part as a freeze has them, in the columns of today where they are known. */
export function frozenTable(shown: ShownTable, part: Part, { blocks }: LaterState): ShownTable | undefined {
  if (!blocks) return shown;
  const [headings, ...rows] = blocks.get(part) ?? [];
  if (!headings) return undefined;
  const columns = headings.map(
    (heading) => shown.columns.find((column) => column.heading === heading) ?? columnOfThen(heading),
  );
  const kinds = shown.rowKinds && rows.length === shown.rows.length ? { rowKinds: shown.rowKinds } : {};
  return { columns, rows, ...kinds };
}

/**
 * The names of two campaigns that are not the same; nothing where they are, or where old settings cannot be read. One
 * that was given another name over the same phases is still the same.
 */
export function otherProgramme(frozen: Frozen, now: LaterState): { before: string; now: string } | undefined {
  const then = openProgramme(frozen.settings);
  if (!then.ok) return undefined;
  const names = { before: then.value.name, now: now.workbook.programme.name };
  const windows = ({ phases }: Pick<Programme, "phases">) => phases.map(({ window }) => window);
  const isRenamed = JSON.stringify(windows(then.value)) === JSON.stringify(windows(now.workbook.programme));
  return names.before === names.now || isRenamed ? undefined : names;
}
