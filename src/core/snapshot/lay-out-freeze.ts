import { frozenWords } from "../../messages/vi/press/freeze-vi";
import type { Grid, JudgedWorkbook } from "../assessment/open-workbook";
import { resultRow } from "../assessment/result-row";
import type { Phase } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { formatInterval } from "../reading/interval";
import { DAY, formatDay, formatMoment, type WallTime, wallTimeOf } from "../reading/wall-time";
import { keysWith } from "../register/columns";
import { choiceColumns } from "../register/own-cells";
import { figureFormat, numberFormats } from "../summary/blocks/number-format";
import { tabulate } from "../summary/blocks/summarise";
import { cellsOf, shown } from "../summary/blocks/table";
import { upTo } from "../summary/figures/up-to";
import { fill } from "../words/fill";
import type { Part } from "../words/summary-words";
import { partName } from "../words/summary-words";
import { unknownUnit, wholeProgramme } from "../words/words";
import { type FrozenKey, frozenHeadings, frozenKeys } from "./frozen-headings";
import { packRow, rowKeeper } from "./kept-cells";
import type { Manifest } from "./manifest";
import { fingerprintOf } from "./manifest";

/** The figures that are frozen, in the order of the tab. */
const frozenParts: readonly Part[] = [
  "overview",
  "progress",
  "clusters",
  "units",
  "officers",
  "kinds",
  "months",
  "quarters",
  "clauses",
  "rankingExplained",
];

/** The tabs as they were read, and what they say together. */
export interface FreezeSource {
  table: Grid;
  settings: Grid;
  units: Grid;
  activities: Grid;
  workbook: JudgedWorkbook;
}

export interface FreezeOf {
  at: WallTime;
  version: string;
  /** Absent for the whole programme. */
  phase?: Phase;
  asOf?: WallTime | undefined;
  remark: string;
}

/** A freeze ready to be written; rows and columns from 1. */
export interface FrozenLayout {
  /** From row 1 on, all rows of the same width. */
  top: Cell[][];
  formats: string[][];
  /** Where the person's name goes, once it is known. */
  by: { row: number; column: number };
  /** Rows that begin a section. */
  sections: readonly number[];
  /** Rows of headings, and how many there are of them. */
  headings: readonly (readonly [row: number, width: number])[];
  rows: readonly (readonly (string | number)[])[];
  packed: readonly string[];
  /** Rows of which a cell was too long to keep. */
  cut: number;
  /** Rows that count, by the day of the figures. */
  eligible: number;
  manifest: Manifest;
}

