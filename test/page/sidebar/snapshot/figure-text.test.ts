import type { FigureChange } from "../../../../src/core/snapshot/compare-figures";
import { figureText } from "../../../../src/page/sidebar/snapshot/figure-text";

const both = (kind: FigureChange["kind"], from: FigureChange["from"], to: FigureChange["to"]) => {
  const figure: FigureChange = { part: "progress", name: "Tên", key: "", heading: "Mức", kind, from, to };
  return [figureText(figure, from), figureText(figure, to)];
};

test.each<[FigureChange["kind"], FigureChange["from"], FigureChange["to"], string, string]>([
  ["level", 1, 0.9, "100%", "90%"],
  ["level", 0.1, 0.125, "10%", "12,5%"],
  ["level", 1, 2, "1", "2"],
  ["level", 0, 500, "0", "500"],
  ["level", 0.1, 1500, "10%", "1.500"],
  ["share", 0, 13.666, "0,0%", "1.366,6%"],
  ["count", 1000, "Chưa có số liệu", "1.000", "Chưa có số liệu"],
])("a %s of %p and %p is %s and %s", (kind, from, to, ...texts) => {
  expect(both(kind, from, to)).toEqual(texts);
});
