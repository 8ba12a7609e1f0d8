import { describeTargets } from "../../../src/core/programme/describe-targets";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import { cellsOf, shown } from "../../../src/core/summary/blocks/table";
import { targetColumns } from "../../../src/core/summary/blocks/target-table";
import { measureTargets } from "../../../src/core/summary/figures/measure-targets";
import { rollUp } from "../../../src/core/summary/figures/roll-up";
import { formatCount, formatShare } from "../../../src/core/words/number-vi";
import { goodRow } from "../../support/register-table";
import { byName, emptyWorkbook, part } from "../../support/schools";
import { settingsTable, targetRows } from "../../support/settings-rows";

describe("other campaigns by settings alone", () => {
  function share(settings: readonly (readonly Cell[])[], item: string, phase: string, eligible: number) {
    const workbook = emptyWorkbook(settings);
    const figures = rollUp(workbook);
    figures.total.byVerdict.eligible = eligible;
    const of = workbook.programme.phases.find(({ name }) => name === phase);
    if (of) figures.total.byPhase.set(of, eligible);
    return byName(cellsOf(shown({ columns: targetColumns, rows: measureTargets(workbook, figures) })))[item];
  }

  it("696.948 of 300.000 in the nation's first phase", () => {
    const settings = [...settingsTable(), ["Chỉ tiêu", "Toàn quốc – Giai đoạn 1", 300_000, ""]];
    const row = share(settings, "Toàn quốc – Giai đoạn 1", "Giai đoạn 1", 696_948);
    expect(row).toMatchObject({ "Tỷ lệ": 2.32316, "Còn thiếu": 0 });
    expect([formatCount(696_948), formatShare(row?.["Tỷ lệ"] as number)]).toEqual(["696.948", "232,3%"]);
  });

  it("Hà Nội: 3.979 of 958, 2.394 being 958 and 1.436", () => {
    const own = settingsTable({ ...hoaBinh, targets: [], lists: {} });
    const sector = { scope: "Toàn sổ", measure: "Sáng kiến đủ điều kiện" };
    const settings = [
      ...own,
      ...targetRows("Ngành giáo dục Hà Nội", "2.394", sector),
      ...targetRows("Ngành giáo dục Hà Nội – Giai đoạn 1", 958, sector),
      ...targetRows("Ngành giáo dục Hà Nội – Giai đoạn 2", 1436, sector),
    ];
    const { programme } = emptyWorkbook(settings);
    expect(programme.targets.map(({ level }) => level)).toEqual([
      { count: 2394 },
      { count: 958 },
      { count: 1436 },
    ]);
    const row = share(settings, "Ngành giáo dục Hà Nội – Giai đoạn 1", "Giai đoạn 1", 3979);
    expect(row).toMatchObject({ Đạt: 3979, "Tỷ lệ": 3979 / 958, "Còn thiếu": 0 });
    expect([formatCount(3979), formatShare(row?.["Tỷ lệ"] as number)]).toEqual(["3.979", "415,3%"]);
  });

  describe("Hà Nội: 30 % of a unit's staff in each phase, the second closing in May 2023", () => {
    const settings = settingsTable({
      ...hoaBinh,
      participants: "Số sáng kiến",
      phases: hoaBinh.phases.map((phase) =>
        phase.name === "Giai đoạn 2"
          ? { ...phase, closes: "31/05/2023 24:00", qualifiesTo: "31/05/2023" }
          : phase,
      ),
      owner: "Ngành giáo dục Hà Nội",
      ...describeTargets([
        { item: "Ngành giáo dục Hà Nội", level: "2.394", clause: "II" },
        { item: "Ngành giáo dục Hà Nội – Giai đoạn 1", level: 958, clause: "II.1" },
        { item: "Ngành giáo dục Hà Nội – Giai đoạn 2", level: "1.436", clause: "II.2" },
        { item: "Mỗi đơn vị – Giai đoạn 1", level: "30%", clause: "II.1", scope: { kind: "everyUnit" } },
        { item: "Mỗi đơn vị – Giai đoạn 2", level: "30%", clause: "II.2", scope: { kind: "everyUnit" } },
        { item: "Tỷ lệ tham gia – Giai đoạn 1", level: "30%", clause: "II.3", measure: "participation" },
      ]),
    });
    const units = [
      ["Mã đơn vị", "Tên đơn vị", "Số CBNGNLĐ"],
      ["X", "Trường Xuân", 10],
      ["Y", "Trường Yên", 7],
    ];
    // X: 3 in phase 1, 1 in phase 2, 1 too late; Y: 2 in phase 1.
    const rows = [
      ["X", "10/01/2022 08:00"],
      ["X", "20/04/2022"],
      ["X", "31/05/2022"],
      ["X", "31/05/2023 23:59"],
      ["X", "01/06/2023 00:00"],
      ["Y", "10/01/2022 08:00"],
      ["Y", "11/01/2022"],
    ].map(([unit, registeredAt], index) => goodRow({ unit, registeredAt, title: `Tên ${index}` }));
    const whole = "Cả chương trình";

    it("by unit", () => {
      const block = byName(part("Đơn vị", settings, units, rows));
      // 30 % of 10 are 3 in each phase, so 6; 30 % of 7 are 2,1, so 3 in each.
      expect(block["Trường Xuân"]).toMatchObject({
        ...{ "Đã nhập": 5, "Đủ điều kiện": 4, "Không đủ điều kiện": 1, "Giai đoạn 1": 3, "Giai đoạn 2": 1 },
        ...{ "Chỉ tiêu": 6, "Tỷ lệ": 4 / 6, "Người tham gia": 4, "Số người": 10, "Tỷ lệ tham gia": 0.4 },
      });
      expect(block["Trường Yên"]).toMatchObject({ "Đủ điều kiện": 2, "Chỉ tiêu": 6, "Tỷ lệ": 2 / 6 });
      expect(block["Tổng cộng"]).toMatchObject({ "Đủ điều kiện": 6, "Chỉ tiêu": 12, "Tỷ lệ": 0.5 });
    });

    it("by target", () => {
      expect(part("Tiến độ", settings, units, rows).slice(1)).toEqual([
        [
          ...["Ngành giáo dục Hà Nội", "Ngành giáo dục Hà Nội", whole],
          ...[2394, 6, 6 / 2394, 2388, "II", "░░░░░░░░░░"],
        ],
        [
          ...["Ngành giáo dục Hà Nội – Giai đoạn 1", "Ngành giáo dục Hà Nội", "Giai đoạn 1"],
          ...[958, 5, 5 / 958, 953, "II.1", "░░░░░░░░░░"],
        ],
        [
          ...["Ngành giáo dục Hà Nội – Giai đoạn 2", "Ngành giáo dục Hà Nội", "Giai đoạn 2"],
          ...[1436, 1, 1 / 1436, 1435, "II.2", "░░░░░░░░░░"],
        ],
        // Xuân reached 3 of 3 in phase 1, Yên 2 of 3; nobody 3 in phase 2.
        [
          ...["Mỗi đơn vị – Giai đoạn 1", "2 đơn vị", "Giai đoạn 1"],
          ...[0.3, 1, 0.5, 1, "II.1", "█████░░░░░"],
        ],
        [...["Mỗi đơn vị – Giai đoạn 2", "2 đơn vị", "Giai đoạn 2"], ...[0.3, 0, 0, 2, "II.2", "░░░░░░░░░░"]],
        // 30 % of 17 are 5,1, so 6; initiatives count here, not people.
        [
          ...["Tỷ lệ tham gia – Giai đoạn 1", "17 CBNGNLĐ", "Giai đoạn 1"],
          ...[0.3, 5, 5 / 17, 1, "II.3", "████████░░"],
        ],
      ]);
    });

    it("by month, against 958 and then 2.394", () => {
      const months = part("Biểu đồ", settings, units, rows)
        .slice(1)
        .map((row) => row.slice(0, 4));
      expect(months).toHaveLength(17);
      expect([months[0], ...months.slice(4, 6), months[16]]).toEqual([
        ["01/2022", 3, 958, ""],
        ["05/2022", 5, 958, 958],
        ["06/2022", 5, 2394, ""],
        ["05/2023", 6, 2394, 2394],
      ]);
    });
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
