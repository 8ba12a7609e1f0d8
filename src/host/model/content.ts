import type { FileCell, FileSheet } from "../contract";
import type { Book } from "./book";
import { isDateValue, isError } from "./cell";
import { printFormula } from "./formula";
import { isDateFormat } from "./number-format";
import type { Sheet } from "./sheet";

/** A sheet as a file takes it: formulas with commas and English names, results beside them. */
export const contentOf = (book: Book, sheet: Sheet): FileSheet => {
  const { meta } = sheet;
  const cells: FileCell[] = [];
  const english = { ...book.locale, decimal: ".", argument: "," } as const;
  const height = Math.max(sheet.cells.height, sheet.results.height);
  for (let row = 0; row < height; row++) {
    const width = Math.max(sheet.cells.row(row)?.length ?? 0, sheet.results.row(row)?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const cell = sheet.cells.get(row, column);
      const value = sheet.valueAt(row, column);
      if (value === undefined && !cell?.formula) continue;
      const own = cell?.style?.numberFormat;
      const whole = isDateValue(value) && Number.isInteger(value.date);
      const dated = isDateValue(value) && !isDateFormat(own);
      const format = dated ? (whole ? book.locale.date : book.locale.dateTime) : own;
      cells.push({
        row,
        column,
        value: isDateValue(value) ? value.date : isError(value) ? value.error : (value ?? ""),
        ...(format === undefined ? {} : { format }),
        ...(cell?.formula ? { formula: `=${printFormula(cell.formula, english, book.names)}` } : {}),
      });
    }
  }
  return {
    name: meta.name,
    hidden: meta.hidden,
    frozenRows: meta.frozenRows,
    frozenColumns: meta.frozenColumns,
    columnWidths: { ...meta.columnWidths },
    merges: meta.merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    cells,
  };
};
