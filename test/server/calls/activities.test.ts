import { tabs } from "../../../src/core/words/words";
import { an, PageBook } from "../../support/page-book";

const UNIT = "Trường THPT Lạc Thủy B";
const cells = {
  ...{ unit: UNIT, kind: "Tuyên truyền", heldOn: "15/02/2022", count: "45" },
  ...{ amount: "2 triệu", link: "=1+1", note: "'hội nghị <b>" },
};
const set = () => {
  const book = new PageBook([]);
  book.get("pageSetUp", {});
  return book;
};
const rowsOf = (book: PageBook) => {
  const shown = [...book.shown(tabs.activities)].filter(([at]) => !at.startsWith("0:"));
  return shown.map(([, text]) => text);
};
const type = (book: PageBook, row: number, texts: readonly string[]) =>
  book.workbook.paste(an, book.tabId(tabs.activities), row, 0, [texts]);

test("writes below the last row, a day as a day, numbers as numbers, and what was typed as text", () => {
  const book = set();
  type(book, 1, ["Trường khác", "Khen thưởng", "01/03/2022"]);
  const { row, activities } = book.get("pageAddActivity", { key: "a", cells });
  expect(row).toBe(3);
  expect(activities).toEqual([{ row: 3, cells: { ...cells, amount: "2000000" }, problem: "" }]);
  const shown = book.shown(tabs.activities);
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => shown.get(`2:${column}`))).toEqual([
    ...[UNIT, "Tuyên truyền", "15/02/2022", "45", "2.000.000", "=1+1", "'hội nghị <b>"],
  ]);
});

test("the same request again writes nothing twice; another with the same content does", () => {
  const book = set();
  const rows = ["a", "a", "b"].map((key) => book.get("pageAddActivity", { key, cells }).row);
  expect(rows).toEqual([2, 2, 3]);
});

test("is taken back wherever it stands by now, and refused where somebody changed it", () => {
  const book = set();
  const { row, told } = book.get("pageAddActivity", { key: "a", cells });
  book.workbook.insertRows(an, book.tabId(tabs.activities), 1, 2);
  type(book, 1, ["Trường khác", "Khen thưởng", "01/03/2022"]);
  expect(book.get("pageTakeBackActivity", { row, told, unit: UNIT })).toEqual([]);
  expect(rowsOf(book)).toEqual(["Trường khác", "Khen thưởng", "01/03/2022"]);

  const again = book.get("pageAddActivity", { key: "b", cells });
  type(book, again.row - 1, [UNIT, "Tuyên truyền", "16/02/2022"]);
  expect(book.ask("pageTakeBackActivity", { ...again, unit: UNIT })).toMatchObject({
    ok: false,
    code: "other",
  });
});

test("of twins the one is blanked that stands nearest, and the other stays", () => {
  const book = set();
  const first = book.get("pageAddActivity", { key: "a", cells });
  const second = book.get("pageAddActivity", { key: "b", cells });
  const left = book.get("pageTakeBackActivity", { ...second, unit: UNIT });
  expect(left.map(({ row }) => row)).toEqual([first.row]);
});

test("a workbook without the tab offers to be set up, and has no activities", () => {
  const book = set();
  book.workbook.deleteSheet(an, book.tabId(tabs.activities));
  expect(book.ask("pageAddActivity", { key: "a", cells })).toMatchObject({ ok: false, code: "notSetUp" });
  expect(book.get("pageChooseUnit", { unit: UNIT }).activities).toEqual([]);
  expect(book.get("pageReminders", { phase: null }).length).toBeGreaterThan(0);
  book.get("pageSetUp", {});
  expect(book.get("pageAddActivity", { key: "a", cells }).row).toBe(2);
});

test("the unit's own rows are shown with what is wrong, those of a misspelt name too", () => {
  const book = set();
  type(book, 1, [UNIT, "Tuyên truyền", "hôm nọ"]);
  type(book, 2, ["Trường THPT Lạc Thuỷ BB", "Tuyên truyền", "15/02/2022"]);
  const { activities } = book.get("pageChooseUnit", { unit: UNIT });
  expect(activities.map(({ row, problem }) => [row, problem !== ""])).toEqual([
    [2, true],
    [3, true],
  ]);
});

test("who sent a report, and who held it, is reminded no more", () => {
  const book = set();
  const stateOf = () => book.get("pageReminders", { phase: "Giai đoạn 1" }).find(({ name }) => name === UNIT);
  expect(stateOf()).toMatchObject({ reported: false });
  type(book, 1, [UNIT, "Đã gửi báo cáo", "05/06/2022"]);
  type(book, 2, [UNIT, "Tuyên truyền", "05/06/2022"]);
  expect(stateOf()).toMatchObject({ reported: true, propagandaHeld: true });
});

test("a new campaign keeps the activities of the old one apart, and counts none of them", () => {
  const book = set();
  book.get("pageAddActivity", { key: "a", cells });
  const { presets } = book.get("pageSettings", { presets: true });
  book.get("pageNewProgramme", { lines: presets[1]!.lines, rows: 0, key: "n" });
  expect(book.get("pageChooseUnit", { unit: UNIT }).activities).toEqual([]);
  const kept = book.workbook.sheets().filter(({ name }) => name.startsWith(`${tabs.activities} (`));
  expect(kept).toMatchObject([{ hidden: true }]);
  expect([...book.shown(kept[0]!.name).values()]).toContain("'hội nghị <b>");
  expect(book.get("pageAddActivity", { key: "z", cells }).row).toBe(2);
});
