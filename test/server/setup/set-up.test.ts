import { ruleName } from "../../../src/core/programme/rule-names";
import { columnKeys, columns, resultHeadings } from "../../../src/core/register/columns";
import { unitColumns } from "../../../src/core/register/unit-columns";
import { phaseByWords } from "../../../src/core/words/setting-words";
import { severityWords } from "../../../src/core/words/words";
import { inOrder } from "../../../src/messages/vi/setup-vi";
import { colleague, OpenBook, owner } from "../../support/add-in";
import { lastLetters } from "../../support/register-table";
import { runScript } from "../../support/run-script";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const inputs = columnKeys.map((key) => columns[key].heading);
const at = (key: (typeof columnKeys)[number]) => resultHeadings.length + columnKeys.indexOf(key);

const logOf = (book: OpenBook) =>
  [...book.cells("Nhật ký")].flatMap(([place, { text }]) => (place.endsWith(":3") ? [text] : []));

function setUpBook(): OpenBook {
  const book = new OpenBook();
  book.run("menuSetUp");
  return book;
}

describe("set-up of a blank workbook", () => {
  const book = setUpBook();

  test("makes every tab, in order, with the log hidden", () => {
    expect(book.workbook.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Hướng dẫn", false],
      ["Sáng kiến", false],
      ["Đơn vị", false],
      ["Hoạt động", false],
      ["Cấu hình", false],
      ["Tổng hợp", false],
      ["Phân tích", false],
      ["Khen thưởng", false],
      ["Nhật ký", true],
    ]);
  });

  test("writes the headings and the one formula of the register", () => {
    expect(book.texts("Sáng kiến", 0)).toEqual([...resultHeadings, ...inputs]);
    expect(book.cell("Sáng kiến", 0, 0).input).toBe(
      `=SK_KIEMTRA(F1:${lastLetters};'Cấu hình'!A1:D;'Đơn vị'!A1:J)`,
    );
    expect(book.texts("Đơn vị", 0)).toEqual(Object.values(unitColumns).map(({ heading }) => heading));
    expect(book.texts("Cấu hình", 0)).toEqual(["Nhóm", "Mục", "Giá trị", "Căn cứ"]);
  });

  test("the guide names the parts of the sidebar, and links to the tabs that it is about", () => {
    for (const name of ["Đơn vị", "Sáng kiến"].map((tab) => `Mở tab ${tab}`))
      expect([1, 3].map((row) => book.cell("Hướng dẫn", row, 2).text)).toContain(name);
    const input = book.cell("Hướng dẫn", 1, 2).input;
    expect(input).toBe(`=HYPERLINK("#gid=${book.tab("Đơn vị").id}";"Mở tab Đơn vị")`);
    expect(book.cell("Hướng dẫn", 1, 2).text).toBe("Mở tab Đơn vị");
  });

  test("freezes headings and the verdict alone, sets widths, notes, lists and formats", () => {
    const { frozenRows, frozenColumns, columnWidths } = book.tab("Sáng kiến");
    expect([frozenRows, frozenColumns]).toEqual([1, 1]);
    expect(columnWidths[at("title")]).toBe(columns.title.width);
    expect(book.cell("Sáng kiến", 0, at("appliedOn")).note).toBeTruthy();
    expect(book.cell("Sáng kiến", 1, at("recognisedBy")).choices).toEqual([
      "Hội đồng sáng kiến",
      "Thủ trưởng đơn vị",
      "Chưa công nhận",
    ]);
    expect(book.cell("Sáng kiến", 1, at("novelty")).choices).toEqual(["Có", "Không"]);
  });

  test("shows phases and targets of the built-in campaign", () => {
    const settings = Array.from({ length: 70 }, (_, row) => book.texts("Cấu hình", row));
    expect(settings).toContainEqual(["Giai đoạn 1", "Mở Cổng", "08/01/2022 07:00", "VI"]);
    expect(settings).toContainEqual(["Chỉ tiêu", "LĐLĐ tỉnh – Giai đoạn 1", "3000", "II.1"]);
    expect(settings).toContainEqual([
      "Quy tắc",
      ruleName("application-outside-window"),
      "Không đủ điều kiện",
      "IV.3",
    ]);
    const choicesOf = (wanted: string) =>
      book.cell(
        "Cấu hình",
        settings.findIndex(([, item]) => item === wanted),
        2,
      ).choices;
    expect(choicesOf(ruleName("application-outside-window"))).toEqual(Object.values(severityWords));
    expect(choicesOf("Giai đoạn tính theo")).toEqual(Object.values(phaseByWords));
    expect(choicesOf("Áp dụng từ")).toBeUndefined();
    expect(book.texts("Tổng hợp", 8).slice(0, 5)).toEqual([
      "LĐLĐ tỉnh – Giai đoạn 1",
      "LĐLĐ tỉnh (sổ này góp)",
      "Giai đoạn 1",
      "3.000",
      "0",
    ]);
  });

  test("a second run changes nothing", () => {
    const tabs = book.workbook.sheets().map(({ name }) => name);
    const seen = () =>
      Object.fromEntries(
        tabs
          .filter((name) => name !== "Nhật ký")
          .flatMap((name) => Array.from(book.cells(name), ([at, cell]) => [`${name} ${at}`, cell])),
      );
    const before = seen();
    expect(Object.keys(before).length).toBeGreaterThan(300);
    expect(book.run("menuSetUp").ok).toBe(true);
    expect(book.workbook.sheets().map(({ name }) => name)).toEqual(tabs);
    expect(seen()).toEqual(before);
  });
});

