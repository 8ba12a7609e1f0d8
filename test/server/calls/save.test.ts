import { type ColumnKey, columnKeys } from "../../../src/core/register/columns";
import { tabs } from "../../../src/core/words/words";
import { an, blankSheets, PageBook, placeOf, sound } from "../../support/page-book";
import { runScript } from "../../support/run-script";

const unit = "Trường THPT Lạc Thủy B";
const form = {
  unit,
  title: "Sáng kiến mới",
  authors: "Bùi Thị Hoa",
  kind: "Giải pháp kỹ thuật",
  appliedOn: "5.10.2021",
  recognisedOn: "20/12/2021",
  recognisedBy: "Hội đồng sáng kiến",
  decisionNumber: "45/QĐ-THPT",
  novelty: "Có",
  benefitValue: "15 triệu",
  ipProtected: "Không",
  publicOrder: "Không",
  registeredAt: "10/01/2022 08:30",
} as const;

test("appends a row below the last with a code of its own, and says where it stands", () => {
  const book = new PageBook([sound({ code: "SK-0007" }), sound({ code: "cũ", title: "Hai" })]);
  const saved = book.get("pageSave", { key: "a", cells: form });
  expect(saved).toEqual({ row: 4, code: "SK-0008", verdict: "eligible", findings: [] });
  expect(book.text(4, "title")).toBe("Sáng kiến mới");
  expect(book.text(4, "appliedOn")).toContain("10/2021");
  expect(book.get("pageRow", { row: 4 })?.cells).toEqual({
    ...form,
    code: "SK-0008",
    appliedOn: "05/10/2021",
    benefitValue: "15.000.000",
  });
  const twin = book.get("pageSave", { key: "b", cells: form });
  expect(twin).toMatchObject({
    row: 5,
    code: "SK-0009",
    verdict: "review",
    findings: [{ rule: "title-duplicate" }],
  });
});

test("a repeated save finds its row, also when the sheet was sorted or the row moved", () => {
  const book = new PageBook([sound()]);
  const saved = book.get("pageSave", { key: "a", cells: form });
  expect(book.get("pageSave", { key: "a", cells: form })).toEqual(saved);
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 3);
  expect(book.get("pageSave", { key: "a", cells: form })).toEqual({ ...saved, row: saved.row + 3 });
  expect(book.column("title").filter((title) => title === form.title)).toHaveLength(1);
});

test.each([
  ["pageSave", (book: PageBook) => book.ask("pageSave", { key: "a", cells: form })],
  ["pagePaste", (book: PageBook) => book.ask("pagePaste", { key: "a", rows: [[["title", form.title]]] })],
] as const)("%s, cut off anywhere and asked again, writes its row once", (_name, ask) => {
  const open = PageBook.maker(new PageBook([sound()]));
  const watched = open();
  const services: string[] = [];
  watched.addIn.beforeServiceCall = (name) => services.push(name);
  ask(watched);
  const writes = services.flatMap((name, at) => (/\.(set|flush)/.test(name) ? [at, at + 1] : []));
  expect(writes.length).toBeGreaterThan(5);
  for (const stop of new Set(writes)) {
    const book = open();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      // From here on nothing works any more: as when Google ends a run.
      if (count++ >= stop) throw new Error("Exceeded maximum execution time");
    };
    ask(book);
    book.addIn.beforeServiceCall = undefined;
    expect(ask(book)).toMatchObject({ ok: true });
    expect([stop, book.column("title").filter((title) => title === form.title)]).toEqual([
      stop,
      [form.title],
    ]);
  }
});

test("calls that wrote rows long ago are known again, however long their keys are", () => {
  const book = new PageBook([]);
  const save = (number: number) =>
    book.get("pagePaste", { key: `${number}`.padEnd(100, "x"), rows: [[["title", `Số ${number}`]]] })
      .firstRow;
  const rows = Array.from({ length: 61 }, (_, number) => save(number));
  expect([60, 31, 0].map(save)).toEqual([rows[60], rows[31], rows[0]]);
  expect(book.column("title")).toHaveLength(61);
});

