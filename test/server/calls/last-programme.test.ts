import type { SettingLine } from "../../../src/api/bridge-settings";
import { tabs } from "../../../src/core/words/words";
import { an, type PageBook, setUpPage, sound } from "../../support/page-book";
import type { PartialRow } from "../../support/register-table";

const rows: readonly PartialRow[] = [
  sound({ unit: "Trường THPT Lạc Thủy B" }),
  sound({ title: "Hai", unit: "Trường THPT Mường Bi", registeredAt: new Date("2022-03-31T23:59+07:00") }),
  sound({ title: "Ba", unit: "Trường THPT Mường Bi", registeredAt: new Date("2022-04-01T00:00+07:00") }),
  sound({ title: "Bốn", appliedOn: "31/08/2021" }),
];
const changes: Readonly<Record<string, string>> = {
  "Chương trình|Tên chương trình": "Sáng kiến 2027",
  // The new settings would admit the row that the old ones refused.
  "Điều kiện|Áp dụng từ": "01/08/2021",
};

function nextCampaign(): PageBook {
  const book = setUpPage("last-programme", rows);
  const lines = book.get("pageSettings", { presets: true }).presets[0]!.lines.map((line): SettingLine => {
    const value = changes[`${line[0]}|${line[1]}`];
    return value === undefined ? line : [line[0], line[1], value, line[3]];
  });
  book.get("pageNewProgramme", { lines, rows: rows.length });
  return book;
}
const before = (book: PageBook, scope?: Parameters<typeof book.get<"pageDashboard">>[1]["scope"]) =>
  book.get("pageDashboard", { asOf: "", scope }).before;

test("a register that was kept gives its months from its own first one on, as its own settings judged", () => {
  const { name, reached } = before(nextCampaign())!;
  expect(name).toBe(
    "01 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19",
  );
  // January to April 2022, and nothing is known behind the last month that counts.
  expect(reached.slice(0, 6)).toEqual([1, 1, 2, 3, "", ""]);
});

test("of a cluster or a unit it has the rows of the same one", () => {
  const book = nextCampaign();
  expect(before(book, { kind: "unit", name: "Trường THPT Mường Bi" })!.reached.slice(0, 4)).toEqual([
    0, 0, 1, 2,
  ]);
  expect(before(book, { kind: "cluster", name: "Cụm 1" })!.reached.slice(0, 4)).toEqual([1, "", "", ""]);
});

test("without a register that was kept, or with half of it, there is none", () => {
  expect(before(setUpPage("last-programme", rows))).toBeNull();
  const book = nextCampaign();
  const { id } = book.workbook.sheets().find(({ name }) => name.startsWith(`${tabs.settings} (`))!;
  book.workbook.deleteSheet(an, id);
  expect(before(book)).toBeNull();
});
