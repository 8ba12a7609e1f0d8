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
  /** The corner of the scrolled cells, from the corner of the host, and how far they are scrolled. */
  viewport(): { left: number; top: number; scrollLeft: number; scrollTop: number } | undefined;
  scrollBy(x: number, y: number): void;
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

  /** The rows that are seen, frozen ones apart. */
  const seenRows = (): { frozen: GridRow[]; scrolled: GridRow[] } => {
    const info = model.info();
    const hidden = new Set(info?.hiddenRows);
    const rows = { frozen: [] as GridRow[], scrolled: [] as GridRow[] };
    for (let index = 0; index < (info?.rows ?? 0); index += 1) {
      if (!hidden.has(index)) {
        (index < (info?.frozenRows ?? 0) ? rows.frozen : rows.scrolled).push({ index });
      }
    }
    return rows;
  };

  const rowSizes = () => {
    const { frozen, scrolled } = seenRows();
    const sizesOf = (type: "rowPinStart" | "rgRow", rows: readonly GridRow[]) =>
      rows.flatMap(({ index: row }, index) => {
        const size = model.rowHeight(row);
        return size === DEFAULT_ROW_HEIGHT ? [] : [{ type, index, size }];
      });
    return [...sizesOf("rowPinStart", frozen), ...sizesOf("rgRow", scrolled)] as RevoGrid["rowDefinitions"];
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
      const { frozen, scrolled } = seenRows();
      grid.classList.toggle("no-grid-lines", model.info()?.hiddenGridlines === true);
      grid.columns = columnsOf();
      grid.pinnedTopSource = frozen as unknown as RevoGrid["source"];
      grid.source = scrolled as unknown as RevoGrid["source"];
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
      let y = fresh ? 0 : vertical.scrollTop;
      let x = fresh ? 0 : horizontal.scrollLeft;
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
        y = nearest(y, vertical.clientHeight, top, height);
      }
      if (column >= info.frozenColumns) {
        let left = 0;
        for (let at = info.frozenColumns; at < column; at += 1) {
          left += info.hiddenColumns.includes(at) ? 0 : columnWidth(info, at);
        }
        const width = columnWidth(info, column);
        x = nearest(x, horizontal.clientWidth, left, width);
      }
      // Frozen columns scroll by themselves: one that lags behind would bring the others back to where it is.
      for (const each of grid.querySelectorAll(".vertical-inner")) each.scrollTop = y;
      horizontal.scrollLeft = x;
      // The grid as well: it drops a scroll of its elements to where it believes that they are already.
      void grid.scrollToCoordinate({ x, y });
    },
    viewport() {
      const { vertical, horizontal } = scrollers();
      if (!vertical || !horizontal) {
        return undefined;
      }
      const corner = host.getBoundingClientRect();
      return {
        left: horizontal.getBoundingClientRect().left - corner.left,
        top: vertical.getBoundingClientRect().top - corner.top,
        scrollLeft: horizontal.scrollLeft,
        scrollTop: vertical.scrollTop,
      };
    },
    scrollBy(x, y) {
      const { vertical, horizontal } = scrollers();
      vertical?.scrollBy(0, y);
      horizontal?.scrollBy(x, 0);
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
