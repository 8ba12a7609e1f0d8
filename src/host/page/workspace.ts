import type { SheetInfo } from "../contract";
import type { Action, Outcome, PageEvent, ServerMessage } from "../server/messages";
import { type Connection, connect } from "./connection";
import { only, type Selected, step } from "./selection";
import { createSheetStore, type SheetData } from "./sheet-store";

/** What the workspace tells the rest of the page. */
export interface WorkspaceListener {
  /** Another sheet, or another shape of it: build the grid anew. */
  rebuilt(): void;
  /** Cells of these rows changed, or what is selected. */
  changed(rows?: Iterable<number>): void;
  /** What the charts of the open sheet show. */
  chartsChanged(): void;
  /** The list of sheets, or which one is open. */
  sheetsChanged(): void;
  state(online: boolean): void;
  welcome(message: Extract<ServerMessage, { kind: "welcome" }>): void;
  event(event: PageEvent): void;
}

/** The open workbook in this window: what is shown, what is selected, what was done and not yet confirmed. */
export interface Workspace {
  sheets(): readonly SheetInfo[];
  sheetId(): number;
  info(): SheetInfo | undefined;
  data(): SheetData | undefined;
  selected(): Selected;
  select(selected: Selected): void;
  openSheet(sheetId: number, selected?: Selected): void;
  act(action: Action): Promise<Outcome>;
  /** Typed here and not confirmed by the server. */
  pendingText(row: number, column: number): string | undefined;
  unanswered(): readonly Action[];
  /** Whether everything done is confirmed and the open sheet is the server's. */
  isSettled(): boolean;
}

/** Opens the workbook over a connection. */
export function openWorkspace(listener: WorkspaceListener): Workspace {
  const store = createSheetStore();
  const selections = new Map<number, Selected>();
  let current = -1;
  let online = false;

  const selected = () => selections.get(current) ?? only(0, 0);

  /** Deleted rows may have taken the selected ones with them. */
  const clampSelection = () => {
    const info = store.data(current)?.info;
    if (info) {
      const { row, column, endRow, endColumn } = selected();
      const start = step(info, { row, column }, 0, 0);
      const isOne = row === endRow && column === endColumn;
      const end = isOne
        ? start
        : { row: Math.min(endRow, info.rows - 1), column: Math.min(endColumn, info.columns - 1) };
      selections.set(current, { ...start, endRow: end.row, endColumn: end.column });
    }
  };

  const showCurrent = () => {
    if (store.needsView(current)) {
      connection.askView(current);
    }
    if (store.data(current)) {
      clampSelection();
      listener.rebuilt();
    }
    listener.sheetsChanged();
  };

  const chooseSheet = () => {
    const all = store.sheets();
    if (!all.some(({ id }) => id === current)) {
      current = (all.find(({ hidden }) => !hidden) ?? all[0])?.id ?? -1;
    }
  };

  const applyPatches = (message: Extract<ServerMessage, { kind: "patches" }>) => {
    let listChanged = false;
    const rows = new Set<number>();
    for (const patch of message.patches) {
      const changed = store.apply(patch);
      listChanged ||= changed === undefined;
      for (const row of changed?.sheetId === current ? changed.rows : []) {
        rows.add(row);
      }
    }
    if (listChanged) {
      const before = current;
      chooseSheet();
      if (before !== current || store.needsView(current)) {
        connection.askView(current);
      } else {
        listener.rebuilt();
      }
      listener.sheetsChanged();
    }
    if (rows.size > 0) {
      listener.changed(rows);
    }
    if (message.patches.some((patch) => patch.kind === "charts" && patch.sheetId === current)) {
      listener.chartsChanged();
    }
  };

  const connection: Connection = connect({
    state(isOnline) {
      online = isOnline;
      listener.state(online);
    },
    message(message) {
      if (message.kind === "welcome") {
        store.forget();
        store.setSheets(message.sheets);
        chooseSheet();
        listener.welcome(message);
        showCurrent();
      } else if (message.kind === "view") {
        store.setView(message.view, message.structure);
        if (message.view.sheet.id === current) {
          clampSelection();
          listener.rebuilt();
          listener.sheetsChanged();
        }
      } else if (message.kind === "patches") {
        applyPatches(message);
      } else {
        listener.event(message.event);
      }
    },
  });

  return {
    sheets: store.sheets,
    sheetId: () => current,
    info: () => store.data(current)?.info,
    data: () => store.data(current),
    selected,
    select(next) {
      selections.set(current, next);
      listener.changed();
    },
    openSheet(sheetId, next) {
      if (next) {
        selections.set(sheetId, next);
      }
      if (sheetId !== current) {
        current = sheetId;
        showCurrent();
      } else {
        listener.changed();
      }
    },
    act(action) {
      const seen = "sheetId" in action ? (store.data(action.sheetId)?.structure ?? 0) : 0;
      const answer = connection.act(action, seen);
      if (action.kind === "type") {
        listener.changed();
        void answer.then(() => listener.changed());
      }
      return answer;
    },
    pendingText(row, column) {
      const typed = connection
        .unanswered()
        .findLast(
          (action) =>
            action.kind === "type" &&
            action.sheetId === current &&
            action.row === row &&
            action.column === column,
        );
      return typed?.kind === "type" ? typed.text : undefined;
    },
    unanswered: () => connection.unanswered(),
    isSettled: () => online && connection.unanswered().length === 0 && !store.needsView(current),
  };
}
