import type { Assessment } from "../assessment/assess";
import { createAssessor } from "../assessment/assess";
import type { Programme } from "../programme/programme";
import type { Cell } from "../reading/cell";
import type { Catalogue } from "../register/catalogue";
import { type ColumnKey, keysWith } from "../register/columns";
import type { Register } from "../register/open-register";
import { openRegister } from "../register/open-register";
import type { Verdict } from "../words/severity";
import { rankOf, verdicts } from "../words/severity";
import type { Mended } from "./mend-cell";
import { cellMender } from "./mend-cell";

/** One proposed change of one cell of a row. */
export interface CellFix extends Mended {
  column: ColumnKey;
  old: Cell;
}

/** Proposes what would put the rows of one table right. */
export interface Mender {
  /** The fixes of a 0-based row of the table. */
  fixesOf(index: number): readonly CellFix[];
  /** The verdict that a judged row would get with all these fixes. */
  verdictWith(assessment: Assessment, fixes: readonly CellFix[]): Verdict;
}

/** What the mender looks at: the cells of a table, and what they were read as. */
export interface MendedTable {
  table: readonly (readonly Cell[])[];
  programme: Programme;
  catalogue: Catalogue;
  register: Register;
}

const DUPLICATES: ReadonlySet<string> = new Set(["title-duplicate", "title-duplicate-elsewhere"]);

/** Makes the mender of one table. Pure: it changes no cell. */
export function createMender({ table, programme, catalogue, register }: MendedTable): Mender {
  const mend = cellMender(catalogue, programme);
  const keys = keysWith(programme.columns);
  const placed = keys.flatMap((column): [ColumnKey, number][] => {
    const at = register.at[column];
    return at === undefined ? [] : [[column, at]];
  });
  // Mended rows are judged one at a time, so that they are no duplicates of themselves.
  const rules = { ...programme.rules };
  for (const rule of DUPLICATES) rules[rule as keyof typeof rules] = "off";
  const assess = createAssessor({ ...programme, rules }, catalogue);
  const scratch = table.slice(0, register.headingRow + 2).map((row) => [...row]);
  const last = register.headingRow + 1;
  const opened = openRegister(scratch, catalogue, programme);

  return {
    fixesOf(index) {
      const fixes: CellFix[] = [];
      const cells = table[index];
      if (!cells) return fixes;
      for (const [column, at] of placed) {
        const old = cells[at];
        const mended = old === "" ? undefined : mend(column, old);
        if (mended) fixes.push({ ...mended, column, old });
      }
      return fixes;
    },
    verdictWith({ initiative, findings, verdict }, fixes) {
      if (!opened.ok || fixes.length === 0) return verdict;
      const row = [...(table[initiative.row - 1] ?? [])];
      for (const { column, value } of fixes) row[register.at[column] ?? -1] = value;
      scratch[last] = row;
      const mended = opened.register.read(last);
      if (!mended) return verdict;
      let worst = verdicts.indexOf(assess(mended).verdict);
      // Whether the title stands elsewhere too is as before: no fix changes what a title says.
      for (const { rule, severity } of findings) {
        if (!DUPLICATES.has(rule) || (severity === "review" && mended.reviewed.kind === "yes")) continue;
        worst = Math.min(worst, rankOf[severity]);
      }
      return verdicts[worst] ?? verdict;
    },
  };
}
