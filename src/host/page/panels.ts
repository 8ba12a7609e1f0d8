import type { ToFrame } from "./bridge/frame-messages";
import { button, el } from "./dom";
import { type FrameRequests, type LinkedFrame, linkFrame } from "./frame-link";
import { TEXT } from "./messages-vi";

const SMALLEST_DIALOG = 80;
const ROOM_AROUND_DIALOG = 60;

interface DialogWish {
  title: string;
  url: string;
  width: number;
  height: number;
  modal: boolean;
}

/** What the panels need of the page. */
export interface PanelHooks {
  run(functionName: string, args: readonly unknown[]): Promise<ToFrame>;
  focusGrid(): void;
  /** The grid has another width now. */
  resized(): void;
}

/** The add-in's dialogs and its one sidebar. */
export interface Panels {
  showDialog(wish: DialogWish): void;
  showSidebar(title: string, url: string): void;
}

function panelHead(title: string, close: () => void): HTMLElement {
  return el(
    "header",
    { class: "panel-head" },
    el("h2", { class: "panel-title" }, title),
    button("×", close, { class: "close", "aria-label": TEXT.close }),
  );
}

/** A dialog without a veil can be drawn aside by its title. */
function makeMovable(dialog: HTMLElement, handle: HTMLElement): void {
  handle.classList.add("movable");
  handle.addEventListener("pointerdown", (down) => {
    if (down.target instanceof HTMLButtonElement) {
      return;
    }
    const box = dialog.getBoundingClientRect();
    handle.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => {
      dialog.style.margin = "0";
      dialog.style.left = `${Math.max(0, box.left + event.clientX - down.clientX)}px`;
      dialog.style.top = `${Math.max(0, box.top + event.clientY - down.clientY)}px`;
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  });
}

/** Prepares the places where the add-in's HTML is shown. */
export function createPanels(layers: HTMLElement, sidebar: HTMLElement, hooks: PanelHooks): Panels {
  let openDialog: HTMLDialogElement | undefined;
  let sidebarFrame: LinkedFrame | undefined;

  const closeSidebar = () => {
    sidebarFrame?.unlink();
    sidebarFrame = undefined;
    sidebar.replaceChildren();
    sidebar.hidden = true;
    hooks.resized();
    hooks.focusGrid();
  };

  const requests = (close: () => void, size: Partial<FrameRequests>): FrameRequests => ({
    run: hooks.run,
    close,
    setHeight: () => undefined,
    setWidth: () => undefined,
    focusEditor: hooks.focusGrid,
    ...size,
  });

  return {
    showDialog({ title, url, width, height, modal }) {
      // Google shows one dialog at a time; a new one takes the place of the old.
      openDialog?.close();
      const setSize = (property: "width" | "height", pixels: number, room: number) => {
        const size = Math.max(SMALLEST_DIALOG, Math.min(pixels, room - ROOM_AROUND_DIALOG));
        frame.element.style[property] = `${size}px`;
      };
      const setWidth = (pixels: number) => setSize("width", pixels, innerWidth);
      const setHeight = (pixels: number) => setSize("height", pixels, innerHeight - ROOM_AROUND_DIALOG);
      const frame = linkFrame(
        url,
        title,
        requests(() => dialog.close(), { setWidth, setHeight }),
      );
      const head = panelHead(title, () => dialog.close());
      const dialog = el("dialog", { class: "add-in-dialog", "aria-label": title }, head, frame.element);
      setWidth(width);
      setHeight(height);
      dialog.addEventListener("close", () => {
        frame.unlink();
        dialog.remove();
        openDialog = openDialog === dialog ? undefined : openDialog;
        hooks.focusGrid();
      });
      layers.append(dialog);
      openDialog = dialog;
      if (modal) {
        dialog.showModal();
      } else {
        dialog.show();
        makeMovable(dialog, head);
      }
      frame.element.focus();
    },
    showSidebar(title, url) {
      sidebarFrame?.unlink();
      sidebarFrame = linkFrame(url, title, requests(closeSidebar, {}));
      const head = panelHead(title, closeSidebar);
      sidebar.setAttribute("aria-label", title);
      sidebar.replaceChildren(head, sidebarFrame.element);
      sidebar.hidden = false;
      hooks.resized();
    },
  };
}
