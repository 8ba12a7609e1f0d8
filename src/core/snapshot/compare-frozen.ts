import { createAssessor } from "../assessment/assess";
import type { Grid, JudgedWorkbook } from "../assessment/open-workbook";
import { judgeWorkbook } from "../assessment/open-workbook";
import type { WallTime } from "../reading/wall-time";
import { type ColumnKey, columnKeys, headingOf } from "../register/columns";
import { openRegister } from "../register/open-register";
import { partsOf, tabulate } from "../summary/blocks/summarise";
import { cellsOf, shown } from "../summary/blocks/table";
import type { Part } from "../words/summary-words";
import type { ThenAndNow } from "./compare-figures";
import { frozenTable, type LaterState, otherProgramme } from "./frozen-source";
import type { KeptCell, KeptRow } from "./kept-cells";
import { isCut, keepCell, restoreCell, rowKeeper, sameKept } from "./kept-cells";
import type { FreezeSource } from "./lay-out-freeze";
import { trim } from "./lay-out-freeze";
import { matchRows } from "./match-rows";
import type { RowOutcome } from "./outcome";
import { rowOutcome, sameRowOutcome } from "./outcome";
import type { Frozen, FrozenRow } from "./read-frozen";

/**
 * Why a row came to something else: its own cells, another row (a copy that came or went), the list of units, the
 * settings, or the rules of another version of the add-in (which cannot be told from another row).
 */
export type Cause = "edit" | "otherRow" | "version" | "units" | "settings";

export interface CellEdit {
  column: ColumnKey;
  from: KeptCell;
  to: KeptCell;
}

/** What became of a row. */
export interface RowChange {
  /** `edited`: other cells, the same outcome. */
  kind: "changed" | "added" | "gone" | "edited";
  /** Row of the register, from 1; of the frozen one where the row is gone. */
  row: number;
  code: string;
  title: string;
  from: RowOutcome | null;
  to: RowOutcome | null;
  causes: readonly Cause[];
  edits: readonly CellEdit[];
}

/** The cells of a tab, then and now. */
export interface TwoGrids {
  before: readonly KeptRow[];
  now: readonly KeptRow[];
}

export interface Comparison {
  /** From the top of the register; rows that are gone last. */
  rows: readonly RowChange[];
  /** The parts that changed, and always those on top of the summary. */
  figures: readonly ThenAndNow[];
  /** Another campaign, by its names then and now: its rows are others, and only figures are compared. */
  programmes: { before: string; now: string } | null;
  /** Null where nothing changed. */
  settings: TwoGrids | null;
  units: TwoGrids | null;
  /** Null also where one of both kept none. */
  activities: TwoGrids | null;
}

interface PresentRow {
  row: number;
  code: string;
  title: string;
  outcome: RowOutcome;
  cells: KeptRow;
  index: number;
}

/** Columns by which a row is told to be a copy of another. */
const copied: ReadonlySet<ColumnKey> = new Set(["title", "unit", "authors"]);

/**
 * What moved since a freeze. The present rows are judged under the frozen settings and units too: what differs there
 * comes from edits, and what differs from there to now from the units and the settings. Gives the problems of frozen
 * settings that this version cannot read.
 */
export function compareFrozen(
  frozen: Frozen,
  now: LaterState,
  otherVersion = false,
  asOf?: WallTime,
): Comparison | { problems: readonly string[] } {
  const { table } = now;
  const programmes = otherProgramme(frozen, now) ?? null;
  const changedSettings = twoGrids(frozen.settings, now.settings);
  const changedUnits = twoGrids(frozen.units, now.units);
  const about = {
    figures: figuresOf(frozen, now, asOf),
    programmes,
    settings: changedSettings,
    units: changedUnits,
    activities: frozen.activities && now.activities ? twoGrids(frozen.activities, now.activities) : null,
  };
  if (programmes) return { rows: [], ...about };
  const open = (settings: FreezeSource["settings"], units: FreezeSource["units"]) =>
    judgeWorkbook(table, settings, units);
  const then =
    changedSettings || changedUnits
      ? open(frozen.settings, frozen.units)
      : ({ ok: true, value: now.workbook } as const);
  const between =
    changedSettings && changedUnits
      ? open(frozen.settings, now.units)
      : changedUnits
        ? ({ ok: true, value: now.workbook } as const)
        : then;
  if (!then.ok) return then;
  if (!between.ok) return between;

  const { columns } = frozen;
  const present = presentRows(now, columns);
  const pairs = matchRows(frozen.rows, present);
  const alone = judgeAlone(then.value, columns);
  const at = ({ assessments }: JudgedWorkbook, { index }: PresentRow) => rowOutcome(assessments[index]!);
  const matched = new Map([...pairs].map(([old, row]) => [row, old]));
  const rows = present.flatMap((row): RowChange[] => {
    const { outcome, code } = row;
    const old = matched.get(row);
    // One whose title was cleared is known by the frozen one.
    const title = row.title || (old?.title ?? "");
    const where = { row: row.row, code, title, to: outcome };
    if (!old) return [{ kind: "added", ...where, from: null, causes: [], edits: [] }];
    const edits = editsOf(old.cells, row.cells, columns);
    if (sameRowOutcome(old.outcome, outcome)) {
      return edits.length > 0
        ? [{ kind: "edited", ...where, from: old.outcome, causes: ["edit"], edits }]
        : [];
    }
    const underThen = at(then.value, row);
    const withUnits = at(between.value, row);
    const causes: Cause[] = sameRowOutcome(old.outcome, underThen)
      ? []
      : editCauses(old, row, edits, underThen, alone, otherVersion);
    if (!sameRowOutcome(underThen, withUnits)) causes.push("units");
    if (!sameRowOutcome(withUnits, outcome)) causes.push("settings");
    return [{ kind: "changed", ...where, from: old.outcome, causes, edits }];
  });
  for (const old of frozen.rows) {
    if (pairs.has(old)) continue;
    const { row, code, title, outcome } = old;
    rows.push({ kind: "gone", row, code, title, from: outcome, to: null, causes: [], edits: [] });
  }
  return { rows, ...about };
}

