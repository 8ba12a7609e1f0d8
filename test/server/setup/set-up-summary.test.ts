import { columnKeys } from "../../../src/core/register/columns";
import { inOrder } from "../../../src/messages/vi/setup-vi";
import { OpenBook, owner } from "../../support/add-in";
import { lastLetters } from "../../support/register-table";
import { runScript } from "../../support/run-script";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const SUMMARY = "Tổng hợp";
const ANALYSIS = "Phân tích";
const AWARDS = "Khen thưởng";
const at = (key: (typeof columnKeys)[number]) => 5 + columnKeys.indexOf(key);

const formulaOf = (parts: string, choices: string) =>
  `=SK_TONGHOP('Sáng kiến'!F1:${lastLetters};'Cấu hình'!A1:D;'Đơn vị'!A1:J;"${parts}"${choices})`;
const summaryFormula = formulaOf(
  "Kết quả; Tiến độ; Đơn vị; Cán bộ chuyên trách",
  ";$B$2;$D$2;\"\";'Hoạt động'!A1:Z",
);
const analysisFormulas = {
  0: formulaOf(
    "Ngày tính; Loại giải pháp; Tháng; Quý; Kết quả theo cụm; Chỉ tiêu theo cụm; Các cột riêng; Điều khoản",
    ";'Tổng hợp'!$B$2",
  ),
  25: formulaOf("Biểu đồ", ";'Tổng hợp'!$B$2"),
};
const otherUnit = ["TBB", "Trường Tiểu học B", "", "Cụm 2", "20", "20", "", "2", "", ""];

/** Two units, four rows: three of the first unit, registered in three months, one of them not eligible. */
function filled(book: OpenBook): OpenBook {
  book.paste("Đơn vị", 1, 0, [sampleUnit, otherUnit]);
  book.paste("Sáng kiến", 1, 5, [
    typedRow({ title: "Một" }),
    typedRow({ title: "Hai", registeredAt: "15/03/2022 08:00" }),
    typedRow({ title: "Ba", registeredAt: "20/04/2022 08:00" }),
    typedRow({ title: "Bốn", appliedOn: "31/08/2021" }),
  ]);
  return book;
}

const open = () => OpenBook.prepared("summary-of-four-rows", () => filled(OpenBook.setUp()));
const logOf = (book: OpenBook) =>
  Array.from(book.cells("Nhật ký"), ([place, { text }]) => (place.endsWith(":3") ? text : "")).filter(
    Boolean,
  );
const isFresh = (book: OpenBook) => {
  expect(book.cell(SUMMARY, 0, 0).text).toMatch(/^TỔNG HỢP – 01 triệu sáng kiến/);
  expect([book.cell(SUMMARY, 1, 0).text, book.cell(SUMMARY, 1, 2).text]).toEqual([
    "Số liệu đến hết ngày",
    "Xếp đơn vị theo",
  ]);
  expect(book.cell(SUMMARY, 3, 0).input).toBe(summaryFormula);
  expect([book.cell(SUMMARY, 3, 0).text, book.cell(SUMMARY, 7, 0).text]).toEqual(["Kết quả", "Chỉ tiêu"]);
  for (const [column, formula] of Object.entries(analysisFormulas)) {
    expect(book.cell(ANALYSIS, 0, Number(column)).input).toBe(formula);
  }
  const formulas = [SUMMARY, ANALYSIS].flatMap((tab) =>
    [...book.cells(tab).values()].filter(({ input }) => input?.startsWith("=")),
  );
  // The two blocks of one tab, the one of the other, its title and its sentence.
  expect(formulas).toHaveLength(5);
};

