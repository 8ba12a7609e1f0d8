import type { Outcome, PageEvent } from "../server/messages";
import { addInMenu, type MenuHooks, ownMenus } from "./app-menus";
import { tell } from "./ask";
import type { MenuBar } from "./menu-bar";
import { TEXT } from "./messages-vi";
import { createPanels } from "./panels";
import type { StatusBar } from "./status-bar";
import type { Toast } from "./toasts";

/** What the add-in's side of the page needs. */
export interface AddInHooks {
  menuHooks: MenuHooks;
  menuBar: MenuBar;
  sidebar: HTMLElement;
  status: StatusBar;
  toast(toast: Toast): void;
  focusGrid(): void;
  redraw(): void;
  /** Before a call: what is being edited counts as written. */
  finishEditing(): void;
  /** A call began or ended. */
  settle(): void;
  scrollTo(row: number, column: number): void;
}

/** The add-in in this window: its menus, its calls, and what they show. */
export interface AddIn {
  event(event: PageEvent): void;
  /** Calls that have not ended. */
  running(): number;
}

/** Connects the add-in with the page. */
export function createAddIn(hooks: AddInHooks): AddIn {
  const { menuHooks, menuBar, status, toast, focusGrid } = hooks;
  const { commands, workspace, layers } = menuHooks;
  let running = 0;

  const call = async (functionName: string, args: readonly unknown[], label: string): Promise<Outcome> => {
    hooks.finishEditing();
    running += 1;
    hooks.settle();
    const ended = status.running(label);
    const outcome = await commands.call(functionName, args);
    ended(outcome.cost);
    running -= 1;
    hooks.settle();
    return outcome;
  };

  const callFromMenu = async (functionName: string, label: string): Promise<void> => {
    const outcome = await call(functionName, [], label);
    if (!outcome.ok) {
      toast({ title: TEXT.scriptFailed, message: outcome.message, kind: "error", seconds: -1 });
    }
  };

  const panels = createPanels(layers, hooks.sidebar, {
    async run(functionName, args) {
      const outcome = await call(functionName, args, TEXT.pageCall);
      return outcome.ok
        ? { id: 0, ok: true, value: outcome.value ?? null }
        : { id: 0, ok: false, name: "ScriptError", message: outcome.message };
    },
    focusGrid,
    resized: hooks.redraw,
  });

  return {
    running: () => running,
    event(event) {
      switch (event.kind) {
        case "menu": {
          const added = event.menus.map((menu) =>
            addInMenu(menu, (functionName, label) => void callFromMenu(functionName, label)),
          );
          menuBar.set([...ownMenus(menuHooks), ...added]);
          break;
        }
        case "toast":
          toast({ title: event.title, message: event.message, seconds: event.seconds });
          break;
        case "alert":
          void tell(layers, event.title, event.message.split("\n")).then(focusGrid);
          break;
        case "dialog":
          panels.showDialog(event);
          break;
        case "sidebar":
          panels.showSidebar(event.title, event.url);
          break;
        case "select": {
          const { sheetId, row, column, rows, columns } = event;
          const end = { endRow: row + rows - 1, endColumn: column + columns - 1 };
          workspace.openSheet(sheetId, { row, column, ...end });
          hooks.scrollTo(row, column);
          break;
        }
        case "busy":
          // The page knows by itself when a call of its own begins and ends.
          break;
      }
    },
  };
}
