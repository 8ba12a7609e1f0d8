import type { Cell } from "../../../../src/core/reading/cell";
import { goodRow } from "../../../support/register-table";
import { part } from "../../../support/schools";

/** Units with so many eligible initiatives and a target; the name is `Trường` and a letter. */
function explained(units: readonly (readonly [eligible: number, target: Cell])[]) {
  const name = (index: number) => `Trường ${String.fromCharCode(65 + index)}`;
  const table = [["Tên đơn vị", "Chỉ tiêu"], ...units.map(([, target], index) => [name(index), target])];
  const rows = units.flatMap(([eligible], index) =>
    Array.from({ length: eligible }, (_none, at) =>
      goodRow({ unit: name(index), title: `Tên ${index} ${at}` }),
    ),
  );
  return part("Xếp hạng", [], table, rows).slice(1);
}
const none = "Chưa có số liệu";

describe("units for commendation", () => {
  it("stand by initiatives, then by the share of their target; those with nothing do not", () => {
    expect(
      explained([
        [2, 4],
        [3, 10],
        [2, 2],
        [0, 1],
        [2, ""],
      ]).map(([rank, name, eligible, target, share]) => [rank, name, eligible, target, share]),
    ).toEqual([
      [1, "Trường B", 3, 10, 0.3],
      [2, "Trường C", 2, 2, 1],
      [3, "Trường A", 2, 4, 0.5],
      [4, "Trường E", 2, "", none],
    ]);
  });

  it("without a tie say nothing", () => {
    const rows = explained([
      [2, 4],
      [1, 4],
    ]);
    expect(rows.map((row) => row[5])).toEqual(["", ""]);
  });

  it("share a rank when equal in both, and the next is left out", () => {
    const rows = explained([
      [2, 4],
      [2, 4],
      [2, 4],
      [1, 3],
    ]);
    expect(rows.map(([rank]) => rank)).toEqual([1, 1, 1, 4]);
    expect(rows[1]?.[5]).toBe("Đồng hạng với Trường A, Trường C: cùng 2 sáng kiến và cùng 50,0% chỉ tiêu");
    expect(rows[3]?.[5]).toBe("");
  });

  it("without a target are equal by initiatives alone", () => {
    const rows = explained([
      [2, ""],
      [2, ""],
    ]);
    expect(rows.map(([rank]) => rank)).toEqual([1, 1]);
    expect(rows[0]?.[5]).toContain("Trường B: cùng 2 sáng kiến và đều chưa tính được tỷ lệ");
  });

  it("in a long tie are not all named", () => {
    const rows = explained(new Array<[number, Cell]>(6).fill([1, 3]));
    expect(rows[0]?.[5]).toBe(
      "Đồng hạng với Trường B, Trường C, Trường D và 2 đơn vị khác: cùng 1 sáng kiến và cùng 33,3% chỉ tiêu",
    );
    expect(rows[2]?.[5]).toContain("Trường A, Trường B, Trường D và 2 đơn vị khác");
  });
});
