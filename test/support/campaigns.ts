import type { JudgedWorkbook } from "../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../src/core/assessment/open-workbook";
import { describeTargets } from "../../src/core/programme/describe-targets";
import { hoaBinh } from "../../src/core/programme/presets/index";
import type { ListEntry, Settings } from "../../src/core/programme/schema";
import type { Cell } from "../../src/core/reading/cell";
import type { PartialRow } from "./register-table";
import { goodRow, registerTable } from "./register-table";
import { schools } from "./schools";
import { settingsTable } from "./settings-rows";

const entry = (item: string, value = ""): ListEntry => ({ item, value, clause: "" });
const noDays = { qualifiesFrom: "", qualifiesTo: "" };
const cites = {
  appliedFrom: "Mục 2.1",
  "rules.application-outside-window": "Mục 2.1",
  "rules.registration-outside-windows": "Mục 2.2",
} as const;

export const award = "Danh hiệu";
export const certificate = "Chứng nhận";
const corporationTargets = describeTargets([
  { item: "Đợt đầu", level: 333, clause: "Mục 1", phase: "Giai đoạn 1" },
  { item: "Đợt sau", level: 667, clause: "Mục 1", phase: "Giai đoạn 2" },
  { item: "Người", level: "20%", clause: "Mục 1", measure: "participation", scope: { kind: "everyUnit" } },
  { item: "Bằng", level: 6, clause: "Mục 1", where: { column: award, value: "Bằng Lao động sáng tạo" } },
  { item: "Giấy", level: 10, clause: "Mục 1", where: { column: certificate, value: "Có chứng nhận" } },
]);

/** A power corporation inside the national campaign: windows of its own, no night between them. */
export const corporation: Settings = {
  ...hoaBinh,
  name: "01 triệu sáng kiến – Tổng công ty Điện lực",
  issuer: "Công đoàn Tổng công ty",
  document: "KH 97/KH-CĐĐVN ngày 14/02/2022",
  owner: "",
  ...{ appliedFrom: "01/9/2021", appliedTo: "30/9/2023" },
  phases: [
    { name: "Giai đoạn 1", opens: "01/9/2021 00:00", closes: "31/5/2022 24:00", ...noDays },
    { name: "Giai đoạn 2", opens: "01/6/2022 00:00", closes: "30/9/2023 24:00", ...noDays },
  ],
  cites,
  targets: corporationTargets.targets,
  lists: {
    ...corporationTargets.lists,
    columns: [
      entry(award, "chọn: Bằng Lao động sáng tạo; Huân chương"),
      entry(certificate, "chọn: Có chứng nhận; Không có"),
    ],
    words: [entry("CBNGNLĐ", "Người lao động"), entry("CĐCS", "Công đoàn bộ phận")],
    clauses: ["Mục 1", "Mục 2.1", "Mục 2.2", "Mục 3"].map((clause) => entry(clause, `Lời của ${clause}`)),
  },
};

/** The campaign of 2021: one wave, and its extension. */
const wave = { name: "Đợt cao điểm", opens: "10/3/2021", closes: "20/4/2021 23:55", ...noDays };
export const extension = { ...wave, name: "Gia hạn", opens: "20/4/2021 23:55", closes: "30/5/2021" };
export const year2021: Settings = {
  ...hoaBinh,
  ...{ name: "75 nghìn sáng kiến", document: "", recognisedFrom: "", kinds: "" },
  ...{ appliedFrom: "02/2021", appliedTo: "05/2021" },
  phases: [wave],
  ...{ cites: {}, targets: [] },
  lists: {
    kinds: [
      entry("Sản xuất, kinh doanh"),
      entry("An toàn vệ sinh lao động, bảo vệ môi trường"),
      entry("Cải cách hành chính"),
      entry("Vì cộng đồng"),
    ],
    recognisers: [
      entry("Hội đồng sáng kiến"),
      entry("Thủ trưởng đồng ý triển khai", "là: thủ trưởng, không cần ngày"),
      entry("Chưa công nhận", "là: chưa công nhận"),
    ],
  },
};
export const extended: Settings = {
  ...year2021,
  phases: [wave, extension],
  cites: { "phases.1.opens": "CV gia hạn", "phases.1.closes": "CV gia hạn" },
};

const years = [2024, 2025, 2026, 2027, 2028];
export const localUnion = "Công đoàn cơ sở";
const provinceTargets = describeTargets([
  ...years.map((year, at) => ({
    ...{ item: `Toàn tỉnh – Năm ${year}`, level: 2000 + 500 * at, phase: `Năm ${year}` },
  })),
  ...["Trường A", "Trường B"].flatMap((name, unit) =>
    years.map((year, at) => ({
      ...{ item: `${name} – Năm ${year}`, level: (unit === 0 ? 200 : 5) + 10 * at, phase: `Năm ${year}` },
      scope: { kind: "unit", name } as const,
    })),
  ),
]);

/** A province: five years, no portal, recognition counts. */
export const province: Settings = {
  ...hoaBinh,
  ...{ name: "Sáng kiến 2024–2028", document: "", owner: "", portal: "Không", phaseBy: "Ngày công nhận" },
  ...{ appliedFrom: "01/01/2023", appliedTo: "", kinds: "" },
  ...{ recognisedFrom: "01/01/2024", recognisedBefore: "31/12/2028" },
  ...{ topicAcceptedFrom: "", recognitionMonths: "", cites: {} },
  phases: years.map((year) => ({
    ...{ name: `Năm ${year}`, opens: "", closes: "" },
    ...{ qualifiesFrom: `01/01/${year}`, qualifiesTo: `31/12/${year}` },
  })),
  targets: provinceTargets.targets,
  lists: {
    ...provinceTargets.lists,
    kinds: [entry("Giải pháp tác nghiệp"), entry("Chuyển đổi số")],
    columns: [entry(localUnion, "chọn: May 1; May 2")],
  },
};

/** A row of a register with cells of the campaign's own columns, by heading. */
export interface CampaignRow extends PartialRow {
  own?: Readonly<Record<string, Cell>>;
}

/** A register with the campaign's own columns behind the usual ones. */
export function campaignTable(settings: Settings, rows: readonly CampaignRow[]): Cell[][] {
  const own = settings.lists?.columns?.map(({ item }) => item) ?? [];
  const [headings = [], ...cells] = registerTable(
    rows.map(({ own: _own, ...row }, at) => goodRow({ title: `Sáng kiến số ${at}`, ...row })),
  );
  return [
    [...headings, ...own],
    ...cells.map((line, at) => [...line, ...own.map((heading) => rows[at]?.own?.[heading] ?? "")]),
  ];
}

/** Its rows judged beside three schools. */
export function campaignWorkbook(settings: Settings, rows: readonly CampaignRow[]): JudgedWorkbook {
  const opened = judgeWorkbook(campaignTable(settings, rows), settingsTable(settings), schools);
  if (!opened.ok) throw new Error(opened.problems.join("\n"));
  return opened.value;
}
