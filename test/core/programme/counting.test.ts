import { hoaBinh } from "../../../src/core/programme/presets/index";
import { programmeOf, readProgramme } from "../../../src/core/programme/read-programme";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { Settings } from "../../../src/core/programme/schema";
import { moments } from "../../support/moments";
import { rowOf, settingsTable, settingsWith, settingsWithout } from "../../support/settings-rows";

const year = (name: string) => ({
  ...{ name: `Năm ${name}`, opens: "", closes: "" },
  ...{ qualifiesFrom: `01/01/${name}`, qualifiesTo: `31/12/${name}` },
});
/** Two years, each counting what was recognised in it. */
const yearly: Settings = {
  ...hoaBinh,
  ...{ portal: "Không", phaseBy: "", recognisedFrom: "", recognisedBefore: "31/12/2025" },
  phases: [year("2024"), year("2025")],
  ...{ targets: [], lists: {} },
};
const faults = (rows: Parameters<typeof readProgramme>[0]) => {
  const reading = readProgramme(rows);
  return reading.ok ? [] : reading.problems.map(({ row, group, item, fault }) => [row, group, item, fault]);
};

describe("a campaign without a portal", () => {
  it("counts by recognition unless it says otherwise, in the windows of its phases", () => {
    const programme = programmeOf(yearly);
    expect([programme.portal, programme.phaseBy]).toEqual([false, "recognition"]);
    expect(programme.phases.map(({ name, window }) => [name, ...moments(window)])).toEqual([
      ["Năm 2024", "01/01/2024 00:00", "01/01/2025 00:00"],
      ["Năm 2025", "01/01/2025 00:00", "01/01/2026 00:00"],
    ]);
    expect(programmeOf({ ...yearly, phaseBy: "Ngày áp dụng" }).phaseBy).toBe("application");
  });

  it("asks no rule that reads the portal's date, whatever is set", () => {
    const { rules } = programmeOf({ ...yearly, rules: { "not-registered": "Thiếu thông tin" } });
    expect(rules).toEqual({
      "registration-outside-windows": "off",
      "registration-before-recognition": "off",
      "qualified-in-earlier-phase": "off",
      "not-registered": "off",
    });
    expect(programmeOf(hoaBinh).rules).toEqual({});
  });

  it("is written without the rows of a portal, and read back", () => {
    const table = settingsTable(yearly);
    expect(table.filter(([, item]) => item === "Mở Cổng" || item === "Đóng Cổng")).toEqual([]);
    const reading = readProgramme(table);
    expect(reading.ok && reading.programme.phases).toEqual(programmeOf(yearly).phases);
  });

  it("keeps the windows that it had when it gave its portal up", () => {
    const table = settingsWith(
      { "Có Cổng": "Không", "Giai đoạn tính theo": "Ngày công nhận" },
      settingsWithout("Đủ điều kiện từ").filter((row) => row[1] !== "Đủ điều kiện đến"),
    );
    const reading = readProgramme(table);
    expect(reading.ok && reading.programme.phases.map(({ window }) => moments(window))).toEqual([
      ["08/01/2022 07:00", "01/06/2022 00:00"],
      ["01/06/2022 07:00", "02/09/2023 00:00"],
    ]);
  });

  it("cannot count by the portal's date", () => {
    const table = settingsWith({ "Có Cổng": "Không" });
    expect(faults(table)).toEqual([
      [rowOf(table, "Giai đoạn tính theo"), "Cách tính", "Giai đoạn tính theo", "noPortal"],
    ]);
  });

  it("names the bound that a phase lacks, and phases that share a day", () => {
    const table = settingsTable(yearly).filter(
      ([group, item]) => group !== "Năm 2025" || item !== "Đủ điều kiện đến",
    );
    expect(faults(table)).toEqual([[0, "Năm 2025", "Đủ điều kiện đến", "missing"]]);
    const shared = settingsTable({
      ...yearly,
      phases: [year("2024"), { ...year("2025"), qualifiesFrom: "31/12/2024" }],
    });
    expect(faults(shared)).toEqual([
      [rowOf(shared, "Đủ điều kiện đến", "Năm 2025"), "Năm 2025", "Đủ điều kiện đến", "phasesOverlap"],
    ]);
  });

  it("has no row that waits for one", () => {
    const table = settingsTable({ ...yearly, rules: { "ip-protected": "Chờ cập nhật Cổng" } });
    expect(faults(table)).toEqual([
      [rowOf(table, "ip-protected"), "Quy tắc", ruleName("ip-protected"), "noWaiting"],
    ]);
  });
});

describe("a campaign with a portal", () => {
  it.each(["Có", "", true, "co"])("says so by %j", (portal) => {
    expect(programmeOf({ ...hoaBinh, portal }).portal).toBe(true);
  });

  it("is one that does not say: the tabs of today", () => {
    const table = settingsWithout("Có Cổng").filter((row) => row[1] !== "Công nhận đến");
    const reading = readProgramme(table);
    expect(reading.ok && { ...reading.programme, rules: {} }).toEqual(programmeOf(hoaBinh));
  });

  it.each([
    ["Ngày cập nhật Cổng", "registration", "08/01/2022 07:00"],
    ["Ngày công nhận", "recognition", "01/09/2021 00:00"],
    ["Ngày áp dụng", "application", "01/09/2021 00:00"],
    ["Ngày đủ điều kiện", "qualification", "01/09/2021 00:00"],
  ])("counts by %s in windows of that date", (phaseBy, counted, from) => {
    const programme = programmeOf({ ...hoaBinh, phaseBy });
    expect([programme.phaseBy, moments(programme.phases[0]!.window)[0]]).toEqual([counted, from]);
    expect(moments(programme.phases[0]!.registration)[0]).toBe("08/01/2022 07:00");
  });

  it("needs the hours of its portal", () => {
    expect(faults(settingsWithout("Mở Cổng", "Giai đoạn 1"))).toEqual([
      [0, "Giai đoạn 1", "Mở Cổng", "missing"],
    ]);
  });
});

it.each([
  ["31/08/2021", "endsBeforeItBegins"],
  ["hôm nào", "moment"],
])("refuses %j as the last day of recognition", (recognisedBefore, fault) => {
  const table = settingsTable({ ...hoaBinh, recognisedBefore });
  expect(faults(table)).toEqual([[rowOf(table, "Công nhận đến"), "Điều kiện", "Công nhận đến", fault]]);
});
