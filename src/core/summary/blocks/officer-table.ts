import type { OpenWorkbook } from "../../assessment/open-workbook";
import { officerHeadings } from "../../words/summary-words";
import { yesNoWords } from "../../words/words";
import { type Officer, officerLevel, officersOf } from "../figures/officers";
import { amount, countOfRows } from "../trace/trace-figure";
import type { Table } from "./table";

export type OfficerKey = keyof typeof officerHeadings;

/** What stands to the name of each full-time officer (VIII.1). */
export function officerTable(workbook: OpenWorkbook): Table<Officer, OfficerKey> {
  const level = officerLevel(workbook);
  const targets = workbook.programme.targets.filter(({ measure, phase }) => measure === "officers" && !phase);
  return {
    columns: [
      {
        key: "officer",
        heading: officerHeadings.officer,
        kind: "name",
        value: ({ name }) => name,
      },
      {
        key: "unit",
        heading: officerHeadings.unit,
        kind: "name",
        value: ({ unitName }) => unitName,
      },
      {
        key: "registered",
        heading: officerHeadings.registered,
        kind: "count",
        value: ({ registered }) => registered,
        source: ({ rows }) => amount(countOfRows(rows)),
      },
      {
        key: "level",
        heading: officerHeadings.level,
        kind: "count",
        value: () => level ?? "",
        source: () => amount({ of: "levels", targets: targets.slice(0, 1) }),
      },
      {
        key: "reached",
        heading: officerHeadings.reached,
        kind: "text",
        value: ({ registered }) =>
          level === undefined ? "" : registered >= level ? yesNoWords.yes : yesNoWords.no,
      },
    ],
    rows: officersOf(workbook),
  };
}