test("a code is not given twice, even when its row was deleted", () => {
  const book = new PageBook([]);
  expect(book.get("pageSave", { key: "a", cells: form }).code).toBe("SK-0001");
  book.workbook.deleteRows(an, book.tabId(tabs.register), 1, 1);
  expect(book.get("pageSave", { key: "b", cells: form })).toMatchObject({ code: "SK-0002", row: 2 });
  // The row of the first key is gone on purpose; a new press of that form writes it anew.
  const again = book.get("pageSave", { key: "a", cells: form });
  expect(again).toMatchObject({ code: "SK-0003", row: 3 });
  expect(book.get("pageSave", { key: "a", cells: form })).toEqual(again);
});

test("without a column of codes a repeated save finds the last row of its title", () => {
  const [register, ...others] = blankSheets([sound({ title: form.title })]);
  const values = register!.values!.map((row) => row.filter((_, at) => at !== placeOf("code")));
  const book = new PageBook([], [{ ...register!, values, formats: [] }, ...others]);
  const saved = book.get("pageSave", { key: "a", cells: form });
  expect(saved.row).toBe(3);
  expect(book.get("pageSave", { key: "a", cells: form })).toEqual(saved);
});

const titles = [
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://x.test";"x")',
  "+1+2",
  "-1",
  "@SUM(A1)",
  "'có dấu nháy",
  "05/2022",
  "1-2",
  "TRUE",
  "0123",
  "x".repeat(2000),
  "שלום עולם",
  "👨‍👩‍👧 gia đình 🇻🇳",
  "dòng một\ndòng hai",
];

test.each(titles)("stores %j as typed text", (title) => {
  for (const isText of [true, false]) {
    const [register, ...others] = blankSheets([sound()]);
    const book = new PageBook([], [isText ? register! : { ...register!, formats: [] }, ...others]);
    const { row } = book.get("pageSave", { key: "a", cells: { ...form, title } });
    expect(book.text(row, "title")).toBe(title);
    expect(book.get("pageRow", { row })?.cells.title).toBe(title);
    book.get("pagePaste", { key: "b", rows: [[["title", title]]] });
    expect(book.text(row + 1, "title")).toBe(title);
  }
});

test("what is no certain date or amount stays as typed", () => {
  const book = new PageBook([]);
  const cells = {
    ...form,
    appliedOn: "09.2021",
    recognisedOn: "năm học 2021-2022",
    benefitValue: "hơn 3 triệu",
  };
  book.get("pageSave", { key: "a", cells });
  expect(book.get("pageRow", { row: 2 })?.cells).toMatchObject(cells);
});

test("finds the end by our own columns: boxes, results and notes of others reach further", () => {
  const [register, ...others] = blankSheets([sound()]);
  const values = [...register!.values].map((row) => [...row, "" as const]);
  values[0]![values[0]!.length - 1] = "Cột riêng" as never;
  for (let row = 2; row < 30; row++) {
    values[row] = [...values[0]!.map(() => "" as const)];
    values[row]![placeOf("novelty")] = false as never;
    values[row]![0] = "Đủ điều kiện" as never;
  }
  values[29]![values[0]!.length - 1] = "ghi chú lạc" as never;
  const book = new PageBook([], [{ ...register!, values, columns: values[0]!.length }, ...others]);
  expect(book.get("pageSave", { key: "a", cells: form })).toMatchObject({ row: 3, verdict: "eligible" });
  expect(book.shown().get(`29:${values[0]!.length - 1}`)).toBe("ghi chú lạc");
});

