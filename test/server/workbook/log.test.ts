import { tabs } from "../../../src/core/words/words";
import type { SheetInit } from "../../../src/host/host";
import { logHeadings } from "../../../src/messages/vi/setup-vi";
import { colleague, OpenBook, owner } from "../../support/add-in";
import { blankSheets, PageBook, sound } from "../../support/page-book";
import { linesOf, schoolBook, which } from "../../support/report-book";

const who = logHeadings.indexOf("Người");

test("the log names whoever is at the keyboard, the owner or a colleague, each time", () => {
  const book = OpenBook.setUp();
  book.type(tabs.units, 1, 1, "Trường A");
  const before = book.workbook.content(book.tab(tabs.log).id).cells.length;
  const report = JSON.stringify({ ...which("unit", "Trường A", null), fields: {} });
  for (const person of [colleague, owner, colleague]) book.run("pageReport", person, report);
  const { cells } = book.workbook.content(book.tab(tabs.log).id);
  const people = cells.slice(before).filter(({ column }) => column === who);
  expect(people.map(({ value }) => value)).toEqual([colleague, owner, colleague].map(({ email }) => email));
});

test("finding that out leaves no protection behind", () => {
  const book = OpenBook.setUp();
  book.run("menuWriteValues", colleague);
  const row = book.workbook.content(book.tab(tabs.log).id).cells.length + 5;
  expect(() => book.type(tabs.log, 0, 0, "Thời điểm", owner)).not.toThrow();
  expect(() => book.type(tabs.log, row, 0, "ghi tay", colleague)).not.toThrow();
  expect(() =>
    book.type(tabs.log, 0, 0, "Thời điểm", { ...colleague, email: "cuong@example.test" }),
  ).not.toThrow();
});

test("what people named is text in it, also where it begins like a formula", () => {
  const book = schoolBook();
  const report = { ...which("all"), fields: {} };
  const { tab } = book.get("pageReport", report);
  const name = '=IMPORTXML("http://x.test";"//a")&"';
  book.workbook.renameSheet(owner, book.tabId(tab), name);
  book.get("pageReport", report);
  expect(linesOf(book, tabs.log).at(-1)?.at(-1)).toMatch(name);
  const { cells } = book.workbook.content(book.tabId(tabs.log));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

describe("at the end of its sheet", () => {
  const HEADINGS: SheetInit["values"] = [[...logHeadings]];
  const paste = (book: PageBook, key: string) => book.get("pagePaste", { key, rows: [[["title", key]]] });
  const open = (rows: number) =>
    new PageBook(
      [],
      blankSheets([sound()]).map((sheet) =>
        sheet.name === tabs.log ? { ...sheet, values: HEADINGS, rows } : sheet,
      ),
    );

  test.each([1, 2, 3])("with %i rows it grows, and no line is lost", (rows) => {
    const book = open(rows);
    for (const key of ["a", "b", "c"]) paste(book, key);
    const details = linesOf(book, tabs.log).map((line) => line.at(-1));
    expect(details).toHaveLength(4);
    expect(new Set(details).size).toBe(4);
  });
});
