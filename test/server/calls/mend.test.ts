import type { Fix } from "../../../src/api/bridge";
import { tabs } from "../../../src/core/words/words";
import { an, blankSheets, PageBook, placeOf, sound } from "../../support/page-book";
import { runScript } from "../../support/run-script";

const untidy = () => [
  sound({ code: "SK-0001", title: "Một", appliedOn: "5.10.2021", benefitValue: "15 triệu" }),
  sound({ code: "SK-0002", title: " Hai  ", unit: "LTB", novelty: "x" }),
  sound({ code: "SK-0003", title: "Ba", kind: "GP kỹ thuật", registeredAt: "10/1/2022 8:30" }),
];

function fixesOf(book: PageBook): Fix[] {
  return book.get("pageCheck", { scope: { kind: "all" } }).rows.flatMap(({ fixes }) => [...fixes]);
}

test("applies what was proposed and takes all of it back", () => {
  const book = new PageBook(untidy());
  const before = book.shown();
  const fixes = fixesOf(book);
  expect(fixes).toHaveLength(7);
  const { applied, changed, undo } = book.get("pageFix", { fixes });
  expect([applied, changed]).toEqual([7, []]);
  expect(["title", "unit", "novelty"].map((column) => book.text(3, column as "title"))).toEqual([
    "Hai",
    "Trường THPT Lạc Thủy B",
    "Có",
  ]);
  expect(fixesOf(book)).toEqual([]);
  const undone = book.get("pageUndo", { fixes: undo });
  expect([undone.applied, undone.changed]).toEqual([7, []]);
  expect(book.shown()).toEqual(before);
  expect(fixesOf(book)).toEqual(fixes);
  const log = [...book.shown(tabs.log).values()];
  expect(log).toContain("Sửa theo đề xuất");
  expect(log).toContain("Hoàn tác sửa theo đề xuất");
  expect(log.join()).toContain("“5.10.2021” → “05/10/2021”");
});

test("applying twice, or undoing twice, does nothing more", () => {
  const book = new PageBook(untidy());
  const fixes = fixesOf(book);
  const first = book.get("pageFix", { fixes });
  expect(book.get("pageFix", { fixes })).toEqual(first);
  book.get("pageUndo", { fixes: first.undo });
  const before = book.shown();
  expect(book.get("pageUndo", { fixes: first.undo }).applied).toBe(7);
  expect(book.shown()).toEqual(before);
});

test("a cell that somebody changed stays, and both values are shown", () => {
  const book = new PageBook(untidy());
  const fixes = fixesOf(book);
  book.type(2, "appliedOn", "6/10/2021");
  const { applied, changed } = book.get("pageFix", { fixes });
  expect(applied).toBe(6);
  expect(changed).toEqual([{ row: 2, column: "appliedOn", expected: "5.10.2021", found: "06/10/2021" }]);
  expect(book.text(2, "appliedOn")).toContain("10/2021");
});

test("rows that moved are found by their code, or left alone when they are gone", () => {
  const book = new PageBook(untidy());
  const fixes = fixesOf(book);
  const id = book.tabId(tabs.register);
  book.workbook.insertRows(an, id, 1, 2);
  book.workbook.deleteRows(an, id, 3, 1);
  const { applied, changed, undo } = book.get("pageFix", { fixes });
  expect([applied, changed.length]).toEqual([5, 2]);
  expect(book.column("title")).toEqual(["", "", "Hai", "Ba"]);
  book.workbook.insertRows(an, id, 1, 1);
  expect(book.get("pageUndo", { fixes: undo })).toMatchObject({ applied: 5, changed: [] });
  expect(book.column("title")).toEqual(["", "", "", " Hai  ", "Ba"]);
});

test("rows that moved are left alone where two have the same title and no code", () => {
  const twins = ["Một", "Một", "Hai"].map((title) => sound({ code: "", title, novelty: "x" }));
  const book = new PageBook(twins);
  const fixes = fixesOf(book);
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 4);
  const { applied, changed } = book.get("pageFix", { fixes });
  expect([applied, changed.map(({ row }) => row).sort()]).toEqual([1, [2, 3]]);
  expect(book.column("novelty").slice(4)).toEqual(["x", "x", "Có"]);
});

