import type { FormCells, Judged } from "../../../core/assessment/judge-cells";
import { createJudge } from "../../../core/assessment/judge-cells";
import type { Programme } from "../../../core/programme/programme";
import type { Catalogue } from "../../../core/register/catalogue";
import type { Verdict } from "../../../core/words/severity";

/** One row of a block, judged; `row` is its line in what was pasted. */
export interface JudgedLine extends Judged {
  row: number;
  code: string;
  title: string;
}

export interface JudgedBlock {
  lines: readonly JudgedLine[];
  counts: Readonly<Record<Verdict, number>>;
}

/** Rows between two looks at the clock; one takes some hundredths of a millisecond. */
const STEP = 20;
/** The browser draws and hears the person again after this many milliseconds. */
const SLICE = 12;

/**
 * Judges a block bit by bit, so that the progress moves and the person can stop it; `undefined` when stopped.
 * `pause` gives the browser its turn.
 */
export async function judgeBlock(
  rows: readonly { line: number; cells: FormCells }[],
  { programme, catalogue }: { programme: Programme; catalogue: Catalogue },
  { progress, stopped, pause }: { progress(done: number): void; stopped(): boolean; pause(): Promise<void> },
): Promise<JudgedBlock | undefined> {
  const judge = createJudge(
    programme,
    catalogue,
    rows.map(({ cells }) => cells),
  );
  const counts: Record<Verdict, number> = { ineligible: 0, missing: 0, review: 0, waiting: 0, eligible: 0 };
  const lines: JudgedLine[] = [];
  let began = performance.now();
  for (const [index, { line, cells }] of rows.entries()) {
    const judged = judge(index);
    if (judged) {
      counts[judged.verdict] += 1;
      lines.push({ ...judged, row: line, code: cells.code ?? "", title: cells.title ?? "" });
    }
    if (index % STEP === 0 && performance.now() - began > SLICE) {
      progress(index + 1);
      await pause();
      if (stopped()) return undefined;
      began = performance.now();
    }
  }
  progress(rows.length);
  return { lines, counts };
}

/** Lets the browser draw what was reported and deal with presses. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
