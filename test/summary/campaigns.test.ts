import type { Cell } from "../../src/reading/cell";
import { rollUp } from "../../src/summary/roll-up";
import { targetBlock } from "../../src/summary/target-block";
import { byName, emptyWorkbook, part } from "../support/schools";
import { settingsTable } from "../support/settings-rows";

describe("other campaigns by settings alone", () => {
  function share(settings: readonly (readonly Cell[])[], item: string, phase: string, eligible: number) {
    const workbook = emptyWorkbook(settings);
    const figures = rollUp(workbook);
    figures.total.byVerdict.eligible = eligible;
    const of = workbook.programme.phases.find(({ name }) => name === phase);
    if (of) figures.total.byPhase.set(of, eligible);
    return byName(targetBlock(workbook, figures))[item];
  }

  it("696.948 of 300.000 in the nation's first phase", () => {
    const settings = [...settingsTable(), ["Chỉ tiêu", "Toàn quốc – Giai đoạn 1", 300_000, ""]];
    const row = share(settings, "Toàn quốc – Giai đoạn 1", "Giai đoạn 1", 696_948);
    expect(row).toMatchObject({ "Tỷ lệ": 2.32316, "Còn thiếu": 0 });
  });

  it("Hà Nội: 3.979 of 958, 2.394 being 958 and 1.436", () => {
    const own = settingsTable().filter(([group]) => group !== "Chỉ tiêu");
    const settings = [
      ...own,
      ["Chỉ tiêu", "Ngành giáo dục Hà Nội", "2.394", ""],
      ["Chỉ tiêu", "Ngành giáo dục Hà Nội – Giai đoạn 1", 958, ""],
      ["Chỉ tiêu", "Ngành giáo dục Hà Nội – Giai đoạn 2", 1436, ""],
    ];
    const { programme } = emptyWorkbook(settings);
    expect(programme.targets.map(({ level }) => level)).toEqual([
      { count: 2394 },
      { count: 958 },
      { count: 1436 },
    ]);
    const row = share(settings, "Ngành giáo dục Hà Nội – Giai đoạn 1", "Giai đoạn 1", 3979);
    expect(row).toMatchObject({ Đạt: 3979, "Tỷ lệ": 3979 / 958, "Còn thiếu": 0 });
  });

  it("five phases give five columns", () => {
    const months = ["1", "2", "3", "4", "5"].map((month) => `${month}/2022`);
    const phases = months.flatMap((month) => [
      [`T${month}`, "Mở Cổng", month, ""],
      [`T${month}`, "Đóng Cổng", month, ""],
    ]);
    const settings = [
      ...settingsTable().filter(
        (row) => !/Giai đoạn \d$/.test(`${row[0]} ${row[1]}`) && !/Giai đoạn \d/.test(String(row[0])),
      ),
      ...phases,
    ];
    const [headings = [], ...rows] = part("Quý", settings);
    expect(headings.slice(7, 12)).toEqual(months.map((month) => `T${month}`));
    expect(rows.at(-1)?.slice(7, 12)).toEqual([3, 0, 0, 0, 0]);
  });
});
