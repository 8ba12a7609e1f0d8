import type {
  SettingLine,
  SettingsAnswer,
  SettingsPreview,
  WireChangedRow,
} from "../../src/api/bridge-settings";
import { builtInLists } from "../../src/core/programme/presets/hoa-binh";
import { national } from "../../src/core/programme/presets/index";
import type { Settings } from "../../src/core/programme/schema";
import { phaseByWords } from "../../src/core/words/setting-words";
import { settingsTable } from "./settings-rows";

/** `Cấu hình` as the script hands it over. */
export const settingLines = (settings?: Settings): SettingLine[] =>
  settingsTable(settings).map((row) => row.map((cell) => String(cell ?? "")) as unknown as SettingLine);

/** What the page is told of the settings, with changes. */
export const settingsAnswer = (changes: Partial<SettingsAnswer> = {}): SettingsAnswer => ({
  lines: settingLines(),
  choices: {
    "Giai đoạn tính theo": { words: Object.values(phaseByWords), several: false },
    "Loại giải pháp được tham gia": { words: builtInLists.kinds.map(({ item }) => item), several: true },
  },
  usual: {
    "Loại giải pháp": builtInLists.kinds.map(
      ({ item, value }) => ["Loại giải pháp", item, String(value), ""] as const,
    ),
  },
  builtIn: {},
  admittedBy: { "Loại giải pháp": "Loại giải pháp được tham gia" },
  documentItems: ["Văn bản", "Đơn vị ban hành"],
  phaseItems: ["Mở Cổng", "Đóng Cổng", "Đủ điều kiện từ", "Đủ điều kiện đến"],
  mayChange: true,
  presets: [],
  rows: 0,
  ...changes,
});

export const nationalPreset = { name: String(national.name), lines: settingLines(national) };

const changedRow = (row: number, changes: Partial<WireChangedRow> = {}): WireChangedRow => ({
  row,
  code: `SK-000${row}`,
  title: `Sáng kiến ở dòng ${row}`,
  unit: "Trường THPT Lạc Thủy B",
  from: "eligible",
  to: "ineligible",
  phaseFrom: "Giai đoạn 1",
  phaseTo: "Giai đoạn 1",
  column: "appliedOn",
  reasonsGone: [],
  reasonsTo: ["IV.3: áp dụng ngày 01/09/2021, trước 02/09/2021"],
  ...changes,
});

/** What a preview says: two rows of one unit, one of another, one that only moves. */
export const previewAnswer: SettingsPreview = {
  kind: "preview",
  verdicts: 3,
  units: 2,
  phases: 1,
  unread: [{ heading: "Điểm", rows: 2 }],
  more: 0,
  rows: [
    changedRow(3),
    changedRow(7, { title: "<b>Vở ghi</b>", unit: "" }),
    changedRow(9, {
      ...{ from: "ineligible", to: "eligible", reasonsTo: [] },
      reasonsGone: ["IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021"],
    }),
    changedRow(12, { from: "eligible", phaseTo: "Giai đoạn 2", to: "eligible", reasonsTo: [] }),
  ],
  targets: [
    {
      item: "LĐLĐ tỉnh",
      before: { level: { count: 10_000 }, reached: 8512, share: 0.8512, missing: 1488 },
      after: { level: { count: 10_000 }, reached: 8510, share: 0.851, missing: 1490 },
    },
    {
      item: "Tuyên truyền",
      before: { level: { share: 1 }, reached: 3, share: "Chưa có số liệu", missing: "Chưa có số liệu" },
      after: { level: { share: 1 }, reached: 3, share: "Chưa có số liệu", missing: "Chưa có số liệu" },
    },
    {
      item: "Cụm 1",
      before: null,
      after: { level: { count: 12 }, reached: 6, share: 0.5, missing: 6 },
    },
  ],
};
