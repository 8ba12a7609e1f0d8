import type { CellView, ChartView, Patch, SheetInfo } from "../contract";
import type { Look, WireCell, WireSheet } from "../server/wire-sheet";
import { unpackCell } from "../server/wire-sheet";

type Stored = WireCell | CellView;

/** One sheet as this window knows it. */
export interface SheetData {
  info: SheetInfo;
  /** Which inserts and deletes it reflects. */
  structure: number;
  charts: readonly ChartView[];
  cell(row: number, column: number): CellView | undefined;
  /** Rows that hold anything. */
  filledRows(): number[];
  /** The cells of a row whose text takes more than a usual line, or may. */
  tallCells(row: number): { column: number; cell: CellView }[];
}

interface Kept extends SheetData {
  rows: Map<number, Stored[]>;
  stale: boolean;
}

/** What this window knows of the workbook. */
export interface SheetStore {
  sheets(): readonly SheetInfo[];
  /** Undefined until the server sent it. */
  data(sheetId: number): SheetData | undefined;
  needsView(sheetId: number): boolean;
  setSheets(sheets: readonly SheetInfo[]): void;
  setView(view: WireSheet, structure: number): void;
  /** Applies a patch; the rows of `sheetId` whose cells changed. */
  apply(patch: Patch): { sheetId: number; rows: Set<number> } | undefined;
  /** All views are of before a lost connection. */
  forget(): void;
}

function isPacked(stored: Stored): stored is WireCell {
  return stored === 0 || typeof stored === "string" || Array.isArray(stored);
}

function mayBeTall(stored: Stored, looks: readonly Look[]): boolean {
  if (stored === 0) {
    return false;
  }
  if (typeof stored === "string") {
    return stored.includes("\n");
  }
  const text = isPacked(stored) ? stored[0] : stored.text;
  const look = isPacked(stored) ? looks[stored[1]] : stored;
  return text !== "" && (look?.wrap === true || look?.size !== undefined || text.includes("\n"));
}

function keep(view: WireSheet, structure: number): Kept {
  const looks: readonly Look[] = view.looks;
  const rows = new Map<number, Stored[]>(view.rows.map(([row, cells]) => [row, [...cells]]));
  return {
    info: view.sheet,
    structure,
    charts: view.charts ?? [],
    rows,
    stale: false,
    cell(row, column) {
      const stored = rows.get(row)?.[column];
      return stored === undefined ? undefined : isPacked(stored) ? unpackCell(stored, looks) : stored;
    },
    filledRows: () => [...rows.keys()],
    tallCells(row) {
      const found: { column: number; cell: CellView }[] = [];
      for (const [column, stored] of (rows.get(row) ?? []).entries()) {
        const cell = mayBeTall(stored, looks) ? this.cell(row, column) : undefined;
        if (cell) {
          found.push({ column, cell });
        }
      }
      return found;
    },
  };
}

/** Starts with nothing. */
export function createSheetStore(): SheetStore {
  let sheets: readonly SheetInfo[] = [];
  const views = new Map<number, Kept>();

  const setInfo = (info: SheetInfo) => {
    sheets = sheets.map((sheet) => (sheet.id === info.id ? info : sheet));
    const view = views.get(info.id);
    if (view) {
      view.info = info;
      view.stale = true;
    }
  };

  return {
    sheets: () => sheets,
    data: (sheetId) => views.get(sheetId),
    needsView: (sheetId) => views.get(sheetId)?.stale ?? true,
    setSheets(next) {
      sheets = next;
      for (const id of views.keys()) {
        const info = next.find((sheet) => sheet.id === id);
        const view = views.get(id);
        if (!info) {
          views.delete(id);
        } else if (view) {
          view.stale ||= view.info.rows !== info.rows || view.info.columns !== info.columns;
          view.info = info;
        }
      }
    },
    setView(view, structure) {
      setInfo(view.sheet);
      views.set(view.sheet.id, keep(view, structure));
    },
    apply(patch) {
      if (patch.kind === "sheets") {
        this.setSheets(patch.sheets);
        return undefined;
      }
      if (patch.kind === "sheet") {
        setInfo(patch.sheet);
        return undefined;
      }
      const view = views.get(patch.sheetId);
      if (patch.kind === "charts") {
        if (view) {
          view.charts = patch.charts;
        }
        return { sheetId: patch.sheetId, rows: new Set() };
      }
      const changed = new Set<number>();
      for (const { row, column, cell } of view ? patch.changes : []) {
        const line = view?.rows.get(row) ?? [];
        view?.rows.set(row, line);
        while (line.length < column) {
          line.push(0);
        }
        line[column] = cell ?? 0;
        changed.add(row);
      }
      return { sheetId: patch.sheetId, rows: changed };
    },
    forget() {
      for (const view of views.values()) {
        view.stale = true;
      }
    },
  };
}
