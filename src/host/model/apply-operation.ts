import type { BookState } from "./book-state";
import type { Cell } from "./cell";
import { shiftFormula } from "./formula";
import { isDateFormat } from "./number-format";
import type { CellsOperation, Operation } from "./operation";
import { Sheet } from "./sheet";
import { shiftConditional } from "./shift-conditional";
import { shiftChartRanges, shiftMeta, shiftValidation } from "./shift-meta";
import { type Structure, shiftRectangle } from "./structure";

/** Changes the workbook, and answers what changes it back. */
export const applyOperation = (book: BookState, operation: Operation): Operation[] => {
  switch (operation.kind) {
    case "cells":
      return applyCells(book, operation);
    case "structure":
      return applyStructure(book, operation.sheetId, operation.change);
    case "meta": {
      const sheet = book.sheet(operation.sheetId);
      if (!sheet) return [];
      const { meta } = sheet;
      sheet.meta = operation.meta;
      const resized = meta.rows !== sheet.meta.rows || meta.columns !== sheet.meta.columns;
      book.log.sheets.add(sheet.id);
      if (meta.name !== sheet.meta.name) {
        book.log.list = true;
        resolveNames(book);
      }
      if (meta.hidden !== sheet.meta.hidden || meta.tabColor !== sheet.meta.tabColor) book.log.list = true;
      if (resized) book.calculator.resize(sheet.id);
      return [{ ...operation, meta }];
    }
    case "addSheet": {
      book.sheets.splice(operation.index, 0, new Sheet(operation.sheetId, operation.meta));
      book.log.list = true;
      book.calculator.engine.addSheet(operation.sheetId);
      resolveNames(book);
      return [{ kind: "removeSheet", sheetId: operation.sheetId }];
    }
    case "removeSheet":
      return removeSheet(book, operation.sheetId);
    case "order": {
      const before = book.sheets.map((sheet) => sheet.id);
      const place = (sheet: Sheet) => operation.sheetIds.indexOf(sheet.id);
      book.sheets.sort((a, b) => place(a) - place(b));
      book.log.list = true;
      return [{ kind: "order", sheetIds: before }];
    }
    case "book": {
      const { meta } = book;
      book.meta = operation.book;
      book.log.list = true;
      if (meta.locale !== operation.book.locale) book.calculator.reset();
      else if (meta.namedRanges !== operation.book.namedRanges) book.calculator.rebuild();
      if (meta.locale !== operation.book.locale || meta.timeZone !== operation.book.timeZone) {
        for (const sheet of book.sheets) book.log.sheets.add(sheet.id);
      }
      return [{ kind: "book", book: meta }];
    }
    case "properties":
      book.properties.set(operation.store, { ...operation.entries });
      return [];
  }
};

/** So many changed cells are told as one changed sheet. */
const manyCells = 20_000;

const applyCells = (book: BookState, operation: CellsOperation): Operation[] => {
  const sheet = book.sheet(operation.sheetId);
  if (!sheet) return [];
  const { rows, columns, cells } = operation;
  const before: (Cell | undefined)[] = new Array(cells.length);
  const many = cells.length > manyCells;
  if (many) book.log.sheets.add(sheet.id);
  for (let index = 0; index < cells.length; index++) {
    const row = rows[index] as number;
    const column = columns[index] as number;
    const cell = cells[index];
    const old = sheet.cells.get(row, column);
    before[index] = old;
    sheet.cells.set(row, column, cell);
    if (!many) book.log.cells.add(sheet.id, row, column);
    if (old?.value !== cell?.value || old?.formula !== cell?.formula) {
      book.calculator.edit(sheet, row, column, cell, old);
    } else if (isDateFormat(old?.style?.numberFormat) !== isDateFormat(cell?.style?.numberFormat)) {
      // What reads the cell is given a date, or none any more.
      book.calculator.reformat(sheet, row, column);
    }
  }
  return [{ ...operation, cells: before }];
};

const applyStructure = (book: BookState, sheetId: number, change: Structure): Operation[] => {
  const sheet = book.sheet(sheetId);
  if (!sheet) return [];
  const lost = cellsAlong(sheet, change);
  const { meta } = sheet;
  const namedBefore = book.meta;
  book.calculator.beforeStructure(sheetId, change);
  const restored = shiftFormulas(book, sheetId, change);
  sheet.cells.apply(change);
  sheet.results.apply(change);
  sheet.meta = {
    ...shiftMeta(meta, change),
    conditionalFormats: meta.conditionalFormats.flatMap(
      (rule) => shiftConditional(rule, sheetId, change, book.names) ?? [],
    ),
  };
  const others = shiftCharts(book, sheetId, change);
  const named = shiftNames(book, sheetId, change);
  book.calculator.afterStructure(sheetId, change);
  book.log.sheets.add(sheetId);
  const inverse: Operation[] = [{ kind: "structure", sheetId, change: inverseOf(change) }];
  if (lost.cells.length > 0) inverse.push(lost);
  inverse.push(...restored, { kind: "meta", sheetId, meta }, ...others);
  if (named) inverse.push({ kind: "book", book: namedBefore });
  return inverse;
};

