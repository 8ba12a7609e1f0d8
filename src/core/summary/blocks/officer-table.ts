import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { officerHeadings, officerNotNamed } from "../../words/summary-words";
import { yesNoWords } from "../../words/words";
import { type Officer, officersOf, officerTarget } from "../figures/officers";
import { levelOf } from "../figures/unit-target";
import { amount, countOfRows } from "../trace/trace-figure";
import { columnsOf, type Table } from "./table";

export type OfficerKey = keyof typeof officerHeadings;

/** What stands to the name of each full-time officer (VIII.1). */
export function officerTable(workbook: JudgedWorkbook): Table<Officer, OfficerKey> {
  const target = officerTarget(workbook);
  const level = target && levelOf(target);
  return {
    columns: columnsOf(officerHeadings, {
      officer: {
        kind: "name",
        value: ({ name }) => name,
      },
      unit: {
        kind: "name",
        value: ({ unitName }) => unitName,
      },
      registered: {
        kind: "count",
        value: ({ registered }) => registered,
        source: ({ rows }) => amount(countOfRows(rows)),
      },
      level: {
        kind: "count",
        value: ({ isNamed }) => (isNamed ? level : undefined) ?? "",
        source: ({ isNamed }) =>
          isNamed ? amount({ of: "levels", targets: target ? [target] : [] }) : undefined,
      },
      reached: {
        kind: "text",
        value: ({ registered, isNamed }) => {
          if (!isNamed) return officerNotNamed;
          return level === undefined ? "" : registered >= level ? yesNoWords.yes : yesNoWords.no;
        },
      },
    }),
    rows: officersOf(workbook),
  };
}