test("a formula is nobody's to write over", () => {
  const book = new PageBook(untidy());
  const fixes = fixesOf(book);
  book.type(2, "benefitValue", '="15 triệu"');
  const { changed } = book.get("pageFix", { fixes });
  expect(changed).toEqual([{ row: 2, column: "benefitValue", expected: "15 triệu", found: '="15 triệu"' }]);
  expect(book.text(2, "benefitValue")).toBe("15 triệu");
});

test("texts stay texts, also where they look like formulas or dates", () => {
  const book = new PageBook([
    sound({ title: " =HYPERLINK(1) ", notes: " 05/2022", socialBenefit: "  '=1+1" }),
  ]);
  const { applied, undo } = book.get("pageFix", { fixes: fixesOf(book) });
  expect(applied).toBe(3);
  expect([book.text(2, "title"), book.text(2, "notes"), book.text(2, "socialBenefit")]).toEqual([
    "=HYPERLINK(1)",
    "05/2022",
    "'=1+1",
  ]);
  book.get("pageUndo", { fixes: undo });
  expect(book.text(2, "title")).toBe(" =HYPERLINK(1) ");
});

describe("a mend that fails half way is taken back", () => {
  const rows = [
    ...untidy(),
    // A run long enough to be written at once.
    ...Array.from({ length: 41 }, (_, index) => sound({ title: `Số ${index}`, novelty: "x" })),
  ];
  const asText = blankSheets(rows).map((sheet) => ({
    ...sheet,
    formats: sheet.name === tabs.register ? sheet.values!.map((row) => row.map(() => "@")) : [],
  }));
  const words = new PageBook([], asText);
  const proposed = fixesOf(words);
  const box = { ...proposed[0]!, column: "publicOrder" as const, old: "Không", value: true };
  const toBox = [...proposed, box];
  const openWords = PageBook.maker(words);
  const { undo: toWords } = words.get("pageFix", { fixes: toBox });
  const ways = [
    ["to a box", openWords, toBox],
    ["from a box", PageBook.maker(words), toWords],
  ] as const;

  it("and shows days, moments and amounts as such when it succeeds", () => {
    expect([
      words.text(2, "appliedOn"),
      words.text(2, "benefitValue"),
      words.text(4, "registeredAt"),
    ]).toEqual(["05/10/2021", "15.000.000", "10/01/2022 08:30"]);
  });

  it("and is a box when it succeeds", () => {
    const isBox = (book: PageBook) =>
      book.workbook
        .view(book.tabId(tabs.register))
        .cells.filter(({ column, cell }) => column === placeOf("publicOrder") && cell?.checkbox)
        .map(({ row }) => row + 1);
    expect([isBox(openWords()), isBox(words)]).toEqual([[], [box.row]]);
  });

  describe.each(ways)("%s", (_name, open, fixes) => {
    /** Fails at one of the writes and never again: what is written back goes through. */
    const failAt = (place: number) => {
      const book = open();
      const writes: string[] = [];
      book.addIn.beforeServiceCall = (name) => {
        if (!/Range\.setValues$|SpreadsheetApp\.flush$/.test(name)) return;
        writes.push(name);
        if (writes.length === place + 1) throw new Error("Service error");
      };
      return { book, writes, answer: book.ask("pageFix", { fixes }) };
    };
    const committed = failAt(-1).writes.indexOf("SpreadsheetApp.flush");
    const contents = (book: PageBook) =>
      [tabs.register, tabs.log].map((tab) => [
        book.workbook.content(book.tabId(tab)),
        book.workbook.view(book.tabId(tab)),
      ]);

    it("at every write", () => {
      const before = contents(open());
      for (let place = 0; place <= committed; place++) {
        const { book, answer } = failAt(place);
        expect([place, answer.ok]).toEqual([place, false]);
        expect([place, contents(book)]).toEqual([place, before]);
      }
      expect(committed).toBeGreaterThan(3);
    });

    it("but not for want of a line in the log", () => {
      const { book, answer } = failAt(committed + 1);
      expect(answer).toMatchObject({ ok: true, value: { applied: fixes.length } });
      expect(contents(book)[1]).toEqual(contents(open())[1]);
    });
  });
});

