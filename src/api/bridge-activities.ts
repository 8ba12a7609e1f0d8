import type { ActivityColumn } from "../core/register/activity-columns";

/** A row of `Hoạt động` as its cells show it. */
export interface ShownActivity {
  row: number;
  cells: Readonly<Record<ActivityColumn, string>>;
  /** What is wrong with it, in a sentence; empty where nothing is. */
  problem: string;
}

/** What the page and the script say to each other about what a unit does for the campaign. */
export interface ActivityCalls {
  /** `told`: what the written row is told by, to take it back. A repeated request with the same key writes nothing twice. */
  pageAddActivity(request: { key: string; cells: ShownActivity["cells"] }): {
    row: number;
    told: string;
    activities: readonly ShownActivity[];
  };
  /** Blanks the row where it still holds what was written, wherever it stands. */
  pageTakeBackActivity(request: { row: number; told: string; unit: string }): readonly ShownActivity[];
}