const inverseOf = (change: Structure): Structure => {
  if (change.kind === "insert") return { ...change, kind: "delete" };
  if (change.kind === "delete") return { ...change, kind: "insert" };
  const { at, count, before } = change;
  return before > at
    ? { ...change, at: before - count, before: at }
    : { ...change, at: before, before: at + count };
};

/** The cells that a deletion takes away. */
const cellsAlong = (sheet: Sheet, change: Structure): CellsOperation => {
  const rows: number[] = [];
  const columns: number[] = [];
  const cells: Cell[] = [];
  if (change.kind === "delete") {
    for (const [row, column, cell] of sheet.cells.entries()) {
      const line = change.axis === "row" ? row : column;
      if (line < change.at || line >= change.at + change.count) continue;
      rows.push(row);
      columns.push(column);
      cells.push(cell);
    }
  }
  return { kind: "cells", sheetId: sheet.id, rows, columns, cells };
};

/** Lets formulas and lists of choices follow; answers the cells as they were, at their old places. */
const shiftFormulas = (book: BookState, sheetId: number, change: Structure): CellsOperation[] => {
  const operations: CellsOperation[] = [];
  for (const sheet of book.sheets) {
    const rows: number[] = [];
    const columns: number[] = [];
    const cells: Cell[] = [];
    for (const [row, column, cell] of sheet.cells.entries()) {
      const { formula, validation } = cell;
      if (!formula && !validation) continue;
      const newFormula = formula && shiftFormula(formula, sheet.id, sheetId, change);
      const newRule = validation && shiftValidation(validation, sheetId, change);
      if (newFormula === formula && newRule === validation) continue;
      rows.push(row);
      columns.push(column);
      cells.push(cell);
      sheet.cells.set(row, column, { ...cell, formula: newFormula, validation: newRule });
      book.log.cells.add(sheet.id, row, column);
    }
    if (cells.length > 0) operations.push({ kind: "cells", sheetId: sheet.id, rows, columns, cells });
  }
  return operations;
};

/** Lets charts follow the cells they show; answers the other sheets' attributes as they were. */
const shiftCharts = (book: BookState, sheetId: number, change: Structure): Operation[] =>
  book.sheets.flatMap((sheet) => {
    const { meta } = sheet;
    const charts = shiftChartRanges(meta.charts, sheetId, change);
    if (charts === meta.charts) return [];
    sheet.meta = { ...meta, charts };
    return sheet.id === sheetId ? [] : { kind: "meta", sheetId: sheet.id, meta };
  });

const shiftNames = (book: BookState, sheetId: number, change: Structure): boolean => {
  const entries = Object.entries(book.meta.namedRanges);
  if (!entries.some(([, range]) => range.sheetId === sheetId)) return false;
  const namedRanges = Object.fromEntries(
    entries.flatMap(([name, range]) => {
      if (range.sheetId !== sheetId) return [[name, range]];
      const moved = shiftRectangle(range, change);
      return moved ? [[name, { ...moved, sheetId }]] : [];
    }),
  );
  book.meta = { ...book.meta, namedRanges };
  return true;
};

const removeSheet = (book: BookState, sheetId: number): Operation[] => {
  const index = book.sheets.findIndex((sheet) => sheet.id === sheetId);
  const sheet = book.sheets[index];
  if (!sheet) return [];
  book.sheets.splice(index, 1);
  book.log.list = true;
  book.log.cells.drop(sheetId);
  book.log.sheets.delete(sheetId);
  book.calculator.removeSheet(sheetId);
  return [
    { kind: "addSheet", sheetId, index, meta: sheet.meta },
    { kind: "cells", sheetId, ...sheet.cells.lists() },
  ];
};

const NO_SHEET = -1;

/** A new sheet may be the one that formulas have been missing. */
const resolveNames = (book: BookState): void => {
  for (const sheet of book.sheets) {
    for (const [row, column, cell] of sheet.cells.entries()) {
      const { formula } = cell;
      if (!formula?.tokens.some((token) => token.kind === "reference" && token.unknownSheet !== undefined))
        continue;
      const tokens = formula.tokens.map((token) => {
        if (token.kind !== "reference" || token.unknownSheet === undefined) return token;
        const sheetId = book.names.idOf(token.unknownSheet);
        return sheetId === undefined ? token : { ...token, sheetId, unknownSheet: undefined };
      });
      sheet.cells.set(row, column, { ...cell, formula: { tokens } });
    }
  }
  // No cell has changed: what is computed from others keeps its result.
  book.calculator.rebuild(NO_SHEET);
};
