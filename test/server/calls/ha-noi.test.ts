import type { SettingLine } from "../../../src/api/bridge-settings";
import type { ColumnKey } from "../../../src/core/register/columns";
import { groupHeadings, targetHeadings } from "../../../src/core/words/summary-words";
import { tabs } from "../../../src/core/words/words";
import { an, type PageBook, setUpPage } from "../../support/page-book";
import { goodRow } from "../../support/register-table";

const SECTOR = "Ngành giáo dục Hà Nội";
const target = (item: string, level: string, scope = "Toàn sổ"): SettingLine[] => [
  ["Chỉ tiêu", item, level, "KH Hà Nội"],
  ["Phạm vi chỉ tiêu", item, scope, ""],
  ["Cách đo chỉ tiêu", item, "Sáng kiến đủ điều kiện", ""],
];

/** Rows of two schools in the first phase: 3.966 of one, 13 of the other. */
const rows = Array.from({ length: 3979 }, (_, at) => {
  const unit = at < 3966 ? "LTB" : "MB";
  const row = goodRow({ unit, title: `Giải pháp số ${at + 1}`, registeredAt: "15/03/2022" });
  return Object.entries(row).map(([column, text]): [ColumnKey, string] => [
    column as ColumnKey,
    String(text),
  ]);
});

/** The cells of the first row of a tab whose column A shows a text. */
function rowOf(book: PageBook, tab: string, first: string): string[] {
  const shown = book.shown(tab);
  const [place = ""] = [...shown].find(([at, text]) => at.endsWith(":0") && text === first) ?? [];
  const row = place.split(":")[0];
  return Array.from({ length: 30 }, (_, column) => shown.get(`${row}:${column}`) ?? "");
}

test("the numbers of Hà Nội by settings alone: 3.979 of 958 are 415,3 %, 2.394 being 958 and 1.436", () => {
  const book = setUpPage("set-up-without-rows", []);

  // From the national preset, with Hà Nội's own names, windows and targets.
  const preset = book.get("pageSettings", { presets: true }).presets[1]!.lines;
  const own: Readonly<Record<string, string>> = {
    "Chương trình|Tên chương trình": "01 triệu sáng kiến (Hà Nội)",
    "Chương trình|Đơn vị ban hành": "Công đoàn Ngành Giáo dục Hà Nội",
    "Giai đoạn 2|Đóng Cổng": "31/05/2023",
    "Giai đoạn 2|Đủ điều kiện đến": "31/05/2023",
  };
  const lines = preset
    .filter(([group]) => !String(group).toLowerCase().includes("chỉ tiêu"))
    .map((line): SettingLine => [line[0], line[1], own[`${line[0]}|${line[1]}`] ?? line[2], line[3]]);
  const targets = [...target(SECTOR, "2.394"), ...target(`${SECTOR} – Giai đoạn 1`, "958")];
  const started = book.get("pageNewProgramme", { lines: [...lines, ...targets], rows: 0 });
  expect(started.kind).toBe("started");

  const paste = { key: "hn", rows };
  expect(book.get("pagePaste", paste)).toMatchObject({ rows: 3979 });

  // The rest as settings tried and applied, and one typed into the tab.
  const before = book.get("pageSettings", { presets: false }).lines;
  const more = [
    ...target(`${SECTOR} – Giai đoạn 2`, "1.000"),
    ...target("Mỗi đơn vị – Giai đoạn 1", "30%", "Từng đơn vị"),
    ...target("Mỗi đơn vị – Giai đoạn 2", "30%", "Từng đơn vị"),
  ];
  const asked = { before, after: [...before, ...more] };
  const preview = book.get("pageTrySettings", asked);
  expect(preview).toMatchObject({ kind: "preview", verdicts: 0 });
  if (preview.kind !== "preview") throw new Error(preview.kind);
  expect(preview.targets.find(({ item }) => item === `${SECTOR} – Giai đoạn 1`)?.after).toEqual({
    ...{ level: { count: 958 }, reached: 3979, share: 3979 / 958, missing: 0 },
  });
  // 30 % of 45 are 14, of 60 are 18: one of two schools is there.
  expect(preview.targets.find(({ item }) => item === "Mỗi đơn vị – Giai đoạn 1")).toMatchObject({
    before: null,
    after: { level: { share: 0.3 }, reached: 1, share: 0.5, missing: 1 },
  });
  expect(book.get("pageApplySettings", asked)).toMatchObject({ kind: "applied", settings: 9, verdicts: 0 });
  const now = book.get("pageSettings", { presets: false }).lines;
  const at = now.findIndex(([, item]) => item === `${SECTOR} – Giai đoạn 2`);
  book.workbook.type(an, book.tabId(tabs.settings), at, 2, "1.436");

  const figures = (item: string) => {
    const cells = rowOf(book, tabs.summary, item);
    return Object.fromEntries(
      Object.values(targetHeadings).map((heading, column) => [heading, cells[column]]),
    );
  };
  const share = (text: RegExp) => expect.stringMatching(text);
  expect(figures(`${SECTOR} – Giai đoạn 1`)).toMatchObject({
    ...{ Mức: "958", Đạt: "3.979", "Tỷ lệ": share(/^415,3\s?%$/), "Còn thiếu": "0" },
  });
  expect(figures(`${SECTOR} – Giai đoạn 2`)).toMatchObject({
    ...{ Mức: "1.436", Đạt: "0", "Tỷ lệ": share(/^0,0\s?%$/), "Còn thiếu": "1.436" },
  });
  // 3.979 ÷ 2.394 = 1,66207…
  expect(figures(SECTOR)).toMatchObject({ Mức: "2.394", Đạt: "3.979", "Tỷ lệ": share(/^166,2\s?%$/) });
  // Each school's own target: 30 % of its staff in either phase, 14 and 14.
  const school = rowOf(book, tabs.summary, "Trường THPT Lạc Thủy B");
  const heading = rowOf(book, tabs.summary, "Đơn vị").indexOf(groupHeadings.target);
  expect([school[1], school[heading]]).toEqual(["3.966", "28"]);
});
