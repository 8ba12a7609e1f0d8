import { PageBook, sound } from "../../support/page-book";

const make = PageBook.maker(
  new PageBook([sound({ code: "SK-0001", title: "Một" }), sound({ code: "SK-0002", title: "Hai" })]),
);
const TYPED = "Gõ tay";
const cellsOf = (book: PageBook) => book.get("pageRow", { row: 3 })!.cells;

/** Edits three cells while somebody types into one of them right before a service call. */
function editing(at: number, type = (book: PageBook) => book.type(3, "notes", TYPED)) {
  const book = make();
  const before = cellsOf(book);
  const cells = { ...before, title: "Hai, sửa", notes: "đã xem", decisionNumber: "9/QĐ" };
  let calls = 0;
  book.addIn.beforeServiceCall = () => {
    if (calls++ === at) type(book);
  };
  const answer = book.ask("pageSave", { key: "k", cells, edit: { row: 3, before } });
  book.addIn.beforeServiceCall = undefined;
  return { book, before, cells, answer, calls };
}

const { calls, ...quiet } = editing(-1);

test("without anybody else all is written", () => {
  expect(quiet.answer).toMatchObject({ ok: true, value: { row: 3 } });
  expect(cellsOf(quiet.book)).toEqual(quiet.cells);
});

test("a conflict means that nothing was written, and shows the row as it is", () => {
  let conflicts = 0;
  for (let at = 0; at < calls; at++) {
    const { book, before, cells, answer } = editing(at);
    if (!answer.ok) throw new Error(`${at}: ${answer.message}`);
    const now = cellsOf(book);
    const { conflict } = answer.value;
    if (conflict) {
      conflicts += 1;
      expect([at, now]).toEqual([at, { ...before, notes: TYPED }]);
      expect([at, conflict]).toEqual([at, { row: 3, cells: now }]);
    } else {
      expect([at, { ...now, notes: "" }]).toEqual([at, { ...cells, notes: "" }]);
    }
  }
  expect(conflicts).toBeGreaterThan(10);
  expect(conflicts).toBeLessThan(calls);
});

describe("somebody changed what tells the row", () => {
  test.each(["title", "unit", "code"] as const)(
    "its %s: both versions are shown, nothing is written",
    (column) => {
      const { book, answer } = editing(0, (other) => other.type(3, column, "MB"));
      const cells = cellsOf(book);
      expect(cells[column]).toBe("MB");
      expect(answer).toMatchObject({ ok: true, value: { row: 3, conflict: { row: 3, cells } } });
      expect(cells.notes).toBeUndefined();
    },
  );

  test("two of them: it is another row, and the edit is refused", () => {
    const { book, answer } = editing(0, (other) => {
      other.type(3, "title", "Ba");
      other.type(3, "unit", "MB");
    });
    expect(answer.ok).toBe(false);
    expect(cellsOf(book)).toMatchObject({ title: "Ba", unit: "MB", code: "SK-0002" });
  });
});
