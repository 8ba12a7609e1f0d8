import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import { tabs } from "../../../src/core/words/words";
import type { CellInit } from "../../../src/host/host";
import { an, blankSheets, PageBook } from "../../support/page-book";
import { linesOf, which } from "../../support/report-book";
import { runScript } from "../../support/run-script";
import { initiatives, schools } from "../../support/schools";
import { rowOf, settingsTable } from "../../support/settings-rows";

const THEIRS = "Phong trào sôi nổi.";
const whole = which("all");
const asked = { ...whole, fields: {} };

function bookOf(settings: readonly (readonly Cell[])[] = settingsTable()): PageBook {
  const given: Readonly<Record<string, unknown>> = { [tabs.units]: schools, [tabs.settings]: settings };
  const sheets = blankSheets(initiatives).map((sheet) => {
    const values = given[String(sheet.name)] as CellInit[][] | undefined;
    return values ? { ...sheet, values } : sheet;
  });
  return new PageBook([], sheets);
}

/** With a report of phase 1 that people wrote into. */
function written(): { book: PageBook; tab: string } {
  const book = bookOf();
  const { tab } = book.get("pageReport", { ...asked, fields: { signer: "Đinh Thị Mai" } });
  const place = linesOf(book, tab).findIndex((line) => line.some((cell) => cell.startsWith("III. "))) + 1;
  book.workbook.type(an, book.tabId(tab), place, 0, THEIRS);
  return { book, tab };
}

const set = (book: PageBook, item: string, value: string, group?: string) =>
  book.workbook.type(an, book.tabId(tabs.settings), rowOf(settingsTable(), item, group) - 1, 2, value);
const has = (book: PageBook, tab: string, text: string) =>
  linesOf(book, tab).some((line) => line.some((cell) => cell.includes(text)));
const names = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);

/** Whether the reminders hold that a unit has its report on phase 1. */
const reported = (book: PageBook) =>
  book.get("pageReminders", { phase: "Giai đoạn 1" }).find(({ name }) => name === "Trường A")?.reported;

const another: readonly [string, (book: PageBook) => void][] = [
  ["another name", (book) => set(book, "Tên chương trình", "Sáng kiến 2026")],
  [
    "the same name a year later",
    (book) => {
      for (const [item, value] of [
        ["Mở Cổng", "08/01/2024 07:00"],
        ["Đóng Cổng", "31/05/2024 24:00"],
        ["Đủ điều kiện từ", "01/09/2023"],
        ["Đủ điều kiện đến", "31/05/2024"],
      ] as const)
        set(book, item, value, "Giai đoạn 1");
      for (const [item, value] of [
        ["Mở Cổng", "01/06/2024 07:00"],
        ["Đóng Cổng", "01/09/2025 24:00"],
        ["Đủ điều kiện từ", "01/06/2024"],
        ["Đủ điều kiện đến", "01/09/2025"],
      ] as const)
        set(book, item, value, "Giai đoạn 2");
    },
  ],
];

describe.each(another)("a campaign of %s", (_what, change) => {
  it("has a report of its own, and leaves the other's as it is", () => {
    const { book, tab } = written();
    book.get("pageReport", { ...which("unit", "Trường A"), fields: {} });
    expect(reported(book)).toBe(true);
    const before = linesOf(book, tab);
    change(book);
    expect(book.get("pageReportFields", whole)).toMatchObject({ tab: null, fields: { signer: "" } });
    const made = book.get("pageReport", asked);
    expect(made).toMatchObject({ again: false });
    expect(made.tab).not.toBe(tab);
    expect(linesOf(book, tab)).toEqual(before);
    expect([has(book, made.tab, THEIRS), has(book, made.tab, "Đinh Thị Mai")]).toEqual([false, false]);
    expect(reported(book)).toBe(false);
    // From then on it is that one which is made again.
    expect(book.get("pageReport", asked)).toMatchObject({ tab: made.tab, again: true });
  });
});