describe("a fresh set-up", () => {
  let book: OpenBook;
  beforeEach(() => {
    book = open();
  });

  test("lays both tabs out", () => {
    isFresh(book);
    expect(book.tab(SUMMARY)).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
    expect(book.tab(ANALYSIS)).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
    expect(book.texts(SUMMARY, 4)).toEqual(["Số dòng", "4", "3", "0", "0", "0", "1"]);
    expect(book.texts(SUMMARY, 5)).toEqual(["Tỷ lệ", "100,0%", "75,0%", "0,0%", "0,0%", "0,0%", "25,0%"]);
    expect(book.texts(SUMMARY, 17)[0]).toBe("Đơn vị");
  });

  test("puts headings over numbers where the numbers stand", () => {
    for (const tab of [SUMMARY, ANALYSIS]) {
      const cells = [...book.cells(tab)].map(([place, { text, align }]) => {
        const [row = 0, column = 0] = place.split(":").map(Number);
        return { row, column, isNumber: /^[<\d.,]+%?$/.test(text), heading: text, align };
      });
      const shown = cells.filter(
        ({ row, column, heading }) => row > (tab === SUMMARY ? 2 : 0) && column < 12 && heading,
      );
      const over = shown
        .filter(({ isNumber }) => isNumber)
        .map(({ row, column, align }) => {
          const above = shown.filter((cell) => cell.column === column && cell.row < row && !cell.isNumber);
          return { heading: above.sort((a, b) => b.row - a.row)[0]!, align };
        });
      expect(over.length).toBeGreaterThan(40);
      for (const { heading, align } of over)
        expect([tab, heading.heading, heading.align]).toEqual([tab, heading.heading, align ?? "right"]);
    }
  });

  test("says the day in force in the titles of both tabs, in a warning colour", () => {
    const titles = () => [SUMMARY, ANALYSIS].map((tab) => book.cell(tab, 0, 0).text);
    const grounds = () => [SUMMARY, ANALYSIS].map((tab) => book.cell(tab, 0, 0).background);
    const [before, plain] = [titles(), grounds()];
    expect(before.join()).not.toContain("Đến hết ngày");
    book.type(SUMMARY, 1, 1, "31/3/2022");
    expect(titles()).toEqual([
      `${before[0]} – Đến hết ngày 31/03/2022`,
      expect.stringMatching(/^Đến hết ngày 31\/03\/2022 .*“Đã nhập”.*cập nhật Cổng/),
    ]);
    expect(grounds()).toEqual(["#fce8b2", "#fce8b2"]);
    book.type(SUMMARY, 1, 1, "");
    expect([titles(), grounds()]).toEqual([before, plain]);
  });

  describe("the sentence above the figures", () => {
    const sentence = () => book.cell(SUMMARY, 2, 0).text;
    /** What it says: each number in it, in order. */
    const numbers = () => sentence().match(/\d[\d./]*\d|\d/g);
    const missing = () => book.texts(SUMMARY, 11)[6];

    test("has the numbers of the tables at the end of the day in force", () => {
      book.type(SUMMARY, 1, 1, "27/05/2022");
      expect(book.texts(SUMMARY, 11)[0]).toBe("Ngành giáo dục");
      expect(sentence()).toContain("Ngành giáo dục");
      // What stands under this heading is not what was entered by then.
      expect(sentence()).toMatch(/“Đã nhập”.*cập nhật Cổng/);
      // Of two units the second has nothing; 31/05/2022 is the last day of the first phase.
      expect(numbers()).toEqual(["27/05/2022", "3", missing(), "1", "1", "4"]);
    });

    test.each([
      ["07/01/2022", []],
      ["08/01/2022", ["1", "143"]],
      ["30/05/2022", ["1", "1"]],
      ["31/05/2022", ["1"]],
      ["01/06/2022", ["2", "457"]],
      ["01/09/2023", ["2"]],
      ["02/09/2023", []],
    ])("knows how long a phase is open at the end of %s", (day, left) => {
      book.type(SUMMARY, 1, 1, day);
      const [, phase] = /(Giai đoạn .*)\.$/.exec(sentence()) ?? [];
      expect(phase?.match(/\d+/g) ?? []).toEqual(left);
    });

    test("says nothing of units that all have rows, and nothing at all of a day that is none", () => {
      book.type(SUMMARY, 1, 1, "31/12/2023");
      expect(numbers()).toHaveLength(4);
      book.paste("Sáng kiến", 5, 5, [typedRow({ title: "Năm", unit: "Trường Tiểu học B" })]);
      expect(numbers()).toHaveLength(3);
      book.type(SUMMARY, 1, 1, "hôm nào");
      expect(sentence()).toBe("");
    });

    test("puts dots between thousands", () => {
      const at = [...book.cells("Cấu hình")].find(([, { text }]) => text === "500")?.[0];
      const [r, c] = String(at).split(":").map(Number);
      const states = ["1003", "1002003", "1002"].map((level) => {
        book.type("Cấu hình", r!, c!, level);
        return numbers()?.[1];
      });
      expect(states).toEqual(["1.000", "1.002.000", "999"]);
    });
  });

  test("explains the two choices and offers the columns to sort by", () => {
    expect(book.cell(SUMMARY, 1, 1).note).toBeTruthy();
    expect(book.cell(SUMMARY, 1, 3).note).toBeTruthy();
    const { choices } = book.cell(SUMMARY, 1, 3);
    expect(choices?.slice(0, 3)).toEqual(["Thứ tự danh sách", "Đã nhập", "Đủ điều kiện"]);
    expect(choices).toEqual(["Thứ tự danh sách", ...book.texts(SUMMARY, 17).slice(1)]);
  });

  test("is narrow enough for A4 across", () => {
    const { columnWidths } = book.tab(SUMMARY);
    const widths = Array.from({ length: 16 }, (_, column) => columnWidths[column] ?? 100);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(1500);
  });

  test("formats shares, levels and counts", () => {
    expect(book.texts(SUMMARY, 8).slice(3, 7)).toEqual(["3.000", "3", "0,1%", "2.997"]);
    // II.3: 10 % of 65; one person of two units.
    expect(book.texts(SUMMARY, 13).slice(3, 7)).toEqual(["10%", "1", "1,5%", "6"]);
    expect(book.texts(SUMMARY, 18).slice(11)).toEqual(["5", "60,0%", "1", "45", "2,2%"]);
  });

  test("colours states, units with nothing yet and targets that are reached", () => {
    const ground = (row: number, column: number) => book.cell(SUMMARY, row, column).background;
    const states = [2, 3, 4, 5, 6].map((column) => ground(3, column));
    expect(new Set(states).size).toBe(5);
    expect(states).toEqual([2, 3, 4, 5, 6].map((column) => ground(17, column)));
    expect(ground(19, 0)).toBe(ground(19, 15));
    expect(ground(19, 0)).not.toBe(ground(18, 0));
    // A blank row is no unit without rows.
    expect(ground(16, 0)).toBe(ground(18, 0));
    const reached = ground(15, 0);
    book.type("Đơn vị", 2, 8, "11/01/2022");
    expect(ground(15, 0)).not.toBe(reached);
    expect(book.cell(SUMMARY, 15, 6).text).toBe("0");
  });

  test("a second run changes nothing", () => {
    // The charts follow the units that came since the first.
    book.run("menuSetUp");
    const tabs = [SUMMARY, ANALYSIS];
    const seen = () => tabs.map((tab) => JSON.stringify(book.workbook.view(book.tab(tab).id)));
    const before = seen();
    book.run("menuSetUp");
    const after = seen();
    expect(tabs.filter((_tab, index) => after[index] !== before[index])).toEqual([]);
    expect(logOf(book).at(-1)).toContain("không phải sửa gì");
  });
});

