import type { Cell, Computed, CriteriaValue, SheetRectangle } from "./cell";
import { Grid } from "./grid";
import type { Rectangle } from "./rectangle";

export interface Protection {
  readonly id: number;
  /** Absent: the whole sheet. */
  readonly block?: Rectangle | undefined;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses; absent: whoever may edit the file, as right after `protect()`. */
  readonly editors?: readonly string[] | undefined;
  readonly domainEdit?: boolean | undefined;
  readonly unprotected: readonly Rectangle[];
}

export interface ConditionalFormat {
  readonly blocks: readonly Rectangle[];
  /** Google's name of the criterion, such as `TEXT_EQUAL_TO`. */
  readonly criteria: string;
  readonly values: readonly CriteriaValue[];
  readonly background?: string | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** A chart over the grid. What it shows is read from its ranges whenever it is shown. */
export interface Chart {
  readonly id: number;
  /** Google's name, such as `COMBO`. */
  readonly type: string;
  readonly ranges: readonly SheetRectangle[];
  /** As Google's charts take them: `{ title, series: { 0: { type: "line" } } }`. */
  readonly options: ChartOptions;
  /** The cell that its top left corner lies in, and pixels from that cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Lines at the start that name the series; -1: found out from the cells. */
  readonly headers: number;
  readonly transposed: boolean;
  /** Several ranges stand side by side, or one below the other. */
  readonly merging: "MERGE_COLUMNS" | "MERGE_ROWS";
  /** Google's name of what becomes of hidden lines, such as `IGNORE_BOTH`. */
  readonly hiding: string;
}

export interface ChartOptions {
  readonly [name: string]: ChartOption;
}

export type ChartOption = string | number | boolean | null | readonly ChartOption[] | ChartOptions;

export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  readonly value?: string | undefined;
  readonly visibility: string;
}

/** All of a sheet but its cells; replaced as a whole, so that undo can keep the old one. */
export interface SheetMeta {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows that keep their height whatever stands in them; the others grow with their texts. */
  readonly forcedRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rectangle[];
  readonly tabColor?: string | undefined;
  readonly hiddenGridlines: boolean;
  readonly charts: readonly Chart[];
  readonly protections: readonly Protection[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly metadata: readonly DeveloperMetadata[];
}

/** A new sheet as Google makes one: 1,000 rows and 26 columns. */
export const newSheetMeta = (name: string, rows = 1000, columns = 26): SheetMeta => ({
  name,
  hidden: false,
  rows,
  columns,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: {},
  rowHeights: {},
  forcedRows: [],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  hiddenGridlines: false,
  charts: [],
  protections: [],
  conditionalFormats: [],
  metadata: [],
});

/** One sheet: what was put in, and what was computed from it. */
export class Sheet {
  readonly cells = new Grid<Cell>();
  /** Values of formula cells and of the cells that array results fill. */
  readonly results = new Grid<Computed>();

  constructor(
    readonly id: number,
    public meta: SheetMeta,
  ) {}

  /** What the cell holds or computes; undefined for a blank one. */
  valueAt(row: number, column: number): Computed | undefined {
    const cell = this.cells.get(row, column);
    return cell?.value ?? this.results.get(row, column);
  }
}
