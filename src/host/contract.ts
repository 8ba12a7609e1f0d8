/**
 * What the parts of the local host agree on: the model and the services on one side, the server and the page
 * on the other. Rows and columns are counted from 0 here; only Apps Script's own API counts from 1.
 */

/** A person in front of one window. */
export interface Person {
  /** From `?user=…`; also the local part of the invented e-mail address. */
  name: string;
  email: string;
  /** The owner of the workbook may do everything, as on Google. */
  owner: boolean;
  /** How somebody may edit whom the file does not name: as one of a group, or as whoever has the link. */
  through?: "group" | "link";
}

/** One cell as the page shows it. A field that is absent has its default. */
export interface CellView {
  /** What the cell displays, by its number format and the locale. */
  text: string;
  /** What the formula bar shows when it differs from `text`: the formula, or the full value. */
  input?: string;
  /** The error text of an error cell, as Google's tooltip gives it. */
  error?: string;
  note?: string;
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  /** `underline`, `line-through` or both words. */
  line?: string;
  /** Points; absent: 10. */
  size?: number;
  family?: string;
  wrap?: boolean;
  /** A text too long for the cell ends at its edge, even beside an empty cell. */
  clip?: boolean;
  align?: "left" | "center" | "right";
  /** Absent: at the bottom. */
  verticalAlign?: "top" | "middle";
  /** Top, left, bottom, right: Google's name of the style and the colour, as `SOLID #000000`. */
  borders?: readonly (string | null)[];
  /** True for a cell that a custom function or a native array formula filled. */
  spilled?: boolean;
  /** A list validation's choices, or a checkbox. */
  choices?: readonly string[];
  checkbox?: boolean;
}

export interface MergedRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetInfo {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column; absent columns have 100. */
  columnWidths: Record<number, number>;
  /** Pixels by row; rows grow beyond them with their texts, except for forced ones. */
  rowHeights?: Record<number, number>;
  forcedRows?: readonly number[];
  hiddenRows?: readonly number[];
  hiddenGridlines?: boolean;
  hiddenColumns: readonly number[];
  merges: readonly MergedRange[];
  tabColor?: string;
}

/** One line, bar or ring of a chart: a number, or null where there is none, for each label. */
export interface ChartSeries {
  name: string;
  values: readonly (number | null)[];
  /** The same as the cells display them. */
  texts: readonly string[];
}

/** A chart with what it shows at present. */
export interface ChartView {
  id: number;
  /** Google's name, such as `COMBO`. */
  type: string;
  /** The cell that its top left corner lies in, and pixels from that cell's corner. */
  row: number;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** As Google's charts take them: `{ title, series: { 0: { type: "line" } } }`. */
  options: Record<string, unknown>;
  labels: readonly string[];
  series: readonly ChartSeries[];
}

export interface CellChange {
  row: number;
  column: number;
  /** Absent when the cell became empty and unformatted. */
  cell?: CellView;
}

/** What changed since the last one; the page applies it to what it has. */
export type Patch =
  | { kind: "cells"; sheetId: number; changes: readonly CellChange[] }
  /** All charts of a sheet, since one of them shows something else. */
  | { kind: "charts"; sheetId: number; charts: readonly ChartView[] }
  /** Structure or size changed: the page asks for the sheet anew. */
  | { kind: "sheet"; sheet: SheetInfo }
  | { kind: "sheets"; sheets: readonly SheetInfo[] };

export interface SheetView {
  sheet: SheetInfo;
  cells: readonly CellChange[];
  charts?: readonly ChartView[];
}

export interface MenuEntry {
  /** Absent for a separator. */
  label?: string;
  functionName?: string;
  items?: readonly MenuEntry[];
}