describe("the two choices", () => {
  let book: OpenBook;
  beforeEach(() => {
    book = open();
  });
  const entered = () => book.texts(SUMMARY, 4)[1];

  test("a day moves the figures of both tabs", () => {
    book.type(SUMMARY, 1, 1, "31/03/2022");
    expect(book.cell(SUMMARY, 1, 1).text).toBe("31/03/2022");
    const byMarch = entered();
    book.type(SUMMARY, 1, 1, "20/4/2022");
    expect(Number(entered()) - Number(byMarch)).toBe(1);
    expect(book.cell(ANALYSIS, 10, 0).text).toBe("Tổng cộng");
    expect(book.cell(ANALYSIS, 10, 1).text).toBe(entered());
    book.workbook.clear(owner, book.tab(SUMMARY).id, 1, 1, 1, 1);
    expect(entered()).toBe("4");
  });

  test("a day typed as text is read, one that is none is said", () => {
    book.type(SUMMARY, 1, 1, "ngày 31 tháng 3 năm 2022");
    expect(Number(entered())).toBeLessThan(4);
    book.type(SUMMARY, 1, 1, "hôm qua");
    expect(book.cell(SUMMARY, 3, 0).text).toContain("hôm qua");
    expect(book.cell(ANALYSIS, 0, 0).text).toContain("hôm qua");
    book.type(SUMMARY, 1, 1, "");
    isFresh(book);
  });

  test("a column sorts the units", () => {
    const units = () => [18, 19].map((row) => book.cell(SUMMARY, row, 0).text);
    const listed = units();
    book.type(SUMMARY, 1, 3, "Chờ cập nhật Cổng");
    expect(units()).toEqual(listed);
    book.type("Sáng kiến", 1, at("unit"), "Trường Tiểu học B");
    book.workbook.clear(owner, book.tab("Sáng kiến").id, 1, at("registeredAt"), 1, 1);
    expect(units()).toEqual([...listed].reverse());
    book.type(SUMMARY, 1, 3, "Cột khác");
    expect(book.cell(SUMMARY, 3, 0).text).toContain("Cột khác");
  });

  test("stay through a set-up, and through static results and formulas again", () => {
    book.type(SUMMARY, 1, 1, "31/03/2022");
    book.type(SUMMARY, 1, 3, "Đã nhập");
    book.run("menuSetUp");
    const shown = () => [0, 1, 3, 4, 5, 8, 17, 18, 19, 20].map((row) => book.texts(SUMMARY, row));
    const live = shown();
    expect(live[1]).toEqual(["Số liệu đến hết ngày", "31/03/2022", "Xếp đơn vị theo", "Đã nhập"]);
    book.run("menuWriteValues");
    const values = [
      ...live.slice(0, 1),
      [...live[1]!, "", expect.stringMatching(/^Số liệu lúc/)],
      ...live.slice(2),
    ];
    expect(shown()).toEqual(values);
    expect(book.cell(SUMMARY, 3, 0).input).toBeUndefined();
    expect(book.cell(SUMMARY, 3, 0).note).toMatch(/^KẾT QUẢ TĨNH/);
    book.type("Sáng kiến", 1, at("registeredAt"), "10/04/2022 08:00");
    // Within the minute.
    expect(shown()).toEqual(values);
    book.run("menuRestoreFormulas");
    isFresh(book);
    expect(book.cell(SUMMARY, 3, 0).note).toBeUndefined();
    expect(shown()[3]).not.toEqual(live[3]);
  });

  test("that cannot be read are said by static results too", () => {
    book.type(SUMMARY, 1, 1, "hôm qua");
    const said = book.cell(SUMMARY, 3, 0).text;
    book.run("menuWriteValues");
    expect(book.cell(SUMMARY, 3, 0).text).toBe(said);
    expect(book.texts(SUMMARY, 8)).toEqual([]);
    book.type(SUMMARY, 1, 1, "");
    book.run("menuRestoreFormulas");
    isFresh(book);
  });
});

