import type { Programme } from "../../programme/programme";
import { formatDay } from "../../reading/wall-time";
import { fill } from "../../words/fill";
import { countedWords } from "../../words/setting-words";
import { asOfTitles } from "../../words/summary-words";
import type { CountedWorkbook } from "../figures/up-to";
import type { Table } from "./table";

/** What was entered, as of a day: what had happened to it by then. */
export const enteredAsOf = ({ phaseBy, words }: Programme): string =>
  fill(asOfTitles.entered, { what: fill(countedWords[phaseBy], words) });

/** A title without rows: the last day that counts. */
export const asOfTable = ({ asOf, programme }: CountedWorkbook): Table => ({
  columns: [
    {
      key: "asOf",
      heading:
        asOf === undefined
          ? asOfTitles.all
          : fill(asOfTitles.day, { day: formatDay(asOf - 1), entered: enteredAsOf(programme) }),
      kind: "name",
      value: () => "",
    },
  ],
  rows: [],
});