/** What an execution does to the window of the person who started it. */
export type UiEvent =
  | { kind: "menu"; menus: readonly { name: string; items: readonly MenuEntry[] }[] }
  | { kind: "toast"; title: string; message: string; seconds: number }
  | { kind: "alert"; title: string; message: string }
  | { kind: "dialog"; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: "sidebar"; title: string; html: string }
  | { kind: "select"; sheetId: number; row: number; column: number; rows: number; columns: number }
  | { kind: "busy"; functionName: string; running: boolean };

export interface Cost {
  /** Service calls, by `Class.method`. */
  calls: Record<string, number>;
  total: number;
  /** Seconds that the same calls would take on Google, by the cost model. */
  seconds: number;
}

export type CallResult =
  | { ok: true; value: unknown; cost: Cost }
  | { ok: false; message: string; name: string; cost: Cost };

/** Where a person stands in a workbook: what `getActiveSheet`, `getActiveRange` answer. */
export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One cell as a file (.xlsx, .csv) gives or takes it. */
export interface FileCell {
  row: number;
  column: number;
  /** A moment is its serial number, days since 30/12/1899: a clock reading, in no time zone. */
  value: string | number | boolean;
  /** The number format where it is not the general one; it tells a date from a number. */
  format?: string;
  /** With its leading "=". */
  formula?: string;
}

/** One tab as a file gives or takes it: what an import makes and an export needs. */
export interface FileSheet {
  name: string;
  hidden?: boolean;
  frozenRows?: number;
  frozenColumns?: number;
  /** Pixels by column. */
  columnWidths: Record<number, number>;
  merges: readonly MergedRange[];
  cells: readonly FileCell[];
}

/** The workbook as the server drives it. Every refusal is a `Refusal` whose message a person can read. */
export interface HostWorkbook {
  readonly name: string;
  /** Where a browser finds the workbook: set by the server, given to scripts as its address. */
  address?: string | undefined;
  sheets(): readonly SheetInfo[];
  view(sheetId: number): SheetView;
  /** A person types into one cell; parsed by the locale, as Google does. */
  type(person: Person, sheetId: number, row: number, column: number, text: string): void;
  /** A person pastes a block of texts; one undo step. Grows the sheet where needed. */
  paste(
    person: Person,
    sheetId: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
  ): void;
  clear(person: Person, sheetId: number, row: number, column: number, rows: number, columns: number): void;
  insertRows(person: Person, sheetId: number, before: number, count: number): void;
  deleteRows(person: Person, sheetId: number, row: number, count: number): void;
  insertColumns(person: Person, sheetId: number, before: number, count: number): void;
  deleteColumns(person: Person, sheetId: number, column: number, count: number): void;
  moveColumns(person: Person, sheetId: number, column: number, count: number, before: number): void;
  merge(person: Person, sheetId: number, range: MergedRange): void;
  addSheet(person: Person, name: string): void;
  renameSheet(person: Person, sheetId: number, name: string): void;
  deleteSheet(person: Person, sheetId: number): void;
  /** The tab as a file takes it, for a download. */
  content(sheetId: number): FileSheet;
  undo(person: Person): void;
  redo(person: Person): void;
  /** Called after each action or execution with all that it changed. Returns the way to stop. */
  onPatch(listener: (patches: readonly Patch[]) => void): () => void;
}

/** The add-in's bundle, run for one person at a time in a fresh realm each time. */
export interface HostAddIn {
  /** Runs `onOpen`; the answer's events carry the menus. */
  open(person: Person, show: (event: UiEvent) => void): CallResult;
  /** A menu item, or `google.script.run.NAME(...args)`: args and value are what the wire allows. */
  call(
    person: Person,
    functionName: string,
    args: readonly unknown[],
    selection: Selection,
    show: (event: UiEvent) => void,
  ): CallResult;
  /** Takes what the trigger of an edit shows, for the person who edits. */
  onTriggerShown?: ((event: UiEvent) => void) | undefined;
  /** Names that `google.script.run` may call: top-level functions without a trailing underscore. */
  callable(): readonly string[];
}
