import type { Grid } from "../core/assessment/open-workbook";

/** The tabs of a workbook that the warehouse reads. */
export interface Book {
  register: Grid;
  settings: Grid;
  units: Grid;
  /** `Hoạt động`, where the workbook has it. */
  activities?: Grid;
}
