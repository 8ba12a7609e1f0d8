import { changeStructure, leavesOnlyFrozen, type Neighbour } from "../model/change-structure";
import { cellCount, mostCells, mostColumns } from "../model/edit-cells";
import { structureDenialOf } from "../model/permission";
import type { SheetMeta } from "../model/sheet";
import type { Structure } from "../model/structure";
import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

export interface SheetBase extends GoogleAppsScript.Spreadsheet.Sheet {}
/** One tab, known by its id, which a rename does not change. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export abstract class SheetBase extends Service {
  readonly serviceName = "SpreadsheetApp.Sheet";

  constructor(
    x: Execution,
    readonly sheetId: number,
  ) {
    super(x);
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.x.make.spreadsheet();
  }
}

/** The sheet's attributes, after what was written before. */
export const metaOf = ({ x, sheetId }: SheetBase): SheetMeta => {
  x.commit();
  x.cost.metadata();
  return x.sheet(sheetId).meta;
};

/** Buffers a change of attributes. */
export const changeMeta = <S extends SheetBase>(
  sheet: S,
  call: string,
  parts: (meta: SheetMeta) => Partial<SheetMeta>,
): S => {
  const { x, sheetId } = sheet;
  x.cost.setter();
  x.write(call, () => {
    const state = x.sheet(sheetId);
    const { rows, columns } = state.meta;
    x.mustEdit(state, { row: 0, column: 0, rows, columns });
    x.book.apply({ kind: "meta", sheetId, meta: { ...state.meta, ...parts(state.meta) } });
  });
  return sheet;
};

/** The same for attributes that protections do not cover, such as widths of columns. */
export const changeLayout = <S extends SheetBase>(
  sheet: S,
  call: string,
  parts: (meta: SheetMeta) => Partial<SheetMeta>,
): S => {
  const { x, sheetId } = sheet;
  x.cost.setter();
  x.write(call, () => {
    const { meta } = x.sheet(sheetId);
    x.book.apply({ kind: "meta", sheetId, meta: { ...meta, ...parts(meta) } });
  });
  return sheet;
};

/** Inserts, deletes or moves rows or columns, at once. */
export const restructure = <S extends SheetBase>(
  sheet: S,
  call: string,
  change: Structure,
  from: Neighbour = "after",
): S => {
  const { x, sheetId } = sheet;
  x.act(call, () => {
    const state = x.sheet(sheetId);
    const { rows, columns } = state.meta;
    const byRow = change.axis === "row";
    const size = byRow ? rows : columns;
    const what = byRow ? "rows" : "columns";
    if (change.count < 1) throw new ServiceException(`The number of ${what} must be at least 1.`);
    const reach = change.kind === "insert" ? change.at : change.at + change.count;
    if (change.at < 0 || reach > size) {
      throw new ServiceException("Those rows are out of bounds.".replace("rows", what));
    }
    if (change.kind === "delete" && change.count >= size) {
      throw new ServiceException(`You can't delete all the ${what} on the sheet.`);
    }
    if (leavesOnlyFrozen(state.meta, change)) {
      throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${what}.`);
    }
    if (change.kind === "insert" && !byRow && columns + change.count > mostColumns) {
      throw new ServiceException(`You can't have more than ${mostColumns} columns on the sheet.`);
    }
    if (structureDenialOf(state, change, x.person)) {
      throw new ServiceException(
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
    }
    if (change.kind === "insert") {
      checkCells(x, change.count * (byRow ? columns : rows));
    }
    const moved = byRow ? (rows - change.at) * columns : (columns - change.at) * rows;
    x.cost.structure(moved);
    changeStructure(x.book, state, change, from);
  });
  return sheet;
};

/** Throws Google's text when so many more cells are too many. */
export const checkCells = (x: Execution, more: number): void => {
  if (cellCount(x.book) + more <= mostCells) return;
  throw new ServiceException(
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  );
};
