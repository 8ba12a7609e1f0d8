import { columnKeys } from "../../../src/core/register/columns";
import { fill } from "../../../src/core/words/fill";
import type { CallResult } from "../../../src/host/contract";
import { checkWords, formulaWarnings } from "../../../src/messages/vi/press/check-vi";
import { logWords } from "../../../src/messages/vi/setup-vi";
import { OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";
import { rowOf, settingsTable } from "../../support/settings-rows";

const at = (key: (typeof columnKeys)[number]) => 5 + columnKeys.indexOf(key);
const writes = (result: CallResult) =>
  Object.keys(result.cost.calls).filter((name) => /\.(set|clear|insert|delete|append|protect)/.test(name));

function filledBook(rows: number): OpenBook {
  const book = OpenBook.setUp();
  book.paste("Đơn vị", 1, 0, [sampleUnit]);
  book.paste(
    "Sáng kiến",
    1,
    5,
    Array.from({ length: rows }, (_, row) =>
      typedRow({ title: `Sáng kiến ${row}`, ...(row % 3 === 0 && { appliedOn: "31/08/2021" }) }),
    ),
  );
  book.shown.length = 0;
  return book;
}

const dialogOf = (book: OpenBook) => {
  const dialog = book.shown.findLast((event) => event.kind === "dialog");
  return dialog?.kind === "dialog" ? dialog.html : "";
};

describe("the check", () => {
  test("counts the states in a toast and a dialog, names the first rows, and writes nothing", () => {
    const book = filledBook(30);
    const result = book.run("menuCheck");
    expect(book.shown.map((event) => event.kind)).toEqual(expect.arrayContaining(["toast", "dialog"]));
    const toast = book.shown.find((event) => event.kind === "toast");
    expect(toast?.kind === "toast" && toast.message.match(/\d+/g)).toEqual(["30", "20", "0", "0", "0", "10"]);
    expect(dialogOf(book).match(/<b>Dòng \d+<\/b>/g)).toHaveLength(10);
    expect(writes(result).filter((name) => !/HtmlOutput/.test(name))).toEqual([]);
  });

  test("speaks of no portal where there is none", () => {
    const book = filledBook(3);
    book.type("Cấu hình", rowOf(settingsTable(), "Có Cổng") - 1, 2, "Không");
    book.type("Cấu hình", rowOf(settingsTable(), "Giai đoạn tính theo") - 1, 2, "");
    book.run("menuCheck");
    const toast = book.shown.find((event) => event.kind === "toast");
    expect(toast?.kind === "toast" && toast.message.match(/\d+/g)).toEqual(["3", "2", "0", "0", "1"]);
    expect(JSON.stringify(book.shown)).not.toContain("Cổng");
  });

  test("names the rows above headings that were sorted among them, as set-up does, and no titles", () => {
    const book = filledBook(3);
    const saidIn = () => {
      book.run("menuCheck");
      const html = dialogOf(book);
      book.run("menuSetUp");
      expect(book.run("pageStart", owner, "{}")).toMatchObject({ ok: true });
      return [html, book.lastAlert()];
    };
    const names = (rows: string, heading: number, tab = "Sáng kiến") =>
      fill(formulaWarnings.above, { tab, rows, heading }).split(" nên ")[0]!;
    const { id } = book.tab("Sáng kiến");
    book.workbook.insertRows(owner, id, 0, 2);
    book.paste("Sáng kiến", 0, 5, [
      ["Danh sách năm 2022", "", "Số 12"],
      ["Chung", "", "Tên", "Người", "Ngày"],
    ]);
    for (const said of saidIn()) expect(said).not.toContain("hàng tiêu đề");
    for (const row of [0, 1]) book.paste("Sáng kiến", row, 5, [typedRow({ title: `Trên ${row}` })]);
    for (const said of saidIn()) expect(said).toContain(names("1, 2", 3));
    book.workbook.deleteRows(owner, id, 3, 3);
    for (const said of saidIn()) expect(said).toContain(names("1, 2", 3));
    expect(book.shown.some((event) => "message" in event && event.message === checkWords.none)).toBe(false);
    for (const [tab, row] of [
      ["Đơn vị", sampleUnit],
      ["Hoạt động", ["Trường THPT Lạc Thủy B", "Tuyên truyền", "05/10/2021"]],
    ] as const) {
      book.workbook.insertRows(owner, book.tab(tab).id, 0, 2);
      book.type(tab, 0, 0, "Danh sách năm 2022");
      for (const said of saidIn()) expect(said).not.toContain(`Tab ${tab}`);
      book.paste(tab, 1, 0, [row]);
      for (const said of saidIn()) expect(said).toContain(names("2", 3, tab));
    }
  });

  test("shows what a person typed as text, never as HTML", () => {
    const book = filledBook(0);
    book.paste("Sáng kiến", 1, 5, [
      typedRow({ title: "<img src=x onerror=alert(1)>", unit: "<b>Trường</b>" }),
    ]);
    book.run("menuCheck");
    expect(dialogOf(book)).not.toMatch(/<img|<b>Trường/);
    expect(dialogOf(book)).toContain("&#60;img src=x onerror=alert(1)&#62;");
  });

  test("says when results are static and not kept fresh, when the formula is gone, and when the zone differs", () => {
    const book = filledBook(2);
    book.type("Sáng kiến", 0, 0, "Kết quả");
    book.run("menuCheck");
    expect(dialogOf(book)).toContain('class="w"');
    book.run("menuSetUp");
    book.shown.length = 0;
    book.run("menuCheck");
    expect(dialogOf(book)).not.toContain('class="w"');
    book.run("menuWriteValues");
    book.shown.length = 0;
    book.run("menuCheck");
    expect(dialogOf(book)).not.toContain('class="w"');
    // As in a copy, which has no properties.
    forgetProperties(book);
    book.run("menuCheck");
    expect(dialogOf(book)).toContain('class="w"');
  });

  test("names a tab that is gone, and offers what would do", () => {
    const book = filledBook(1);
    book.workbook.deleteSheet(
      { name: "chu", email: "chu@example.test", owner: true },
      book.tab("Cấu hình").id,
    );
    book.run("menuCheck");
    expect(dialogOf(book)).toContain("“Cấu hình”");
  });
});

/** What the tabs with results show. */
const texts = (book: OpenBook) =>
  ["Sáng kiến", "Tổng hợp", "Phân tích"].map((tab) =>
    Array.from(
      book.cells(tab),
      ([place, { text }]) => `${place} ${text.replace(/(?: – )?Số liệu lúc .*/, "")}`,
    )
      .filter((cell) => !cell.endsWith(" "))
      .sort(),
  );

function forgetProperties({ workbook: { book } }: OpenBook): void {
  book.run({ rollBack: true }, () => book.apply({ kind: "properties", store: "document", entries: {} }));
}

describe("static results", () => {
  const results = (book: OpenBook) =>
    Array.from({ length: 8 }, (_, row) => book.texts("Sáng kiến", row).slice(0, 5));
  const summary = (book: OpenBook) =>
    Array.from({ length: 24 }, (_, row) => book.texts("Tổng hợp", row).slice(0, row === 1 ? 3 : undefined));

  test("are what the formulas show, as values, and are marked", () => {
    const book = filledBook(6);
    const live = [results(book), summary(book)];
    book.run("menuWriteValues");
    expect([results(book), summary(book)]).toEqual(live);
    expect(book.cell("Sáng kiến", 0, 0).input).toBeUndefined();
    expect(book.cell("Sáng kiến", 0, 0).note).toMatch(/^KẾT QUẢ TĨNH/);
    expect(book.cell("Tổng hợp", 3, 0).note).toMatch(/^KẾT QUẢ TĨNH/);
  });

  test("move with the rows, and with the formula again", () => {
    const book = filledBook(6);
    book.run("menuWriteValues");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Không đủ điều kiện");
    book.type("Sáng kiến", 1, at("appliedOn"), "05/10/2021");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
    book.run("menuRestoreFormulas");
    expect(book.cell("Sáng kiến", 1, 0).text).toBe("Đủ điều kiện");
    expect(book.cell("Sáng kiến", 0, 0).note ?? "").not.toMatch(/^KẾT QUẢ TĨNH/);
  });

  test("leave nothing of longer ones behind, and give way to the formulas without a word", () => {
    const shorter = filledBook(6);
    shorter.paste("Đơn vị", 2, 0, [["MB", "Trường THPT Mường Bi", "", "Cụm 2"]]);
    shorter.run("menuWriteValues");
    shorter.workbook.deleteRows(owner, shorter.tab("Đơn vị").id, 2, 1);
    shorter.run("menuWriteValues");
    const written = texts(shorter);
    shorter.run("menuRestoreFormulas");
    expect(texts(shorter)).toEqual(written);
    const log = Array.from({ length: 10 }, (_, row) => shorter.texts("Nhật ký", row)[2]).filter(Boolean);
    expect(log.slice(-2)).toEqual([logWords.writeValues, logWords.restoreFormulas]);
  });

  test("never turn a person's words into a formula or a date", () => {
    const words = filledBook(0);
    words.paste("Sáng kiến", 1, 5, [
      typedRow({ authors: '=HYPERLINK("x")' }),
      typedRow({ title: "B", authors: "+1" }),
    ]);
    const before = [1, 2].map((row) => words.texts("Sáng kiến", row).slice(0, 5));
    words.run("menuWriteValues");
    expect([1, 2].map((row) => words.texts("Sáng kiến", row).slice(0, 5))).toEqual(before);
    const formulas = [...words.cells("Sáng kiến").values()].filter(({ input }) => input?.startsWith("="));
    expect(formulas).toEqual([]);
    const months = Array.from(words.cells("Phân tích").values(), ({ text }) => text);
    expect(months).toContain("01/2022");
  });
});

test("the calls of each menu action do not grow with the rows", () => {
  const [few, many] = [filledBook(5), filledBook(60)];
  for (const action of ["menuCheck", "menuWriteValues", "menuRestoreFormulas", "menuSetUp"]) {
    const [less, more] = [few.run(action), many.run(action)];
    expect([action, less.ok, more.ok]).toEqual([action, true, true]);
    expect([action, more.cost.total]).toEqual([action, less.cost.total]);
  }
});