describe("a workbook of the first layout", () => {
  const oldFormula = formulaOf("Chỉ tiêu; Cụm; Đơn vị; Cán bộ chuyên trách", "");
  const oldBook = () => {
    const book = open();
    const { id, rows, columns } = book.tab(SUMMARY);
    book.workbook.clear(owner, id, 0, 0, rows, columns);
    book.type(SUMMARY, 0, 0, oldFormula);
    expect(book.texts(SUMMARY, 0)[0]).toBe("Chỉ tiêu");
    return book;
  };

  test("gets the new one, live", () => {
    const book = oldBook();
    const analysis = formulaOf("Loại giải pháp; Tháng; Quý; Điều khoản", "");
    book.type(ANALYSIS, 0, 0, analysis);
    book.run("menuSetUp");
    isFresh(book);
    expect(logOf(book).some((text) => text.includes("Gỡ"))).toBe(false);
  });

  test("keeps in the log what people had typed in the way", () => {
    const book = oldBook();
    book.type(SUMMARY, 1, 1, "chữ của tôi");
    book.type(SUMMARY, 12, 2, "chữ khác");
    book.run("menuSetUp");
    isFresh(book);
    expect(book.cell(SUMMARY, 1, 1).text).toBe("");
    expect(logOf(book).join("\n")).toContain("B2: chữ của tôi");
    expect(logOf(book).join("\n")).toContain("C13: chữ khác");
  });

  test("is brought over from static results too", () => {
    const book = open();
    const { id, rows, columns } = book.tab(SUMMARY);
    book.workbook.clear(owner, id, 0, 0, rows, columns);
    book.paste(SUMMARY, 0, 0, [
      ["Chỉ tiêu", "Phạm vi", "Giai đoạn"],
      ["LĐLĐ tỉnh", "LĐLĐ tỉnh", "Giai đoạn 1"],
    ]);
    const file = book.workbook;
    runScript(
      file,
      `book.getSheetByName('${SUMMARY}').getRange(1, 1).setNote('KẾT QUẢ TĨNH: ghi lúc nào đó')`,
    );
    const again = new OpenBook(file);
    again.run("menuSetUp");
    isFresh(again);
    expect(again.cell(SUMMARY, 0, 0).note).toBeUndefined();
    expect(logOf(again).some((text) => text.includes("Gỡ"))).toBe(false);
  });
});

