import { WIDTH } from "../../../src/core/report/kit/document";
import { tabs } from "../../../src/core/words/words";
import type { SheetInfo } from "../../../src/host/contract";
import { an, binh, type PageBook } from "../../support/page-book";
import { goodRow } from "../../support/register-table";
import { generatedBook, linesOf, schoolBook, which } from "../../support/report-book";

const unitA = which("unit", "Trường A");
const make = (book: PageBook, asked = unitA, fields = {}) => book.get("pageReport", { ...asked, fields });
const info = (book: PageBook, tab: string) =>
  book.workbook.sheets().find(({ name }) => name === tab) as SheetInfo;
const rowWith = (book: PageBook, tab: string, text: string) =>
  linesOf(book, tab).findIndex((line) => line.some((cell) => cell.trim().startsWith(text)));
const type = (book: PageBook, tab: string, row: number, column: number, text: string) =>
  book.workbook.type(binh, book.tabId(tab), row, column, text);
const has = (book: PageBook, tab: string, text: string) =>
  linesOf(book, tab).flat().join("\n").includes(text);
const cellAt = (book: PageBook, tab: string, row: number, column: number) =>
  book.workbook.view(book.tabId(tab)).cells.find((cell) => cell.row === row && cell.column === column)?.cell;
/** The place below a heading. */
const below = (book: PageBook, tab: string, heading: string) => rowWith(book, tab, heading) + 1;

describe("the tab of a report", () => {
  const book = schoolBook();
  const { tab, again, entered, eligible } = make(book);
  const sheet = info(book, tab);

  test("is named after the scope and the phase, and logged", () => {
    expect([tab, again, entered, eligible]).toEqual(["Báo cáo A – Giai đoạn 1", false, 2, 2]);
    expect([...book.shown(tabs.log).values()]).toEqual(
      expect.arrayContaining(["Lập báo cáo", "Báo cáo A – Giai đoạn 1: 2 sáng kiến, 2 đủ điều kiện"]),
    );
  });

  test("is as wide as A4 lets it be, in Times New Roman, without the lines of the grid or its column of keys", () => {
    const widths = Array.from({ length: WIDTH }, (_, column) => sheet.columnWidths[column] ?? 100);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(643);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(600);
    expect(sheet.hiddenColumns).toEqual([WIDTH]);
    expect(cellAt(book, tab, 0, 0)).toMatchObject({ family: "Times New Roman", size: 12, align: "center" });
    expect(cellAt(book, tab, 0, 0)?.bold).toBeUndefined();
    expect(cellAt(book, tab, 1, 0)).toMatchObject({ bold: true });
    expect(cellAt(book, tab, 3, 2)).toMatchObject({ italic: true });
    expect(sheet.merges).toContainEqual({ row: 0, column: 2, rows: 1, columns: 6 });
  });

  test("marks the places for people's own text, and colours those still to fill", () => {
    const place = below(book, tab, "III.");
    expect(cellAt(book, tab, place, 0)).toMatchObject({ note: expect.stringContaining("giữ nguyên") });
    expect(cellAt(book, tab, place, 0)?.background).toBeTruthy();
    type(book, tab, place, 0, "Phong trào sôi nổi.");
    expect(cellAt(book, tab, place, 0)?.background).toBeFalsy();
  });
});

