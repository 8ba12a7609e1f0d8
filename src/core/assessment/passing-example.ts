import type { Programme } from "../programme/programme";
import type { Catalogue } from "../register/catalogue";
import type { ColumnKey } from "../register/columns";
import type { ExampleCells, Rule } from "../rules/define-rule";
import { inProgramme } from "../rules/example-cells";
import { exampleRow } from "../rules/example-row";
import { isOwnRule } from "../words/own-columns";
import { createJudge, type FormCells, type Judged } from "./judge-cells";

/** What the cells of an example say, as people type them. */
export type ShownCells = readonly (readonly [column: ColumnKey, text: string])[];

/**
 * Cells that satisfy a rule in this campaign: the first of the rule's examples that says something and makes a row that
 * nothing is said of, judged as any other, but for what the campaign's own rules say of other columns; failing these, the
 * rule's own cells of an ordinary row. None where the campaign has no such row.
 */
export function passingExample(rule: Rule, programme: Programme, catalogue: Catalogue): ShownCells {
  // An example names units of its own; in a catalogue only its units count.
  const unit = catalogue.units[0]?.name;
  const base = { ...exampleRow, ...(unit && { unit }) };
  const ordinary = Object.fromEntries(rule.columns.map((column) => [column, base[column]]));
  for (const cells of [...rule.examples.passes, ordinary]) {
    const shown = textsOf(cells, programme);
    const told = shown && (Object.entries(shown) as [ColumnKey, string][]).filter(([, text]) => text);
    if (!told?.length) continue;
    const rows = [
      ...(rule.examples.above ?? []).map((above) => ({ ...base, ...above })),
      { ...base, ...cells },
    ];
    const typed = rows.map((row) => textsOf(row, programme));
    if (typed.some((row) => row === undefined)) continue;
    const judge = createJudge(programme, catalogue, typed as FormCells[]);
    const judged = typed.map((_row, index) => judge(index)).at(-1);
    const isOfOthers = ({ rule, column }: Judged["findings"][number]) =>
      isOwnRule(rule) && !told.some(([shown]) => shown === column);
    if (judged?.findings.every(isOfOthers)) return told;
  }
  return [];
}

/** Only texts are shown: a tick or a date cell looks otherwise in the sheet. */
function textsOf(cells: ExampleCells, programme: Programme): FormCells | undefined {
  const filled = inProgramme(cells, programme);
  return filled && Object.values(filled).every((cell) => cell === undefined || typeof cell === "string")
    ? (filled as FormCells)
    : undefined;
}
