import type { Measure, PhaseBy } from "../core/programme/programme";
import type { ReportScope } from "../core/report/scope";
import type { ChartTables } from "../core/summary/blocks/chart-table";
import type { GroupKey } from "../core/summary/blocks/group-table";
import type { OfficerKey } from "../core/summary/blocks/officer-table";
import type { OverviewKey } from "../core/summary/blocks/overview-table";
import type { ShownTable } from "../core/summary/blocks/table";
import type { ProgressKey } from "../core/summary/blocks/target-table";
import type { OwnKey } from "../core/words/own-columns";
import type { ListedUnit } from "./listed-unit";

/** What the page and the script say to each other about the pictures of the figures. */
export interface DashboardCalls {
  /**
   * `asOf`: a day as people write it; empty for every row; null for the day that the tab `Tổng hợp` has. `scope`: whose
   * figures; all of the register without it.
   */
  pageDashboard(request: { asOf: string | null; scope?: ReportScope | undefined }): DashboardFigures;
}

/** What a target measures, and how its figures are to be read. */
export interface TargetNature {
  measure: Measure;
  /** A share of a whole, which the scope names; else a number to reach. */
  ofWhole: boolean;
  /** The level is a fraction. */
  isShare: boolean;
}

/** The tables of the summary as they are: the page shows and draws them, and counts nothing. */
export interface DashboardFigures {
  programmeName: string;
  /** When it was computed, for people: `19/05/2022 15:30`. */
  computedAt: string;
  /** The last day that is counted, `31/05/2022`; empty when every row is. */
  asOf: string;
  /** Whose rows are counted. */
  scope: ReportScope;
  /** All that can be chosen, whatever the scope. */
  listedUnits: readonly ListedUnit[];
  /** By which date rows count by then, and what the campaign calls its portal. */
  countedBy: PhaseBy;
  portal: string;
  /** `Kết quả` of `SK_TONGHOP`. */
  overview: ShownTable<OverviewKey>;
  /** `Tiến độ`. */
  progress: ShownTable<ProgressKey>;
  /** What each row of `progress` is. */
  measures: readonly TargetNature[];
  /** How many of the targets are reached, are not, and cannot be told. */
  reached: { met: number; open: number; unknown: number };
  /** `Đơn vị`, in the order of the catalogue, the total last. */
  units: ShownTable<GroupKey>;
  /** Units of the catalogue with nothing entered. */
  unitsWithNothing: number;
  /** `Cán bộ chuyên trách`. */
  officers: ShownTable<OfficerKey>;
  /** The groups of each column of the campaign's own that is a choice, its heading first. */
  groups: readonly (ShownTable<GroupKey> & { part: OwnKey })[];
  /** What the pictures are drawn from, `Biểu đồ`. */
  charts: ChartTables;
  /**
   * The programme before this one, where its register is kept in the workbook: its eligible initiatives, month by month
   * from its own first one on, as its own settings judged them; `""` behind the last that counts.
   */
  before: { name: string; reached: readonly (number | "")[] } | null;
  /** The phases by the month in which they close; empty without a close. */
  phases: readonly { name: string; closesIn: string }[];
}
