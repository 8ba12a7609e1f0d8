import { hoaBinh } from "../../../src/core/programme/presets/index";
import { readProgramme } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { readSettingsFile, settingsFile } from "../../../src/core/programme/settings-file";
import type { Cell } from "../../../src/core/reading/cell";
import { judgeLast } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow } from "../../support/register-table";
import { byName, part, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

/** A power corporation inside the national campaign: windows of its own, no night between them. */
const corporation: Settings = {
  ...hoaBinh,
  name: "01 triệu sáng kiến – Tổng công ty Điện lực",
  issuer: "Công đoàn Tổng công ty",
  document: "KH 97/KH-CĐĐVN ngày 14/02/2022",
  ...{ appliedFrom: "01/9/2021", appliedTo: "30/9/2023" },
  phases: [
    {
      name: "Giai đoạn 1",
      opens: "01/9/2021 00:00",
      closes: "31/5/2022 24:00",
      qualifiesFrom: "",
      qualifiesTo: "",
    },
    {
      name: "Giai đoạn 2",
      opens: "01/6/2022 00:00",
      closes: "30/9/2023 24:00",
      qualifiesFrom: "",
      qualifiesTo: "",
    },
  ],
  targets: [
    { item: "Giai đoạn 1 – Giai đoạn 1", level: 333, clause: "Mục 1" },
    { item: "Giai đoạn 2 – Giai đoạn 2", level: 667, clause: "Mục 1" },
  ],
};

/** The campaign of 2021: one wave, and its extension. */
const wave = {
  name: "Đợt cao điểm",
  opens: "10/3/2021",
  closes: "20/4/2021 23:55",
  qualifiesFrom: "",
  qualifiesTo: "",
};
const extension = { ...wave, name: "Gia hạn", opens: "20/4/2021 23:55", closes: "30/5/2021" };
const year2021: Settings = {
  ...hoaBinh,
  ...{
    name: "75 nghìn sáng kiến",
    document: "",
    appliedFrom: "02/2021",
    appliedTo: "05/2021",
    recognisedFrom: "",
  },
  phases: [wave],
  targets: [],
};

/** A province: five years, no portal, recognition counts. */
const province: Settings = {
  ...hoaBinh,
  ...{ name: "Sáng kiến 2024–2028", document: "", portal: "Không", phaseBy: "Ngày công nhận" },
  ...{
    appliedFrom: "01/01/2023",
    appliedTo: "",
    recognisedFrom: "01/01/2024",
    recognisedBefore: "31/12/2028",
  },
  ...{ topicAcceptedFrom: "", recognitionMonths: "" },
  phases: [2024, 2025, 2026, 2027, 2028].map((year) => ({
    ...{ name: `Năm ${year}`, opens: "", closes: "" },
    ...{ qualifiesFrom: `01/01/${year}`, qualifiesTo: `31/12/${year}` },
  })),
  targets: [],
};

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
  });
});

describe("the campaign of 2021", () => {
  const dates = { appliedOn: "15/02/2021", recognisedOn: "01/03/2021" };
  it.each<[Cell, string | undefined, string | undefined]>([
    ["20/04/2021 23:54", "Đợt cao điểm", "Đợt cao điểm"],
    ["20/04/2021 23:55", undefined, "Gia hạn"],
    ["15/05/2021", undefined, "Gia hạn"],
    ["30/05/2021 23:59", undefined, "Gia hạn"],
    ["31/05/2021", undefined, undefined],
  ])("registered %s: before the extension and with it", (registeredAt, before, after) => {
    const row = { ...dates, registeredAt };
    const extended = { ...year2021, phases: [wave, extension] };
    expect([outcome(year2021, row).phase, outcome(extended, row).phase]).toEqual([before, after]);
  });

  it("refuses what was applied the day before it began", () => {
    const row = { ...dates, appliedOn: "31/01/2021", registeredAt: "15/03/2021" };
    expect(outcome(year2021, row)).toMatchObject({
      ...{ verdict: "ineligible", found: ["application-outside-window before"] },
    });
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
});
