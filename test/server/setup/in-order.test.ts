import { columnKeys, resultHeadings } from "../../../src/core/register/columns";
import { choiceCells } from "../../../src/server/workbook/summary-layout";
import { OpenBook, owner } from "../../support/add-in";

/** What only a set-up of everything calls. */
const LOOKS = "Sheet.setConditionalFormatRules";
const WRITE = /\.(set|clear|insert|add|remove|protect)/;

const pressed = (book: OpenBook, item = "menuSetUp") => book.run(item).cost;

test("a set-up with nothing to do looks, and writes nothing", () => {
  const book = OpenBook.setUp();
  const { calls, total, seconds } = pressed(book);
  expect(Object.keys(calls).filter((name) => WRITE.test(name))).toEqual([]);
  expect(total).toBeLessThanOrEqual(81);
  expect(seconds).toBeLessThanOrEqual(3.25);
});

test("looks are set again on request, after which there is nothing to do", () => {
  const book = OpenBook.setUp();
  expect(pressed(book, "menuSetUpLooks").calls).toHaveProperty([LOOKS]);
  expect(pressed(book).calls).not.toHaveProperty([LOOKS]);
});

const lastColumn = resultHeadings.length + columnKeys.length;

test.each<readonly [what: string, broken: (book: OpenBook) => void]>([
  ["a title", (book) => book.type("Tổng hợp", 0, 0, "x")],
  ["a label", (book) => book.type("Tổng hợp", choiceCells.asOf.row - 1, 0, "x")],
  ["a title of another tab", (book) => book.type("Khen thưởng", 0, 0, "x")],
  ["a heading", (book) => book.type("Sáng kiến", 0, lastColumn - 1, "")],
  ["a heading of a result", (book) => book.type("Sáng kiến", 0, 1, "x")],
  ["a heading of the units", (book) => book.type("Đơn vị", 0, 1, "")],
  ["a setting", (book) => book.workbook.deleteRows(owner, book.tab("Cấu hình").id, 1, 1)],
  ["what a setting says", (book) => book.type("Cấu hình", 1, 2, "Tên khác")],
  ["a formula", (book) => book.type("Khen thưởng", 4, 0, "x")],
  ["what is in a formula's way", (book) => book.type("Phân tích", 1, 0, "x")],
  ["a tab's name", (book) => book.workbook.renameSheet(owner, book.tab("Phân tích").id, "x")],
  ["a tab", (book) => book.workbook.deleteSheet(owner, book.tab("Khen thưởng").id)],
  ["a further column", (book) => book.type("Sáng kiến", 0, lastColumn, "Của tôi")],
  ["a unit", (book) => book.type("Đơn vị", 1, 1, "Đơn vị A")],
  ["a column among figures", (book) => book.workbook.insertColumns(owner, book.tab("Tổng hợp").id, 9, 1)],
  ["rows", (book) => book.workbook.insertRows(owner, book.tab("Sáng kiến").id, 5, 3)],
])("%s that people changed is noticed, and everything set", (_what, broken) => {
  const book = OpenBook.setUp();
  broken(book);
  expect(pressed(book).calls).toHaveProperty([LOOKS]);
  expect(pressed(book).calls).not.toHaveProperty([LOOKS]);
});
