import { tabs } from "../../../src/core/words/words";
import { an, PageBook, placeOf, sound } from "../../support/page-book";
import { runScript } from "../../support/run-script";

const make = PageBook.maker(
  new PageBook(
    ["Một", "Hai", "Ba"].map((title, index) =>
      sound({ code: `SK-000${index + 1}`, title, appliedOn: "31/08/2021" }),
    ),
  ),
);

const cellsOf = (book: PageBook) =>
  book
    .get("pageCheck", { scope: { kind: "all" } })
    .rows.map(({ row, key, title }) => ({ row, key, column: "appliedOn" as const, text: title }));

/** The titles of the rows that have a note, each with its note. */
function noted(book: PageBook): string[][] {
  const { cells } = book.workbook.view(book.tabId(tabs.register));
  return cells.flatMap(({ row, column, cell }) =>
    cell?.note && column === placeOf("appliedOn")
      ? [[book.text(row + 1, "title"), cell.note.split("\n").at(-1)!]]
      : [],
  );
}
const beside = (...titles: string[]) => titles.map((title) => [title, title]);

test("a mark goes where its row stands now, and nowhere when the row is gone", () => {
  const book = make();
  const cells = cellsOf(book);
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 1);
  book.workbook.deleteRows(an, book.tabId(tabs.register), 3, 1);
  expect(book.get("pageMark", { cells })).toEqual({ marked: 2, missing: 1 });
  expect(noted(book)).toEqual(beside("Một", "Ba"));
});

test("a row inserted at any moment until the last look takes no mark of another", () => {
  const names: string[] = [];
  const watched = make();
  const cells = cellsOf(watched);
  watched.addIn.beforeServiceCall = (name) => names.push(name);
  watched.get("pageMark", { cells });
  const write = names.findIndex((name) => name.endsWith("Range.setBackgrounds"));
  const look = names.slice(0, write).findLastIndex((name) => name.endsWith("Sheet.getSheetValues"));
  expect(look).toBeGreaterThan(names.findLastIndex((name) => name.endsWith("Range.getNotes")));
  for (let at = 0; at <= look; at++) {
    const book = make();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      if (count++ === at) book.workbook.insertRows(an, book.tabId(tabs.register), 1, 1);
    };
    const { marked, missing } = book.get("pageMark", { cells });
    book.addIn.beforeServiceCall = undefined;
    // A row that slips out of what is being read is said to be missing.
    expect([at, marked + missing, missing <= 1]).toEqual([at, 3, true]);
    expect([at, noted(book)]).toEqual([at, beside("Một", "Hai", "Ba").slice(0, marked)]);
  }
});

test.each(["Range.setBackgrounds", "Range.setNotes", "SpreadsheetApp.flush"])(
  "a row that moves right before %s has its own mark in the end",
  (moment) => {
    const book = make();
    const cells = cellsOf(book);
    book.addIn.beforeServiceCall = (name) => {
      if (name !== moment) return;
      book.addIn.beforeServiceCall = undefined;
      book.workbook.insertRows(an, book.tabId(tabs.register), 2, 1);
    };
    expect(book.get("pageMark", { cells })).toEqual({ marked: 3, missing: 0 });
    expect(noted(book)).toEqual(beside("Một", "Hai", "Ba"));
  },
);

test("a row that is deleted right before the last look, with all that are blank, takes no mark along", () => {
  const book = make();
  const cells = cellsOf(book);
  const register = book.tabId(tabs.register);
  let isRead = false;
  book.addIn.beforeServiceCall = (name) => {
    isRead ||= name === "Range.getNotes";
    if (!isRead || name !== "Sheet.getSheetValues") return;
    book.addIn.beforeServiceCall = undefined;
    const { rows } = book.workbook.sheets().find(({ id }) => id === register)!;
    book.workbook.deleteRows(an, register, 4, rows - 4);
    book.workbook.deleteRows(an, register, 1, 1);
  };
  expect(book.get("pageMark", { cells })).toEqual({ marked: 2, missing: 1 });
  expect(noted(book)).toEqual(beside("Hai", "Ba"));
});

test("a row inserted while marks are taken off, until the last look, takes no note of another", () => {
  const marked = make();
  const [first, , third] = cellsOf(marked);
  marked.get("pageMark", { cells: [first!, third!] });
  const cell = `book.getSheetByName("${tabs.register}").getRange(3, ${placeOf("appliedOn") + 1})`;
  runScript(marked.workbook, `${cell}.setNote("Hai");`);
  const open = PageBook.maker(marked);
  const names: string[] = [];
  const watched = open();
  watched.addIn.beforeServiceCall = (name) => names.push(name);
  watched.get("pageClearMarks", {});
  expect(noted(watched)).toEqual(beside("Hai"));
  const write = names.findIndex((name) => name.endsWith("Range.setBackgrounds"));
  const look = names.slice(0, write).findLastIndex((name) => name.endsWith("Sheet.getSheetValues"));
  expect(look).toBeGreaterThan(names.findLastIndex((name) => name.endsWith("Range.getNotes")));
  for (let at = 0; at <= look; at++) {
    const book = open();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      if (count++ === at) book.workbook.insertRows(an, book.tabId(tabs.register), 1, 1);
    };
    book.get("pageClearMarks", {});
    book.addIn.beforeServiceCall = undefined;
    expect([at, noted(book)]).toEqual([at, beside("Hai")]);
  }
});

test("above and below the sheet nothing is marked", () => {
  const book = make();
  book.workbook.insertRows(an, book.tabId(tabs.register), 0, 3);
  const at = (row: number) => ({ row, column: "appliedOn" as const, text: "x" });
  expect(book.get("pageMark", { cells: [at(2), at(4), at(9999)] })).toEqual({ marked: 0, missing: 3 });
  expect(book.get("pageMark", { cells: [at(5)] })).toEqual({ marked: 1, missing: 0 });
});
