import { hoaBinh } from "../../src/core/programme/presets/index";
import { programmeOf } from "../../src/core/programme/read-programme";
import type { Cell } from "../../src/core/reading/cell";
import type { ColumnKey } from "../../src/core/register/columns";
import { columnKeys, columns, resultHeadings } from "../../src/core/register/columns";
import type { ExampleCells } from "../../src/core/rules/define-rule";
import { inProgramme } from "../../src/core/rules/example-cells";
import { columnLetters } from "../../src/core/words/column-letters";
import { exampleRow, topicRow } from "./example-row";

const builtIn = programmeOf(hoaBinh);

/** The cells of one row by column; columns that are not named stay blank. */
export type PartialRow = Readonly<Partial<Record<ColumnKey, Cell>>>;

export const headings: readonly string[] = columnKeys.map((key) => columns[key].heading);

/** The letters of the last column that set-up writes. */
export const lastLetters = columnLetters(resultHeadings.length + columnKeys.length);

/** A table as the tab holds it: headings in the order of the contract, one row for each partial row. */
export function registerTable(rows: readonly PartialRow[]): Cell[][] {
  return [[...headings], ...rows.map((row) => columnKeys.map((key) => row[key] ?? ""))];
}

/** A row that passes every rule but for what is changed; `title` should differ between rows of one table. */
export function goodRow(changes: PartialRow = {}): PartialRow {
  return { ...exampleRow, ...changes };
}

/** The same for a research topic. */
export function goodTopic(changes: PartialRow = {}): PartialRow {
  return { ...exampleRow, ...topicRow, ...changes };
}

/** The rows of an example: those that stand above it, then the example itself. */
export function exampleRows(
  example: ExampleCells,
  above: readonly ExampleCells[] = [],
): readonly PartialRow[] {
  return [...above, example].map((cells) => goodRow(inProgramme(cells, builtIn)!));
}