describe("rows typed after set-up", () => {
  let book: OpenBook;
  beforeEach(() => {
    book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Sáng kiến", 1, 5, [typedRow(), typedRow({ title: "Khác", appliedOn: "31/8/2021" })]);
  });

  test("are judged at once, with real colours", () => {
    expect(book.texts("Sáng kiến", 1).slice(0, 5)).toEqual([
      "Đủ điều kiện",
      "Giai đoạn 1",
      "",
      "Trường THPT Lạc Thủy B",
      "Bùi Thị Hoa",
    ]);
    expect(book.cell("Sáng kiến", 2, 0).text).toBe("Không đủ điều kiện");
    expect(book.cell("Sáng kiến", 2, 2).text).toBe("IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021");
    const colours = [1, 2].map((row) => book.cell("Sáng kiến", row, 0).background);
    expect(new Set(colours).size).toBe(2);
  });

  test("move the summary", () => {
    expect(book.texts("Tổng hợp", 8)[4]).toBe("1");
    book.type("Sáng kiến", 2, at("appliedOn"), "1/9/2021");
    expect(book.texts("Tổng hợp", 8)[4]).toBe("2");
  });

  test("become real dates where a day was typed, and stay words where none was", () => {
    expect(book.cell("Sáng kiến", 1, at("appliedOn")).text).toBe("05/10/2021");
    book.type("Sáng kiến", 1, at("appliedOn"), "tháng 10/2021");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
  });

  test("that hold a formula stay words", () => {
    for (const text of [
      '=IMPORTXML("http://x.test";"//a")',
      "+cmd|' /C calc'!A0",
      "<script>alert(1)</script>",
    ]) {
      book.type("Sáng kiến", 1, at("title"), text);
      expect(book.cell("Sáng kiến", 1, at("title")).text).toBe(text);
    }
  });
});