describe("a tab that people changed", () => {
  test("gets its figures back to their row, with the day that was chosen", () => {
    const book = open();
    book.type(SUMMARY, 1, 1, "31/03/2022");
    book.type(SUMMARY, 1, 3, "Tỷ lệ");
    book.workbook.insertRows(owner, book.tab(SUMMARY).id, 0, 2);
    book.type(SUMMARY, 0, 0, "SỞ GIÁO DỤC");
    const shown = book.texts(SUMMARY, 6);
    book.run("menuSetUp");
    isFresh(book);
    expect(book.texts(SUMMARY, 4)).toEqual(shown);
    expect([book.cell(SUMMARY, 1, 1).text, book.cell(SUMMARY, 1, 3).text]).toEqual(["31/03/2022", "Tỷ lệ"]);
    expect([...book.cells(SUMMARY).values()].filter(({ text }) => text === "SỞ GIÁO DỤC")).toHaveLength(1);
  });

  test.each([
    ["moveRows", "1:1", 5],
    ["moveRows", "3:3", 1],
    ["moveRows", "2:2", 4],
  ])("has its rows in their order again after %s(%s, %i)", (move, rows, before) => {
    const [plain, moved] = [open(), open()];
    for (const each of [plain, moved]) each.type(SUMMARY, 1, 1, "31/03/2022");
    const { workbook } = moved;
    runScript(
      workbook,
      `const s = book.getSheetByName("${SUMMARY}"); s.${move}(s.getRange("${rows}"), ${before});`,
    );
    const book = new OpenBook(workbook);
    for (const each of [plain, book]) each.run("menuSetUp");
    isFresh(book);
    const top = (each: OpenBook) => [0, 1, 2, 3, 4, 5, 8, 11].map((row) => each.texts(SUMMARY, row));
    expect(top(book)).toEqual(top(plain));
    expect(logOf(book).join("\n")).not.toContain("!");
  });

  test.each([0, 1, 2])(
    "has figures where people deleted the column of a choice or its name (%i)",
    (column) => {
      const [plain, book] = [open(), open()];
      book.type(SUMMARY, 1, 3, "Tỷ lệ");
      book.workbook.deleteColumns(owner, book.tab(SUMMARY).id, column, 1);
      book.run("menuSetUp");
      isFresh(book);
      for (const tab of [SUMMARY, ANALYSIS, AWARDS])
        for (const row of [0, 4, 5, 8]) expect(book.texts(tab, row)).toEqual(plain.texts(tab, row));
      expect(book.run("menuSetUp").ok && book.lastAlert()).toContain(inOrder.looksLeft);
    },
  );

  test("gets rows back that were deleted above the figures", () => {
    const book = open();
    book.type(SUMMARY, 1, 1, "31/03/2022");
    book.workbook.deleteRows(owner, book.tab(SUMMARY).id, 0, 1);
    book.run("menuSetUp");
    isFresh(book);
    expect(book.cell(SUMMARY, 1, 1).text).toBe("31/03/2022");
  });

  test("gets the rows that its figures need, however few it has", () => {
    const book = open();
    const { id, rows } = book.tab("Khen thưởng");
    const shown = book.texts("Khen thưởng", 5);
    book.workbook.deleteRows(owner, id, 6, rows - 6);
    expect(book.cell("Khen thưởng", 4, 0).text).toBe("#REF!");
    book.run("menuSetUp");
    expect(book.texts("Khen thưởng", 5)).toEqual(shown);
    expect(logOf(book).join()).not.toContain("#REF!");
    // What it did is said, and the second has nothing to do.
    expect(logOf(book).at(-1)).toContain("“Khen thưởng”");
    const second = book.run("pageSetUp", undefined, "{}");
    expect(second.ok && second.value).toContain("không phải sửa gì");
  });

  test("is named once with the others into which formulas were put", () => {
    const book = open();
    for (const [tab, row] of [
      [SUMMARY, 3],
      [ANALYSIS, 0],
    ] as const)
      book.type(tab, row, 0, "chữ");
    book.run("menuSetUp");
    isFresh(book);
    const said = logOf(book).at(-1)!;
    expect(said).toContain(`“${SUMMARY}”, “${ANALYSIS}”`);
    expect(said.split("công thức")).toHaveLength(2);
  });

  test("keeps what stands in inserted columns, behind the figures", () => {
    const book = open();
    for (const tab of [SUMMARY, ANALYSIS]) {
      book.workbook.insertColumns(owner, book.tab(tab).id, 0, 1);
      book.type(tab, 30, 0, "lời ghi");
    }
    book.run("menuSetUp");
    isFresh(book);
    for (const tab of [SUMMARY, ANALYSIS]) {
      expect([...book.cells(tab).values()].filter(({ text }) => text === "lời ghi")).toHaveLength(1);
    }
  });

  test.each([
    [SUMMARY, [1]],
    [SUMMARY, [2]],
    [SUMMARY, [3]],
    [SUMMARY, [3, 3]],
    [SUMMARY, [3, 2, 1]],
    [AWARDS, [1]],
    [AWARDS, [3]],
    [AWARDS, [3, 0]],
  ])("%s keeps its choices where columns are inserted among them, before %j", (tab, columns) => {
    const [plain, book] = [open(), open()];
    for (const each of [plain, book]) {
      each.type(SUMMARY, 1, 1, "31/03/2022");
      each.type(SUMMARY, 1, 3, "Tỷ lệ");
      each.type(AWARDS, 2, 1, "Cụm 1");
      for (const column of each === book ? columns : []) {
        each.workbook.insertColumns(owner, each.tab(tab).id, column, 1);
        each.type(tab, 1, column, `lời ghi ${column}`);
      }
      each.run("menuSetUp");
    }
    const notes = [...book.cells(tab).values()].filter(({ text }) => text.startsWith("lời ghi"));
    expect(notes).toHaveLength(columns.length);
    for (const { row, column } of book.workbook.view(book.tab(tab).id).cells)
      if (book.cell(tab, row, column).text.startsWith("lời ghi")) book.type(tab, row, column, "");
    for (const name of [SUMMARY, ANALYSIS, AWARDS])
      expect([0, 1, 2, 3, 4, 5, 8, 11].map((row) => book.texts(name, row))).toEqual(
        [0, 1, 2, 3, 4, 5, 8, 11].map((row) => plain.texts(name, row)),
      );
    expect(logOf(book).join("\n")).not.toContain("!");
  });

  test("keeps in the log what people typed over its title and its sentence, also where it begins as ours", () => {
    const book = open();
    const typed = [
      [SUMMARY, 0, "TỔNG HỢP – Công đoàn ngành"],
      [SUMMARY, 2, "Đến nay: tốt"],
      [AWARDS, 0, "KHEN THƯỞNG – Công đoàn ngành"],
    ] as const;
    for (const [tab, row, text] of typed) book.type(tab, row, 0, text);
    book.run("menuSetUp");
    isFresh(book);
    for (const [tab, row, text] of typed)
      expect(logOf(book)).toContainEqual(expect.stringContaining(`${tab}!A${row + 1}: ${text}`));
    expect(logOf(book).at(-1)).not.toContain("không phải sửa gì");
  });

  test("is freed of what was typed over its figures, formulas as formulas", () => {
    const book = open();
    book.type(SUMMARY, 11, 2, "=1+1");
    expect(book.cell(SUMMARY, 3, 0).text).toBe("#REF!");
    book.type(SUMMARY, 0, 0, "Tên khác");
    book.run("menuSetUp");
    isFresh(book);
    expect(logOf(book).join("\n")).toMatch(/C12: =1\+1/);
    expect(logOf(book).join("\n")).toContain("A1: Tên khác");
  });

  test("gets a formula back that was typed over, and the words go to the log", () => {
    const book = open();
    book.type(SUMMARY, 3, 0, "Bảng của tôi");
    book.type(ANALYSIS, 0, 25, "");
    book.run("menuSetUp");
    isFresh(book);
    expect(logOf(book).join("\n")).toContain("A4: Bảng của tôi");
  });

  test("keeps a formula of the same function that people made for themselves", () => {
    const book = open();
    const own = formulaOf("Cụm", "");
    book.type(ANALYSIS, 0, 50, own);
    book.run("menuSetUp");
    expect(book.cell(ANALYSIS, 0, 50).input).toBe(own);
  });
});

test("whoever types over figures is warned; the two choices stay free", () => {
  const { workbook } = OpenBook.setUp();
  const found = runScript(
    workbook,
    `return JSON.stringify(['${SUMMARY}', '${ANALYSIS}'].map((name) =>
       book.getSheetByName(name).getProtections(SpreadsheetApp.ProtectionType.RANGE)
         .map((each) => [each.getRange().getA1Notation(), each.isWarningOnly()])))`,
  );
  expect(JSON.parse(String(found))).toEqual([[["A4:X1000", true]], [["A1:AJ1000", true]]]);
});
