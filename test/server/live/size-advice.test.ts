import { sizeAdvice } from "../../../src/server/live/size-advice";

type Tab = ReturnType<Parameters<typeof sizeAdvice>[0]["getSheets"]>[number];
const tab = (rows: number, columns: number) =>
  ({ getMaxRows: () => rows, getMaxColumns: () => columns }) as unknown as Tab;
const advice = (rows: number, columns: number, ...tabs: readonly Tab[]) =>
  sizeAdvice({ getSheets: () => [...tabs] }, rows, columns);

test("a small register is not asked for the sizes of its tabs", () => {
  const never = () => {
    throw new Error("asked");
  };
  expect(sizeAdvice({ getSheets: never }, 19_999, 27)).toEqual([]);
});

test("from half of the cells that Google allows on it says all figures", () => {
  expect(advice(20_000, 22, tab(100_000, 49), tab(99_999, 1))).toEqual([]);
  const [sentence] = advice(20_000, 22, tab(100_000, 49), tab(100_000, 1));
  for (const figure of ["20.000 dòng", "5.000.000 ô", " 5 giây"]) expect(sentence).toContain(figure);
});

test("from half of a formula's seconds on, too", () => {
  expect(advice(55_000, 27, tab(55_000, 27))).toEqual([]);
  expect(advice(56_000, 27, tab(56_000, 27))).toHaveLength(1);
});