describe("set-up of a workbook that people changed", () => {
  test("finds moved, renamed and inserted columns and leaves every row alone", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Sáng kiến", 1, 5, [typedRow()]);
    const { id } = book.tab("Sáng kiến");
    book.workbook.insertColumns(owner, id, 8, 1);
    book.workbook.moveColumns(owner, id, at("registeredAt") + 1, 1, 6);
    book.type("Sáng kiến", 0, 10, "Tác giả chính");
    const entered = book.texts("Sáng kiến", 1).slice(5);
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
    book.run("menuSetUp");
    expect(book.texts("Sáng kiến", 1).slice(5)).toEqual(entered);
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
  });

  test.each([0, 1, 3])(
    "brings settings back from where a column was inserted, before column %i",
    (column) => {
      const book = OpenBook.setUp();
      const first = book.texts("Cấu hình", 1);
      const all = [...book.cells("Cấu hình").values()].filter(({ text }) => text).length;
      book.workbook.insertColumns(owner, book.tab("Cấu hình").id, column, 1);
      book.type("Cấu hình", 1, column, "lời ghi");
      book.run("menuSetUp");
      expect(book.texts("Cấu hình", 1).slice(0, first.length)).toEqual(first);
      expect(book.cell("Cấu hình", 1, 4).text).toBe("lời ghi");
      expect([...book.cells("Cấu hình").values()].filter(({ text }) => text)).toHaveLength(all + 1);
      expect(book.cell("Sáng kiến", 0, 0).text).toBe("Kết quả");
    },
  );

  test("restores a heading that was erased", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Sáng kiến", 1, 5, [typedRow()]);
    book.workbook.clear(owner, book.tab("Sáng kiến").id, 0, at("appliedOn"), 1, 1);
    expect(book.cell("Sáng kiến", 0, 0).text).toContain("“Ngày áp dụng”");
    book.run("menuSetUp");
    expect(book.cell("Sáng kiến", 0, at("appliedOn")).text).toBe("Ngày áp dụng");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
  });

  test("brings back a renamed tab and makes a deleted one anew", () => {
    const book = OpenBook.setUp();
    book.workbook.renameSheet(owner, book.tab("Sáng kiến").id, "Danh sách");
    book.workbook.deleteSheet(owner, book.tab("Tổng hợp").id);
    book.workbook.deleteSheet(owner, book.tab("Đơn vị").id);
    const kept = book.tab("Danh sách").id;
    book.run("menuSetUp");
    expect(book.tab("Sáng kiến").id).toBe(kept);
    expect(book.texts("Tổng hợp", 7)[0]).toBe("Chỉ tiêu");
    expect(book.cell("Sáng kiến", 0, 0).text).toBe("Kết quả");
  });

  test("frees the results that somebody typed over, and keeps the words in the log", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Sáng kiến", 1, 5, [typedRow()]);
    book.type("Sáng kiến", 3, 2, "lời của tôi");
    expect(book.cell("Sáng kiến", 0, 0)).toMatchObject({
      text: "#REF!",
      error: "Array result was not expanded because it would overwrite data in C4.",
    });
    book.run("menuSetUp");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
    expect(JSON.stringify(book.workbook.view(book.tab("Nhật ký").id).cells)).toContain("C4: lời của tôi");
  });

  test("puts the result columns before an old list that has none", () => {
    const rows = [
      ["STT", "Tên sáng kiến", "Tác giả", "Đơn vị"],
      ["1", "Sổ tay", "Bùi Thị Hoa", "Trường A"],
    ];
    const book = new OpenBook({ name: "Sổ cũ", sheets: [{ name: "Sáng kiến", values: rows }] });
    book.run("menuSetUp");
    expect(book.texts("Sáng kiến", 0).slice(0, 9)).toEqual([
      ...resultHeadings,
      "STT",
      "Tên sáng kiến",
      "Tác giả",
      "Đơn vị",
    ]);
    expect(book.texts("Sáng kiến", 1).slice(5, 9)).toEqual(["1", "Sổ tay", "Bùi Thị Hoa", "Trường A"]);
    expect(book.cell("Sáng kiến", 1, 0).text).not.toBe("");
  });

  test.each(["live", "values"])(
    "writes headings that somebody deleted above the rows, and over none (%s)",
    (kind) => {
      const book = OpenBook.setUp();
      book.paste("Đơn vị", 1, 0, [sampleUnit]);
      book.paste("Sáng kiến", 1, 5, [typedRow({ title: "Một" }), typedRow({ title: "Hai" })]);
      if (kind === "values") book.run("menuWriteValues");
      const before = [0, 1, 2].map((row) => book.texts("Sáng kiến", row));
      book.workbook.deleteRows(owner, book.tab("Sáng kiến").id, 0, 1);
      expect(book.run("menuSetUp").ok).toBe(true);
      expect([0, 1, 2].map((row) => book.texts("Sáng kiến", row))).toEqual(before);
      expect(book.cell("Sáng kiến", 0, at("recognisedBy")).choices).toBeUndefined();
      expect(JSON.stringify(book.workbook.view(book.tab("Nhật ký").id).cells)).not.toContain("Sáng kiến!");
    },
  );

  test.each(["Đơn vị", "Hoạt động"])("writes headings that somebody deleted above the rows of %s", (name) => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Hoạt động", 1, 0, [["Trường THPT Lạc Thủy B", "Tuyên truyền", "05/10/2021"]]);
    book.paste("Sáng kiến", 1, 5, [typedRow()]);
    const seen = () => [
      ...[0, 1, 2].map((row) => book.texts(name, row)),
      ...[1, 8].map((row) => book.texts(row === 1 ? "Sáng kiến" : "Tổng hợp", row)),
    ];
    const before = seen();
    book.type(name, 1, 12, "của tôi");
    book.workbook.deleteRows(owner, book.tab(name).id, 0, 1);
    book.run("menuSetUp");
    book.type(name, 1, 12, "");
    expect(seen()).toEqual(before);
    expect(book.run("menuSetUp").cost.calls).not.toHaveProperty(["Sheet.setConditionalFormatRules"]);
    book.workbook.clear(owner, book.tab(name).id, 0, 0, 1, 12);
    book.run("menuSetUp");
    expect(seen()).toEqual(before);
  });

  test.each(["", "Nơi làm việc"])("restores a heading of units that reads “%s” now", (text) => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste("Sáng kiến", 1, 5, [typedRow()]);
    const before = book.texts("Đơn vị", 0);
    book.type("Đơn vị", 0, 1, text);
    book.run("menuSetUp");
    expect(book.texts("Đơn vị", 0)).toEqual(before);
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
    expect(logOf(book).some((line) => line.endsWith(`Đơn vị!B1: ${text}`))).toBe(text !== "");
  });

  test("keeps in the log what people typed over a heading of the register", () => {
    const book = OpenBook.setUp();
    book.type("Sáng kiến", 0, at("notes"), "Lời của tôi");
    book.run("menuSetUp");
    expect(book.cell("Sáng kiến", 0, at("notes")).text).toBe("Ghi chú");
    expect(logOf(book).join()).toContain("Lời của tôi");
  });

  test("parts headings that people merged, and says so once", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    const before = book.texts("Đơn vị", 0);
    book.workbook.merge(owner, book.tab("Đơn vị").id, { row: 0, column: 0, rows: 1, columns: 3 });
    book.run("menuSetUp");
    expect(book.texts("Đơn vị", 0)).toEqual(before);
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain(inOrder.looksLeft);
  });

  test("restores a heading of settings, and names what it cannot read of them", () => {
    const book = OpenBook.setUp();
    book.type("Cấu hình", 0, 0, "Lời của tôi");
    book.run("menuSetUp");
    expect(book.cell("Cấu hình", 0, 0).text).toBe("Nhóm");
    expect(logOf(book).join()).toContain("Lời của tôi");
    book.type("Cấu hình", 6, 0, "Nhóm lạ");
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain("Nhóm lạ");
  });

  test("freezes columns again over cells that people merged meanwhile", () => {
    const { workbook } = OpenBook.setUp();
    runScript(workbook, `book.getSheetByName("Sáng kiến").setFrozenColumns(0);`);
    const book = new OpenBook(workbook);
    book.workbook.merge(owner, book.tab("Sáng kiến").id, { row: 4, column: 0, rows: 1, columns: 2 });
    book.run("menuSetUpLooks");
    expect(book.tab("Sáng kiến")).toMatchObject({ frozenColumns: 1, merges: [] });
  });

  test.each<readonly [what: string, tab: string, broken: (book: OpenBook, id: number) => void]>([
    ["headings that were cleared", "Sáng kiến", ({ workbook }, id) => workbook.clear(owner, id, 0, 0, 1, 40)],
    [
      "settings whose columns changed places",
      "Cấu hình",
      ({ workbook }, id) => workbook.moveColumns(owner, id, 2, 1, 0),
    ],
    ["columns among settings", "Cấu hình", ({ workbook }, id) => workbook.insertColumns(owner, id, 1, 1)],
    ["a row above figures", "Tổng hợp", ({ workbook }, id) => workbook.insertRows(owner, id, 0, 1)],
    ["a column before figures", "Phân tích", ({ workbook }, id) => workbook.insertColumns(owner, id, 0, 1)],
    ["a column among choices", "Khen thưởng", ({ workbook }, id) => workbook.insertColumns(owner, id, 2, 1)],
    [
      "a row above them that was deleted",
      "Tổng hợp",
      ({ workbook }, id) => workbook.deleteRows(owner, id, 0, 1),
    ],
    [
      "names that were merged",
      "Tổng hợp",
      ({ workbook }, sheet) => workbook.merge(owner, sheet, { row: 1, column: 1, rows: 1, columns: 2 }),
    ],
  ])("says that it mended %s of %s, and finds nothing to do then", (_what, tab, broken) => {
    const book = OpenBook.setUp();
    broken(book, book.tab(tab).id);
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain(`“${tab}”`);
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain(inOrder.looksLeft);
  });

  test.each([
    ["Đơn vị", ["STT", "Tên đơn vị", "Cụm"], ["1", "Trường THPT Lạc Thủy B", "Cụm 1"]],
    ["Hoạt động", ["Ngày", "Đơn vị"], ["05/10/2021", "Trường THPT Lạc Thủy B"]],
  ])("writes the headings that a list %s lacks beside those below its title", (name, headings, row) => {
    const values = [["Danh sách"], [], headings, row];
    const book = new OpenBook({ name: "Sổ cũ", sheets: [{ name, values }] });
    book.run("menuSetUp");
    const texts = [0, 1, 2, 3].map((at) => book.texts(name, at).slice(0, headings.length));
    expect(texts).toEqual(values);
    expect(book.texts(name, 2).length).toBeGreaterThan(headings.length);
    expect(book.tab(name).frozenRows).toBe(3);
    if (name === "Đơn vị") book.paste("Sáng kiến", 1, 5, [typedRow()]);
    if (name === "Đơn vị") expect(book.cell("Sáng kiến", 1, 3).text).toBe("Trường THPT Lạc Thủy B");
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain(inOrder.nothing);
    // Looks follow a heading that people move.
    book.workbook.insertRows(owner, book.tab(name).id, 0, 1);
    book.run("menuSetUp");
    expect(book.texts(name, 3).slice(0, headings.length)).toEqual(headings);
    expect(book.tab(name).frozenRows).toBe(4);
  });

  test("keeps headings that it does not know above their column, wherever it was cut off before", () => {
    const values = [["Nơi"], ["Số 1"]];
    const names = ["Đơn vị", "Hoạt động"];
    for (let stop = 200; stop >= 80; stop -= 20) {
      const book = new OpenBook({ name: "Sổ cũ", sheets: names.map((name) => ({ name, values })) });
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ >= stop) throw new Error("Exceeded maximum execution time");
      };
      book.run("menuSetUp");
      book.addIn.beforeServiceCall = undefined;
      book.run("menuSetUp");
      for (const name of names)
        expect([stop, [0, 1].map((row) => book.texts(name, row)[0])]).toEqual([stop, values.flat()]);
    }
  });

  test("takes none of its titles for people's where a tab is deleted that they name", () => {
    const book = OpenBook.setUp();
    book.workbook.deleteSheet(owner, book.tab("Tổng hợp").id);
    book.run("menuSetUp");
    expect(JSON.stringify(book.workbook.view(book.tab("Nhật ký").id).cells)).not.toContain("Khen thưởng!");
    expect(book.cell("Khen thưởng", 0, 0).text).toMatch(/^KHEN THƯỞNG/);
  });

  test.each(["Sáng kiến", "Nhật ký"])("loses nothing of a tab %s that people had before", (name) => {
    const values = [0, 1, 2].map((row) => Array.from({ length: 9 }, (_cell, column) => `«${row}.${column}»`));
    const book = new OpenBook({ name: "Sổ cũ", sheets: [{ name, values }] });
    expect(book.run("menuSetUp").ok).toBe(true);
    const texts = new Set([...book.cells(name).values()].map(({ text }) => text));
    expect(values.flat().filter((text) => !texts.has(text))).toEqual([]);
  });

  test.each([
    ["Sáng kiến", ["STT", "Tên sáng kiến", "Tác giả", "Đơn vị"]],
    ["Đơn vị", ["Tên đơn vị", "Cụm"]],
    ["Tổng hợp", ["TT", "Đơn vị"]],
    ["Cấu hình", ["TT", "Đơn vị"]],
    ["Nhật ký", ["TT", "Đơn vị"]],
  ])("is done where headings of %s are merged over two rows", (name, headings) => {
    const book = new OpenBook({
      name: "Sổ cũ",
      sheets: [{ name, values: [headings, [], ["a", "b"], ["c", "d"]] }],
    });
    for (const row of [0, 1])
      book.workbook.merge(owner, book.tab(name).id, { row, column: row, rows: 2, columns: 1 });
    book.run("menuSetUp");
    expect(book.cell("Tổng hợp", 3, 0).input).toMatch(/^=SK_/);
    book.run("menuSetUp");
    expect(book.lastAlert()).toContain(inOrder.nothing);
  });

  test("tells a colleague who may not change the settings", () => {
    const book = OpenBook.setUp();
    book.run("menuSetUp", colleague);
    expect(book.lastAlert()).toContain("quyền");
  });
});
