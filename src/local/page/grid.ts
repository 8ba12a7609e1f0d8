import type { ColumnRegular } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";
import { columnName } from "./address";
import {
  cellContent,
  cellProperties,
  GRID_LABEL,
  type GridModel,
  type GridRow,
  placeOf,
} from "./cell-render";
import { columnWidth, DEFAULT_ROW_HEIGHT } from "./row-heights";
import { areaOf, mergeAt } from "./selection";

type RevoGrid = HTMLRevoGridElement;

const ROW_HEADS = "row-heads";
const ROW_HEADS_WIDTH = 48;

/** The grid as the rest of the page uses it. */
export interface Grid {
  element: HTMLElement;
  /** Rows, columns or sizes changed. */
  rebuild(): void;
  /** Cells or the selection changed. Resolves when they are drawn. */
  redraw(): Promise<void>;
  /** Resolves when what was last asked for had its chance to be drawn. */
  drawn(): Promise<void>;
  /** Scrolls no further than needed; from the top left corner, when `fresh`. */
  scrollTo(row: number, column: number, fresh?: boolean): void;
  cellElement(row: number, column: number): HTMLElement | undefined;
}

/** RevoGrid draws what is visible; selecting and editing are the page's own, for they cross frozen edges. */
export function createGrid(host: HTMLElement, model: GridModel): Grid {
  void defineCustomElements();
  const grid = document.createElement("revo-grid") as RevoGrid;
  grid.setAttribute("aria-label", GRID_LABEL);
  Object.assign(grid, {
    readonly: true,
    canFocus: false,
    range: false,
    useClipboard: false,
    filter: false,
    resize: false,
    canDrag: false,
    applyOnClose: false,
    rowSize: DEFAULT_ROW_HEIGHT,
    frameSize: 3,
    theme: "compact",
    virtualX: ["rgCol"],
  });
  host.append(grid);
  let tick = 0;

  const rowHeads: ColumnRegular = {
    prop: ROW_HEADS,
    name: "",
    size: ROW_HEADS_WIDTH,
    pin: "colPinStart",
    cellTemplate: (_h, props) => String(placeOf(props).row + 1),
    cellProperties: (props) => {
      const { row } = placeOf(props);
      const area = areaOf(model.selected());
      return {
        "data-row-head": row,
        role: "rowheader",
        class: { "row-head": true, selected: row >= area.row && row < area.row + area.rows },
      };
    },
  };

  const columnsOf = (): ColumnRegular[] => {
    const info = model.info();
    const columns: ColumnRegular[] = [];
    for (let column = 0; column < (info?.columns ?? 0); column += 1) {
      if (info && !info.hiddenColumns.includes(column)) {
        columns.push({
          prop: column,
          name: columnName(column),
          size: columnWidth(info, column),
          ...(column < info.frozenColumns ? { pin: "colPinStart" } : {}),
          columnProperties: () => ({ "data-column-head": column }),
          cellProperties: (props) => cellProperties(model, placeOf(props).row, column),
          cellTemplate: (h, props) => cellContent(h, model, placeOf(props).row, column),
        });
      }
    }
    return [rowHeads, ...columns];
  };

  const frozenRows = () => Math.min(model.info()?.frozenRows ?? 0, model.info()?.rows ?? 0);

  const rowSizes = () => {
    const frozen = frozenRows();
    const sizes = [];
    for (let row = 0; row < (model.info()?.rows ?? 0); row += 1) {
      const size = model.rowHeight(row);
      if (size !== DEFAULT_ROW_HEIGHT) {
        const isFrozen = row < frozen;
        sizes.push({ type: isFrozen ? "rowPinStart" : "rgRow", index: isFrozen ? row : row - frozen, size });
      }
    }
    return sizes as RevoGrid["rowDefinitions"];
  };

  let shownSizes = "";
  let shownVersion = -1;
  const applySizes = () => {
    if (shownVersion === model.heightsVersion()) {
      return;
    }
    shownVersion = model.heightsVersion();
    const sizes = rowSizes();
    const key = JSON.stringify(sizes);
    if (key !== shownSizes) {
      shownSizes = key;
      grid.rowDefinitions = sizes;
    }
  };

  const markHeads = () => {
    const area = areaOf(model.selected());
    for (const head of grid.querySelectorAll<HTMLElement>("[data-column-head]")) {
      const column = Number(head.dataset.columnHead);
      head.classList.toggle("selected", column >= area.column && column < area.column + area.columns);
    }
  };

  const drawn = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

  const scrollers = () => ({
    vertical: grid.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol .vertical-inner"),
    horizontal: grid.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol"),
  });

  grid.addEventListener("viewportscroll", () => requestAnimationFrame(markHeads));

  return {
    element: grid,
    rebuild() {
      const rows = Array.from({ length: model.info()?.rows ?? 0 }, (_, index): GridRow => ({ index }));
      const frozen = frozenRows();
      grid.columns = columnsOf();
      grid.pinnedTopSource = rows.slice(0, frozen) as unknown as RevoGrid["source"];
      grid.source = rows.slice(frozen) as unknown as RevoGrid["source"];
      shownSizes = "";
      shownVersion = -1;
      applySizes();
    },
    async redraw() {
      applySizes();
      tick += 1;
      grid.additionalData = { tick };
      await drawn();
      markHeads();
    },
    drawn,
    scrollTo(row, column, fresh = false) {
      const info = model.info();
      const { vertical, horizontal } = scrollers();
      if (!info || !vertical || !horizontal) {
        return;
      }
      if (fresh) {
        vertical.scrollTop = 0;
        horizontal.scrollLeft = 0;
      }
      const merge = mergeAt(info, row, column);
      const lastRow = merge ? merge.row + merge.rows - 1 : row;
      if (row >= info.frozenRows) {
        let top = 0;
        for (let at = info.frozenRows; at < row; at += 1) {
          top += model.rowHeight(at);
        }
        let height = 0;
        for (let at = row; at <= lastRow; at += 1) {
          height += model.rowHeight(at);
        }
        vertical.scrollTop = nearest(vertical.scrollTop, vertical.clientHeight, top, height);
      }
      if (column >= info.frozenColumns) {
        let left = 0;
        for (let at = info.frozenColumns; at < column; at += 1) {
          left += info.hiddenColumns.includes(at) ? 0 : columnWidth(info, at);
        }
        const width = columnWidth(info, column);
        horizontal.scrollLeft = nearest(horizontal.scrollLeft, horizontal.clientWidth, left, width);
      }
    },
    cellElement: (row, column) =>
      grid.querySelector<HTMLElement>(`[data-row="${row}"][data-col="${column}"]`) ?? undefined,
  };
}

/** The least scrolling that shows a stretch. */
function nearest(now: number, room: number, start: number, length: number): number {
  if (start < now) {
    return start;
  }
  return start + length > now + room ? Math.min(start, start + length - room) : now;
}