test("writes into ticked boxes and leaves people's columns between ours alone", () => {
  const book = new PageBook([sound()]);
  const id = book.tabId(tabs.register);
  book.workbook.insertColumns(an, id, placeOf("authors"), 1);
  const own = placeOf("authors");
  book.workbook.type(an, id, 0, own, "Cột riêng");
  book.workbook.type(an, id, 2, own, "=1+1");
  book.get("pageSave", { key: "a", cells: form });
  const kept = () =>
    book.workbook.view(id).cells.find(({ row, column }) => row === 2 && column === own)?.cell;
  expect(kept()).toMatchObject({ text: "2", input: "=1+1" });
  book.workbook.type(an, id, 0, placeOf("unit"), "=1+2");
  expect(book.shown().get(`2:${own + 1}`)).toBe("Bùi Thị Hoa");
});

test("a box takes a tick, stays as it is for nothing, and gives way to other words", () => {
  const { workbook } = new PageBook([sound()]);
  runScript(
    workbook,
    `book.getSheetByName("${tabs.register}").getRange(3, ${placeOf("novelty") + 1}, 9).insertCheckboxes();`,
  );
  const book = new PageBook(workbook);
  const at = ["Có", "", "Không"].map((novelty, key) => {
    const { row } = book.get("pageSave", { key: `${key}`, cells: { ...form, novelty } });
    const cells = book.workbook.view(book.tabId(tabs.register)).cells;
    const cell = cells.find((each) => each.row === row - 1 && each.column === placeOf("novelty"))?.cell;
    return [row, cell?.text, cell?.checkbox ?? false];
  });
  expect(at).toEqual([
    [3, "TRUE", true],
    [4, "FALSE", true],
    [5, "Không", false],
  ]);
});

test("grows a full sheet", () => {
  const [register, ...others] = blankSheets([sound()]);
  const book = new PageBook([], [{ ...register!, rows: 2, formats: [] }, ...others]);
  expect(book.get("pageSave", { key: "a", cells: form }).row).toBe(3);
});

describe("a column that the tab does not have", () => {
  const sheets = () => {
    const [register, ...others] = blankSheets([sound()]);
    const values = register!.values!.map((row) => row.filter((_, at) => at !== placeOf("evidence")));
    return [{ ...register!, values, formats: [] }, ...others];
  };
  const typed = { ...form, evidence: "bien-ban.pdf" };

  const save = { key: "a", cells: typed };

  it.each([
    ["a new row", (book: PageBook) => book.ask("pageSave", save)],
    [
      "a pasted one",
      (book: PageBook) => book.ask("pagePaste", { key: "a", rows: [Object.entries(typed) as never] }),
    ],
    [
      "an edit",
      (book: PageBook) => {
        const { row, cells } = book.get("pageRow", { row: 2 })!;
        return book.ask("pageSave", {
          key: "a",
          cells: { ...cells, evidence: "bien-ban.pdf" },
          edit: { row, before: cells },
        });
      },
    ],
  ] as const)("refuses what was typed for it: %s", (_name, ask) => {
    const book = new PageBook([], sheets());
    const before = book.shown();
    expect(ask(book)).toMatchObject({
      ok: false,
      code: "workbook",
      message: expect.stringContaining("Minh chứng"),
    });
    expect(book.shown()).toEqual(before);
  });

  it("asks for nothing where nothing was typed for it", () => {
    const book = new PageBook([], sheets());
    expect(book.get("pageSave", { key: "a", cells: { ...form, evidence: " " } }).row).toBe(3);
  });
});

test("an edit writes what was changed and nothing else", () => {
  const book = new PageBook([sound({ novelty: "" })]);
  const { row, cells } = book.get("pageRow", { row: 2 })!;
  const save = { key: "a", cells: { ...cells, novelty: "Có", notes: "=1" }, edit: { row, before: cells } };
  expect(book.get("pageSave", save)).toMatchObject({ row: 2, verdict: "eligible" });
  expect(book.get("pageRow", { row: 2 })?.cells).toEqual(save.cells);
  // The answer was lost and the page asks again.
  expect(book.get("pageSave", save).conflict).toBeUndefined();
});

