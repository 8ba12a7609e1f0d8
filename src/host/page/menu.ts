import { el } from "./dom";

/** One entry of a menu; a separator has no label. */
export interface MenuItem {
  label?: string;
  shortcut?: string;
  disabled?: boolean;
  run?: () => void;
  items?: readonly MenuItem[];
}

/** An open menu. */
export interface OpenMenu {
  close(): void;
}

interface MenuOptions {
  /** Where it opens; kept inside the window. */
  x: number;
  y: number;
  label: string;
  closed?: () => void;
  /** Left and right arrows at the ends, for a menu bar. */
  sideways?: (step: -1 | 1) => void;
  /** The edge of the parent, when there is no room on the right. */
  flipX?: number;
}

const GAP = 4;

function place(menu: HTMLElement, { x, y, flipX }: MenuOptions): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = x + width + GAP > innerWidth ? Math.max(GAP, (flipX ?? innerWidth) - width - GAP) : x;
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(GAP, Math.min(y, innerHeight - height - GAP))}px`;
}

function itemElement(item: MenuItem): HTMLElement {
  if (item.label === undefined) {
    return el("div", { role: "separator", class: "menu-separator" });
  }
  return el(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: "menu-item",
      tabindex: "-1",
      "aria-disabled": item.disabled ? "true" : undefined,
      "aria-haspopup": item.items ? "menu" : undefined,
    },
    el("span", {}, item.label),
    el("span", { class: "shortcut" }, item.items ? "▸" : (item.shortcut ?? "")),
  );
}

/** Opens a menu with everything a keyboard or a mouse expects of one. */
export function openMenu(layers: HTMLElement, items: readonly MenuItem[], options: MenuOptions): OpenMenu {
  const menu = el("div", { role: "menu", class: "menu", "aria-label": options.label });
  let submenu: OpenMenu | undefined;
  let isOpen = true;

  const close = () => {
    if (isOpen) {
      isOpen = false;
      submenu?.close();
      menu.remove();
      document.removeEventListener("pointerdown", outside, true);
      options.closed?.();
    }
  };
  const outside = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest('[role="menu"]'))) {
      close();
    }
  };

  const rows = items.map((item) => ({ item, element: itemElement(item) }));
  const focusable = () => rows.filter(({ item }) => item.label !== undefined && !item.disabled);
  const focusStep = (step: number) => {
    const all = focusable();
    const at = all.findIndex(({ element }) => element === document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
    all[next]?.element.focus();
  };

  const openSubmenu = (item: MenuItem, element: HTMLElement) => {
    submenu?.close();
    const box = element.getBoundingClientRect();
    submenu = openMenu(layers, item.items ?? [], {
      x: box.right,
      y: box.top - GAP,
      flipX: box.left,
      label: item.label ?? "",
      closed: () => {
        submenu = undefined;
        element.focus();
      },
      sideways: (step) => (step < 0 ? submenu?.close() : options.sideways?.(step)),
    });
  };

  const choose = ({ item, element }: (typeof rows)[number]) => {
    if (item.disabled || item.label === undefined) {
      return;
    }
    if (item.items) {
      openSubmenu(item, element);
    } else {
      closeAll(layers);
      item.run?.();
    }
  };

  for (const row of rows) {
    row.element.addEventListener("click", () => choose(row));
    row.element.addEventListener("pointerenter", () => {
      if (!row.item.disabled && row.item.label !== undefined) {
        row.element.focus();
        submenu?.close();
        if (row.item.items) {
          openSubmenu(row.item, row.element);
        }
      }
    });
    menu.append(row.element);
  }

  menu.addEventListener("close-menu", close);
  menu.addEventListener("keydown", (event) => {
    const current = rows.find(({ element }) => element === document.activeElement);
    const keys: Record<string, () => void> = {
      ArrowDown: () => focusStep(1),
      ArrowUp: () => focusStep(-1),
      ArrowLeft: () => options.sideways?.(-1),
      ArrowRight: () => (current?.item.items ? choose(current) : options.sideways?.(1)),
      Escape: close,
      Tab: () => closeAll(layers),
    };
    const run = keys[event.key];
    if (run) {
      event.preventDefault();
      event.stopPropagation();
      run();
    }
  });

  document.addEventListener("pointerdown", outside, true);
  layers.append(menu);
  place(menu, options);
  focusStep(1);
  return { close };
}

/** Closes every open menu, innermost first. */
export function closeAll(layers: HTMLElement): void {
  for (const menu of [...layers.querySelectorAll('[role="menu"]')].reverse()) {
    menu.dispatchEvent(new Event("close-menu"));
  }
}
