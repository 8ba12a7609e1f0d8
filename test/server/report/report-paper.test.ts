import { binh } from "../../support/page-book";
import { linesOf, schoolBook, which } from "../../support/report-book";

const all = which("all");
const THEIRS = "Phong trào sôi nổi.";

function made() {
  const book = schoolBook();
  const { tab } = book.get("pageReport", { ...all, fields: { signer: "Đinh Thị Mai" } });
  const rowWith = (text: string) =>
    linesOf(book, tab).findIndex((line) => line.some((cell) => cell.startsWith(text)));
  const type = (row: number, column: number, text: string) =>
    book.workbook.type(binh, book.tabId(tab), row, column, text);
  return { book, tab, rowWith, type };
}

test("a report is taken along as it stands in its tab, with what people wrote, changed and inserted", () => {
  const { book, tab, rowWith, type } = made();
  type(rowWith("III. ") + 1, 0, THEIRS);
  type(rowWith("Số:"), 0, "Số: 07/BC-CĐGD");
  const steps = rowWith("II. KẾT QUẢ");
  book.workbook.insertRows(binh, book.tabId(tab), steps, 1);
  type(steps, 0, "Dòng của họ");
  const before = linesOf(book, tab);
  const paper = book.get("pageReportPaper", all, { person: binh });
  expect(linesOf(book, tab)).toEqual(before);
  expect(paper.tab).toBe(tab);
  const texts = paper.lines.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual(expect.arrayContaining([THEIRS, "Số: 07/BC-CĐGD", "Dòng của họ", "Đinh Thị Mai"]));
  // The column by which places are known again is no part of the paper.
  expect(texts.filter((text) => /@\d+=/.test(text))).toEqual([]);
  const shown = before.flat().filter((text) => text !== "");
  expect(texts.filter((text) => text !== "").sort()).toEqual(shown.sort());
});

test("the rows of a table have a cell for each heading, and the letterhead its looks", () => {
  const { book } = made();
  const { lines, widths } = book.get("pageReportPaper", all);
  expect(widths).toHaveLength(8);
  let columns: number[] = [];
  lines.forEach(({ table, cells }, at) => {
    if (!table) return;
    if (!lines[at - 1]?.table) columns = cells.map(({ column }) => column);
    expect(cells.map(({ column }) => column)).toEqual(columns);
  });
  expect(lines[1]?.cells).toEqual([
    expect.objectContaining({ column: 0, span: 2, bold: true, centred: true, size: 12 }),
    expect.objectContaining({ column: 2, span: 6, bold: true, text: "Độc lập - Tự do - Hạnh phúc" }),
  ]);
  expect(lines[3]?.cells[1]).toMatchObject({ italic: true, bold: false });
  // Who gets it stands beside the signature.
  expect(lines.flatMap(({ cells }) => cells).filter(({ rows }) => rows > 1)).toMatchObject([{ rows: 3 }]);
});

test("a report that nobody made is not made by asking for it", () => {
  const book = schoolBook();
  const names = () => book.workbook.sheets().map(({ name }) => name);
  const before = names();
  expect(book.ask("pageReportPaper", all)).toMatchObject({ ok: false, code: "other" });
  expect(names()).toEqual(before);
});
