import type { Commands } from "./commands";
import { button, el } from "./dom";
import { openMenu } from "./menu";
import { TEXT } from "./messages-vi";
import type { Workspace } from "./workspace";

/** The tabs below the grid. */
export function createSheetTabs(
  bar: HTMLElement,
  layers: HTMLElement,
  workspace: Workspace,
  commands: Commands,
  leave: () => void,
): () => void {
  const tabs = el("div", { role: "tablist", "aria-label": TEXT.sheetTabs, class: "tabs" });

  const openAt = (anchor: HTMLElement, label: string, items: Parameters<typeof openMenu>[1]) => {
    const box = anchor.getBoundingClientRect();
    openMenu(layers, items, { x: box.left, y: box.top - items.length * 32 - 16, label, closed: leave });
  };

  const all = button(
    "☰",
    () => {
      const items = workspace.sheets().map(({ id, name, hidden }) => ({
        label: hidden ? TEXT.hiddenSheet(name) : name,
        run: () => workspace.openSheet(id),
      }));
      openAt(all, TEXT.allSheets, items);
    },
    { "aria-label": TEXT.allSheets, title: TEXT.allSheets, class: "icon" },
  );
  const add = button("+", () => void commands.addSheet(), {
    "aria-label": TEXT.addSheet,
    title: TEXT.addSheet,
    class: "icon",
  });
  bar.append(add, all, tabs);

  const tabMenu = (id: number, anchor: HTMLElement) =>
    openAt(anchor, TEXT.sheetTabs, [
      { label: TEXT.rename, run: () => void commands.renameSheet(id) },
      { label: TEXT.deleteSheet, run: () => void commands.deleteSheet(id) },
    ]);

  return () => {
    const current = workspace.sheetId();
    const shown = workspace.sheets().filter(({ id, hidden }) => !hidden || id === current);
    const elements = shown.map(({ id, name, hidden, tabColor }) => {
      const tab = button(name, () => workspace.openSheet(id), {
        role: "tab",
        "aria-selected": String(id === current),
        "data-sheet": id,
        class: hidden ? "tab hidden-sheet" : "tab",
      });
      if (tabColor) {
        tab.style.setProperty("--tab-color", tabColor);
      }
      tab.addEventListener("dblclick", () => void commands.renameSheet(id));
      tab.addEventListener("contextmenu", (event) => {
        event.preventDefault();
        tabMenu(id, tab);
      });
      tab.addEventListener("keydown", (event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        const next = elements[elements.indexOf(tab) + step];
        if (step !== 0 && next) {
          next.focus();
        } else if (event.key === "F2") {
          void commands.renameSheet(id);
        }
      });
      return tab;
    });
    const hadFocus = tabs.contains(document.activeElement);
    tabs.replaceChildren(...elements);
    const chosen = elements.find((tab) => tab.dataset.sheet === String(current));
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) {
      chosen?.focus();
    }
  };
}
