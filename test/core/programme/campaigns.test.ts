import { needText } from "../../../src/core/assessment/need-text";
import { passingExample } from "../../../src/core/assessment/passing-example";
import { readProgramme } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { readSettingsFile, settingsFile } from "../../../src/core/programme/settings-file";
import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { rules } from "../../../src/core/rules/index";
import { corporation, extended, province, year2021 } from "../../support/campaigns";
import { judgeLast, textOf } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow } from "../../support/register-table";
import { byName, part, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

/** The campaign as it arrives in another workbook: by a file. */
function programmeFrom(settings: Settings) {
  const lines = settingsTable(settings).map(
    ([group, item, value, clause]) =>
      [String(group), String(item), String(value ?? ""), String(clause)] as const,
  );
  const file = readSettingsFile(settingsFile(lines));
  if (!file.ok) throw new Error(file.fault);
  const reading = readProgramme(file.lines);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.programme;
}
function outcome(settings: Settings, row: PartialRow) {
  const { verdict, phase, findings } = judgeLast([goodRow(row)], { programme: programmeFrom(settings) });
  return { verdict, phase: phase?.name, found: findings.map(({ rule, message }) => `${rule} ${message}`) };
}

describe("a power corporation", () => {
  const late = { appliedOn: "15/09/2023", recognisedOn: "20/09/2023" };
  it.each<[Cell, string, string | undefined]>([
    ["05/09/2023", "eligible", "Giai đoạn 2"],
    ["10/10/2021", "eligible", "Giai đoạn 1"],
    ["31/05/2022 23:59", "eligible", "Giai đoạn 1"],
    ["01/06/2022 00:00", "eligible", "Giai đoạn 2"],
  ])("registered %s", (registeredAt, verdict, phase) => {
    const row = { appliedOn: "05/09/2021", recognisedOn: "20/09/2021", registeredAt };
    expect(outcome(corporation, row)).toMatchObject({ verdict, phase });
  });

  it("takes the last minute, and not the next day", () => {
    expect(outcome(corporation, { ...late, registeredAt: "30/09/2023 23:59" })).toEqual({
      ...{ verdict: "eligible", phase: "Giai đoạn 2", found: [] },
    });
    expect(outcome(corporation, { ...late, registeredAt: "01/10/2023" })).toEqual({
      ...{ verdict: "ineligible", phase: undefined, found: ["registration-outside-windows after"] },
    });
    const row = goodRow({ ...late, registeredAt: "01/10/2023" });
    const { findings } = judgeLast([row], { programme: programmeFrom(corporation) });
    expect(findings[0]!.clause).toBe("Mục 2.2");
    expect(textOf(findings[0]!)).toContain("30/09/2023");
  });

  it.each([
    ["Hội đồng sáng kiến Tổng công ty", "eligible", []],
    ["Tổng Giám đốc", "eligible", []],
    ["Tập đoàn", "missing", ["recognition-missing bodyUnreadable"]],
  ])("recognised by %s", (recognisedBy, verdict, found) => {
    const row = { recognisedBy, registeredAt: "10/10/2021", recognisedOn: "20/09/2021" };
    expect(outcome(corporation, { ...row, appliedOn: "05/09/2021" })).toMatchObject({ verdict, found });
  });

  it("has no note on its decisions' numbers", () => {
    const row = { ...late, registeredAt: "25/09/2023", decisionNumber: "1234/QĐ-EVNHCMC" };
    expect(outcome(corporation, row).found).toEqual([]);
  });

  it("counts people in each unit, not initiatives", () => {
    const people = ["Xa An", "Xa An", "Hà Thị Ba"];
    const rows = people.map((authors, index) => goodRow({ unit: "A", authors, title: `Số ${index}` }));
    const units = [schools[0]!, schools[1]!];
    expect(byName(part("Đơn vị", settingsTable(corporation), units, rows))["Trường A"]).toMatchObject({
      ...{ "Đủ điều kiện": 3, "Người tham gia": 2, "Số người": 10, "Tỷ lệ tham gia": 0.2 },
    });
    const reached = (given: typeof rows) =>
      byName(part("Tiến độ", settingsTable(corporation), units, given)).Người;
    expect([reached(rows)?.Đạt, reached(rows.slice(0, 2))?.Đạt]).toEqual([1, 0]);
    expect(byName(part("Tiến độ", settingsTable(corporation), units, rows))["Đợt đầu"]).toMatchObject({
      ...{ Đạt: 3, "Còn thiếu": 330 },
    });
  });
});

describe("the campaign of 2021", () => {
  const dates = { appliedOn: "15/02/2021", recognisedOn: "01/03/2021", kind: "Vì cộng đồng" };
  it.each<[Cell, string | undefined, string | undefined]>([
    ["20/04/2021 23:54", "Đợt cao điểm", "Đợt cao điểm"],
    ["20/04/2021 23:55", undefined, "Gia hạn"],
    ["15/05/2021", undefined, "Gia hạn"],
    ["30/05/2021 23:59", undefined, "Gia hạn"],
    ["31/05/2021", undefined, undefined],
  ])("registered %s: before the extension and with it", (registeredAt, before, after) => {
    const row = { ...dates, registeredAt };
    expect([outcome(year2021, row).phase, outcome(extended, row).phase]).toEqual([before, after]);
  });

  it("refuses what was applied the day before it began", () => {
    const row = { ...dates, appliedOn: "31/01/2021", registeredAt: "15/03/2021" };
    expect(outcome(year2021, row)).toMatchObject({
      ...{ verdict: "ineligible", found: ["application-outside-window before"] },
    });
  });

  it("says its own window, with an example that passes, and cites nothing", () => {
    const programme = programmeFrom(year2021);
    expect(needText("application-outside-window", programme)).toMatch(/01\/02\/2021.*31\/05\/2021/);
    const rule = rules.find(({ id }) => id === "application-outside-window")!;
    const [[, day] = []] = passingExample(rule, programme, emptyCatalogue());
    expect(day).toMatch(/\/0[2-5]\/2021$/);
    const { findings } = judgeLast([goodRow({ appliedOn: "31/01/2021" })], { programme });
    expect(findings.map(({ clause }) => clause).filter(Boolean)).toEqual([]);
  });

  it("knows its own kinds alone, and an agreement without a date", () => {
    const row = { ...dates, registeredAt: "15/03/2021", kind: "Cải cách hành chính" };
    expect(outcome(year2021, row)).toMatchObject({ verdict: "eligible", found: [] });
    expect(outcome(year2021, { ...row, kind: "Phòng, chống Covid-19" })).toMatchObject({
      ...{ verdict: "missing", found: ["kind-unknown unreadable"] },
    });
    const agreed = { ...row, recognisedOn: "", recognisedBy: "Thủ trưởng đồng ý triển khai" };
    expect(outcome(year2021, agreed)).toMatchObject({ verdict: "eligible", found: [] });
    expect(outcome(year2021, { ...agreed, recognisedBy: "Hội đồng sáng kiến" }).found).toEqual([
      "recognition-missing dateMissing",
    ]);
  });

  it("lets nothing wait that was recognised when its last window had closed", () => {
    const row = { ...dates, registeredAt: "" };
    expect(outcome(year2021, { ...row, recognisedOn: "20/04/2021" }).verdict).toBe("waiting");
    expect(outcome(year2021, { ...row, recognisedOn: "21/04/2021" })).toEqual({
      ...{ verdict: "ineligible", phase: undefined, found: ["recognition-too-late closed"] },
    });
  });
});

describe("a province without a portal", () => {
  it.each<[Cell, string, string | undefined]>([
    ["01/01/2024", "eligible", "Năm 2024"],
    ["31/12/2024", "eligible", "Năm 2024"],
    ["01/01/2025", "eligible", "Năm 2025"],
    ["31/12/2028", "eligible", "Năm 2028"],
    ["02/01/2029", "ineligible", undefined],
  ])("recognised %s", (recognisedOn, verdict, phase) => {
    const row = { appliedOn: "05/03/2023", recognisedOn, registeredAt: "" };
    expect(outcome(province, row)).toMatchObject({ verdict, phase });
  });

  it("counts by the day of recognition, in figures, months and quarters", () => {
    const rows = ["30/06/2024", "01/07/2024"].map((recognisedOn, index) =>
      goodRow({ unit: "A", title: `Số ${index}`, appliedOn: "05/03/2024", recognisedOn, registeredAt: "" }),
    );
    const block = (name: string, day: Cell = "") => part(name, settingsTable(province), schools, rows, day);
    expect(byName(block("Đơn vị", "30/06/2024"))["Trường A"]).toMatchObject({
      "Đủ điều kiện": 1,
      "Năm 2024": 1,
    });
    expect(block("Tháng").map(([name]) => name)).toEqual(["Tháng", "06/2024", "07/2024", "Tổng cộng"]);
    expect(block("Quý").map(([name]) => name)).toEqual(["Quý", "Quý II/2024", "Quý III/2024", "Tổng cộng"]);
  });

  it("says the last day of recognition", () => {
    const row = goodRow({ appliedOn: "05/03/2023", recognisedOn: "02/01/2029", registeredAt: "" });
    const { findings } = judgeLast([row], { programme: programmeFrom(province) });
    expect(findings.map(textOf).join()).toContain("31/12/2028");
  });

  it("counts a unit's own target for a year by the unit's own rows", () => {
    const rows = ["A", "B", "B", "B", "B", "B"].map((unit, index) =>
      goodRow({
        ...{ unit, title: `Số ${index}`, appliedOn: "05/03/2024", recognisedOn: "01/07/2024" },
        registeredAt: "",
      }),
    );
    const target = byName(part("Tiến độ", settingsTable(province), schools, rows))["Trường A – Năm 2024"];
    expect(target).toMatchObject({ Đạt: 1, "Còn thiếu": 199 });
  });
});
