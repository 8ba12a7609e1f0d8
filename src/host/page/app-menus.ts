import type { MenuEntry } from "../contract";
import { cellAddress, columnName } from "./address";
import { tell } from "./ask";
import type { Commands } from "./commands";
import { el } from "./dom";
import type { MenuItem } from "./menu";
import type { BarMenu } from "./menu-bar";
import { TEXT } from "./messages-vi";
import { type Area, areaOf } from "./selection";
import type { Workspace } from "./workspace";

/** What the menus act on. */
export interface MenuHooks {
  workspace: Workspace;
  commands: Commands;
  layers: HTMLElement;
  /** Copies through the browser's own clipboard, which only it can reach. */
  clipboard(kind: "cut" | "copy" | "paste"): void;
}

const SEPARATOR: MenuItem = {};

function download(address: string): void {
  const link = el("a", { href: address, download: "" });
  link.click();
}

function isOne(workspace: Workspace): boolean {
  const { rows, columns } = areaOf(workspace.selected());
  return rows * columns === 1;
}

/** Opens the page that the open sheet, or a part of it, is printed from. */
export function printSheet(workspace: Workspace, area?: Area): void {
  const query = new URLSearchParams({ sheet: String(workspace.sheetId()) });
  if (area) {
    const { row, column, rows, columns } = area;
    query.set("range", `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`);
  }
  window.open(`/print?${query}#in`, "_blank");
}

function insertItems({ workspace, commands }: MenuHooks): MenuItem[] {
  const { rows, columns } = areaOf(workspace.selected());
  return [
    { label: TEXT.rowsAbove(rows), run: () => commands.insertRows("above") },
    { label: TEXT.rowsBelow(rows), run: () => commands.insertRows("below") },
    SEPARATOR,
    { label: TEXT.columnsLeft(columns), run: () => commands.insertColumns("left") },
    { label: TEXT.columnsRight(columns), run: () => commands.insertColumns("right") },
  ];
}

function deleteItems({ workspace, commands }: MenuHooks): MenuItem[] {
  const { row, column, rows, columns } = areaOf(workspace.selected());
  return [
    { label: TEXT.deleteRows(row + 1, row + rows), run: commands.deleteRows },
    {
      label: TEXT.deleteColumns(columnName(column), columnName(column + columns - 1)),
      run: commands.deleteColumns,
    },
  ];
}

function clipboardItems({ clipboard, commands }: MenuHooks): MenuItem[] {
  return [
    { label: TEXT.cut, shortcut: "Ctrl+X", run: () => clipboard("cut") },
    { label: TEXT.copy, shortcut: "Ctrl+C", run: () => clipboard("copy") },
    { label: TEXT.paste, shortcut: "Ctrl+V", run: () => clipboard("paste") },
    { label: TEXT.clear, shortcut: "Delete", run: commands.clear },
  ];
}

function moveItems({ commands, workspace }: MenuHooks): MenuItem[] {
  const { rows, columns } = areaOf(workspace.selected());
  return [
    { label: TEXT.moveLeft, run: () => commands.moveColumns(-1) },
    { label: TEXT.moveRight, run: () => commands.moveColumns(1) },
    SEPARATOR,
    { label: TEXT.merge, disabled: rows * columns === 1, run: commands.merge },
  ];
}

/** What the right button offers on the selected cells. */
export function contextItems(hooks: MenuHooks): MenuItem[] {
  return [
    ...clipboardItems(hooks),
    SEPARATOR,
    ...insertItems(hooks),
    SEPARATOR,
    ...deleteItems(hooks),
    SEPARATOR,
    ...moveItems(hooks),
  ];
}

function shortcutTable(): HTMLElement {
  const rows = TEXT.shortcutLines.map(([keys, does]) =>
    el("tr", {}, el("th", { scope: "row" }, keys), el("td", {}, does)),
  );
  return el("table", { class: "shortcuts" }, ...rows);
}

/** The page's own menus. */
export function ownMenus(hooks: MenuHooks): BarMenu[] {
  const { workspace, commands, layers } = hooks;
  return [
    {
      name: TEXT.file,
      items: () => [
        { label: TEXT.print, shortcut: "Ctrl+P", run: () => printSheet(workspace) },
        {
          label: TEXT.printSelection,
          disabled: isOne(workspace),
          run: () => printSheet(workspace, areaOf(workspace.selected())),
        },
        SEPARATOR,
        { label: TEXT.downloadXlsx, run: () => download("/download/workbook.xlsx") },
        { label: TEXT.downloadCsv, run: () => download(`/download/sheet.csv?sheet=${workspace.sheetId()}`) },
      ],
    },
    {
      name: TEXT.edit,
      items: () => [
        { label: TEXT.undo, shortcut: "Ctrl+Z", run: commands.undo },
        { label: TEXT.redo, shortcut: "Ctrl+Y", run: commands.redo },
        SEPARATOR,
        ...clipboardItems(hooks),
        SEPARATOR,
        ...deleteItems(hooks),
        SEPARATOR,
        ...moveItems(hooks),
      ],
    },
    {
      name: TEXT.insert,
      items: () => [
        ...insertItems(hooks),
        SEPARATOR,
        { label: TEXT.newSheet, run: () => void commands.addSheet() },
      ],
    },
    {
      name: TEXT.help,
      items: () => [
        { label: TEXT.shortcuts, run: () => void tell(layers, TEXT.shortcuts, [shortcutTable()]) },
        { label: TEXT.about, run: () => void tell(layers, TEXT.standIn, TEXT.aboutText) },
      ],
    },
  ];
}

function fromEntry(entry: MenuEntry, call: (functionName: string, label: string) => void): MenuItem {
  const { label, functionName, items } = entry;
  return {
    ...(label === undefined ? {} : { label }),
    ...(items ? { items: items.map((item) => fromEntry(item, call)) } : {}),
    ...(functionName === undefined ? {} : { run: () => call(functionName, label ?? functionName) }),
  };
}

/** A menu that the add-in made in `onOpen`. */
export function addInMenu(
  menu: { name: string; items: readonly MenuEntry[] },
  call: (functionName: string, label: string) => void,
): BarMenu {
  const items = menu.items.map((item) => fromEntry(item, call));
  return { name: menu.name, addIn: true, items: () => items };
}
