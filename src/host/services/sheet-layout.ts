import type { SheetMeta } from "../model/sheet";
import { normalColor } from "./color";
import { ServiceException } from "./exception";
import type { RangeBase } from "./range-base";
import { changeLayout, changeMeta, metaOf, restructure, SheetBase } from "./sheet-base";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows, columns, widths, what is frozen or hidden. */
export abstract class SheetLayout extends SheetBase {
  override getMaxRows(): number {
    return metaOf(this).rows;
  }

  override getMaxColumns(): number {
    return metaOf(this).columns;
  }

  override getFrozenRows(): number {
    return metaOf(this).frozenRows;
  }

  override getFrozenColumns(): number {
    return metaOf(this).frozenColumns;
  }

  override setFrozenRows(rows: number): void {
    changeLayout(this, "setFrozenRows", (meta) => {
      if (rows < 0 || rows >= meta.rows)
        throw new ServiceException("You can't freeze all visible rows on the sheet.");
      if (meta.merges.some((merge) => merge.row < rows && merge.row + merge.rows > rows)) {
        throw new ServiceException("You can't freeze rows which contain only part of a merged cell.");
      }
      return { frozenRows: rows };
    });
  }

  override setFrozenColumns(columns: number): void {
    changeLayout(this, "setFrozenColumns", (meta) => {
      if (columns < 0 || columns >= meta.columns) {
        throw new ServiceException("You can't freeze all visible columns on the sheet.");
      }
      if (meta.merges.some((merge) => merge.column < columns && merge.column + merge.columns > columns)) {
        throw new ServiceException("You can't freeze columns which contain only part of a merged cell.");
      }
      return { frozenColumns: columns };
    });
  }

  override getColumnWidth(columnPosition: number): number {
    return metaOf(this).columnWidths[columnPosition - 1] ?? 100;
  }

