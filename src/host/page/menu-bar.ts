import { el } from "./dom";
import { closeAll, type MenuItem, type OpenMenu, openMenu } from "./menu";

/** A menu of the bar; its items are asked for when it opens. */
export interface BarMenu {
  name: string;
  items(): readonly MenuItem[];
  /** The add-in's own menus are set apart. */
  addIn?: boolean;
}

/** The menu bar. */
export interface MenuBar {
  set(menus: readonly BarMenu[]): void;
  focus(): void;
}

/** Fills the menu bar; `leave` gives the focus back to the grid. */
export function createMenuBar(bar: HTMLElement, layers: HTMLElement, leave: () => void): MenuBar {
  let open: { menu: OpenMenu; index: number } | undefined;
  let buttons: HTMLButtonElement[] = [];
  let menus: readonly BarMenu[] = [];

  const show = (index: number) => {
    const menu = menus[index];
    const button = buttons[index];
    if (!menu || !button) {
      return;
    }
    closeAll(layers);
    const box = button.getBoundingClientRect();
    button.setAttribute("aria-expanded", "true");
    open = {
      index,
      menu: openMenu(layers, menu.items(), {
        x: box.left,
        y: box.bottom,
        label: menu.name,
        sideways: (step) => show((index + step + menus.length) % menus.length),
        closed: () => {
          open = undefined;
          button.setAttribute("aria-expanded", "false");
          leave();
        },
      }),
    };
  };

  const focusButton = (index: number) => {
    const at = (index + buttons.length) % buttons.length;
    for (const [number, button] of buttons.entries()) {
      button.tabIndex = number === at ? 0 : -1;
    }
    buttons[at]?.focus();
  };

  const makeButton = (menu: BarMenu, index: number) => {
    const button = el(
      "button",
      {
        type: "button",
        role: "menuitem",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        class: menu.addIn ? "add-in" : undefined,
        tabindex: index === 0 ? "0" : "-1",
      },
      menu.name,
    );
    // On press, as menus everywhere; before the outside press closes the one that is open.
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const wasOpen = open?.index === index;
      closeAll(layers);
      if (!wasOpen) {
        show(index);
      }
    });
    button.addEventListener("pointerenter", () => {
      if (open && open.index !== index) {
        show(index);
      }
    });
    button.addEventListener("keydown", (event) => {
      const keys: Record<string, () => void> = {
        ArrowRight: () => focusButton(index + 1),
        ArrowLeft: () => focusButton(index - 1),
        ArrowDown: () => show(index),
        Enter: () => show(index),
        " ": () => show(index),
        Escape: leave,
      };
      const run = keys[event.key];
      if (run) {
        event.preventDefault();
        run();
      }
    });
    return button;
  };

  return {
    set(next) {
      menus = next;
      buttons = next.map(makeButton);
      bar.replaceChildren(...buttons);
    },
    focus: () => focusButton(0),
  };
}
