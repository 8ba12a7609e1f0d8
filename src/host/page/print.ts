/** The script of the page that a sheet is printed from. */
import type { ChartView } from "../contract";
import type { PrintedCharts } from "../print/print-page";
import { drawChart } from "./charts/draw";
import { byId } from "./dom";

/** Opened with this, the page asks for the printer by itself. */
const AT_ONCE = "#in";

const { charts, room, pageHeight, scale, lefts } = JSON.parse(
  byId("data").textContent ?? "",
) as PrintedCharts;
const paper = document.querySelector<HTMLElement>(".paper") as HTMLElement;
const after = document.querySelector<HTMLElement>(".charts") as HTMLElement;

/** A chart that leaves the paper is drawn smaller, but not smaller than this. */
const LEAST_SHRINKING = 0.6;

interface Place {
  scale: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a chart lies over the table; undefined when its cell is not printed. */
function placeOf({ row, column, x, y, width, height }: ChartView): Place | undefined {
  const line = document.querySelector<HTMLElement>(`tr[data-row="${row}"]`);
  const edge = lefts[column];
  if (!line || edge === undefined) {
    return undefined;
  }
  const left = edge + x * scale;
  const top = line.getBoundingClientRect().top - paper.getBoundingClientRect().top + y * scale;
  const own = scale * Math.min(1, (room - left) / (width * scale));
  return { scale: own, left, top, right: left + width * own, bottom: top + height * own };
}

/** On the first page, and over nothing that must be read. */
function isFree({ scale: own, left, top, right, bottom }: Place): boolean {
  const corner = paper.getBoundingClientRect();
  if (own < scale * LEAST_SHRINKING || bottom > pageHeight) {
    return false;
  }
  return [...paper.querySelectorAll<HTMLElement>("td")].every((cell) => {
    const box = cell.getBoundingClientRect();
    const apart =
      box.right - corner.left <= left + 1 ||
      box.left - corner.left >= right - 1 ||
      box.bottom - corner.top <= top + 1 ||
      box.top - corner.top >= bottom - 1;
    return apart || cell.textContent === "";
  });
}

let lowest = 0;
for (const view of charts) {
  const place = placeOf(view);
  if (place && isFree(place)) {
    const { element } = drawChart(view, paper, place.scale);
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    // What follows the table follows the charts beside it too.
    lowest = Math.max(lowest, place.bottom);
    paper.style.minHeight = `${lowest}px`;
  } else {
    drawChart(view, after, Math.min(1, room / view.width, pageHeight / view.height));
  }
}

byId("print").addEventListener("click", () => window.print());
for (const orientation of ["portrait", "landscape"]) {
  const address = new URL(location.href);
  address.searchParams.set("orientation", orientation);
  address.hash = "";
  byId(orientation).setAttribute("href", address.href);
}
document.body.dataset.ready = "true";
if (location.hash === AT_ONCE) {
  window.print();
}
