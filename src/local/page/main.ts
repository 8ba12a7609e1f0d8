/** The page: a spreadsheet in front of the local host. */

import type { PageEvent } from "../server/messages";
import { cellAddress, readAddress } from "./address";
import { addInMenu, contextItems, type MenuHooks, ownMenus } from "./app-menus";
import { tell } from "./ask";
import type { GridModel } from "./cell-render";
import { createCommands } from "./commands";
import { byId } from "./dom";
import { createEditor, type Editor } from "./editor";
import { createGrid } from "./grid";
import { createKeyboard, type KeyboardHooks } from "./keyboard";
import { openMenu } from "./menu";
import { createMenuBar } from "./menu-bar";
import { TEXT } from "./messages-vi";
import { createPanels } from "./panels";
import { watchPointer } from "./pointer";
import { createRowHeights } from "./row-heights";
import { areaOf, only, type Selected } from "./selection";
import { createSheetTabs } from "./sheet-tabs";
import { createStatusBar } from "./status-bar";
import { createToasts } from "./toasts";
import { openWorkspace } from "./workspace";

const layers = byId("layers");
const gridArea = byId("grid-area");
const nameBox = byId("name-box") as HTMLInputElement;
const formulaBar = byId("formula-bar") as HTMLTextAreaElement;
nameBox.setAttribute("aria-label", TEXT.nameBox);
formulaBar.setAttribute("aria-label", TEXT.formulaBar);
byId("menu-bar").setAttribute("aria-label", TEXT.menuBar);
byId("stand-in").textContent = TEXT.standIn;

const status = createStatusBar(byId("status"), layers);
const toast = createToasts(layers);

let drawings = 0;
let calls = 0;

/** For tests, and for whoever watches: everything done is confirmed and drawn. */
function markSettled(): void {
  document.body.dataset.settled = String(workspace.isSettled() && drawings === 0 && calls === 0);
}

function showSelection(): void {
  const { row, column } = workspace.selected();
  const { rows, columns } = areaOf(workspace.selected());
  if (document.activeElement !== nameBox) {
    nameBox.value = cellAddress(row, column);
  }
  status.size(rows, columns);
}

async function redraw(): Promise<void> {
  drawings += 1;
  markSettled();
  showSelection();
  await grid.redraw();
  editor.update();
  drawings -= 1;
  markSettled();
}

const workspace = openWorkspace({
  rebuilt() {
    heights.forget();
    grid.rebuild();
    void redraw();
  },
  changed(rows = []) {
    heights.forget(rows);
    void redraw();
  },
  sheetsChanged: () => showTabs(),
  state(online) {
    // The first call comes while the workspace is being made.
    queueMicrotask(() => {
      status.saving(online, workspace.unanswered().length);
      markSettled();
    });
  },
  welcome({ workbook, person }) {
    byId("workbook-name").textContent = workbook;
    document.title = `${workbook} – ${TEXT.standIn}`;
    byId("person").textContent = TEXT.user(person.name, person.owner);
  },
  event: (event) => onEvent(event),
});

const heights = createRowHeights(() => workspace.data());
const commands = createCommands(workspace, layers, toast);

const model: GridModel = {
  info: workspace.info,
  cell: (row, column) => workspace.data()?.cell(row, column),
  pendingText: workspace.pendingText,
  selected: workspace.selected,
  rowHeight: heights.of,
  heightsVersion: heights.version,
};
const grid = createGrid(gridArea, model);

function goTo(selected: Selected, far = false): void {
  workspace.select(selected);
  grid.scrollTo(far ? selected.endRow : selected.row, far ? selected.endColumn : selected.column);
}

const keyboardHooks: KeyboardHooks = {
  workspace,
  commands,
  editor: () => editor,
  goTo,
  pageRows: () => Math.max(1, Math.floor(gridArea.clientHeight / 24) - 4),
  focusMenu: () => menuBar.focus(),
};
const keyboard = createKeyboard(keyboardHooks);

