import { othersTied, rankSorted } from "../../../../src/core/summary/figures/rank";

const ranked = (figures: readonly number[]) =>
  rankSorted(
    figures.map((figure, index) => ({ figure, name: `p${index}` })),
    (a, b) => a.figure === b.figure,
  );

test("three at most are named of those who share a rank, never oneself, and the others are counted", () => {
  const others = ranked([9, 5, 5, 5, 5, 5, 1]).map((row) => othersTied(row, ({ name }) => name));
  expect(others).toEqual([
    undefined,
    { list: "p2, p3, p4", more: 1 },
    { list: "p1, p3, p4", more: 1 },
    { list: "p1, p2, p4", more: 1 },
    { list: "p1, p2, p3", more: 1 },
    { list: "p1, p2, p3", more: 1 },
    undefined,
  ]);
});

test("among very many who share a rank, nobody is named more than the few who are shown", () => {
  const rows = ranked(new Array<number>(5000).fill(1));
  let named = 0;
  for (const row of rows) othersTied(row, () => `p${named++}`);
  expect(named).toBe(3 * rows.length);
});