/** Lays a freeze out: who and when, all figures, what they were counted under, then the rows. */
export function layOutFreeze(
  { table, settings, units, activities, workbook }: FreezeSource,
  of: FreezeOf,
): FrozenLayout {
  const { assessments, register, programme } = workbook;
  const keys = keysWith(programme.columns);
  const parts = [...frozenParts, ...choiceColumns(programme).map(({ key }) => key)];
  const keep = rowKeeper(register, keys);
  const top: Cell[][] = [];
  const formats: string[][] = [];
  const sections: number[] = [];
  const headings: [row: number, width: number][] = [];
  const contents: string[] = [];
  const push = (row: readonly Cell[], format: (cell: Cell, column: number) => string = plainFormat) => {
    top.push([...row]);
    formats.push(row.map(format));
  };
  const section = (name: string) => {
    push([]);
    push([name]);
    sections.push(top.length);
    contents.push(fill(frozenWords.contentsAt, { name, row: top.length }));
  };
  /** Headings and rows; gives where they stand. */
  const block = (
    grid: Grid,
    format: (cell: Cell, row: number, column: number) => string = plainFormat,
  ): [row: number, rows: number] => {
    const row = top.length + 1;
    if (grid.length > 0) headings.push([row, grid[0]!.length]);
    grid.forEach((cells, at) => {
      push(cells, (cell, column) => format(cell, at, column));
    });
    return [row, grid.length];
  };

  const phase = of.phase?.name ?? wholeProgramme;
  const rows: (string | number)[][] = [];
  const packed: string[] = [];
  let cut = 0;
  assessments.forEach((assessment, index) => {
    if (!assessment) return;
    const cells = table[index]!;
    const kept = keep(index + 1);
    const [verdict, inPhase, reasons, unit, person] = resultRow(assessment, programme);
    const written: Record<FrozenKey, string | number> = {
      row: index + 1,
      code: typedText(cells[register.at.code ?? -1]),
      unit: unit || unknownUnit,
      title: typedText(cells[register.at.title ?? -1]),
      ...{ verdict, phase: inPhase, reasons, person },
    };
    rows.push(frozenKeys.map((key) => written[key]));
    const pack = packRow(kept);
    packed.push(pack.text);
    if (pack.cut) cut += 1;
  });

  push([fill(frozenWords.title, { phase, programme: programme.name })]);
  push([frozenWords.at, formatMoment(of.at)]);
  push([frozenWords.by, ""]);
  const by = { row: top.length, column: 2 };
  push([frozenWords.programme, programme.name]);
  const window = of.phase && formatInterval({ ...of.phase.window, precision: "range" });
  push([frozenWords.phase, window ? `${phase} (${window})` : phase]);
  push([
    frozenWords.asOf,
    of.asOf === undefined ? frozenWords.everyDay : fill(frozenWords.ofDay, { day: formatDay(of.asOf - DAY) }),
  ]);
  if (of.remark) push([frozenWords.remark, of.remark]);
  push([frozenWords.rows, rows.length], () => numberFormats.count);
  push([frozenWords.version, of.version]);
  push([frozenWords.contents, ""]);
  const contentsRow = top.length;

  const blocks = tabulate(workbook, parts, { asOf: of.asOf }).map((table, index): [Part, number, number] => {
    const part = parts[index]!;
    const figures = shown(table);
    const targets = part === "progress" ? workbook.programme.targets : undefined;
    section(partName(part));
    return [
      part,
      ...block(cellsOf(figures), (cell, row, column) =>
        typeof cell === "number" ? figureFormat(figures, row - 1, column, targets) : plainFormat(cell),
      ),
    ];
  });
  section(frozenWords.settings);
  const settingsAt = block(trim(settings));
  section(frozenWords.units);
  const unitsAt = block(trim(units));
  section(frozenWords.activities);
  const activitiesAt = block(trim(activities));
  if (activitiesAt[1] === 0) push([frozenWords.noActivities]);
  section(frozenWords.results);
  push(Object.values(frozenHeadings));
  headings.push([top.length, frozenKeys.length]);
  const firstRow = top.length + 1;
  if (rows.length === 0) push([frozenWords.noRows]);
  top[contentsRow - 1]![1] = contents.join(" · ");

  const width = Math.max(...top.map((row) => row.length));
  const machine = width + 1;
  // As the sheet will have it: the machine's column has its heading beside those of the rows.
  const printed = top
    .slice(contentsRow)
    .map((row, index) => (contentsRow + index === firstRow - 2 ? [...row, frozenWords.machine] : row));
  const print = fingerprintOf([...printed, ...rows.map((row, index) => [...row, packed[index]!])]);
  for (const row of top) while (row.length < width) row.push("");
  for (const row of formats) while (row.length < width) row.push("@");
  return {
    top,
    formats,
    by,
    sections,
    headings,
    rows,
    packed,
    cut,
    eligible: upTo(workbook, of.asOf).assessments.filter((row) => row?.verdict === "eligible").length,
    manifest: {
      at: of.at,
      version: of.version,
      phase: of.phase?.name ?? "",
      ...(of.asOf !== undefined && { asOf: of.asOf }),
      columns: keys,
      blocks,
      settings: settingsAt,
      units: unitsAt,
      activities: activitiesAt,
      rows: [firstRow, rows.length],
      machine,
      print,
    },
  };
}

/** Texts stay texts; a date says its day, and its time where it has one. */
function plainFormat(cell: Cell): string {
  if (cell instanceof Date) return wallTimeOf(cell) % DAY === 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm";
  return typeof cell === "string" ? "@" : "General";
}

/** Without the blank rows and columns that a sheet has at its ends. */
export function trim(grid: Grid): Grid {
  let [rows, width] = [0, 0];
  grid.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      if (isBlankCell(cell)) return;
      rows = index + 1;
      width = Math.max(width, column + 1);
    });
  });
  return grid.slice(0, rows).map((cells) => cells.slice(0, width));
}

/** A cell as it was typed, also where its words count as nothing. */
const typedText = (cell: Cell): string => (typeof cell === "string" ? cell : quoteCell(cell));
