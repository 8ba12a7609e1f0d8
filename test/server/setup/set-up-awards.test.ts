import { inOrder } from "../../../src/messages/vi/setup-vi";
import { openBenchWorkbook } from "../../bench/bench-workbook";
import { OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const AWARDS = "Khen thưởng";
const HEADINGS = 4;
const otherUnit = ["TBB", "Trường Tiểu học B", "", "Cụm 2", "20", "20", "", "2", "", ""];

const open = () =>
  OpenBook.prepared("awards-of-three-rows", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit, otherUnit]);
    book.paste("Sáng kiến", 1, 5, [
      typedRow({ title: "Một" }),
      typedRow({ title: "Hai", registeredAt: "15/03/2022 08:00" }),
      typedRow({ title: "Ba", unit: "TBB", registeredAt: "20/06/2022 08:00" }),
    ]);
    return book;
  });
const unitsShown = (book: OpenBook) => {
  const names: string[] = [];
  for (let row = HEADINGS + 1; book.cell(AWARDS, row, 1).text !== ""; row++)
    names.push(book.cell(AWARDS, row, 1).text);
  return names;
};

test("the tab ranks units and people by what is chosen above", () => {
  const book = open();
  expect(book.texts(AWARDS, 1)).toEqual(["", "Cụm", "Giai đoạn", "Quý", "Xếp theo", "Từ mức"]);
  expect(book.texts(AWARDS, HEADINGS).slice(0, 3)).toEqual(["Hạng", "Đơn vị", "Cụm"]);
  expect(unitsShown(book)).toEqual(["Trường THPT Lạc Thủy B", "Trường Tiểu học B"]);
  expect(book.texts(AWARDS, HEADINGS + 4).slice(0, 2)).toEqual(["Hạng", "Người"]);
  book.type(AWARDS, 2, 4, "Trên đầu người");
  book.type(AWARDS, 2, 5, "5%");
  expect(unitsShown(book)).toEqual(["Trường Tiểu học B"]);
  // As text: a month or a share would be a number in Sheets.
  book.type(AWARDS, 2, 5, "");
  book.type(AWARDS, 2, 3, "1/2022");
  expect(unitsShown(book)).toEqual(["Trường THPT Lạc Thủy B"]);
  book.type(AWARDS, 2, 3, "Quý X");
  expect(book.cell(AWARDS, HEADINGS, 0).text).toContain("Quý X");
});

test("a register of thousands of people, set up for the first time, gets a tab as long as its list", () => {
  const { workbook, press } = openBenchWorkbook(4_000);
  press("menuSetUp");
  const { id = 0, rows = 0 } = workbook.sheets().find(({ name }) => name === AWARDS) ?? {};
  const texts = new Map(
    workbook.view(id).cells.map(({ row, column, cell }) => [`${row}:${column}`, cell?.text]),
  );
  expect(rows).toBeGreaterThan(1000);
  expect([0, 1, 2].map((column) => texts.get(`${HEADINGS}:${column}`))).toEqual(["Hạng", "Đơn vị", "Cụm"]);
});

test("set-up again keeps the choices, and brings back a formula that somebody typed over", () => {
  const book = open();
  book.type(AWARDS, 2, 1, "Cụm 2");
  book.type(AWARDS, HEADINGS, 0, "xin chào");
  book.type(AWARDS, 0, 0, "Tiêu đề của tôi");
  expect(book.run("menuSetUp", owner)).toMatchObject({ ok: true });
  expect(book.cell(AWARDS, 2, 1).text).toBe("Cụm 2");
  expect(unitsShown(book)).toEqual(["Trường Tiểu học B"]);
  expect(book.cell(AWARDS, 0, 0).text).toMatch(/^KHEN THƯỞNG/);
  const log = [...book.cells("Nhật ký").values()].map(({ text }) => text).join("\n");
  for (const text of ["xin chào", "Tiêu đề của tôi"]) expect(log).toContain(text);
});

test("the results can be kept as values, and the formula put back", () => {
  const book = open();
  book.type(AWARDS, 2, 1, "Cụm 2");
  expect(book.run("menuWriteValues", owner)).toMatchObject({ ok: true });
  expect(book.cell(AWARDS, HEADINGS, 0).input ?? "").not.toMatch(/^=/);
  expect(unitsShown(book)).toEqual(["Trường Tiểu học B"]);
  expect(book.run("menuRestoreFormulas", owner)).toMatchObject({ ok: true });
  expect(book.cell(AWARDS, HEADINGS, 0).input).toMatch(/^=SK_TONGHOP\(/);
});

test.each([0, 1, 2, 3, 4])(
  "a row inserted before row %i moves no choice, and set-up brings all back",
  (row) => {
    const book = open();
    book.type(AWARDS, 2, 1, "Cụm 2");
    const before = Array.from({ length: 12 }, (_row, at) => book.texts(AWARDS, at));
    book.workbook.insertRows(owner, book.tab(AWARDS).id, row, 1);
    expect(book.run("menuSetUp").ok).toBe(true);
    expect(Array.from({ length: 12 }, (_row, at) => book.texts(AWARDS, at))).toEqual(before);
    const log = [...book.cells("Nhật ký").values()].map(({ text }) => text).join("\n");
    expect(log).not.toContain(`${AWARDS}!`);
  },
);

test.each([0, 1])(
  "a row above the choices (%i) that people deleted is written again, and no choice is lost",
  (row) => {
    for (const isValues of [false, true]) {
      const book = open();
      book.type(AWARDS, 2, 1, "Cụm 2");
      if (isValues) book.run("menuWriteValues");
      const seen = () => Array.from({ length: 12 }, (_row, at) => book.texts(AWARDS, at).slice(0, 6));
      const before = seen();
      book.workbook.deleteRows(owner, book.tab(AWARDS).id, row, 1);
      book.run("menuSetUp");
      expect(seen()).toEqual(before);
      book.run("menuSetUp");
      expect(book.lastAlert()).toContain(inOrder.looksLeft);
    }
  },
);

test("the title says the day of Tổng hợp that is in force, under whatever name", () => {
  const book = open();
  const title = () => book.cell(AWARDS, 0, 0);
  const ground = title().background;
  expect(title().text).not.toContain("31/01/2022");
  book.type("Tổng hợp", 1, 1, "31/01/2022");
  expect(title().text).toContain("Đến hết ngày 31/01/2022");
  expect(title().background).not.toBe(ground);
  expect(unitsShown(book)).toEqual(["Trường THPT Lạc Thủy B"]);
  const result = book.run("pageAwards", owner, JSON.stringify({ choices: null }));
  expect(JSON.parse(String(result.ok && result.value))).toMatchObject({ value: { asOf: "31/01/2022" } });
  book.workbook.renameSheet(owner, book.tab("Tổng hợp").id, "Số liệu 'tỉnh'");
  book.type("Số liệu 'tỉnh'", 1, 1, "30/06/2022");
  expect(title().text).toContain("Đến hết ngày 30/06/2022");
});