describe("a report made again", () => {
  test("takes new figures and keeps what people wrote, wherever its rows and its tab have gone", () => {
    const book = schoolBook();
    const { tab } = make(book);
    type(book, tab, below(book, tab, "III."), 0, "Phong trào sôi nổi.");
    type(book, tab, rowWith(book, tab, "Số:"), 0, "Số: 07/BC-CĐCS");
    type(book, tab, rowWith(book, tab, "Hòa Bình, ngày"), 2, "Hòa Bình, ngày 15 tháng 6 năm 2022");
    type(book, tab, rowWith(book, tab, "- Như trên"), 0, "- Như trên;\n- Lưu: VT.");
    const id = book.tabId(tab);
    book.workbook.insertRows(binh, id, 0, 3);
    book.workbook.renameSheet(an, id, "Gửi CĐGD");
    book.type(4, "registeredAt", "12/01/2022 08:00");
    const second = make(book);
    expect(second).toMatchObject({ tab: "Gửi CĐGD", again: true, entered: 3, eligible: 3 });
    expect(book.tabId("Gửi CĐGD")).toBe(id);
    const lines = linesOf(book, "Gửi CĐGD");
    expect(lines[0]![0]).toBe("CÔNG ĐOÀN GIÁO DỤC TỈNH HÒA BÌNH");
    for (const text of ["Phong trào sôi nổi.", "Số: 07/BC-CĐCS", "ngày 15 tháng 6 năm 2022", "- Lưu: VT."]) {
      expect([text, has(book, "Gửi CĐGD", text)]).toEqual([text, true]);
    }
    // A third time: what was kept once is still people's own.
    make(book);
    expect(linesOf(book, "Gửi CĐGD")).toEqual(lines);
  });

  test("leaves nothing of a longer one behind", () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      goodRow({ unit: "A", title: `Sáng kiến ${index}`, registeredAt: "10/01/2022 08:30" }),
    );
    const book = schoolBook(rows);
    const { tab } = make(book);
    const longer = linesOf(book, tab).length;
    book.workbook.deleteRows(an, book.tabId(tabs.register), 2, 38);
    make(book);
    expect(linesOf(book, tab)).toHaveLength(longer - 38);
    const fresh = schoolBook(rows.slice(0, 1).concat(rows.slice(39)));
    make(fresh);
    expect(linesOf(book, tab)).toEqual(linesOf(fresh, tab));
    expect(info(book, tab).merges).toEqual(info(fresh, tab).merges);
  });

  test("keeps texts without a place at its end, once", () => {
    const book = schoolBook();
    const { tab } = make(book);
    const row = rowWith(book, tab, "Trong giai đoạn 1, Trường A");
    type(book, tab, row, 0, "Câu này tôi tự viết.");
    book.workbook.insertRows(binh, book.tabId(tab), row + 1, 1);
    type(book, tab, row + 1, 0, "=1+1 là một dòng thêm");
    make(book);
    make(book);
    const lines = linesOf(book, tab).flat();
    expect(lines.filter((text) => text.includes("Câu này tôi tự viết."))).toHaveLength(1);
    expect(lines.at(-1)).toContain("Câu này tôi tự viết.");
    expect(has(book, tab, "Trong giai đoạn 1, Trường A có 2")).toBe(true);
  });

  test("takes what the page gives, and remembers it for the next phase", () => {
    const book = schoolBook();
    const fields = { signer: "Đinh Thị Mai", place: "Mai Châu" };
    const { tab } = make(book, unitA, fields);
    expect(has(book, tab, "Đinh Thị Mai")).toBe(true);
    expect(has(book, tab, "Mai Châu, ngày")).toBe(true);
    expect(book.get("pageReportFields", unitA)).toMatchObject({ tab, fields });
    const next = which("unit", "Trường A", "Giai đoạn 2");
    expect(book.get("pageReportFields", next)).toMatchObject({ tab: null, fields });
    expect(book.get("pageReportFields", which("unit", "Trường B"))).toMatchObject({
      tab: null,
      fields: { place: "Hòa Bình" },
    });
    // What was said last counts, whichever phase it was said for.
    make(book, next, { signer: "Hà Văn Út" });
    const forAll = which("unit", "Trường A", null);
    expect(book.get("pageReportFields", forAll).fields).toMatchObject({ ...fields, signer: "Hà Văn Út" });
    // What stands in the tab is what the page shows.
    type(book, tab, rowWith(book, tab, "Đinh Thị Mai"), 3, "Xa Văn Nam");
    expect(book.get("pageReportFields", unitA).fields.signer).toBe("Xa Văn Nam");
    make(book, unitA, { title: "Phó Chủ tịch" });
    expect(has(book, tab, "Xa Văn Nam")).toBe(true);
    expect(has(book, tab, "PHÓ CHỦ TỊCH")).toBe(true);
  });
});

test("a tab of people's own that has the name stays as it is", () => {
  const book = schoolBook();
  book.workbook.addSheet(an, "Báo cáo A – Giai đoạn 1");
  type(book, "Báo cáo A – Giai đoạn 1", 0, 0, "của tôi");
  expect(make(book).tab).toBe("Báo cáo A – Giai đoạn 1 (2)");
  expect(linesOf(book, "Báo cáo A – Giai đoạn 1")).toEqual([["của tôi"]]);
  expect(make(book)).toMatchObject({ tab: "Báo cáo A – Giai đoạn 1 (2)", again: true });
});

test("what people typed in names and titles is text", () => {
  const hostile = ["=1+1", "<b>Trường</b>", "05/2022", "+1", "=IMPORTXML(1)"];
  const book = schoolBook(
    hostile.map((title) => goodRow({ unit: "A", title, authors: "<b>Xa</b>", reviewed: "Có" })),
  );
  const { tab } = make(book, unitA, { signer: "=HYPERLINK(1)", body: "=2+2" });
  const shown = linesOf(book, tab).flat();
  expect(shown).toEqual(expect.arrayContaining([...hostile, "=HYPERLINK(1)", "=2+2"]));
  const { cells } = book.workbook.view(book.tabId(tab));
  expect(cells.filter(({ cell }) => cell?.input?.startsWith("=") && cell.text !== cell.input)).toEqual([]);
});

test("a unit, a cluster or a phase that the workbook has not is said in words", () => {
  const book = schoolBook();
  for (const asked of [
    which("unit", "Trường Q"),
    which("cluster", "Cụm 9"),
    which("all", "", "Giai đoạn 9"),
  ]) {
    const answer = book.ask("pageReport", { ...asked, fields: {} });
    expect(answer).toMatchObject({ ok: false, code: "other" });
  }
  for (const request of ["{}", '{"scope":{"kind":"x","name":""},"phase":null,"fields":{}}', "null"]) {
    expect(JSON.parse(String(book.raw("pageReport", [request])))).toMatchObject({ ok: false });
  }
  expect(book.workbook.sheets().map(({ name }) => name)).not.toContain("Báo cáo");
});

test("the calls do not grow with the rows", () => {
  const [few, many] = [600, 10_000].map((rows) => {
    const book = generatedBook(rows);
    return [which("unit", "Trường Tiểu học Mường Bi 1"), which("cluster", "Cụm 1"), which("all")].map(
      (asked) => {
        expect(make(book, asked).entered).toBeGreaterThan(0);
        const first = book.calls;
        expect(make(book, asked).again).toBe(true);
        return [asked.scope.kind, first, book.calls];
      },
    );
  });
  // Of more rows fewer units have nothing and are named for it; neighbours that their texts make equally high share a call.
  const SHARED = 3;
  many!.forEach((calls, at) => {
    calls.slice(1).forEach((count, time) => {
      expect(Number(count)).toBeLessThanOrEqual(Number(few![at]![time + 1]) + SHARED);
    });
  });
}, 60_000);
