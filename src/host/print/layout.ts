import type { CellView, MergedRange, SheetInfo, SheetView } from "../contract";

/** What stands in one cell of a printed table. */
export interface PrintedCell {
  readonly cell: CellView | undefined;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Pixels that a long text may take, over blank cells too; absent: to the edge of the paper. */
  readonly room?: number;
}

export interface PrintedRow {
  /** Its place in the sheet. */
  readonly row: number;
  /** Pixels; absent: as high as its texts. */
  readonly height?: number;
  readonly forced: boolean;
  /** Undefined where a merged cell covers the place. */
  readonly cells: readonly (PrintedCell | undefined)[];
}

/** A sheet as it goes on paper: without what is hidden, and no further than it is filled. */
export interface PrintedSheet {
  /** Places in the sheet. */
  readonly columns: readonly number[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  /** Repeated on every page. */
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
}

const defaultWidth = 100;
const defaultHeight = 21;

/** The part of a sheet that something stands in, from its first cell on. */
export const filledPart = ({ sheet, cells }: SheetView): MergedRange => {
  let rows = 0;
  let columns = 0;
  for (const { row, column, cell } of cells) {
    if (!cell || (cell.text === "" && !cell.borders && !cell.checkbox)) continue;
    const merge = sheet.merges.find((each) => each.row === row && each.column === column);
    rows = Math.max(rows, row + (merge?.rows ?? 1));
    columns = Math.max(columns, column + (merge?.columns ?? 1));
  }
  return { row: 0, column: 0, rows, columns };
};

/** Lays out a part of a sheet. */
export const layOut = (view: SheetView, part: MergedRange): PrintedSheet => {
  const { sheet } = view;
  const rows = seen(part.row, Math.min(part.rows, sheet.rows - part.row), sheet.hiddenRows ?? []);
  const columns = seen(part.column, Math.min(part.columns, sheet.columns - part.column), sheet.hiddenColumns);
  const table = new Map<number, Map<number, CellView>>();
  for (const { row, column, cell } of view.cells) {
    if (!cell) continue;
    const line = table.get(row);
    if (line) line.set(column, cell);
    else table.set(row, new Map([[column, cell]]));
  }
  const cellAt = (row: number, column: number) => table.get(row)?.get(column);
  const headRows = rows.filter((row) => row < sheet.frozenRows);
  const bodyRows = rows.filter((row) => row >= sheet.frozenRows);
  const lay = (group: readonly number[]) =>
    group.map((row) => printedRow(sheet, cellAt, row, group, columns));
  return {
    columns,
    columnWidths: columns.map((column) => widthOf(sheet, [column])),
    head: lay(headRows),
    body: lay(bodyRows),
  };
};

const widthOf = (sheet: SheetInfo, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (sheet.columnWidths[column] ?? defaultWidth), 0);

const seen = (first: number, count: number, hidden: readonly number[]): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index).filter(
    (line) => !hidden.includes(line),
  );

const printedRow = (
  sheet: SheetInfo,
  cellAt: (row: number, column: number) => CellView | undefined,
  row: number,
  group: readonly number[],
  columns: readonly number[],
): PrintedRow => {
  const set = sheet.rowHeights?.[row];
  const cells = columns.map((column, index): PrintedCell | undefined => {
    const after = columns.slice(index + 1).findIndex((each) => (cellAt(row, each)?.text ?? "") !== "");
    const reach = columns.slice(index, index + 1 + after);
    const room = after < 0 ? {} : { room: widthOf(sheet, reach) };
    const merge = sheet.merges.find(
      (each) =>
        row >= each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns,
    );
    if (!merge) return { cell: cellAt(row, column), columnSpan: 1, rowSpan: 1, ...room };
    const inRows = group.filter((each) => each >= merge.row && each < merge.row + merge.rows);
    const inColumns = columns.filter((each) => each >= merge.column && each < merge.column + merge.columns);
    if (row !== inRows[0] || column !== inColumns[0]) return undefined;
    const cell = mergedCell(cellAt, merge);
    return {
      cell,
      columnSpan: inColumns.length,
      rowSpan: inRows.length,
      room: widthOf(sheet, inColumns),
    };
  });
  return {
    row,
    height: set ?? defaultHeight,
    forced: set !== undefined && (sheet.forcedRows?.includes(row) ?? false),
    cells,
  };
};

/** The corner's cell with the borders of the whole. */
const mergedCell = (
  cellAt: (row: number, column: number) => CellView | undefined,
  { row, column, rows, columns }: MergedRange,
): CellView | undefined => {
  const corner = cellAt(row, column);
  const last = cellAt(row + rows - 1, column + columns - 1);
  if (!last?.borders || rows * columns === 1) return corner;
  const [top = null, left = null, bottom = null, right = null] = corner?.borders ?? [];
  const borders = [top, left, last.borders[2] ?? bottom, last.borders[3] ?? right];
  return { ...(corner ?? { text: "" }), borders };
};
