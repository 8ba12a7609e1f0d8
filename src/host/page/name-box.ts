import { cellAddress, readAddress } from "./address";
import { only, type Selected } from "./selection";
import type { Workspace } from "./workspace";

/** The field with the address of the active cell; an address typed into it is gone to. */
export function createNameBox(
  box: HTMLInputElement,
  workspace: Workspace,
  goTo: (selected: Selected) => void,
  focusGrid: () => void,
): () => void {
  const show = () => {
    const { row, column } = workspace.selected();
    if (document.activeElement !== box) {
      box.value = cellAddress(row, column);
    }
  };
  box.addEventListener("focus", () => box.select());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") {
      return;
    }
    event.preventDefault();
    const address = event.key === "Enter" ? readAddress(box.value) : undefined;
    const info = workspace.info();
    focusGrid();
    if (address && info && address.row < info.rows && address.column < info.columns) {
      const endRow = Math.min(address.endRow, info.rows - 1);
      const endColumn = Math.min(address.endColumn, info.columns - 1);
      goTo({ ...only(address.row, address.column), endRow, endColumn });
    }
    show();
  });
  return show;
}