  override setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  override setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    return changeLayout(this, "setColumnWidths", ({ columnWidths, columns }) => {
      if (startColumn < 1 || startColumn - 1 + numColumns > columns) {
        throw new ServiceException("Those columns are out of bounds.");
      }
      const next = { ...columnWidths };
      for (let index = 0; index < numColumns; index++) next[startColumn - 1 + index] = width;
      return { columnWidths: next };
    });
  }

  override autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** By the longest text, at about seven pixels a letter. */
  override autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    return changeLayout(this, "autoResizeColumns", ({ columnWidths }) => {
      const sheet = this.x.sheet(this.sheetId);
      const next = { ...columnWidths };
      for (let column = startColumn - 1; column < startColumn - 1 + numColumns; column++) {
        let longest = 0;
        for (let row = 0; row < sheet.cells.height; row++) {
          longest = Math.max(longest, String(sheet.valueAt(row, column) ?? "").length);
        }
        next[column] = Math.max(21, Math.min(1000, longest * 7 + 10));
      }
      return { columnWidths: next };
    });
  }

  override getRowHeight(rowPosition: number): number {
    return metaOf(this).rowHeights[rowPosition - 1] ?? 21;
  }

  override setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  override setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return changeLayout(this, "setRowHeights", ({ rowHeights, forcedRows }) => {
      const next = { ...rowHeights };
      for (let index = 0; index < numRows; index++) next[startRow - 1 + index] = height;
      return { rowHeights: next, forcedRows: without(forcedRows, startRow - 1, numRows) };
    });
  }

  override setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return changeLayout(this, "setRowHeightsForced", ({ rowHeights, forcedRows }) => {
      const rows = Array.from({ length: numRows }, (_, index) => startRow - 1 + index);
      return {
        rowHeights: { ...rowHeights, ...Object.fromEntries(rows.map((row) => [row, height])) },
        forcedRows: [...without(forcedRows, startRow - 1, numRows), ...rows],
      };
    });
  }

  /** Rows grow with their texts by themselves unless a height was forced. */
  override autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    return changeLayout(this, "autoResizeRows", ({ rowHeights, forcedRows }) => {
      const next = { ...rowHeights };
      for (let index = 0; index < numRows; index++) delete next[startRow - 1 + index];
      return { rowHeights: next, forcedRows: without(forcedRows, startRow - 1, numRows) };
    });
  }

  override hasHiddenGridlines(): boolean {
    return metaOf(this).hiddenGridlines;
  }

  override setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    return changeLayout(this, "setHiddenGridlines", () => ({ hiddenGridlines: hideGridlines }));
  }

  override hideColumns(columnIndex: number, numColumns = 1): void {
    changeLayout(this, "hideColumns", hide("hiddenColumns", columnIndex, numColumns));
  }

  override showColumns(columnIndex: number, numColumns = 1): void {
    changeLayout(this, "showColumns", show("hiddenColumns", columnIndex, numColumns));
  }

  override hideColumn(column: GoogleRange): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  override unhideColumn(column: GoogleRange): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  override hideRows(rowIndex: number, numRows = 1): void {
    changeLayout(this, "hideRows", hide("hiddenRows", rowIndex, numRows));
  }

  override showRows(rowIndex: number, numRows = 1): void {
    changeLayout(this, "showRows", show("hiddenRows", rowIndex, numRows));
  }

  override hideRow(row: GoogleRange): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  override unhideRow(row: GoogleRange): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  override isColumnHiddenByUser(columnPosition: number): boolean {
    return metaOf(this).hiddenColumns.includes(columnPosition - 1);
  }

  override isRowHiddenByUser(rowPosition: number): boolean {
    return metaOf(this).hiddenRows.includes(rowPosition - 1);
  }

  override isRowHiddenByFilter(_rowPosition: number): boolean {
    return false;
  }

  override getTabColor(): string | null {
    return metaOf(this).tabColor ?? null;
  }

  override setTabColor(color: string | null): GoogleSheet {
    return changeMeta(this, "setTabColor", () => ({ tabColor: normalColor(color) }));
  }

  override insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return restructure(this, "insertRowsBefore", insert("row", beforePosition - 1, howMany));
  }

  override insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return restructure(this, "insertRowsAfter", insert("row", afterPosition, howMany), "before");
  }

  override insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  override insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  override insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  override insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return restructure(this, "insertColumnsBefore", insert("column", beforePosition - 1, howMany));
  }

  override insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return restructure(this, "insertColumnsAfter", insert("column", afterPosition, howMany), "before");
  }

  override insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  override insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  override insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  override deleteRows(rowPosition: number, howMany: number): void {
    restructure(this, "deleteRows", { kind: "delete", axis: "row", at: rowPosition - 1, count: howMany });
  }

  override deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this;
  }

  override deleteColumns(columnPosition: number, howMany: number): void {
    restructure(this, "deleteColumns", {
      kind: "delete",
      axis: "column",
      at: columnPosition - 1,
      count: howMany,
    });
  }

  override deleteColumn(columnPosition: number): GoogleSheet {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  override moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    this.#move("moveRows", "row", rowSpec, destinationIndex);
  }

  override moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    this.#move("moveColumns", "column", columnSpec, destinationIndex);
  }

  #move(call: string, axis: "row" | "column", spec: GoogleRange, destination: number): void {
    const { block } = spec as RangeBase;
    const [at, count] = axis === "row" ? [block.row, block.rows] : [block.column, block.columns];
    const before = destination - 1;
    if (before >= at && before <= at + count) return;
    restructure(this, call, { kind: "move", axis, at, count, before });
  }
}

const insert = (axis: "row" | "column", at: number, count: number) =>
  ({ kind: "insert", axis, at, count }) as const;

type HiddenLines = "hiddenColumns" | "hiddenRows";

const hide = (which: HiddenLines, first: number, count: number) => (meta: SheetMeta) => {
  const lines = new Set(meta[which]);
  for (let index = 0; index < count; index++) lines.add(first - 1 + index);
  return { [which]: [...lines].sort((a, b) => a - b) };
};

const show = (which: HiddenLines, first: number, count: number) => (meta: SheetMeta) => ({
  [which]: without(meta[which], first - 1, count),
});

const without = (lines: readonly number[], first: number, count: number): number[] =>
  lines.filter((line) => line < first || line >= first + count);