test("an edit of a row that somebody changed writes nothing and shows both", () => {
  const book = new PageBook([sound()]);
  const { row, cells } = book.get("pageRow", { row: 2 })!;
  book.type(2, "authors", "Đinh Văn Nam");
  const before = book.shown();
  const answer = book.get("pageSave", {
    key: "a",
    cells: { ...cells, title: "Mới" },
    edit: { row, before: cells },
  });
  expect(answer.conflict).toMatchObject({ row: 2, cells: { authors: "Đinh Văn Nam" } });
  expect(book.shown()).toEqual(before);
});

test("an edited row is followed when rows move, and missed when it is gone", () => {
  const book = new PageBook([sound({ code: "SK-0005" })]);
  const { row, cells } = book.get("pageRow", { row: 2 })!;
  const save = { key: "a", cells: { ...cells, title: "Mới" }, edit: { row, before: cells } };
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 2);
  expect(book.get("pageSave", save)).toMatchObject({ row: 4 });
  expect(book.text(4, "title")).toBe("Mới");
  book.workbook.deleteRows(an, book.tabId(tabs.register), 3, 1);
  expect(book.ask("pageSave", save)).toMatchObject({ ok: false, code: "other" });
});

test("an empty form is refused", () => {
  const book = new PageBook([]);
  expect(book.ask("pageSave", { key: "a", cells: { title: "  " } })).toMatchObject({ ok: false });
  expect(book.ask("pagePaste", { key: "a", rows: [[]] })).toMatchObject({ ok: false });
});

test("the row at the cursor opens in the form; a blank one and the headings do not", () => {
  const book = new PageBook([sound()]);
  const at = (row: number) => book.get("pageRow", { row: null }, { selection: { row, rows: 1 } });
  expect(at(1)).toMatchObject({ row: 2, cells: { title: sound().title } });
  expect([at(0), at(5)]).toEqual([null, null]);
});

test("titles like it are shown, the likest first, without the row itself", () => {
  const book = new PageBook([
    sound({ title: "Sổ tay Toán lớp 10" }),
    sound({ title: "Sổ tay Toán lớp 11" }),
    sound({ title: "Vườn trường" }),
  ]);
  const similar = book.get("pageSimilar", { title: "sổ tay toán lớp 11", exceptRow: null });
  expect(similar.map(({ row }) => row)).toEqual([3, 2]);
  expect(similar[0]).toMatchObject({ unit, likeness: 1 });
  expect(
    book.get("pageSimilar", { title: "sổ tay toán lớp 11", exceptRow: 3 }).map(({ row }) => row),
  ).toEqual([2]);
  expect(book.get("pageSimilar", { title: " ", exceptRow: null })).toEqual([]);
});

test("pastes 2,000 rows in one write, once", () => {
  const book = new PageBook([sound({ code: "SK-0004" })]);
  const rows = Array.from({ length: 2000 }, (_, index): [ColumnKey, string][] => [
    ["title", `Dán ${index}`],
    ["unit", unit],
    ["appliedOn", "5.10.2021"],
    ...(index === 1 ? ([["code", "HS-9"]] as [ColumnKey, string][]) : []),
  ]);
  const writes: string[] = [];
  book.addIn.beforeServiceCall = (name) => writes.push(name);
  expect(book.get("pagePaste", { key: "a", rows })).toMatchObject({ firstRow: 3, rows: 2000 });
  expect(writes.filter((name) => name.endsWith("Range.setValues"))).toHaveLength(2);
  const { firstRow, undo } = book.get("pagePaste", { key: "a", rows });
  expect(firstRow).toBe(3);
  expect(undo).toHaveLength(8000);
  const codes = book.column("code");
  expect(codes.slice(0, 4)).toEqual(["SK-0004", "SK-0005", "HS-9", "SK-0006"]);
  expect(codes).toHaveLength(2001);
  expect(new Set(codes).size).toBe(2001);
  expect(book.text(2002, "title")).toBe("Dán 1999");
  expect([...book.shown(tabs.log).values()].filter((text) => text === "Dán từ Excel")).toHaveLength(1);
  expect(book.get("pageUndo", { fixes: undo })).toMatchObject({ applied: 8000, changed: [] });
  expect(book.column("code")).toEqual(["SK-0004"]);
});

