import type {
  CellChange,
  CellView,
  Cost,
  HostAddIn,
  HostWorkbook,
  Patch,
  Person,
  SheetInfo,
  UiEvent,
} from "../../src/host/contract";
import { Refusal } from "../../src/host/refusal";

type Rows = (CellView | undefined)[][];

interface FakeSheet {
  info: SheetInfo;
  rows: Rows;
}

/** A workbook of plain texts, for what the server and the page do by themselves. */
export interface FakeWorkbook extends HostWorkbook {
  /** Every change asked for, in order. */
  readonly log: string[];
  put(sheetId: number, row: number, column: number, cell: CellView | undefined): void;
}

const CHANGED_NAME = "Trang tính";

function emptyRows(rows: number, columns: number): Rows {
  return Array.from({ length: rows }, () => Array<CellView | undefined>(columns).fill(undefined));
}

function newInfo(id: number, name: string, rows: number, columns: number): SheetInfo {
  return {
    id,
    name,
    hidden: false,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenColumns: [],
    merges: [],
  };
}

/** Makes a fake workbook with one sheet, or with the sheets given. */
export function fakeWorkbook(
  given: { info?: Partial<SheetInfo>; cells?: readonly (readonly (string | CellView)[])[] }[] = [{}],
): FakeWorkbook {
  let sheets: FakeSheet[] = given.map(({ info = {}, cells = [] }, index) => {
    const columns = Math.max(10, ...cells.map((line) => line.length));
    const full = {
      ...newInfo(index + 1, `${CHANGED_NAME} ${index + 1}`, Math.max(50, cells.length), columns),
      ...info,
    };
    const rows = emptyRows(full.rows, full.columns);
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        const view = typeof cell === "string" ? { text: cell } : cell;
        rows[row]![column] = view.text === "" && Object.keys(view).length === 1 ? undefined : view;
      }
    }
    return { info: full, rows };
  });
  const listeners = new Set<(patches: readonly Patch[]) => void>();
  const undone: FakeSheet[][] = [];
  const done: FakeSheet[][] = [];
  const log: string[] = [];

  const find = (sheetId: number): FakeSheet => {
    const sheet = sheets.find(({ info }) => info.id === sheetId);
    if (!sheet) {
      throw new Refusal("Trang tính này không còn nữa.");
    }
    return sheet;
  };
  const emit = (patches: Patch[]) => {
    for (const listener of listeners) {
      listener(patches);
    }
  };
  const snapshot = () => structuredClone(sheets);
  const all = (): Patch[] => [
    { kind: "sheets", sheets: sheets.map(({ info }) => info) },
    ...sheets.map(({ info }): Patch => ({ kind: "sheet", sheet: info })),
  ];
  const remember = (what: string) => {
    done.push(snapshot());
    undone.length = 0;
    log.push(what);
  };
  const write = (sheetId: number, row: number, column: number, text: string): CellChange => {
    const sheet = find(sheetId);
    if (text === "cấm") {
      throw new Refusal("Giá trị này không được phép.");
    }
    const line = sheet.rows[row]!;
    const { text: _old, input: _input, ...rest } = line[column] ?? { text: "" };
    line[column] = text === "" && Object.keys(rest).length === 0 ? undefined : { ...rest, text };
    const cell = line[column];
    return cell ? { row, column, cell } : { row, column };
  };
  const structure = (what: string, sheetId: number, change: (sheet: FakeSheet) => void) => {
    remember(what);
    const sheet = find(sheetId);
    change(sheet);
    sheet.info = { ...sheet.info, rows: sheet.rows.length, columns: sheet.rows[0]?.length ?? 0 };
    emit([{ kind: "sheet", sheet: sheet.info }]);
  };
  const travel = (from: FakeSheet[][], to: FakeSheet[][]) => {
    const state = from.pop();
    if (!state) {
      throw new Refusal("Không còn gì để hoàn tác.");
    }
    to.push(snapshot());
    sheets = state;
    emit(all());
  };

  return {
    name: "Sổ thử",
    log,
    sheets: () => sheets.map(({ info }) => info),
    view(sheetId) {
      const { info, rows } = find(sheetId);
      const cells = rows.flatMap((line, row) =>
        line.flatMap((cell, column): CellChange[] => (cell ? [{ row, column, cell }] : [])),
      );
      return { sheet: info, cells };
    },
    content(sheetId) {
      const { info } = find(sheetId);
      return {
        name: info.name,
        columnWidths: info.columnWidths,
        merges: info.merges,
        cells: this.view(sheetId).cells.map(({ row, column, cell }) => ({
          row,
          column,
          value: cell?.text ?? "",
        })),
      };
    },
    put(sheetId, row, column, cell) {
      find(sheetId).rows[row]![column] = cell;
      emit([{ kind: "cells", sheetId, changes: [cell ? { row, column, cell } : { row, column }] }]);
    },
    type(_person, sheetId, row, column, text) {
      remember(`type ${row},${column} ${text}`);
      emit([{ kind: "cells", sheetId, changes: [write(sheetId, row, column, text)] }]);
    },
    paste(_person, sheetId, row, column, texts) {
      remember(`paste ${row},${column}`);
      const sheet = find(sheetId);
      const grows = sheet.rows.length < row + texts.length;
      while (sheet.rows.length < row + texts.length) {
        sheet.rows.push(Array<CellView | undefined>(sheet.info.columns).fill(undefined));
      }
      sheet.info = { ...sheet.info, rows: sheet.rows.length };
      const changes = texts.flatMap((line, down) =>
        line.map((text, right) => write(sheetId, row + down, column + right, text)),
      );
      emit([
        ...(grows ? [{ kind: "sheet", sheet: sheet.info } as const] : []),
        { kind: "cells", sheetId, changes },
      ]);
    },
    clear(_person, sheetId, row, column, rows, columns) {
      remember("clear");
      const changes: CellChange[] = [];
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          changes.push(write(sheetId, row + down, column + right, ""));
        }
      }
      emit([{ kind: "cells", sheetId, changes }]);
    },
    insertRows: (_person, sheetId, before, count) =>
      structure(`insertRows ${before},${count}`, sheetId, ({ rows, info }) => {
        rows.splice(before, 0, ...emptyRows(count, info.columns));
      }),
    deleteRows: (_person, sheetId, row, count) =>
      structure(`deleteRows ${row},${count}`, sheetId, ({ rows }) => {
        rows.splice(row, count);
      }),
    insertColumns: (_person, sheetId, before, count) =>
      structure(`insertColumns ${before},${count}`, sheetId, ({ rows }) => {
        for (const line of rows) {
          line.splice(before, 0, ...Array<undefined>(count).fill(undefined));
        }
      }),
    deleteColumns: (_person, sheetId, column, count) =>
      structure(`deleteColumns ${column},${count}`, sheetId, ({ rows }) => {
        for (const line of rows) {
          line.splice(column, count);
        }
      }),
    moveColumns: (_person, sheetId, column, count, before) =>
      structure(`moveColumns ${column},${count},${before}`, sheetId, ({ rows }) => {
        for (const line of rows) {
          const moved = line.splice(column, count);
          line.splice(before > column ? before - count : before, 0, ...moved);
        }
      }),
    merge: (_person, sheetId, range) =>
      structure("merge", sheetId, (sheet) => {
        sheet.info = { ...sheet.info, merges: [...sheet.info.merges, range] };
      }),
    addSheet(_person, name) {
      remember(`addSheet ${name}`);
      const id = Math.max(...sheets.map(({ info }) => info.id)) + 1;
      sheets.push({ info: newInfo(id, name, 50, 10), rows: emptyRows(50, 10) });
      emit([{ kind: "sheets", sheets: this.sheets() }]);
    },
    renameSheet(_person, sheetId, name) {
      remember(`renameSheet ${name}`);
      const sheet = find(sheetId);
      sheet.info = { ...sheet.info, name };
      emit([{ kind: "sheets", sheets: this.sheets() }]);
    },
    deleteSheet(_person, sheetId) {
      if (sheets.length === 1) {
        throw new Refusal("Không xóa được trang tính cuối cùng.");
      }
      remember("deleteSheet");
      sheets = sheets.filter(({ info }) => info.id !== sheetId);
      emit([{ kind: "sheets", sheets: this.sheets() }]);
    },
    undo: () => travel(done, undone),
    redo: () => travel(undone, done),
    onPatch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const NO_COST: Cost = { calls: { "Range.getValues": 2 }, total: 12, seconds: 1.9 };

/** What a fake add-in's function gets. */
export interface FakeCall {
  person: Person;
  args: readonly unknown[];
  show(event: UiEvent): void;
}

/** An add-in whose functions are those given. One that throws fails as a script does. */
export function fakeAddIn(
  functions: Record<string, (call: FakeCall) => unknown> = {},
  onOpen: (show: (event: UiEvent) => void) => void = () => undefined,
): HostAddIn {
  return {
    open(_person, show) {
      onOpen(show);
      return { ok: true, value: null, cost: NO_COST };
    },
    call(person, functionName, args, _selection, show) {
      try {
        const value = functions[functionName]?.({ person, args, show });
        return { ok: true, value, cost: NO_COST };
      } catch (error) {
        const { message, name } = error as Error;
        return { ok: false, message, name, cost: NO_COST };
      }
    },
    callable: () => Object.keys(functions),
  };
}
