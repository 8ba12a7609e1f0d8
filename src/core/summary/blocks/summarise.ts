import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Programme } from "../../programme/programme";
import type { WallTime } from "../../reading/wall-time";
import { choiceColumns } from "../../register/own-cells";
import { once } from "../../words/once";
import type { FixedPart, Part } from "../../words/summary-words";
import { partName, partNames } from "../../words/summary-words";
import type { AwardChoices } from "../awards/award-choices";
import { awardPeopleTable } from "../awards/award-people";
import { awardRows } from "../awards/award-rows";
import { awardUnitTable } from "../awards/award-units";
import { outstandingTable } from "../awards/outstanding";
import { measureTargets } from "../figures/measure-targets";
import type { RollUp } from "../figures/roll-up";
import { rollUp } from "../figures/roll-up";
import type { CountedWorkbook } from "../figures/up-to";
import { upTo } from "../figures/up-to";
import { asOfTable } from "./as-of-table";
import { chartTable } from "./chart-table";
import { clauseTable } from "./clause-table";
import { clusterTargetColumns, groupColumns, groupTable } from "./group-table";
import { officerTable } from "./officer-table";
import { overviewTable } from "./overview-table";
import { explainedRankingColumns, rankingColumns, rankUnits } from "./ranking-table";
import { splitWide } from "./stack";
import { type Cells, cellsOf, shown, type Table } from "./table";
import { progressColumns, targetColumns } from "./target-table";
import { unitTable } from "./unit-table";

export interface SummaryOptions {
  /** Only what was registered before this moment is counted: the end of a day (`readAsOf`). */
  asOf?: WallTime | undefined;
  /** A heading of the units (`unitOrders`); another name leaves them in the order of the catalogue. */
  sortUnitsBy?: string | undefined;
  /** What the parts of `Khen thưởng` look at; all rows without it. */
  awards?: AwardChoices | undefined;
}

/** The cells of the parts asked for, as one formula shows them. */
export const summarise = (
  workbook: JudgedWorkbook,
  parts: readonly Part[],
  options?: SummaryOptions,
): readonly Cells[] => tabulateStacked(workbook, parts, options).map(({ table }) => cellsOf(shown(table)));

/** The parts asked for, from one counting of the rows. */
export function tabulate(
  workbook: CountedWorkbook,
  parts: readonly Part[],
  options: SummaryOptions = {},
): readonly Table[] {
  const counted = upTo(workbook, options.asOf);
  const figures = rollUp(counted);
  return tablesOf(workbook.programme, parts).map(tableMaker(counted, figures, options));
}

/** A part that `Phân tích` alone has: what is asked for together with it is a page, and stands as one. */
const OF_A_PAGE: Part = "clusterCounts";

/** The same as a formula shows them, each with what it is a part of. */
export function tabulateStacked(
  workbook: CountedWorkbook,
  parts: readonly Part[],
  options?: SummaryOptions,
): readonly { part: TablePart; table: Table }[] {
  const named = tablesOf(workbook.programme, parts);
  return tabulate(workbook, parts, options).flatMap((table, index) => {
    const part = named[index]!;
    if (!parts.includes(OF_A_PAGE)) return { part, table };
    return splitWide({ ...table, columns: table.onPage ?? table.columns }).map((each) => ({
      part,
      table: each,
    }));
  });
}

export type TablePart = Exclude<Part, "ownChoices">;

/** The parts that are a table each: the columns of the campaign's own stand in a formula under one name. */
export const tablesOf = (programme: Programme, parts: readonly Part[]): readonly TablePart[] =>
  parts.flatMap((part) => (part === "ownChoices" ? choiceColumns(programme).map(({ key }) => key) : part));

/** The parts that a campaign has, in the order in which they are named to people. */
export const partsOf = (programme: Programme): readonly Part[] => [
  ...(Object.keys(partNames) as FixedPart[]),
  ...choiceColumns(programme).map(({ key }) => key),
];

/** Makes parts from figures that are counted already; what several of them show is found once for all. */
export function tableMaker(
  workbook: CountedWorkbook,
  figures: RollUp,
  options: SummaryOptions,
): (part: TablePart) => Table {
  const { programme } = workbook;
  const choices = options.awards ?? { order: "count" };
  const targets = once(() => measureTargets(workbook, figures));
  const awarded = once(() => awardRows(workbook, choices));
  return (part) => {
    switch (part) {
      case "targets":
        return { columns: targetColumns, rows: targets() };
      case "progress":
        return { columns: progressColumns, rows: targets() };
      case "overview":
        return overviewTable(programme, figures);
      case "units":
        return unitTable(workbook, figures, options.sortUnitsBy);
      case "clusters":
      case "kinds":
      case "months":
      case "quarters": {
        const columns = groupColumns(partNames[part], programme, part === "clusters");
        return groupTable(columns, figures[part], figures.total, workbook);
      }
      case "clusterCounts":
      case "clusterTargets": {
        const columns =
          part === "clusterCounts"
            ? groupColumns(partNames.clusters, programme, false)
            : clusterTargetColumns(programme);
        return groupTable(columns, figures.clusters, figures.total, workbook);
      }
      case "clauses":
        return clauseTable(workbook);
      case "officers":
        return officerTable(workbook);
      case "ranking":
        return { columns: rankingColumns, rows: rankUnits(workbook, figures) };
      case "rankingExplained":
        return { columns: explainedRankingColumns, rows: rankUnits(workbook, figures) };
      case "asOf":
        return asOfTable(workbook);
      case "chartData":
        return chartTable(workbook, figures);
      case "awardUnits":
        return awardUnitTable(awarded(), choices, workbook.counted && figures);
      case "awardPeople":
        return awardPeopleTable(awarded());
      case "outstanding":
        return outstandingTable(awarded());
      default: {
        const columns = groupColumns(partName(part), programme, false);
        return groupTable(columns, figures.own.get(part) ?? [], figures.total, workbook);
      }
    }
  };
}