/** Whether the row's own cells or another row made the difference under the same settings; both can. */
function editCauses(
  { cells, outcome }: FrozenRow,
  row: PresentRow,
  edits: readonly CellEdit[],
  now: RowOutcome,
  alone: (row: KeptRow) => RowOutcome | undefined,
  otherVersion: boolean,
): Cause[] {
  if (edits.length === 0) return [otherVersion ? "version" : "otherRow"];
  // A text that was cut short cannot be judged again.
  if (cells.some(isCut)) return ["edit"];
  const [before, after] = [alone(cells), alone(row.cells)];
  if (!before || !after) return ["edit"];
  const asCopy = edits.some(({ column }) => copied.has(column));
  const causes: Cause[] = [];
  if (asCopy || !sameRowOutcome(before, after)) causes.push("edit");
  if (!asCopy && sameRowOutcome(before, outcome) !== sameRowOutcome(after, now)) causes.push("otherRow");
  return causes.length > 0 ? causes : ["edit"];
}

/** Judges a row as if it stood alone. */
function judgeAlone(
  { programme, catalogue }: JudgedWorkbook,
  columns: readonly ColumnKey[],
): (row: KeptRow) => RowOutcome | undefined {
  const headings = columns.map(headingOf);
  return (row) => {
    const opened = openRegister(
      [headings, columns.map((_key, at) => restoreCell(row[at] ?? null))],
      catalogue,
      programme,
    );
    const initiative = opened.ok ? opened.register.read(1) : undefined;
    return initiative && rowOutcome(createAssessor(programme, catalogue)(initiative));
  };
}

function presentRows(
  { workbook: { assessments, register }, outcomes }: LaterState,
  columns: readonly ColumnKey[],
): PresentRow[] {
  const keep = rowKeeper(register, columns);
  return assessments.flatMap((assessment, index): PresentRow[] => {
    if (!assessment) return [];
    const cells = keep(index + 1);
    const code = cells[columnKeys.indexOf("code")];
    const { row, title } = assessment.initiative;
    const typed = cells[columnKeys.indexOf("title")];
    return [
      {
        ...{ row, code: String(code ?? ""), title: typeof typed === "string" ? typed : title.text },
        ...{ outcome: outcomes?.get(row) ?? rowOutcome(assessment), cells, index },
      },
    ];
  });
}

function editsOf(before: KeptRow, now: KeptRow, columns: readonly ColumnKey[]): CellEdit[] {
  return columns.flatMap((column, at): CellEdit[] => {
    const [from, to] = [before[at] ?? null, now[at] ?? null];
    return sameKept(from, to) ? [] : [{ column, from, to }];
  });
}

function twoGrids(then: Grid, present: Grid): TwoGrids | null {
  const keep = (grid: Grid) => trim(grid).map((row) => row.map(keepCell));
  const [before, now] = [keep(then), keep(present)];
  return JSON.stringify(before) === JSON.stringify(now) ? null : { before, now };
}

/** The parts that a reader looks at first. */
const first: readonly Part[] = ["overview", "progress"];

function figuresOf({ blocks }: Frozen, later: LaterState, asOf?: WallTime): ThenAndNow[] {
  const { workbook } = later;
  const known = partsOf(workbook.programme);
  const parts = [...blocks.keys()].filter((part) => known.includes(part));
  return tabulate(workbook, parts, { asOf }).flatMap((table, index): ThenAndNow[] => {
    const part = parts[index]!;
    const before = blocks.get(part)!;
    const now = frozenTable(shown(table), part, later);
    if (!now) return [];
    const isSame = JSON.stringify(before) === JSON.stringify(cellsOf(now));
    return isSame && !first.includes(part) ? [] : [{ part, before, now }];
  });
}
