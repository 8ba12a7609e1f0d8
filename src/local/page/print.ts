/** The script of the page that a sheet is printed from. */
import type { ChartView } from "../contract";
import { drawChart } from "./charts/draw";
import { byId } from "./dom";

/** Opened with this, the page asks for the printer by itself. */
const AT_ONCE = "#in";

const { charts, room } = JSON.parse(byId("data").textContent ?? "") as { charts: ChartView[]; room: number };
const place = document.querySelector<HTMLElement>(".charts");
for (const view of place ? charts : []) {
  drawChart(view, place as HTMLElement, Math.min(1, room / view.width));
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
