import type { ReportFields } from "../core/report/kit/letterhead";
import type { AwardPersonKey } from "../core/summary/awards/award-people";
import type { AwardUnitKey } from "../core/summary/awards/award-units";
import type { OutstandingKey } from "../core/summary/awards/outstanding";
import type { ShownTable } from "../core/summary/blocks/table";

/** The tables of the tab `Khen thưởng` under some choices, and what a paper about them begins with. */
export interface Awards {
  /** As text, in the order of the tab's cells. */
  choices: readonly string[];
  /** The day up to whose end rows are looked at, chosen on `Tổng hợp`: `31/05/2022`; empty for all. */
  asOf: string;
  units: ShownTable<AwardUnitKey>;
  people: ShownTable<AwardPersonKey>;
  outstanding: ShownTable<OutstandingKey>;
  fields: ReportFields;
}

/** What the page and the script say to each other about commendation. */
export interface AwardCalls {
  /** Null for what is chosen in the tab. */
  pageAwards(request: { choices: readonly string[] | null }): Awards;
}
