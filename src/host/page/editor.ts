import type { CellView } from "../contract";
import { cellAddress } from "./address";
import { createChoiceList } from "./choice-list";
import { el } from "./dom";
import { TEXT } from "./messages-vi";

/** Where the person goes after the text is written. */
export type Leave = "down" | "up" | "right" | "left" | "stay";

/** What the editor needs of the page. */
export interface EditorHooks {
  active(): { row: number; column: number };
  cell(row: number, column: number): CellView | undefined;
  cellElement(row: number, column: number): HTMLElement | undefined;
  write(row: number, column: number, text: string): void;
  leave(where: Leave): void;
  /** A key while nothing is being edited. */
  key(event: KeyboardEvent): void;
}

/**
 * The editor of the active cell. Its text field always has the focus while the grid has: so the first key of an
 * input method (Telex, VNI) already belongs to the text.
 */
export interface Editor {
  field: HTMLTextAreaElement;
  isEditing(): boolean;
  start(): void;
  /** Writes what is being edited, if anything. */
  finish(): void;
  /** The active cell, its value or its place changed. */
  update(): void;
  focus(): void;
}

const LEAVE_KEYS: Record<string, [plain: Leave, shifted: Leave]> = {
  Enter: ["down", "up"],
  Tab: ["right", "left"],
};

const ARROWS: Record<string, Leave> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Makes the editor over the grid, and couples the formula bar to it. */
export function createEditor(area: HTMLElement, bar: HTMLTextAreaElement, hooks: EditorHooks): Editor {
  const field = el("textarea", { id: "cell-editor", rows: 1, spellcheck: "false", autocomplete: "off" });
  area.append(field);
  const choices = createChoiceList(area);
  /** Where the editing began; the selection may move before it is written. */
  let target: { row: number; column: number } | undefined;
  /** Editing that began with a character: arrows write and go on, as in every spreadsheet. */
  let quick = false;

  const inputOf = ({ row, column }: { row: number; column: number }): string => {
    const cell = hooks.cell(row, column);
    return cell?.input ?? cell?.text ?? "";
  };

  const place = () => {
    const at = target ?? hooks.active();
    const box = hooks.cellElement(at.row, at.column)?.getBoundingClientRect();
    const home = area.getBoundingClientRect();
    field.classList.toggle("away", box === undefined);
    if (box) {
      const left = box.left - home.left;
      const top = box.top - home.top;
      Object.assign(field.style, {
        left: `${left}px`,
        top: `${top}px`,
        minWidth: `${box.width + 1}px`,
        minHeight: `${box.height + 1}px`,
        maxWidth: `${Math.max(box.width + 1, home.width - left - 20)}px`,
      });
      choices.place(left, top + box.height + 2, box.width);
    }
  };

  const begin = (isQuick: boolean, filter?: string) => {
    target = hooks.active();
    quick = isQuick;
    field.classList.add("editing");
    const options = hooks.cell(target.row, target.column)?.choices;
    if (options) {
      choices.open(options, inputOf(target), (choice) => {
        field.value = choice;
        end("stay");
      });
      if (filter !== undefined) {
        choices.filter(filter);
      }
    }
    place();
  };

  const stop = () => {
    target = undefined;
    field.value = "";
    field.classList.remove("editing");
    choices.close();
  };

  const end = (where: Leave | undefined) => {
    const at = target;
    const text = field.value;
    stop();
    if (at && where !== undefined && text !== inputOf(at)) {
      hooks.write(at.row, at.column, text);
    }
    if (where !== undefined) {
      hooks.leave(where);
    }
    field.focus({ preventScroll: true });
    update();
  };

  const update = () => {
    const at = target ?? hooks.active();
    const cell = hooks.cell(at.row, at.column);
    field.setAttribute("aria-label", TEXT.cell(cellAddress(at.row, at.column), cell?.text ?? ""));
    if (!target) {
      bar.value = inputOf(at);
    }
    place();
  };

  const insertLineEnd = (input: HTMLTextAreaElement) => {
    input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
    input.dispatchEvent(new Event("input"));
  };

  const editingKey = (event: KeyboardEvent, input: HTMLTextAreaElement) => {
    const leave = LEAVE_KEYS[event.key];
    const arrow = ARROWS[event.key];
    if (event.isComposing) {
      return;
    }
    if (event.key === "Enter" && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      insertLineEnd(input);
    } else if (leave) {
      event.preventDefault();
      const chosen = choices.highlighted();
      if (choices.isOpen() && chosen !== undefined) {
        field.value = chosen;
      }
      end(leave[event.shiftKey ? 1 : 0]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      end(undefined);
    } else if (choices.isOpen() && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choices.step(event.key === "ArrowDown" ? 1 : -1);
    } else if (arrow && quick && input === field) {
      event.preventDefault();
      end(arrow);
    }
  };

  field.addEventListener("keydown", (event) => (target ? editingKey(event, field) : hooks.key(event)));
  field.addEventListener("compositionstart", () => {
    if (!target) {
      begin(true);
    }
  });
  field.addEventListener("input", () => {
    if (!target) {
      begin(true, field.value);
    } else if (choices.isOpen()) {
      choices.filter(field.value);
    }
    bar.value = field.value;
  });

  bar.addEventListener("focus", () => {
    if (!target) {
      begin(false);
      field.value = bar.value;
      choices.close();
    }
  });
  bar.addEventListener("input", () => {
    field.value = bar.value;
  });
  bar.addEventListener("keydown", (event) => editingKey(event, bar));

  return {
    field,
    isEditing: () => target !== undefined,
    start() {
      const { row, column } = hooks.active();
      begin(false);
      field.value = inputOf({ row, column });
      field.focus({ preventScroll: true });
      field.setSelectionRange(field.value.length, field.value.length);
      bar.value = field.value;
    },
    finish() {
      if (target) {
        end("stay");
      }
    },
    update,
    focus: () => field.focus({ preventScroll: true }),
  };
}
