import { isTicked } from "./cell-render";
import type { Commands } from "./commands";
import type { Editor, Leave } from "./editor";
import { edge, only, type Selected, step } from "./selection";
import type { Workspace } from "./workspace";

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const LEAVE_STEPS: Record<Leave, [rows: number, columns: number]> = {
  down: [1, 0],
  up: [-1, 0],
  left: [0, -1],
  right: [0, 1],
  stay: [0, 0],
};

/** What the keys need of the page. */
export interface KeyboardHooks {
  workspace: Workspace;
  commands: Commands;
  editor(): Editor;
  /** Selects, and scrolls there. */
  goTo(selected: Selected, far?: boolean): void;
  pageRows(): number;
  focusMenu(): void;
}

/** The keys of the grid. */
export interface Keyboard {
  key(event: KeyboardEvent): void;
  leave(where: Leave): void;
}

/** Toggles the checkbox of the active cell; false when it has none. */
export function toggleTick({ workspace, commands }: Pick<KeyboardHooks, "workspace" | "commands">): boolean {
  const { row, column } = workspace.selected();
  const cell = workspace.data()?.cell(row, column);
  if (!cell?.checkbox) {
    return false;
  }
  commands.type(row, column, isTicked(cell) ? "FALSE" : "TRUE");
  return true;
}

/** Gives the keys their meaning. */
export function createKeyboard(hooks: KeyboardHooks): Keyboard {
  const { workspace, commands, goTo } = hooks;

  const isFilled = (row: number, column: number) => (workspace.data()?.cell(row, column)?.text ?? "") !== "";

  const move = (rows: number, columns: number, event: { shiftKey: boolean; jump: boolean }) => {
    const info = workspace.info();
    const selected = workspace.selected();
    if (!info) {
      return;
    }
    const from = event.shiftKey
      ? { row: selected.endRow, column: selected.endColumn }
      : { row: selected.row, column: selected.column };
    const to = event.jump ? edge(info, isFilled, from, rows, columns) : step(info, from, rows, columns);
    if (event.shiftKey) {
      goTo({ ...selected, endRow: to.row, endColumn: to.column }, true);
    } else {
      goTo(only(to.row, to.column));
    }
  };

  const selectAll = () => {
    const info = workspace.info();
    if (info) {
      workspace.select({ ...only(0, 0), endRow: info.rows - 1, endColumn: info.columns - 1 });
    }
  };

  const lastCell = () => {
    const rows = workspace.data()?.filledRows() ?? [];
    return Math.max(0, ...rows);
  };

  const plainKeys: Record<string, (event: KeyboardEvent) => void> = {
    Enter: () => {
      if (!toggleTick(hooks)) {
        hooks.editor().start();
      }
    },
    F2: () => hooks.editor().start(),
    F10: () => hooks.focusMenu(),
    Tab: (event) => move(0, event.shiftKey ? -1 : 1, { shiftKey: false, jump: false }),
    Delete: () => commands.clear(),
    Backspace: () => commands.clear(),
    Home: (event) => move(0, -Number.MAX_SAFE_INTEGER, { shiftKey: event.shiftKey, jump: false }),
    PageDown: (event) => move(hooks.pageRows(), 0, { shiftKey: event.shiftKey, jump: false }),
    PageUp: (event) => move(-hooks.pageRows(), 0, { shiftKey: event.shiftKey, jump: false }),
  };

  const controlKeys: Record<string, (event: KeyboardEvent) => void> = {
    z: (event) => (event.shiftKey ? commands.redo() : commands.undo()),
    y: () => commands.redo(),
    a: selectAll,
    Home: () => goTo(only(0, 0)),
    End: () => goTo(only(lastCell(), 0)),
  };

  return {
    leave(where) {
      const [rows, columns] = LEAVE_STEPS[where];
      if (where !== "stay") {
        move(rows, columns, { shiftKey: false, jump: false });
      }
    },
    key(event) {
      const control = event.ctrlKey || event.metaKey;
      const arrow = STEPS[event.key];
      if (arrow) {
        event.preventDefault();
        move(arrow[0], arrow[1], { shiftKey: event.shiftKey, jump: control });
        return;
      }
      if (event.key === " " && !control && toggleTick(hooks)) {
        event.preventDefault();
        return;
      }
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const run = control ? controlKeys[key] : event.altKey ? undefined : plainKeys[key];
      if (run && !event.isComposing) {
        event.preventDefault();
        run(event);
      }
    },
  };
}
