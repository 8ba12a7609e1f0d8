import type { ColumnKey } from "../../../src/core/register/columns";
import { headingOf } from "../../../src/core/register/columns";
import { columnLetters } from "../../../src/core/words/column-letters";
import { tabs } from "../../../src/core/words/words";
import { inputOf } from "../../../src/host/model/display";
import { an, binh, PageBook, placeOf, sound } from "../../support/page-book";
import { deeds } from "../../trust/people";

const OLD = ["Một", "Hai", "Ba", "Bốn"];
const NEW = ["Năm", "Sáu"];
const make = PageBook.maker(new PageBook(OLD.map((title, at) => sound({ title, code: `SK-000${at + 1}` }))));
const unit = "Trường THPT Lạc Thủy B";
const rows = NEW.map((title): [ColumnKey, string][] => [
  ["title", title],
  ["unit", unit],
]);
const paste = (book: PageBook) => book.ask("pagePaste", { key: "k", rows });
const save = (book: PageBook) => book.ask("pageSave", { key: "k", cells: Object.fromEntries(rows[0]!) });
const register = (book: PageBook) => book.tabId(tabs.register);

/** What each row holds under its headings, wherever they stand now; blank ones are left out. */
function rowsOf(book: PageBook): string[] {
  const shown = book.shown();
  const heading = (column: ColumnKey) =>
    Number([...shown].find(([, text]) => text === headingOf(column))![0].split(":")[1]);
  const [code, title, place, notes] = (["code", "title", "unit", "notes"] as const).map(heading);
  const found: string[] = [];
  for (let row = 1; row < 60; row++) {
    const cells = [code, title, place, notes].map((column) => shown.get(`${row}:${column}`) ?? "");
    if (cells.some((text) => text !== "")) found.push(cells.join("|"));
  }
  return found.sort();
}

/** What is done before any other call is done before the next of these. */
const TOUCHES =
  /\.(getValues|getSheetValues|getDataRange|getNumberFormats|setNumberFormats|setValues|flush)$/;

/** Runs a call once for each of its service calls that looks or writes, with a deed right before that one. */
function meeting(
  call: typeof paste | typeof save,
  deed: (book: PageBook) => void,
  open: () => PageBook = make,
): PageBook[] {
  const books: PageBook[] = [];
  for (let at = 0; ; at++) {
    const book = open();
    let count = 0;
    book.addIn.beforeServiceCall = (service) => {
      if (TOUCHES.test(service) && count++ === at) deed(book);
    };
    const { ok } = call(book);
    book.addIn.beforeServiceCall = undefined;
    if (count <= at) return books;
    // Who was refused asks once more.
    if (!ok) expect(call(book).ok).toBe(true);
    books.push(book);
  }
}

const others: Record<string, (book: PageBook) => void> = {
  sorts: (book) => deeds.sorts(book),
  "inserts a row above the last": (book) => book.workbook.insertRows(binh, register(book), 4, 1),
  "inserts three rows at the top": (book) => book.workbook.insertRows(binh, register(book), 1, 3),
  "inserts a column": (book) => book.workbook.insertColumns(an, register(book), placeOf("unit"), 1),
  "moves a column": (book) =>
    book.workbook.moveColumns(an, register(book), placeOf("notes"), 1, placeOf("title")),
  "types into the last row": (book) => book.type(5, "notes", "gõ"),
  nothing: () => {},
};
const quiet = (call: typeof paste | typeof save, deed: (book: PageBook) => void) => {
  const book = make();
  expect(call(book).ok).toBe(true);
  deed(book);
  return rowsOf(book);
};

describe.each(Object.entries({ paste, save }))("%s", (_name, call) => {
  test.each(Object.entries(others))(
    "while somebody %s: each row stands once, below its headings, and none is lost",
    (_deed, deed) => {
      const wanted = quiet(call, deed);
      const books = meeting(call, deed);
      expect(books.length).toBeGreaterThan(8);
      for (const [at, book] of books.entries()) expect([at, rowsOf(book)]).toEqual([at, wanted]);
    },
  );

  test("typed into right after it was written, a row is not written twice", () => {
    const written = make();
    call(written);
    const wanted = written.column("code");
    const typing = (book: PageBook) => {
      if (book.text(6, "title") === NEW[0]) book.type(6, "title", "Sửa");
    };
    for (const book of meeting(call, typing)) expect(book.column("code")).toEqual(wanted);
  });
});

/** The row of a code, from 1, and what was put into its benefit. */
function benefitOf(book: PageBook, code: string): [row: number, input: string] {
  const row = book.column("code").indexOf(code) + 2;
  const { book: model } = book.workbook;
  const cell = model.requireSheet(register(book)).cells.get(row - 1, placeOf("benefitValue"));
  return [row, inputOf(model, cell)];
}

describe.each([
  ["above the last", 4],
  ["at the top", 1],
] as const)("formulas of people in rows that somebody pushes down, %s", (_where, at) => {
  const title = columnLetters(placeOf("title") + 1);
  const counting = (formula: string) => {
    const book = make();
    book.type(5, "benefitValue", formula);
    return PageBook.maker(book);
  };

  test.each([1, 2])("by %d, are there afterwards, and of their own row", (count) => {
    const books = meeting(
      paste,
      (book) => book.workbook.insertRows(binh, register(book), at, count),
      counting(`=LEN(${title}5)`),
    );
    for (const book of books) {
      const [row, input] = benefitOf(book, "SK-0004");
      expect(row).toBe(5 + count);
      expect(input).toBe(`=LEN(${title}${row})`);
    }
  });
});
