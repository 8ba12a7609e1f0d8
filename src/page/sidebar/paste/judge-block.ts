import type { FormCells, Judged } from "../../../core/assessment/judge-cells";
import { createJudge } from "../../../core/assessment/judge-cells";
import { type KnownRow, knownRows } from "../../../core/pasting/known-rows";
import type { RowToWrite } from "../../../core/pasting/write-rows";
import type { Programme } from "../../../core/programme/programme";
import type { Catalogue } from "../../../core/register/catalogue";
import type { Verdict } from "../../../core/words/severity";

/** One row of a block, judged as it will stand in the register. */
export interface JudgedLine extends Judged {
  /** Where it will stand, from 1. */
  row: number;
  /** Its line in what was pasted. */
  line: number;
  code: string;
  title: string;
  authors: string;
  unit: string;
  cells: FormCells;
}

export interface JudgedBlock {
  lines: readonly JudgedLine[];
  counts: Readonly<Record<Verdict, number>>;
  /** Lines that are in the register already, and are not written again. */
  there: readonly { line: number; title: string; row: number }[];
}

/** The register below which the block is written. */
export interface Surroundings {
  programme: Programme;
  catalogue: Catalogue;
  /** The last filled row, and the rows whose titles may be the same. */
  last: number;
  known: readonly KnownRow[];
  /** Lines that are written although the register has them. */
  again: ReadonlySet<number>;
}

/** Rows between two looks at the clock; one takes some hundredths of a millisecond. */
const STEP = 20;
/** The browser draws and hears the person again after this many milliseconds. */
const SLICE = 12;
const FIRST_ROW = 2;

/**
 * Judges a block bit by bit, so that the progress moves and the person can stop it; `undefined` when stopped.
 * `pause` gives the browser its turn.
 */
export async function judgeBlock(
  rows: readonly RowToWrite[],
  { programme, catalogue, last, known, again }: Surroundings,
  { progress, stopped, pause }: { progress(done: number): void; stopped(): boolean; pause(): Promise<void> },
): Promise<JudgedBlock | undefined> {
  const rowOf = knownRows(known, catalogue);
  const there: JudgedBlock["there"][number][] = [];
  const fresh = rows.filter(({ line, cells }) => {
    const row = again.has(line) ? undefined : rowOf(cells);
    if (row !== undefined) there.push({ line, title: cells.title ?? "", row });
    return row === undefined;
  });
  // The rows of the same title stand where they stand in the sheet, all others are blank: only titles are compared.
  const above: FormCells[] = new Array<FormCells>(Math.max(0, last - FIRST_ROW + 1)).fill({});
  for (const { row, cells } of known) above[row - FIRST_ROW] = cells;
  const judge = createJudge(programme, catalogue, [...above, ...fresh.map(({ cells }) => cells)]);
  for (const { row } of known) judge(row - FIRST_ROW);
  // What stands above has taken its time as well.
  await pause();
  if (stopped()) return undefined;
  const counts: Record<Verdict, number> = { ineligible: 0, missing: 0, review: 0, waiting: 0, eligible: 0 };
  const lines: JudgedLine[] = [];
  let began = performance.now();
  for (const [index, { line, cells }] of fresh.entries()) {
    const judged = judge(above.length + index);
    if (judged) {
      counts[judged.verdict] += 1;
      const row = above.length + index + FIRST_ROW;
      const { code = "", title = "", authors = "", unit = "" } = cells;
      lines.push({ ...judged, row, line, cells, code, title, authors, unit });
    }
    if (index % STEP === 0 && performance.now() - began > SLICE) {
      progress(index + 1);
      await pause();
      if (stopped()) return undefined;
      began = performance.now();
    }
  }
  progress(rows.length);
  await pause();
  return { lines, counts, there };
}

/** Lets the browser draw what was reported and deal with presses. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
