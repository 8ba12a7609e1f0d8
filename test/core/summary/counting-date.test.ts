import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Settings } from "../../../src/core/programme/schema";
import type { Cell } from "../../../src/core/reading/cell";
import { layOutFreeze } from "../../../src/core/snapshot/lay-out-freeze";
import { countMonths } from "../../../src/core/summary/blocks/chart-months";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { byName, part, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

/** Applied in March 2024, recognised in May or December, registered in the year after. */
const dates = { appliedOn: "05/03/2024", registeredAt: "10/01/2025 08:00" };
const rows: readonly PartialRow[] = [
  { ...dates, recognisedOn: "30/06/2024" },
  { ...dates, recognisedOn: "01/07/2024" },
  { ...dates, recognisedOn: "năm 2024" },
  { ...dates, recognisedOn: "" },
].map((changes, index) => goodRow({ unit: "A", title: `Sáng kiến ${index}`, ...changes }));

const campaign = (changes: Partial<Settings>): Settings => ({
  ...hoaBinh,
  ...{ appliedFrom: "", appliedTo: "", recognisedFrom: "" },
  phases: [
    {
      ...{ name: "Năm 2024", opens: "01/01/2025", closes: "31/01/2025" },
      ...{ qualifiesFrom: "01/01/2024", qualifiesTo: "31/12/2024" },
    },
  ],
  ...{ targets: [], lists: {} },
  ...changes,
});
const blockOf = (name: string, changes: Partial<Settings>, day: Cell = "") =>
  part(name, settingsTable(campaign(changes)), schools, rows, day);
const counted = (phaseBy: string, day: Cell) => Number(blockOf("Kết quả", { phaseBy }, day)[1]![1]);

describe("one date counts", () => {
  it.each([
    ["Ngày cập nhật Cổng", ["09/01/2025", 0], ["10/01/2025", 4]],
    ["Ngày công nhận", ["29/06/2024", 0], ["30/06/2024", 1], ["01/07/2024", 2], ["31/12/2024", 3]],
    ["Ngày áp dụng", ["04/03/2024", 0], ["05/03/2024", 4]],
    ["Ngày đủ điều kiện", ["29/06/2024", 0], ["30/06/2024", 1], ["31/12/2024", 3]],
  ] as const)("in what had happened by a day: %s", (phaseBy, ...days) => {
    expect(days.map(([day]) => [day, counted(phaseBy, day)])).toEqual(days);
  });

  it.each([
    ["Ngày cập nhật Cổng", ["01/2025"], ["Quý I/2025"]],
    [
      "Ngày công nhận",
      ["06/2024", "07/2024", "(Chưa rõ ngày công nhận)"],
      ["Quý II/2024", "Quý III/2024", "(Chưa rõ ngày công nhận)"],
    ],
    ["Ngày áp dụng", ["03/2024"], ["Quý I/2024"]],
    [
      "Ngày đủ điều kiện",
      ["06/2024", "07/2024", "(Chưa rõ ngày đủ điều kiện)"],
      ["Quý II/2024", "Quý III/2024", "(Chưa rõ ngày đủ điều kiện)"],
    ],
  ])("in months and quarters: %s", (phaseBy, months, quarters) => {
    const names = (name: string) =>
      blockOf(name, { phaseBy })
        .map(([first]) => first)
        .slice(1, -1);
    expect([names("Tháng"), names("Quý")]).toEqual([months, quarters]);
  });

  it("in the chart of months, from the first window of that date to the last", () => {
    const opened = judgeWorkbook(
      registerTable(rows),
      settingsTable(campaign({ phaseBy: "Ngày công nhận" })),
      schools,
    );
    if (!opened.ok) throw new Error(opened.problems.join());
    const months = countMonths(opened.value);
    expect(months.map(({ name, reached }) => [name, reached]).slice(4, 8)).toEqual([
      ["05/2024", 0],
      ["06/2024", 1],
      ["07/2024", 2],
      ["08/2024", 2],
    ]);
    expect([months[0]?.name, months.at(-1)?.name, months.at(-1)?.reached]).toEqual(["01/2024", "12/2024", 3]);
  });

  it("in a freeze, whose answer says what its figures say", () => {
    const settings = settingsTable(campaign({ phaseBy: "Ngày công nhận" }));
    const table = registerTable(rows);
    const opened = judgeWorkbook(table, settings, schools);
    if (!opened.ok) throw new Error(opened.problems.join());
    const source = { table, settings, units: schools, activities: [], workbook: opened.value };
    const of = (asOf?: number) => {
      const { eligible, top, manifest } = layOutFreeze(source, { at: 0, version: "1", remark: "", asOf });
      const [, row] = manifest.blocks.find(([name]) => name === "overview")!;
      return [eligible, top[row]![2]];
    };
    expect([of(Date.UTC(2024, 6, 1)), of(Date.UTC(2024, 5, 30)), of()]).toEqual([
      [1, 1],
      [0, 0],
      [3, 3],
    ]);
  });
});

describe("without a portal", () => {
  const none = { portal: "Không", phaseBy: "" };
  it.each([
    "Kết quả",
    "Đơn vị",
    "Cụm",
    "Loại giải pháp",
    "Tháng",
    "Quý",
    "Chỉ tiêu",
    "Điều khoản",
    "Biểu đồ",
  ])("%s has no word of one", (name) => {
    expect(JSON.stringify(blockOf(name, none))).not.toContain("Cổng");
  });

  it("all rows stand in a state, and the states add up", () => {
    expect(byName(blockOf("Đơn vị", none))["Trường A"]).toMatchObject({
      ...{ "Đã nhập": 4, "Đủ điều kiện": 3, "Cần xem lại": 0, "Thiếu thông tin": 1, "Không đủ điều kiện": 0 },
      "Năm 2024": 3,
    });
  });
});
