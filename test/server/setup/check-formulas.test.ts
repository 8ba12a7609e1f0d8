import { columnKeys } from "../../../src/core/register/columns";
import { fill } from "../../../src/core/words/fill";
import { formulaWarnings } from "../../../src/messages/vi/press/check-vi";
import { done } from "../../../src/messages/vi/press/setup-texts-vi";
import { OpenBook, owner } from "../../support/add-in";
import { getPage } from "../../support/layouts/page-of-book";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const [REGISTER, SUMMARY, ANALYSIS] = ["Sáng kiến", "Tổng hợp", "Phân tích"];
const places = [
  [REGISTER, 0, 0],
  [SUMMARY, 3, 0],
  [ANALYSIS, 0, 0],
  [ANALYSIS, 0, 25],
  [ANALYSIS, 0, 25],
] as const;

const open = () =>
  OpenBook.prepared("formulas-in-order", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste(REGISTER, 1, 5, [typedRow({ title: "Một" }), typedRow({ title: "Hai" })]);
    return book;
  });
const start = (book: OpenBook) => getPage(book, "pageStart", {});
const formulas = (book: OpenBook) => places.map(([tab, row, column]) => book.cell(tab, row, column).input);
/** The details of the log. */
const logged = (book: OpenBook) => {
  const id = book.tab("Nhật ký").id;
  return book.workbook.view(id).cells.map(({ cell }) => cell?.text ?? "");
};
const other = (book: OpenBook, tab: string, row: number, column: number) =>
  book.cell(tab, row, column).input!.replace("'Cấu hình'!A1:D", "'Cấu hình'!A2:D");

describe("formulas that are not those of set-up", () => {
  test("in a tab that has too few rows, nothing of people's is in their way; set-up says that it added some", () => {
    const book = open();
    const [{ id, rows }, last] = [book.tab(SUMMARY), 12];
    const warning = (cells: string) => fill(formulaWarnings.blocked, { cells });
    expect(start(book).warnings).toEqual([]);
    book.workbook.deleteRows(owner, id, last, rows - last);
    expect(start(book)).toMatchObject({ repairable: true, warnings: [warning(`${SUMMARY}!A4`)] });
    expect(getPage(book, "pageSetUp", {}).sentence).toContain(fill(done.room, { name: SUMMARY }));
    expect(book.tab(SUMMARY).rows).toBeGreaterThan(last);
    expect(start(book).warnings).toEqual([]);
    book.type(SUMMARY, 5, 2, "x");
    expect(start(book).warnings).not.toEqual([warning(`${SUMMARY}!A4`)]);
  });

  test.each(places)(
    "at %s %i,%i: changed or gone, it is said at the start and repaired",
    (tab, row, column) => {
      const book = open();
      const before = formulas(book);
      for (const text of [other(book, tab, row, column), "x", "=1+1"]) {
        book.type(tab, row, column, text);
        expect(start(book)).toMatchObject({
          repairable: true,
          warnings: [expect.stringContaining(`${tab}!`)],
        });
        expect(getPage(book, "pageRepairFormulas", {}).warnings).toEqual([]);
        expect(formulas(book)).toEqual(before);
        expect(start(book)).toMatchObject({ repairable: false, warnings: [] });
      }
    },
  );

  test("that are blocked are said and repaired; none are missed where values are kept fresh", () => {
    const book = open();
    book.type(SUMMARY, 5, 2, "x");
    expect(start(book)).toMatchObject({ repairable: true, warnings: { length: 1 } });
    expect(getPage(book, "pageRepairFormulas", {}).warnings).toEqual([]);
    const kept = () => logged(book).filter((detail) => detail.includes("4711"));
    for (const [tab, row, column, cell] of [
      [SUMMARY, 6, 3, "D7"],
      [ANALYSIS, 3, 2, "C4"],
      [REGISTER, 1, 2, "C2"],
    ] as const) {
      // People's own notes beside and below the figures are in nobody's way.
      book.type(tab, 90, 2, "ghi chú");
      book.type(tab, row, column, "4711");
      expect(start(book)).toMatchObject({
        repairable: true,
        warnings: [expect.stringMatching(new RegExp(`${tab}![A-Z]+\\d+ \\([^)]* ${cell}\\)`))],
      });
      book.shown.length = 0;
      book.run("menuCheck");
      expect(book.shown.some((event) => event.kind === "dialog" && event.html.includes(` ${cell})`))).toBe(
        true,
      );
      const before = kept().length;
      expect(getPage(book, "pageRepairFormulas", {}).warnings).toEqual([]);
      expect(kept().slice(before)).toEqual([expect.stringContaining(`${tab}!${cell}`)]);
      book.type(tab, 90, 2, "");
    }
    book.run("menuWriteValues");
    expect(start(book)).toMatchObject({ repairable: false, warnings: { length: 0 } });
  });

  test("are said by the check and beside a freeze", () => {
    const book = open();
    const beside = () => getPage(book, "pageFormulaWarnings", {});
    const dialog = () => {
      book.shown.length = 0;
      book.run("menuCheck");
      return book.shown.some((event) => event.kind === "dialog" && event.html.includes(`${ANALYSIS}!Z1`));
    };
    expect([beside().length, dialog()]).toEqual([0, false]);
    book.type(ANALYSIS, 0, 25, other(book, ANALYSIS, 0, 25));
    expect([beside().length, dialog()]).toEqual([1, true]);
  });
});

