import type { Sheet as State } from "../model/sheet";
import { newSheetMeta } from "../model/sheet";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { checkCells } from "./sheet-base";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_NAME_CHARACTERS = 100;

/** Throws Google's text for a name that no sheet can have, or that another one has. */
export const checkSheetName = (other: State | undefined, name: string, own?: number): void => {
  if (name === "") throw new ServiceException("The sheet name cannot be empty.");
  if (name.length > MOST_NAME_CHARACTERS) {
    throw new ServiceException(`The sheet name cannot be greater than ${MOST_NAME_CHARACTERS} characters.`);
  }
  if (!other || other.id === own) return;
  throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
};

/** Adds a tab, empty or like another one, and makes it the active one. */
export const addTab = (
  x: Execution,
  name: string,
  index: number | undefined,
  templateId: number | undefined,
): GoogleSheet => {
  checkSheetName(x.book.sheetByName(name), name);
  const sheetId = x.book.meta.nextId;
  const template = templateId === undefined ? undefined : x.sheet(templateId);
  // Charts of the copy show the copy's own cells.
  const charts = (template?.meta.charts ?? []).map((chart, at) => ({
    ...chart,
    id: sheetId + 1 + at,
    ranges: chart.ranges.map((range) => (range.sheetId === templateId ? { ...range, sheetId } : range)),
  }));
  const meta = template
    ? { ...template.meta, name, hidden: false, protections: [], charts }
    : newSheetMeta(name);
  checkCells(x, meta.rows * meta.columns);
  x.book.apply({ kind: "book", book: { ...x.book.meta, nextId: sheetId + 1 + charts.length } });
  const active = x.book.sheets.findIndex(({ id }) => id === x.selection.sheetId);
  const at = Math.min(index ?? (active < 0 ? x.book.sheets.length : active + 1), x.book.sheets.length);
  x.book.apply({ kind: "addSheet", sheetId, index: at, meta });
  if (template) {
    const entries = [...template.cells.entries()];
    x.book.apply({
      kind: "cells",
      sheetId,
      rows: entries.map(([row]) => row),
      columns: entries.map(([, column]) => column),
      cells: entries.map(([, , cell]) => cell),
    });
  }
  x.selection = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  x.show({ kind: "select", ...x.selection });
  return x.make.sheet(sheetId);
};

/** Copies a tab to the end; unlike a duplicate, the copy does not become the active one. */
export const copyTab = (x: Execution, sourceId: number): GoogleSheet => {
  x.cost.structure(0);
  return x.act("copyTo", () => {
    const { selection } = x;
    const name = `Bản sao của ${x.sheet(sourceId).meta.name}`;
    const copy = addTab(x, name, x.book.sheets.length, sourceId);
    x.selection = selection;
    x.show({ kind: "select", ...selection });
    return copy;
  });
};
