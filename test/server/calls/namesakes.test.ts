import { titleFingerprint } from "../../../src/core/reading/text-key";
import { PageBook, sound } from "../../support/page-book";

const titled = (...titles: string[]) => new PageBook(titles.map((title) => sound({ title })));
const ask = (book: PageBook, ...titles: string[]) =>
  book.get("pageNamesakes", { fingerprints: titles.map(titleFingerprint) });

test("gives the rows with a title that is asked for, however it is written, and the last row", () => {
  const book = titled("Sổ tay", "Vở ghi", "SỔ TAY.");
  const { last, rows } = ask(book, "sổ  tay", "Bảng");
  expect(last).toBe(4);
  expect(rows.map(({ row, cells }) => [row, cells.title])).toEqual([
    [2, "Sổ tay"],
    [4, "SỔ TAY."],
  ]);
  expect(ask(book)).toEqual({ last: 4, rows: [] });
});

test("a register without rows ends at its headings", () => {
  expect(ask(new PageBook([]), "Sổ tay", "")).toEqual({ last: 1, rows: [] });
});

test("a whole paste is taken back, but for what somebody changed meanwhile", () => {
  const book = titled("Sổ tay");
  const before = book.column("title");
  const rows = ["Một", "Hai"].map((title) => [
    ["title", title],
    ["recognisedOn", "20.12.2021"],
    ["novelty", "Có"],
    ["benefitValue", "15 triệu"],
  ]);
  const paste = (key: string) => book.get("pagePaste", { key, rows: rows as never });
  const { firstRow, undo } = paste("a");
  expect(firstRow).toBe(3);
  // The code that the row was given is taken back, too.
  expect(undo).toHaveLength(10);
  expect(book.get("pageUndo", { fixes: undo })).toMatchObject({ applied: 10, changed: [] });
  expect(book.column("title")).toEqual(before);
  expect(ask(book).last).toBe(2);
  expect(paste("b").firstRow).toBe(3);
});

test("the rows just written are checked by their places", () => {
  const book = titled("Một", "Hai", "Ba");
  const { rows, clean } = book.get("pageCheck", { scope: { kind: "rows", first: 3, last: 4 } });
  expect(rows.length + clean).toBe(2);
});

test("what a person said of headings is remembered, the last word and the latest of many", () => {
  const book = new PageBook([]);
  const say = (said: object) => book.get("pageHeadings", { said, unit: "" } as never);
  expect(say({})).toEqual({});
  expect(say({ "việc khác": "notes", điểm: null })).toEqual({ "việc khác": "notes", điểm: null });
  expect(say({ "việc khác": null, tỷ: "share" })).toEqual({ điểm: null, "việc khác": null, tỷ: "share" });
  expect(say({ ["x".repeat(2980)]: "title" })).toEqual({ ["x".repeat(2980)]: "title" });
});
