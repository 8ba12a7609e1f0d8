import type { CellChange } from "../../../src/api/bridge";
import { columnKeys } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { exampleUnits } from "../../support/judge";
import { an, PageBook, sound } from "../../support/page-book";

const unit = "Trường THPT Lạc Thủy B";
/** The first free column of the units, from 0. */
const CONTACT = exampleUnits[0]!.length;
const make = PageBook.maker(
  new PageBook([
    sound({ code: "SK-0001", title: "Một", registeredAt: "" }),
    sound({ code: "SK-0002", title: "Hai", registeredAt: "" }),
  ]),
);

const tickOf = (book: PageBook) => ({
  rows: book
    .get("pageWaiting", { unit })
    .map(({ row, code, unit: name, title }) => ({ row, code, unit: name, title })),
  at: "01/10/2023 08:00",
});

function edit(book: PageBook, row: number, changes: Record<string, string>): readonly CellChange[] {
  const { cells: before } = book.get("pageRow", { row })!;
  const answer = book.get("pageSave", {
    key: `${row}`,
    cells: { ...before, ...changes },
    edit: { row, before },
  });
  expect(answer.conflict).toBeUndefined();
  return answer.undo ?? [];
}

test("what waits comes with its cells, for the page to judge by", () => {
  const book = make();
  const [first] = book.get("pageWaiting", { unit });
  expect(first?.cells).toEqual(book.get("pageRow", { row: 2 })!.cells);
});

test("a registration is taken back, wherever its rows have gone, and asked for twice as well", () => {
  const book = make();
  const before = book.shown();
  const tick = tickOf(book);
  const { written, undo } = book.get("pageRegister", tick);
  expect([written, undo.length]).toEqual([2, 2]);
  // Its answer was lost: the same request gives the same way back.
  expect(book.get("pageRegister", tick).undo).toEqual(undo);
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 1);
  expect(book.get("pageUndo", { fixes: undo })).toMatchObject({ applied: 2, changed: [] });
  book.workbook.deleteRows(an, book.tabId(tabs.register), 1, 1);
  expect(book.shown()).toEqual(before);
});

test("a registration that somebody put right meanwhile is not taken back", () => {
  const book = make();
  const { undo } = book.get("pageRegister", tickOf(book));
  book.type(3, "registeredAt", "10/01/2022 08:30");
  book.workbook.deleteRows(an, book.tabId(tabs.register), 1, 1);
  const { applied, changed } = book.get("pageUndo", { fixes: undo });
  expect(applied).toBe(0);
  expect(changed).toEqual([
    expect.objectContaining({ row: 2, found: "", fitting: [] }),
    expect.objectContaining({ row: 2, found: "10/01/2022 08:30" }),
  ]);
});

test("edits are taken back the last first, through what tells the row", () => {
  const book = make();
  const before = book.shown();
  const first = edit(book, 2, { title: "Một, sửa", benefitValue: "20 triệu" });
  const second = edit(book, 2, {
    title: "Một, sửa nữa",
    unit: "MB",
    code: "MB-01",
    registeredAt: "10/01/2022",
  });
  expect([first.length, second.length]).toEqual([2, 4]);
  const after = book.shown();
  // The older one alone finds no such row any more.
  expect(book.get("pageUndo", { fixes: first })).toMatchObject({ applied: 0 });
  expect(book.shown()).toEqual(after);
  for (const fixes of [second, first])
    expect(book.get("pageUndo", { fixes })).toMatchObject({ applied: fixes.length, changed: [] });
  expect(book.shown()).toEqual(before);
});

test("a new row has no way back, and an unchanged one neither", () => {
  const book = make();
  expect(book.get("pageSave", { key: "mới", cells: { title: "Ba", unit } }).undo).toBeUndefined();
  expect(edit(book, 2, {})).toEqual([]);
});

describe("a row that several fit", () => {
  test("is named by all of them, and none is written to", () => {
    const twins = new PageBook(["", ""].map((code) => sound({ code, title: "Một", novelty: "x" })));
    const fixes = twins
      .get("pageCheck", { scope: { kind: "all" } })
      .rows.flatMap((checked) => checked.fixes.filter(({ column }) => column === "novelty"));
    twins.workbook.insertRows(an, twins.tabId(tabs.register), 1, 3);
    const before = twins.shown();
    const { changed } = twins.get("pageFix", { fixes });
    expect(changed.map(({ fitting }) => fitting)).toEqual([
      [5, 6],
      [5, 6],
    ]);
    expect(twins.shown()).toEqual(before);
  });
});

describe("the unit of a row", () => {
  const rows = [
    sound({ title: "Một", unit }),
    sound({ title: "Hai", unit: "MB" }),
    sound({ title: "Ba", unit: "???" }),
  ];
  const other = (book: PageBook) => [2, 3, 4].map((row) => book.get("pageRow", { row })!.otherUnit);
  const logLine = (book: PageBook, row: number) => {
    edit(book, row, { notes: "đã xem" });
    return [...book.shown(tabs.log).values()].at(-1);
  };

  test("is not judged while nobody knows whose the person is", () => {
    expect(other(new PageBook(rows))).toEqual(["", "", ""]);
  });

  test("is another's where the person chose one, and the log says so", () => {
    const book = new PageBook(rows);
    book.get("pageChooseUnit", { unit });
    expect(other(book)).toEqual(["", "Trường THPT Mường Bi", ""]);
    expect(logLine(book, 3)).toContain("Trường THPT Mường Bi; ");
    expect(logLine(book, 2)).not.toContain(unit);
  });

  test("is the person's own where their address stands beside it", () => {
    const book = new PageBook(rows);
    book.get("pageChooseUnit", { unit });
    // The address is known from the first line of the log on.
    logLine(book, 2);
    const units = book.tabId(tabs.units);
    const contact = (row: number, text: string) => book.workbook.type(an, units, row, CONTACT, text);
    contact(0, "Email phụ trách");
    contact(2, "ke-toan@example.test; AN@example.test");
    expect(other(book)).toEqual(["", "", ""]);
    expect(logLine(book, 3)).not.toContain("Mường Bi");
    contact(2, "ban@example.test");
    expect(other(book)).toEqual(["", "Trường THPT Mường Bi", ""]);
  });
});

test("every column that a form fills comes back as it was", () => {
  const book = make();
  const before = book.shown();
  const changes = Object.fromEntries(columnKeys.map((column) => [column, `${column} mới`]));
  const undo = edit(book, 2, changes);
  expect(undo).toHaveLength(columnKeys.length);
  expect(book.get("pageUndo", { fixes: undo })).toMatchObject({ applied: undo.length, changed: [] });
  expect(book.shown()).toEqual(before);
});
