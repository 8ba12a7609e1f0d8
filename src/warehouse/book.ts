import type { Grid } from "../core/assessment/open-workbook";

/** The three tabs of a workbook that the warehouse reads. */
export interface Book {
  register: Grid;
  settings: Grid;
  units: Grid;
}