test("headings and columns that are not ours are out of reach", () => {
  const book = new PageBook(untidy());
  const [fix] = fixesOf(book);
  const before = book.shown();
  for (const row of [1, 500]) {
    const request = JSON.stringify({
      fixes: [{ ...fix, row, key: undefined, old: "Tên sáng kiến", column: "title" }],
    });
    const answer = JSON.parse(String(book.raw("pageFix", [request])));
    expect(answer.ok ? answer.value.applied : 0).toBe(0);
  }
  expect(book.shown()).toEqual(before);
});

test("a hundred neighbours in one column cost one write", () => {
  const rows = Array.from({ length: 100 }, (_, index) => sound({ title: `Số ${index}`, novelty: "x" }));
  const book = new PageBook(rows);
  const fixes = fixesOf(book);
  expect(book.get("pageFix", { fixes }).applied).toBe(100);
  // The first time, some calls more find out for the log who is at the keyboard.
  expect(book.calls).toBeLessThan(47);
  expect(book.column("novelty")).toEqual(rows.map(() => "Có"));
});

test("marks cells and clears its own marks only", () => {
  const book = new PageBook(untidy());
  const id = book.tabId(tabs.register);
  const view = (row: number, column: "title" | "unit") =>
    book.workbook.view(id).cells.find((cell) => cell.row === row - 1 && cell.column === placeOf(column))
      ?.cell;
  const before = book.workbook.view(id);
  const cells = [
    { row: 2, column: "title", text: "IV.1: thiếu" },
    { row: 2, column: "title", text: "IV.2: thừa" },
    { row: 3, column: "unit", text: "III.3: sai" },
  ] as const;
  expect(book.get("pageMark", { cells })).toEqual({ marked: 2, missing: 0 });
  expect(view(2, "title")).toMatchObject({ note: expect.stringContaining("IV.1: thiếu\nIV.2: thừa") });
  expect(view(2, "title")?.background).toBeTruthy();
  expect(book.get("pageMark", { cells })).toEqual({ marked: 2, missing: 0 });
  expect(view(2, "title")?.note?.match(/Sổ Sáng kiến/g)).toHaveLength(1);
  // Three of them read after the write whether the rows stand still.
  expect(book.calls).toBeLessThanOrEqual(26);
  expect(book.get("pageClearMarks", {})).toEqual({ cleared: 2 });
  expect(book.workbook.view(id)).toEqual(before);
  expect(book.get("pageClearMarks", {})).toEqual({ cleared: 0 });
});

test("a colour and a note of people's own stay beside a mark", () => {
  const { workbook } = new PageBook(untidy());
  const cell = `book.getSheetByName("${tabs.register}").getRange(2, ${placeOf("title") + 1})`;
  runScript(workbook, `${cell}.setBackground("#00ff00").setNote("của tôi");`);
  const book = new PageBook(workbook);
  const before = book.workbook.view(book.tabId(tabs.register));
  const marked = () =>
    book.workbook
      .view(book.tabId(tabs.register))
      .cells.find(({ row, column }) => row === 1 && column === placeOf("title"))?.cell;
  const cells = ["title", "unit"].map((column) => ({ row: 2, column: column as "title", text: "IV.1" }));
  for (let time = 0; time < 2; time++) book.get("pageMark", { cells });
  expect(marked()).toMatchObject({
    background: "#00ff00",
    note: expect.stringMatching(/^của tôi\n\n.*IV\.1$/s),
  });
  expect(book.get("pageClearMarks", {})).toEqual({ cleared: 2 });
  expect(book.workbook.view(book.tabId(tabs.register))).toEqual(before);
});

test("selects a cell by its heading, wherever the column stands", () => {
  const book = new PageBook(untidy());
  book.workbook.insertColumns(an, book.tabId(tabs.register), placeOf("title"), 2);
  // People put a heading of the office above the table.
  book.workbook.insertRows(an, book.tabId(tabs.register), 0, 9);
  const shown: unknown[] = [];
  const selection = { sheetId: book.tabId(tabs.register), row: 0, column: 0, rows: 1, columns: 1 };
  book.addIn.call(an, "pageSelect", [JSON.stringify({ row: 12, column: "title" })], selection, (event) =>
    shown.push(event),
  );
  expect(shown).toContainEqual(
    expect.objectContaining({ kind: "select", row: 11, column: placeOf("title") + 2 }),
  );
});