test("a paste of more cells than can be taken back at once says so by an empty way back", () => {
  const book = new PageBook([]);
  const rows = Array.from({ length: 1819 }, (_, at): [ColumnKey, string][] =>
    columnKeys.slice(1, 11).map((column) => [column, `${at}`]),
  );
  const pasted = (count: number) =>
    book.get("pagePaste", { key: `${count}`, rows: rows.slice(0, count) }).undo;
  expect(pasted(1818)).toHaveLength(19_998);
  expect(pasted(1819)).toEqual([]);
});

test("a paste that a cell refuses writes nothing at all, and says which", () => {
  const book = new PageBook([sound()]);
  const before = book.shown();
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("Range.setValues"))
      throw new Error("The data you entered in cell H3 violates the data validation rules set on this cell.");
  };
  const rows: [ColumnKey, string][][] = [[["title", "Dán"]]];
  expect(book.ask("pagePaste", { key: "a", rows })).toMatchObject({
    ok: false,
    code: "workbook",
    message: expect.stringContaining("H3"),
  });
  expect(book.shown()).toEqual(before);
  book.addIn.beforeServiceCall = undefined;
  expect(book.get("pagePaste", { key: "a", rows })).toMatchObject({ firstRow: 3, rows: 1 });
});

test("what nobody foresaw is no refusal: the page must not take it for not written", () => {
  const book = new PageBook([sound()]);
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("Range.setValues")) throw new Error("Service Spreadsheets failed");
  };
  const rows: [ColumnKey, string][][] = [[["title", "Dán"]]];
  const asking = (asked: typeof rows) => book.ask("pagePaste", { key: "a", rows: asked });
  expect(asking(rows)).toMatchObject({ ok: false, code: "unexpected" });
  expect(asking([])).toMatchObject({ ok: false, code: "other" });
});

test("rows that wait for the portal are listed and ticked off where they still are what they were", () => {
  const waiting = (title: string) => sound({ title, registeredAt: "", code: `SK-${title}` });
  const book = new PageBook([
    sound(),
    waiting("Một"),
    waiting("Hai"),
    waiting("Ba"),
    sound({ title: "Nơi khác", unit: "MB", registeredAt: "" }),
  ]);
  const listed = book.get("pageWaiting", { unit });
  expect(listed.map(({ row, title }) => [row, title])).toEqual([
    [3, "Một"],
    [4, "Hai"],
    [5, "Ba"],
  ]);
  expect(listed[0]).toMatchObject({ code: "SK-Một", author: "Bùi Thị Hoa", recognised: "20/12/2021" });
  book.type(4, "title", "Hai, sửa");
  book.workbook.insertRows(an, book.tabId(tabs.register), 1, 1);
  const tick = {
    rows: listed.map(({ row, code, unit: name, title }) => ({ row, code, unit: name, title })),
    at: "08/01/2022 07:30",
  };
  expect(book.get("pageRegister", tick)).toMatchObject({ written: 2, changed: [4] });
  expect(book.get("pageRegister", tick)).toMatchObject({ written: 0, changed: [4] });
  expect(book.get("pageWaiting", { unit }).map(({ row }) => row)).toEqual([5]);
  expect(book.text(4, "registeredAt")).toContain("2022");
  expect(book.ask("pageRegister", { ...tick, at: "tháng 1/2022" })).toMatchObject({ ok: false });
});
