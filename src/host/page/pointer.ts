import { type KeyboardHooks, toggleTick } from "./keyboard";
import { areaOf, holds, mergeAt, only, type Selected, step } from "./selection";

/** What the pointer hit. */
type Hit =
  | { kind: "cell"; row: number; column: number; element: HTMLElement }
  | { kind: "row"; row: number }
  | { kind: "column"; column: number };

function hitOf(target: EventTarget | null): Hit | undefined {
  const element =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-col],[data-row-head],[data-column-head]")
      : null;
  if (!element) {
    return undefined;
  }
  const { row, col, rowHead, columnHead } = element.dataset;
  if (row !== undefined && col !== undefined) {
    return { kind: "cell", row: Number(row), column: Number(col), element };
  }
  if (rowHead !== undefined) {
    return { kind: "row", row: Number(rowHead) };
  }
  return columnHead === undefined ? undefined : { kind: "column", column: Number(columnHead) };
}

/** What the pointer needs besides what the keys need. */
export interface PointerHooks extends KeyboardHooks {
  openContextMenu(x: number, y: number): void;
}

/** Selecting by pressing and dragging, editing by a double press, the context menu. */
export function watchPointer(area: HTMLElement, hooks: PointerHooks): void {
  const { workspace } = hooks;
  let dragging: Selected | undefined;

  /** The selection that reaches from its start to what the pointer is over. */
  const reach = (from: Selected, hit: Hit): Selected | undefined => {
    const info = workspace.info();
    if (!info) {
      return undefined;
    }
    if (hit.kind === "cell") {
      const merge = mergeAt(info, hit.row, hit.column);
      const row = merge ? merge.row : hit.row;
      const column = merge ? merge.column : hit.column;
      return { ...from, endRow: row, endColumn: column };
    }
    return hit.kind === "row"
      ? { ...from, endRow: hit.row, endColumn: info.columns - 1 }
      : { ...from, endRow: info.rows - 1, endColumn: hit.column };
  };

  const startOf = (hit: Hit): Selected => {
    const info = workspace.info();
    if (hit.kind === "cell") {
      const merge = info && mergeAt(info, hit.row, hit.column);
      return only(merge?.row ?? hit.row, merge?.column ?? hit.column);
    }
    return hit.kind === "row" ? only(hit.row, 0) : only(0, hit.column);
  };

  const isSelected = (hit: Hit) => {
    const chosen = areaOf(workspace.selected());
    return holds(
      chosen,
      hit.kind === "column" ? chosen.row : hit.row,
      hit.kind === "row" ? chosen.column : hit.column,
    );
  };

  area.addEventListener(
    "mousedown",
    (event) => {
      const hit = hitOf(event.target);
      if (!hit || hooks.editor().field === event.target) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      hooks.editor().finish();
      if (event.button !== 0 && isSelected(hit)) {
        hooks.editor().focus();
        return;
      }
      const from = event.shiftKey ? workspace.selected() : startOf(hit);
      const selected = reach(from, hit);
      if (selected) {
        workspace.select(selected);
        dragging = event.button === 0 ? from : undefined;
      }
      hooks.editor().focus();
      const pressed = event.target instanceof Element ? event.target : undefined;
      if (event.button === 0 && pressed?.closest(".tick")) {
        toggleTick(hooks);
      } else if (event.button === 0 && pressed?.closest(".arrow")) {
        hooks.editor().start();
      }
    },
    true,
  );

  /** One row or column on for each movement beyond the edge of the grid. */
  const beyond = (event: MouseEvent): Selected | undefined => {
    const info = workspace.info();
    const { left, right, top, bottom } = area.getBoundingClientRect();
    const down = Number(event.clientY > bottom) - Number(event.clientY < top);
    const along = Number(event.clientX > right) - Number(event.clientX < left);
    if (!info || (down === 0 && along === 0)) {
      return undefined;
    }
    const now = workspace.selected();
    const end = step(info, { row: now.endRow, column: now.endColumn }, down, along);
    return { ...now, endRow: end.row, endColumn: end.column };
  };

  window.addEventListener("mousemove", (event) => {
    if (!dragging || event.buttons !== 1) {
      return;
    }
    const hit = hitOf(event.target);
    const selected = hit ? reach(dragging, hit) : beyond(event);
    const now = workspace.selected();
    if (selected && (selected.endRow !== now.endRow || selected.endColumn !== now.endColumn)) {
      hooks.goTo(selected, true);
    }
  });
  window.addEventListener("mouseup", () => {
    dragging = undefined;
  });

  area.addEventListener("dblclick", (event) => {
    const hit = hitOf(event.target);
    if (hit?.kind === "cell" && !workspace.data()?.cell(hit.row, hit.column)?.checkbox) {
      hooks.editor().start();
    }
  });

  area.addEventListener("contextmenu", (event) => {
    if (hitOf(event.target)) {
      event.preventDefault();
      hooks.openContextMenu(event.clientX, event.clientY);
    }
  });
}