test("formulas that read more, or that followed a renamed tab, are in order", () => {
  const book = open();
  book.workbook.insertColumns(owner, book.tab(REGISTER).id, 7, 1);
  book.type(REGISTER, 0, 7, "Cột của tôi");
  book.workbook.insertColumns(owner, book.tab("Đơn vị").id, 3, 1);
  book.type(REGISTER, 0, book.tab(REGISTER).columns - 1, "Cột sau cùng");
  expect(start(book).warnings).toEqual([]);
  book.workbook.renameSheet(owner, book.tab(REGISTER).id, "Danh sách 2022");
  book.workbook.renameSheet(owner, book.tab("Cấu hình").id, "CauHinh");
  expect(start(book).warnings).toEqual([]);
});

test("rows above the headings take the formula along, and no figure is wrong by them", () => {
  const book = open();
  const { id } = book.tab(REGISTER);
  book.workbook.insertRows(owner, id, 0, 1);
  book.type(REGISTER, 0, 5, "Danh sách");
  expect(book.cell(REGISTER, 2, 0).text).toBe("Đủ điều kiện");
  expect(start(book)).toMatchObject({ repairable: false, warnings: [] });
  // This one leaves out the headings, that one begins above its own row.
  for (const [tab, row, from, to] of [
    [SUMMARY, 3, "F2:", "F3:"],
    [REGISTER, 1, "F2:", "F1:"],
  ] as const) {
    const formula = book.cell(tab, row, 0).input!;
    book.type(tab, row, 0, formula.replace(from, to));
    expect(start(book).warnings).toEqual([expect.stringContaining(`${tab}!`)]);
    book.type(tab, row, 0, formula);
  }
  book.type(REGISTER, 4, 2, "x");
  expect(start(book).warnings).toEqual([expect.stringContaining(`${REGISTER}!A2 (`)]);
  book.run("menuSetUp");
  expect(book.cell(REGISTER, 0, 0).input).toMatch(/^=SK_KIEMTRA\(F1:/);
  expect(start(book)).toMatchObject({ repairable: false, warnings: [] });
});

test("values of a switch that was cut off are kept fresh, and nothing is said of them", () => {
  const book = open();
  const appliedOn = 5 + columnKeys.indexOf("appliedOn");
  let isOver = false;
  book.addIn.beforeServiceCall = (name) => {
    if (isOver) throw new Error("Exceeded maximum execution time");
    isOver = name.endsWith(".setNote");
  };
  book.run("menuWriteValues");
  book.addIn.beforeServiceCall = undefined;
  expect(book.cell(REGISTER, 0, 0).input).toBeUndefined();
  const before = book.cell(REGISTER, 1, 0).text;
  book.type(REGISTER, 1, appliedOn, "31/08/2021");
  const after = book.cell(REGISTER, 1, 0).text;
  expect([before, after]).toEqual(["Đủ điều kiện", "Không đủ điều kiện"]);
  expect(start(book).warnings).toEqual([]);
  const shown = () =>
    [...book.cells("Tổng hợp").values()].flatMap(({ text }) =>
      /^(?:Số liệu lúc|$)/.test(text) ? [] : [text],
    );
  const figures = shown();
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(shown().sort()).toEqual(figures.sort());
});
