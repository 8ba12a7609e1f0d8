import { hoaBinh } from "../../src/core/programme/presets/index";
import type { Programme } from "../../src/core/programme/programme";
import { programmeOf } from "../../src/core/programme/read-programme";
import type { Cell } from "../../src/core/reading/cell";
import type { ColumnKey } from "../../src/core/register/columns";
import { columnKeys, columns, resultHeadings } from "../../src/core/register/columns";
import type { ExampleCells } from "../../src/core/rules/define-rule";
import { inProgramme } from "../../src/core/rules/example-cells";
import { columnLetters } from "../../src/core/words/column-letters";
import { exampleRow, topicRow } from "./example-row";

const agreed = [
  { item: "Thủ trưởng đồng ý triển khai", value: "là: thủ trưởng; không cần ngày", clause: "" },
];
const phase = { opens: "", closes: "" };
/**
 * Each example is of the first that has what it names: the plan, one that bounds recognition, one with an agreement
 * that needs no date, one that counts by recognition.
 */
const campaigns: readonly Programme[] = [
  hoaBinh,
  { ...hoaBinh, recognisedBefore: "15/06/2023" },
  { ...hoaBinh, lists: { ...hoaBinh.lists, recognisers: agreed } },
  {
    ...hoaBinh,
    ...{ portal: "Không", phaseBy: "Ngày công nhận" },
    phases: [
      { ...phase, name: "Giai đoạn 1", qualifiesFrom: "05/09/2021", qualifiesTo: "31/05/2022" },
      { ...phase, name: "Giai đoạn 2", qualifiesFrom: "10/06/2022", qualifiesTo: "01/09/2023" },
    ],
  },
].map(programmeOf);

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

/** The rows of an example, those that stand above it and then the example itself, and the campaign that they are of. */
export function exampleIn(
  example: ExampleCells,
  above: readonly ExampleCells[] = [],
): { programme: Programme; rows: readonly PartialRow[] } {
  for (const programme of campaigns) {
    const rows = [...above, example].flatMap((cells) => inProgramme(cells, programme) ?? []);
    if (rows.length > above.length) return { programme, rows: rows.map((row) => goodRow(row)) };
  }
  throw new Error(`No campaign has ${JSON.stringify(example)}.`);
}
