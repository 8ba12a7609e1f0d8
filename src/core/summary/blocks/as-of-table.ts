import { formatDay } from "../../reading/wall-time";
import { fill } from "../../words/fill";
import { asOfTitles } from "../../words/summary-words";
import type { CountedWorkbook } from "../figures/up-to";
import type { Table } from "./table";

/** A title without rows: the last day that counts. */
export const asOfTable = ({ asOf }: CountedWorkbook): Table => ({
  columns: [
    {
      key: "asOf",
      heading: asOf === undefined ? asOfTitles.all : fill(asOfTitles.day, { day: formatDay(asOf - 1) }),
      kind: "name",
      value: () => "",
    },
  ],
  rows: [],
});