const editor: Editor = createEditor(gridArea, formulaBar, {
  active: workspace.selected,
  cell: model.cell,
  cellElement: grid.cellElement,
  write: commands.type,
  leave: keyboard.leave,
  key: keyboard.key,
});
grid.element.addEventListener("viewportscroll", () => requestAnimationFrame(editor.update));
grid.element.addEventListener("afterrender", () => editor.update());

const focusGrid = () => editor.focus();
const showTabs = createSheetTabs(byId("sheet-tabs"), layers, workspace, commands, focusGrid);

async function call(functionName: string, args: readonly unknown[], label: string) {
  editor.finish();
  calls += 1;
  markSettled();
  const ended = status.running(label);
  const outcome = await commands.call(functionName, args);
  ended(outcome.cost);
  calls -= 1;
  markSettled();
  return outcome;
}

const panels = createPanels(layers, byId("sidebar"), {
  async run(functionName, args) {
    const outcome = await call(functionName, args, functionName);
    return outcome.ok
      ? { id: 0, ok: true, value: outcome.value ?? null }
      : { id: 0, ok: false, name: "ScriptError", message: outcome.message };
  },
  focusGrid,
  resized: () => void redraw(),
});

async function clipboard(kind: "cut" | "copy" | "paste"): Promise<void> {
  try {
    if (kind === "paste") {
      commands.paste(await navigator.clipboard.readText());
    } else {
      await navigator.clipboard.writeText(commands.copy());
      if (kind === "cut") {
        commands.clear();
      }
    }
  } catch {
    toast({ title: TEXT.notDone, message: TEXT.clipboardUnavailable, kind: "error" });
  }
}

const menuHooks: MenuHooks = { workspace, commands, layers, clipboard: (kind) => void clipboard(kind) };
const menuBar = createMenuBar(byId("menu-bar"), layers, focusGrid);
menuBar.set(ownMenus(menuHooks));

async function callFromMenu(functionName: string, label: string): Promise<void> {
  const outcome = await call(functionName, [], label);
  if (!outcome.ok) {
    toast({ title: TEXT.scriptFailed, message: outcome.message, kind: "error", seconds: -1 });
  }
}

function onEvent(event: PageEvent): void {
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
      const selected = { row, column, endRow: row + rows - 1, endColumn: column + columns - 1 };
      workspace.openSheet(sheetId, selected);
      requestAnimationFrame(() => grid.scrollTo(row, column));
      break;
    }
    case "busy":
      // The page knows by itself when a call of its own begins and ends.
      break;
  }
}

watchPointer(gridArea, {
  ...keyboardHooks,
  openContextMenu(x, y) {
    openMenu(layers, contextItems(menuHooks), { x, y, label: TEXT.edit, closed: focusGrid });
  },
});

for (const kind of ["copy", "cut"] as const) {
  editor.field.addEventListener(kind, (event) => {
    if (!editor.isEditing()) {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", commands.copy());
      if (kind === "cut") {
        commands.clear();
      }
    }
  });
}
editor.field.addEventListener("paste", (event) => {
  if (!editor.isEditing()) {
    event.preventDefault();
    commands.paste(event.clipboardData?.getData("text/plain") ?? "");
  }
});

nameBox.addEventListener("focus", () => nameBox.select());
nameBox.addEventListener("keydown", (event) => {
  const address = event.key === "Enter" ? readAddress(nameBox.value) : undefined;
  const info = workspace.info();
  if (address && info && address.row < info.rows && address.column < info.columns) {
    event.preventDefault();
    goTo({ ...only(address.row, address.column), ...address });
  }
  if (event.key === "Enter" || event.key === "Escape") {
    focusGrid();
    showSelection();
  }
});

window.addEventListener("resize", () => void redraw());
window.addEventListener("beforeunload", (event) => {
  if (editor.isEditing()) {
    editor.finish();
  }
  if (workspace.unanswered().length > 0) {
    event.preventDefault();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "F10" && event.target !== editor.field) {
    event.preventDefault();
    menuBar.focus();
  }
});
focusGrid();
