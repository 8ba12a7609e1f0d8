import type { HostWorkbook, Person } from "../contract";
import type { WorkbookAction } from "./messages";

/** Gives one action of a person to the workbook. Calls of the add-in are not the workbook's. */
export function applyToWorkbook(workbook: HostWorkbook, person: Person, action: WorkbookAction): void {
  switch (action.kind) {
    case "type":
      workbook.type(person, action.sheetId, action.row, action.column, action.text);
      break;
    case "paste":
      workbook.paste(person, action.sheetId, action.row, action.column, action.texts);
      break;
    case "clear":
      workbook.clear(person, action.sheetId, action.row, action.column, action.rows, action.columns);
      break;
    case "insertRows":
      workbook.insertRows(person, action.sheetId, action.before, action.count);
      break;
    case "deleteRows":
      workbook.deleteRows(person, action.sheetId, action.row, action.count);
      break;
    case "insertColumns":
      workbook.insertColumns(person, action.sheetId, action.before, action.count);
      break;
    case "deleteColumns":
      workbook.deleteColumns(person, action.sheetId, action.column, action.count);
      break;
    case "moveColumns":
      workbook.moveColumns(person, action.sheetId, action.column, action.count, action.before);
      break;
    case "merge": {
      const { row, column, rows, columns } = action;
      workbook.merge(person, action.sheetId, { row, column, rows, columns });
      break;
    }
    case "addSheet":
      workbook.addSheet(person, action.name);
      break;
    case "renameSheet":
      workbook.renameSheet(person, action.sheetId, action.name);
      break;
    case "deleteSheet":
      workbook.deleteSheet(person, action.sheetId);
      break;
    case "undo":
      workbook.undo(person);
      break;
    case "redo":
      workbook.redo(person);
      break;
  }
}
