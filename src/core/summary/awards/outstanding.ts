import type { Assessment } from "../../assessment/assess";
import type { JudgedWorkbook } from "../../assessment/open-workbook";
import { headingKey } from "../../reading/headings";
import { readYesNo } from "../../reading/read-yes-no";
import {
  awardHeadings,
  noneOutstanding,
  noOutstandingColumn,
  outstandingColumn,
} from "../../words/award-words";
import { columnsOf, type Table } from "../blocks/table";
import { benefitOf } from "../figures/tally";
import { amount } from "../trace/trace-figure";
import { decisionOf } from "./award-people";

type Outstanding = { row: Assessment; number: number } | { note: string };

/** What the campaign's own column marks as outstanding, of the rows looked at; else why there is nothing. */
export function outstanding({ programme, assessments }: JudgedWorkbook): readonly Outstanding[] {
  const column = programme.columns.find(
    ({ type, heading }) => type === "yesNo" && headingKey(heading) === headingKey(outstandingColumn),
  );
  if (!column) return [{ note: noOutstandingColumn }];
  const marked = assessments.filter(
    (row) => row && readYesNo(row.initiative.own.get(column.key)).kind === "yes",
  ) as Assessment[];
  return marked.length === 0
    ? [{ note: noneOutstanding }]
    : marked.map((row, index) => ({ row, number: index + 1 }));
}

export type OutstandingKey = keyof typeof awardHeadings.outstanding;

export function outstandingTable(rows: JudgedWorkbook): Table<Outstanding, OutstandingKey> {
  const of = (figure: (row: Assessment) => string | number) => (entry: Outstanding) =>
    "row" in entry ? figure(entry.row) : "";
  return {
    rows: outstanding(rows),
    columns: columnsOf<Outstanding, OutstandingKey>(awardHeadings.outstanding, {
      number: { kind: "count", value: (entry) => ("row" in entry ? entry.number : "") },
      title: {
        kind: "name",
        value: (entry) => ("row" in entry ? entry.row.initiative.title.text : entry.note),
      },
      unit: { kind: "text", value: of(({ unitName }) => unitName) },
      row: { kind: "count", value: of(({ initiative }) => initiative.row) },
      benefit: {
        kind: "money",
        value: of((row) => benefitOf(row) || ""),
        source: (entry) => {
          if (!("row" in entry)) return undefined;
          const { title } = entry.row.initiative;
          return {
            ...amount({ of: "money", rows: [entry.row] }),
            label: [title.text, awardHeadings.outstanding.benefit],
            columnOf: () => "benefitValue",
          };
        },
      },
      phase: { kind: "text", value: of(({ phase }) => phase?.name ?? "") },
      decision: { kind: "text", value: of(decisionOf) },
      authors: {
        kind: "text",
        value: of(({ initiative }) => initiative.authors.map(({ name }) => name).join(", ")),
      },
      social: { kind: "text", value: of(({ initiative }) => initiative.socialBenefit.text) },
    }),
  };
}
