import type { ChartView } from "../../src/host/contract";
import { chartConfig } from "../../src/host/page/charts/config";

const view = (type: string, options: Record<string, unknown> = {}): ChartView => ({
  id: 1,
  type,
  row: 0,
  column: 0,
  x: 0,
  y: 0,
  width: 600,
  height: 371,
  options,
  labels: ["a", "b"],
  series: [
    { name: "Đạt", values: [1, null], texts: ["1", ""] },
    { name: "Chỉ tiêu", values: [0.5, 1], texts: ["50 %", "100 %"] },
  ],
});

test.each([
  ["LINE", ["line", "line"], [false, false]],
  ["AREA", ["line", "line"], ["origin", "origin"]],
  ["COLUMN", ["bar", "bar"], [undefined, undefined]],
  ["COMBO", ["bar", "line"], [undefined, false]],
])("%s", (type, kinds, fills) => {
  const { datasets } = chartConfig(view(type)).data;
  expect(datasets.map((data) => data.type)).toEqual(kinds);
  expect(datasets.map((data) => ("fill" in data ? data.fill : undefined))).toEqual(fills);
  expect(datasets.map((data) => data.data)).toEqual([
    [1, null],
    [0.5, 1],
  ]);
});

test("series are told apart by their own options", () => {
  const { datasets } = chartConfig(
    view("COMBO", {
      colors: ["#111111", "#222222"],
      series: {
        0: { type: "line", lineDashStyle: [4, 2], pointSize: 6 },
        1: { type: "bars", color: "#333333", targetAxisIndex: 1 },
      },
    }),
  ).data;
  expect(datasets).toEqual([
    expect.objectContaining({
      type: "line",
      borderColor: "#111111",
      borderDash: [4, 2],
      pointRadius: 3,
      label: "Đạt",
    }),
    expect.objectContaining({ type: "bar", backgroundColor: "#333333", yAxisID: "y2" }),
  ]);
});

test("titles, legend, axes and stacks", () => {
  const { options } = chartConfig(
    view("COLUMN", {
      title: "Tiến độ",
      legend: { position: "bottom" },
      isStacked: true,
      hAxis: { title: "Tháng" },
      vAxis: { title: "Số", minValue: 0, viewWindow: { max: 9 } },
    }),
  );
  expect(options).toMatchObject({
    indexAxis: "x",
    plugins: { title: { display: true, text: "Tiến độ" }, legend: { display: true, position: "bottom" } },
    scales: {
      x: { stacked: true, title: { display: true, text: "Tháng" } },
      y: { stacked: true, suggestedMin: 0, max: 9, title: { display: true, text: "Số" } },
    },
  });
  expect(chartConfig(view("BAR", { legend: "none", hAxis: { minValue: 2 } })).options).toMatchObject({
    indexAxis: "y",
    plugins: { title: { display: false }, legend: { display: false } },
    scales: { x: { stacked: false, suggestedMin: 2 } },
  });
});

test("a pie has the first series, a hole if told so", () => {
  const { type, data, options } = chartConfig(
    view("PIE", { pieHole: 0.4, slices: { 1: { color: "#00ff00" } } }),
  );
  expect([type, data.labels, data.datasets.map((each) => each.data)]).toEqual(["pie", ["a", "b"], [[1, 0]]]);
  expect(data.datasets[0]).toMatchObject({ backgroundColor: ["#4285f4", "#00ff00"] });
  expect(options).toMatchObject({ cutout: "40%" });
});
