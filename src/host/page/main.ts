/** The page: a spreadsheet in front of the local host. */
import { createAddIn } from "./add-in";
import { readAddress } from "./address";
import { contextItems, type MenuHooks, ownMenus, printSheet } from "./app-menus";
import type { GridModel } from "./cell-render";
import { createChartLayer } from "./charts/layer";
import { clipboardByMenu, watchClipboard } from "./clipboard-events";
import { createCommands } from "./commands";
import { byId } from "./dom";
import { createEditor, type Editor } from "./editor";
import { createGrid } from "./grid";
import { createKeyboard, type KeyboardHooks } from "./keyboard";
import { openMenu } from "./menu";
import { createMenuBar } from "./menu-bar";
import { TEXT } from "./messages-vi";
import { createNameBox } from "./name-box";
import { watchPointer } from "./pointer";
import { createRowHeights, DEFAULT_ROW_HEIGHT } from "./row-heights";
import { areaOf, type Selected } from "./selection";
import { createSheetTabs } from "./sheet-tabs";
import { createStatusBar } from "./status-bar";
import { createToasts } from "./toasts";
import { openWorkspace } from "./workspace";

/** Rows that a page down leaves in sight. */
const ROWS_KEPT_IN_SIGHT = 4;

/** A sheet just opened cannot be scrolled before the grid has laid its rows out, which takes it some frames. */
const FRAMES_TO_SCROLL = 60;

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
/** A cell to show once the sheet it is on has been drawn. */
let scrollTarget: { row: number; column: number; fresh: boolean } | undefined;
let shownSheet = -1;
let welcomed = false;

/** For tests, and for whoever watches: everything done is confirmed and drawn. */
function settle(): void {
  const settled = workspace.isSettled() && drawings === 0 && addIn.running() === 0;
  document.body.dataset.settled = String(settled);
}

async function redraw(): Promise<void> {
  drawings += 1;
  settle();
  showAddress();
  const { rows, columns } = areaOf(workspace.selected());
  status.size(rows, columns);
  await grid.redraw();
  charts.update();
  const target = scrollTarget;
  if (target && workspace.data()) {
    for (let frames = 0; frames < FRAMES_TO_SCROLL && scrollTarget === target; frames += 1) {
      grid.scrollTo(target.row, target.column, target.fresh && frames === 0);
      await grid.drawn();
      if (grid.cellElement(target.row, target.column)) {
        scrollTarget = undefined;
      }
    }
    scrollTarget = scrollTarget === target ? undefined : scrollTarget;
  }
  editor.update();
  drawings -= 1;
  settle();
}

const workspace = openWorkspace({
  rebuilt() {
    heights.forget();
    if (shownSheet !== workspace.sheetId()) {
      shownSheet = workspace.sheetId();
      scrollTarget = { ...workspace.selected(), fresh: true };
    }
    grid.rebuild();
    void redraw();
  },
  changed(rows = []) {
    heights.forget(rows);
    void redraw();
  },
  chartsChanged: () => void redraw(),
  sheetsChanged: () => showTabs(),
  state(online) {
    // An action is on its way before the answer of `act` is in the hands of who asked.
    queueMicrotask(() => {
      status.saving(online, workspace.unanswered().length);
      settle();
    });
  },
  welcome({ workbook, person }) {
    byId("workbook-name").textContent = workbook;
    document.title = `${workbook} – ${TEXT.standIn}`;
    if (!welcomed) {
      queueMicrotask(followAddress);
    }
    welcomed = true;
    byId("person").textContent = TEXT.user(person.name, person.owner);
  },
  event: (event) => addIn.event(event),
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

const charts = createChartLayer(gridArea, {
  info: workspace.info,
  charts: () => workspace.data()?.charts ?? [],
  rowHeight: heights.of,
  viewport: grid.viewport,
  scrollBy: grid.scrollBy,
});

function goTo(selected: Selected, far = false): void {
  workspace.select(selected);
  grid.scrollTo(far ? selected.endRow : selected.row, far ? selected.endColumn : selected.column);
}

const keyboardHooks: KeyboardHooks = {
  workspace,
  commands,
  editor: () => editor,
  goTo,
  pageRows: () => Math.max(1, Math.floor(gridArea.clientHeight / DEFAULT_ROW_HEIGHT) - ROWS_KEPT_IN_SIGHT),
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
grid.element.addEventListener("viewportscroll", () => {
  requestAnimationFrame(editor.update);
  requestAnimationFrame(charts.place);
});
grid.element.addEventListener("afterrender", () => {
  editor.update();
  charts.place();
});

const focusGrid = () => editor.focus();
const showAddress = createNameBox(nameBox, workspace, goTo, focusGrid);
const showTabs = createSheetTabs(byId("sheet-tabs"), layers, workspace, commands, focusGrid);
const clipboardHooks = { commands, editor, toast };
const menuHooks: MenuHooks = {
  workspace,
  commands,
  layers,
  clipboard: (kind) => void clipboardByMenu(kind, clipboardHooks),
};
const menuBar = createMenuBar(byId("menu-bar"), layers, focusGrid);
menuBar.set(ownMenus(menuHooks));

const addIn = createAddIn({
  menuHooks,
  menuBar,
  sidebar: byId("sidebar"),
  status,
  toast,
  focusGrid,
  redraw: () => void redraw(),
  finishEditing: () => editor.finish(),
  settle,
  scrollTo(row, column) {
    scrollTarget = { row, column, fresh: scrollTarget?.fresh ?? false };
    void redraw();
  },
});

watchClipboard(clipboardHooks);
watchPointer(gridArea, {
  ...keyboardHooks,
  openContextMenu(x, y) {
    openMenu(layers, contextItems(menuHooks), { x, y, label: TEXT.edit, closed: focusGrid });
  },
});

// Whatever else is pressed, what was being edited counts as written first.
document.addEventListener(
  "pointerdown",
  ({ target }) => {
    const isEditing = target instanceof Element && target.closest("#cell-editor, #formula-bar, .choice-list");
    if (!isEditing) {
      editor.finish();
    }
  },
  true,
);
window.addEventListener("resize", () => void redraw());
window.addEventListener("beforeunload", (event) => {
  editor.finish();
  if (workspace.unanswered().length > 0) {
    event.preventDefault();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "F10" && event.target !== editor.field) {
    event.preventDefault();
    menuBar.focus();
  }
  if (event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    editor.finish();
    printSheet(workspace);
  }
});

/** `#gid=3&range=B7`, as in the address of a cell on Google. */
function followAddress(): void {
  const query = new URLSearchParams(location.hash.slice(1));
  const sheetId = Number(query.get("gid") ?? Number.NaN);
  const place = readAddress(query.get("range") ?? "A1");
  if (place && workspace.sheets().some(({ id }) => id === sheetId)) {
    workspace.openSheet(sheetId, place);
    scrollTarget = { row: place.row, column: place.column, fresh: false };
    void redraw();
  }
}
window.addEventListener("hashchange", followAddress);
focusGrid();
