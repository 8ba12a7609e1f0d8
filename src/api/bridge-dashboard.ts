import type { Measure } from "../core/programme/programme";
import type { Block } from "../core/summary/blocks/block";

/** What the page and the script say to each other about the pictures of the figures. */
export interface DashboardCalls {
  /** `asOf`: a day as people write it; empty for every row; null for the day that the tab `Tổng hợp` has. */
  pageDashboard(request: { asOf: string | null }): DashboardFigures;
}

/** The blocks of the summary as they are: the page shows and draws them, and counts nothing. */
export interface DashboardFigures {
  programmeName: string;
  /** When it was computed, for people: `19/05/2022 15:30`. */
  computedAt: string;
  /** The last day that is counted, `31/05/2022`; empty when every row is. */
  asOf: string;
  /** `Kết quả` of `SK_TONGHOP`. */
  overview: Block;
  /** `Tiến độ`. */
  progress: Block;
  /** What each row of `progress` measures. */
  measures: readonly Measure[];
  /** How many of the targets are reached, are not, and cannot be told. */
  reached: { met: number; open: number; unknown: number };
  /** `Đơn vị`, in the order of the catalogue, the total last. */
  units: Block;
  /** Units of the catalogue with nothing entered. */
  unitsWithNothing: number;
  /** `Cán bộ chuyên trách`. */
  officers: Block;
  /** `Biểu đồ`: months, units and clauses side by side. */
  chart: Block;
  /** The phases by the month in which they close; empty without a close. */
  phases: readonly { name: string; closesIn: string }[];
}