test("a campaign that is spelled otherwise, or whose phase ends later, keeps its reports", () => {
  const { book, tab } = written();
  set(book, "Tên chương trình", String(hoaBinh.name).toUpperCase());
  set(book, "Đóng Cổng", "31/05/2022 17:00", "Giai đoạn 1");
  expect(book.get("pageReport", asked)).toMatchObject({ tab, again: true });
  expect(has(book, tab, THEIRS)).toBe(true);
});

describe("a report that an earlier release made", () => {
  /** Its mark does not say of which campaign. */
  function older() {
    const made = written();
    runScript(
      made.book.workbook,
      `const [entry] = book.getSheetByName(${JSON.stringify(made.tab)}).getDeveloperMetadata();
       const { campaign, tab, ...says } = JSON.parse(entry.getValue());
       entry.setValue(JSON.stringify(says));`,
    );
    return { book: new PageBook(made.book.workbook), tab: made.tab };
  }

  it("is the report of the campaign that it names", () => {
    const { book, tab } = older();
    expect(book.get("pageReport", asked)).toMatchObject({ tab, again: true });
    expect(has(book, tab, THEIRS)).toBe(true);
  });

  it("is nobody else's", () => {
    const { book, tab } = older();
    set(book, "Tên chương trình", "Sáng kiến 2026");
    expect(book.get("pageReport", asked).tab).not.toBe(tab);
  });
});

describe("a copy of a report", () => {
  /** The copy stands before its original. */
  function copied() {
    const { book, tab } = written();
    runScript(
      book.workbook,
      `book.setActiveSheet(book.getSheetByName(${JSON.stringify(tab)}));
       book.duplicateActiveSheet();
       book.moveActiveSheet(1);`,
    );
    const after = new PageBook(book.workbook);
    return { book: after, tab, copy: names(after)[0]! };
  }

  it("is left alone while the original is there", () => {
    const { book, tab, copy } = copied();
    const before = linesOf(book, copy);
    expect(book.get("pageReport", asked)).toMatchObject({ tab, again: true });
    expect(linesOf(book, copy)).toEqual(before);
  });

  it("stands in for an original that was deleted", () => {
    const { book, tab, copy } = copied();
    book.workbook.deleteSheet(an, book.tabId(tab));
    expect(book.get("pageReport", asked)).toMatchObject({ tab: copy, again: true });
    expect(has(book, copy, THEIRS)).toBe(true);
  });
});

test("a report of which half the rows were deleted is whole again, with what people wrote", () => {
  const { book, tab } = written();
  const fresh = linesOf(book, tab);
  const at = fresh.findIndex((line) => line.some((cell) => cell.startsWith("1. Kết quả")));
  book.workbook.deleteRows(an, book.tabId(tab), at, 20);
  expect(book.get("pageReport", asked)).toMatchObject({ tab, again: true });
  expect(linesOf(book, tab)).toEqual(fresh);
});

test("a new campaign without rows begins at nought everywhere", () => {
  const { book } = written();
  const { presets } = book.get("pageSettings", { presets: true });
  const lines = presets[0]!.lines.map(
    (line) => (line[1] === "Tên chương trình" ? [line[0], line[1], "Mới", line[3]] : line) as typeof line,
  );
  book.get("pageNewProgramme", { lines, rows: initiatives.length });
  const made = book.get("pageReport", asked);
  expect(made).toMatchObject({ again: false, entered: 0, eligible: 0 });
  const shown = linesOf(book, made.tab);
  const figures = shown.filter(([number]) => /^\d+$/.test(number ?? ""));
  const reached = figures.filter((cells) => cells[2]?.startsWith("Lũy kế")).map((cells) => cells[4]);
  expect(reached.length).toBeGreaterThan(5);
  expect(reached.filter((text) => !/^0( người)?$/.test(text ?? ""))).toEqual([]);
  expect(shown.flat().find((text) => text.includes("tuyên truyền"))).toContain("có 0/3 đơn vị");
});
