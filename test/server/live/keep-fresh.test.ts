import { columnKeys } from "../../../src/core/register/columns";
import { formulaWarnings } from "../../../src/messages/vi/press/check-vi";
import { inOrder, logWords } from "../../../src/messages/vi/setup-vi";
import { colleague, OpenBook, owner } from "../../support/add-in";
import { copyWorkbook } from "../../support/copied-workbook";
import { spread } from "../../support/cut-off";
import { MOMENT } from "../../support/moment-words";
import { runScript } from "../../support/run-script";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const [REGISTER, SUMMARY, ANALYSIS, AWARDS] = ["Sáng kiến", "Tổng hợp", "Phân tích", "Khen thưởng"];
const LOG = "Nhật ký";
const at = (key: (typeof columnKeys)[number]) => 5 + columnKeys.indexOf(key);
const titles = ["Một", "Hai", "Ba", "Bốn", "Năm"];

const open = () =>
  OpenBook.prepared("keep-fresh", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste(
      REGISTER,
      1,
      5,
      titles.map((title, row) => typedRow({ title, ...(row === 2 && { appliedOn: "31/08/2021" }) })),
    );
    return book;
  });
const inValues = () =>
  OpenBook.prepared("keep-fresh-values", () => {
    const book = open();
    expect(book.run("menuWriteValues").ok).toBe(true);
    return book;
  });

/** The cells of a tab and what they show, but for the moment of its figures. */
const textsOf = (book: OpenBook, tab: string) =>
  [...book.cells(tab)].flatMap(([place, { text }]) => {
    const figure = text.replace(MOMENT, "");
    return figure === "" ? [] : [`${place} ${figure}`];
  });
/** The same in an order that asks for no places, since cells keep the formats that they had. */
const shown = (book: OpenBook, tab: string) => textsOf(book, tab).sort();
/** What the tabs of figures say of their moment; nothing where formulas show those of now. */
const moments = (book: OpenBook) =>
  [SUMMARY, ANALYSIS, AWARDS].map((tab) =>
    [...book.cells(tab).values()]
      .flatMap(({ text }) => MOMENT.exec(text) ?? [])
      .map((said) => said.replace(" – ", "")),
  );
const results = (book: OpenBook) => shown(book, REGISTER);
const verdict = (book: OpenBook, row: number) => book.cell(REGISTER, row, 0).text;
const logged = (book: OpenBook) => shown(book, LOG).join("\n");
const toasts = (book: OpenBook) =>
  book.shown.flatMap((event) => (event.kind === "toast" ? [event.message] : []));
const property = (book: OpenBook, key: string) => book.workbook.book.properties.get("document")?.[key];
const isFormula = (book: OpenBook) => book.cell(REGISTER, 0, 0).input?.startsWith("=SK_") === true;

/** Edits after each of which both modes must show the same. */
const edits: Readonly<Record<string, (book: OpenBook) => void>> = {
  "a date that is too early": (book) => book.type(REGISTER, 1, at("appliedOn"), "31/08/2021"),
  "a title that stands above": (book) => book.type(REGISTER, 5, at("title"), "Một"),
  "a row below": (book) => book.paste(REGISTER, 6, 5, [typedRow({ title: "Sáu" })]),
  "a row that is cleared": (book) =>
    book.workbook.clear(owner, book.tab(REGISTER).id, 5, 5, 1, columnKeys.length),
  "the unit's name": (book) => book.type("Đơn vị", 1, 1, "Trường khác"),
  "a setting": (book) => {
    const row = [...book.cells("Cấu hình")].find(([, { text }]) => text === "Áp dụng từ")?.[0] ?? "";
    book.type("Cấu hình", Number(row.split(":")[0]), 2, "01/12/2021");
  },
  "a day that is chosen": (book) => book.type(SUMMARY, 1, 1, "01/01/2022"),
  "a cluster that is chosen": (book) => book.type(AWARDS, 2, 1, sampleUnit[3]!),
};

test.each(Object.entries(edits))("%s: values show cell by cell what formulas show", (_name, edit) => {
  const [formulas, values] = [open(), inValues()];
  expect(isFormula(values)).toBe(false);
  for (const book of [formulas, values]) edit(book);
  expect(results(values)).toEqual(results(formulas));
  // The summary is a minute behind at most, and at once where the sidebar is opened.
  values.run("pageStart", owner, "{}");
  for (const tab of [SUMMARY, ANALYSIS, AWARDS])
    expect([tab, shown(values, tab)]).toEqual([tab, shown(formulas, tab)]);
});

test("an edit writes no other row than the one whose results changed", () => {
  const book = inValues();
  const written: string[] = [];
  const { apply } = book.workbook.book;
  book.workbook.book.apply = function (operation) {
    if (operation.kind === "cells" && operation.sheetId === book.tab(REGISTER).id)
      written.push(
        ...operation.rows.flatMap((row, index) => (operation.columns[index]! < 5 ? [`${row}`] : [])),
      );
    return apply.call(this, operation);
  };
  book.type(REGISTER, 2, at("appliedOn"), "31/08/2021");
  expect(verdict(book, 2)).toBe("Không đủ điều kiện");
  expect(new Set(written)).toEqual(new Set(["2"]));
});

test("with formulas an edit asks for one property and no more", () => {
  const book = open();
  const asked: string[] = [];
  book.addIn.beforeServiceCall = (name) => asked.push(name);
  book.type(REGISTER, 1, at("notes"), "x");
  expect(asked).toEqual(["PropertiesService.getDocumentProperties", "Properties.getProperty"]);
});

test("what is typed over results is put back, and logged", () => {
  const book = inValues();
  const before = results(book);
  book.type(REGISTER, 1, 2, "«Ghi đè»", colleague);
  expect(toasts(book)).toEqual([expect.stringContaining(" C2:")]);
  book.type(REGISTER, 0, 0, "«Tiêu đề»", colleague);
  expect(toasts(book)).toEqual([expect.stringContaining(" C2:"), expect.stringContaining(" A1:")]);
  expect(results(book)).toEqual(before);
  expect(logged(book)).toContain("«Ghi đè»");
  expect(logged(book)).toContain("«Tiêu đề»");
});

test("where somebody deleted the log, it is made anew for what is typed over results", () => {
  const book = inValues();
  const before = results(book);
  book.workbook.deleteSheet(owner, book.tab(LOG).id);
  book.type(REGISTER, 1, 2, "«Ghi đè»", colleague);
  expect(results(book)).toEqual(before);
  expect(logged(book)).toContain("C2: «Ghi đè»");
  expect(book.tab(LOG)).toMatchObject({ hidden: true });
  expect(book.run("menuSetUp").ok).toBe(true);
  expect(book.lastAlert()).toContain("không phải sửa gì");
});

test("cells that people formatted as text hold results without the mark of a text, of which none goes to the log", () => {
  const { workbook } = inValues();
  const texts = [REGISTER, SUMMARY].map((name) => `book.getSheetByName("${name}").getRange("A4:J9")`);
  runScript(workbook, texts.map((range) => `${range}.setNumberFormat("@");`).join(" "));
  const book = new OpenBook(workbook);
  book.type(REGISTER, 4, at("unit"), "Trường khác");
  for (const _run of [1, 2]) book.run("menuSetUp");
  expect(verdict(book, 4)).toBe("Thiếu thông tin");
  for (const tab of [REGISTER, SUMMARY])
    expect(shown(book, tab).filter((text) => / '/.test(text))).toEqual([]);
  expect(logged(book)).not.toContain("!");
});

test("formulas that are typed over results are logged as they were typed, and asked for only then", () => {
  const book = inValues();
  const asked: string[] = [];
  book.addIn.beforeServiceCall = (name) => asked.push(name);
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  expect(asked).not.toContain("Range.getFormulas");
  const before = results(book);
  book.paste(
    REGISTER,
    2,
    1,
    [
      ["=1+1", "ba"],
      ["", "=2*F4"],
    ],
    colleague,
  );
  expect(asked.filter((name) => name === "Range.getFormulas")).toHaveLength(1);
  expect(results(book)).toEqual(before);
  for (const text of ["B3: =1+1", "C3: ba", "C4: =2*F4"]) expect(logged(book)).toContain(text);
});

test("whole rows that are pasted over others are judged, and their results are nothing that anybody typed", () => {
  const book = inValues();
  const row = [...book.texts(REGISTER, 3)];
  book.paste(REGISTER, 1, 0, [row, row], colleague);
  expect([1, 2, 3].map((at) => verdict(book, at))).not.toContain("Đủ điều kiện");
  expect(logged(book)).not.toContain(`${REGISTER}!`);
  expect(toasts(book)).toEqual([]);
});

test("nobody is told of what they did not type over themselves; of several cells the first is named", () => {
  const book = inValues();
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  book.workbook.clear(owner, book.tab(REGISTER).id, 1, 0, 1, 5);
  expect(verdict(book, 1)).toBe("Không đủ điều kiện");
  const { onEdit } = book.workbook;
  book.workbook.onEdit = undefined;
  book.type(REGISTER, 1, 2, "«Lúc sổ bận»", colleague);
  book.workbook.onEdit = onEdit;
  book.type(REGISTER, 3, at("notes"), "x");
  expect(logged(book)).toContain("«Lúc sổ bận»");
  expect(toasts(book)).toEqual([]);
  book.paste(REGISTER, 2, 1, [["«b»", "«c»"]], colleague);
  expect(toasts(book)).toEqual([expect.stringContaining(" B3…:")]);
});

const breaks: Readonly<Record<string, (book: OpenBook) => void>> = {
  "an undone refresh": (book) => {
    book.type(REGISTER, 1, at("appliedOn"), "31/08/2021", colleague);
    book.run("pageStart", owner, "{}");
    book.workbook.undo(owner);
  },
  "a row inserted among the figures": (book) => book.workbook.insertRows(owner, book.tab(SUMMARY).id, 5, 1),
};

test.each(Object.entries(breaks))("%s is put right when somebody opens the sidebar", (_name, act) => {
  const book = inValues();
  act(book);
  const before = shown(book, SUMMARY);
  book.run("pageStart", owner, "{}");
  const after = shown(book, SUMMARY);
  expect(after).not.toEqual(before);
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(after).toEqual(shown(book, SUMMARY));
});

test("a set-up parts cells that people merged among values, and says so", () => {
  const book = inValues();
  const tabs = [REGISTER, SUMMARY].map((name) => [name, shown(book, name)] as const);
  for (const [name] of tabs)
    book.workbook.merge(owner, book.tab(name).id, { row: 3, column: 1, rows: 2, columns: 2 });
  book.run("menuSetUp");
  for (const [name, before] of tabs) {
    expect(shown(book, name)).toEqual(before);
    expect(book.lastAlert()).toContain(`“${name}”`);
  }
});

test("a set-up says that it brought figures back that a column parted", () => {
  const book = inValues();
  book.workbook.insertColumns(owner, book.tab(SUMMARY).id, 8, 1);
  book.run("menuSetUp");
  expect(book.lastAlert()).toContain(`“${SUMMARY}”`);
  book.run("menuSetUp");
  expect(book.lastAlert()).toContain(inOrder.looksLeft);
});

test("what is typed over figures is put back at once, logged and said; figures that are cleared are back", () => {
  const book = inValues();
  const before = shown(book, SUMMARY);
  book.workbook.clear(owner, book.tab(SUMMARY).id, 4, 1, 1, 4);
  expect(shown(book, SUMMARY)).toEqual(before);
  // A choice, and what stands where no figure does, stay as they are typed.
  book.type(SUMMARY, 1, 1, "19/06/2022", colleague);
  book.type(SUMMARY, 1, 1, "", colleague);
  book.type(SUMMARY, 40, 2, "ghi chú", colleague);
  expect(toasts(book)).toEqual([]);
  book.type(SUMMARY, 40, 2, "", colleague);
  book.type(SUMMARY, 4, 2, "«Ghi đè»", colleague);
  expect(shown(book, SUMMARY)).toEqual(before);
  expect(logged(book)).toContain("«Ghi đè»");
  expect(toasts(book)).toEqual([expect.stringContaining(" C5:")]);
  book.paste(SUMMARY, 4, 1, [["", "x", "y"]], colleague);
  expect(toasts(book).slice(1)).toEqual([expect.stringContaining(" C5…:")]);
});

test("that the mode is on is logged as it is turned on, and by no set-up, repair or press after it", () => {
  const book = inValues();
  const times = () => logged(book).split(logWords.writeValues).length - 1;
  expect(times()).toBe(1);
  for (const entry of ["menuSetUpLooks", "menuWriteValues"]) expect(book.run(entry).ok).toBe(true);
  expect(book.run("pageRepairFormulas", owner, "{}").ok).toBe(true);
  expect(times()).toBe(1);
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect(times()).toBe(2);
});

test("set-up of a copy, which has not got the mode, says no moment of figures that are those of now", () => {
  const original = inValues();
  const said = [[expect.any(String)], [expect.any(String)], [expect.any(String)]];
  expect(moments(original)).toEqual(said);
  original.run("menuSetUpLooks");
  expect(moments(original)).toEqual(said);
  const copy = new OpenBook(copyWorkbook(original.workbook, owner, "kept")());
  expect(copy.run("menuSetUp").ok).toBe(true);
  expect(isFormula(copy)).toBe(true);
  expect(moments(copy)).toEqual([[], [], []]);
});

test("all tabs of figures say the moment at which they were last written; what people wrote in its cell goes to the log", () => {
  const book = inValues();
  const at = (time: string) => {
    Object.assign(book.workbook.book, { now: () => new Date(`2022-06-19T${time}:00+07:00`) });
    book.run("pageStart", owner, "{}");
    return moments(book);
  };
  const said = (time: string) => Array(3).fill([`Số liệu lúc 19/06/2022 ${time}`]);
  expect(at("15:30")).toEqual(said("15:30"));
  expect(at("15:31")).toEqual(said("15:31"));
  book.type(SUMMARY, 1, 5, '="của "&"tôi"');
  expect(moments(book)).toEqual(said("15:31"));
  expect(logged(book)).toContain('F2: ="của "&"tôi"');
  expect(toasts(book)).toEqual([expect.stringContaining(" F2:")]);
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(moments(book)).toEqual([[], [], []]);
  // While formulas keep the figures the cell is theirs.
  book.type(SUMMARY, 1, 5, "ghi chú");
  expect(book.run("menuSetUpLooks").ok).toBe(true);
  expect(book.cell(SUMMARY, 1, 5).text).toBe("ghi chú");
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect(moments(book)).toEqual(said("15:31"));
  expect(logged(book)).toContain("F2: ghi chú");
});

test("a day that is chosen and words over figures are answered at once on a tab of another name", () => {
  const [book, other] = [inValues(), inValues()];
  other.workbook.renameSheet(owner, other.tab(SUMMARY).id, "Bảng 1");
  book.type(SUMMARY, 1, 1, "01/01/2022");
  other.type("Bảng 1", 1, 1, "01/01/2022");
  expect(shown(other, "Bảng 1")).toEqual(shown(book, SUMMARY));
  other.type("Bảng 1", 4, 2, "«Ghi đè»", colleague);
  expect(shown(other, "Bảng 1")).toEqual(shown(book, SUMMARY));
});

test("while people go on typing, a run gives the lock back before whoever saves has waited too long", () => {
  const PATIENCE = 20_000;
  const book = inValues();
  let time = Date.parse("2022-05-19T15:30:00+07:00");
  Object.assign(book.workbook.book, { now: () => new Date(time) });
  const held: number[] = [];
  let depth = 0;
  book.addIn.beforeServiceCall = (name) => {
    time += 115;
    if (depth > 0) return;
    if (name === "Lock.tryLock" || name === "Lock.releaseLock") held.push(time);
    if (name !== "Sheet.getSheetValues") return;
    depth++;
    book.type(REGISTER, 4, at("notes"), `${time}`, colleague);
    depth--;
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  book.addIn.beforeServiceCall = undefined;
  expect(held.length).toBeGreaterThanOrEqual(2);
  expect(held[1]! - held[0]!).toBeGreaterThan(PATIENCE / 4);
  expect(held[1]! - held[0]!).toBeLessThan(PATIENCE);
});

test.each([
  ["a minute after they were last written", (book: OpenBook) => book.type(REGISTER, 1, at("notes"), "Một")],
  ["at once where a day is chosen", (book: OpenBook) => book.type(SUMMARY, 1, 1, "31/12/2021")],
])("while people go on typing without a pause, the summaries are written %s", (_when, edit) => {
  const book = inValues();
  book.type(REGISTER, 2, at("appliedOn"), "31/08/2021");
  // The title above says the day by a formula.
  const figures = () => shown(book, SUMMARY).filter((cell) => Number.parseInt(cell, 10) > 2);
  const before = figures();
  let [isTyping, count] = [false, 0];
  book.addIn.beforeServiceCall = (name) => {
    if (isTyping || name !== "Sheet.getDataRange") return;
    isTyping = true;
    book.type(REGISTER, 4, at("notes"), String(count++), colleague);
    isTyping = false;
  };
  Object.assign(book.workbook.book, { now: () => new Date("2022-06-19T15:30:00+07:00") });
  edit(book);
  book.addIn.beforeServiceCall = undefined;
  expect(figures()).not.toEqual(before);
});

test("a chosen day waits for another's run, since the title says it at once", () => {
  const book = inValues();
  let waited = 0;
  const { lastTrigger } = book.addIn;
  expect(lastTrigger).toBeUndefined();
  let isDone = false;
  book.addIn.beforeServiceCall = (name) => {
    if (name !== "Range.setValues" || isDone) return;
    isDone = true;
    book.type(SUMMARY, 1, 1, "01/01/2022", colleague);
    waited = book.addIn.lastTrigger?.seconds ?? 0;
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  expect(waited).toBeGreaterThan(12);
});

test("where a round takes so long that the lock is given back, the same run answers who typed meanwhile", () => {
  const book = inValues();
  let time = Date.parse("2022-05-19T15:30:00+07:00");
  Object.assign(book.workbook.book, { now: () => new Date(time) });
  const locks: string[] = [];
  let isFirst = true;
  book.addIn.beforeServiceCall = (name) => {
    if (/^Lock\.|^Utilities\.sleep/.test(name)) locks.push(name);
    if (name !== "Range.setValues") return;
    time += 9000;
    if (!isFirst) return;
    isFirst = false;
    book.type(REGISTER, 4, at("appliedOn"), "31/08/2021", colleague);
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  book.addIn.beforeServiceCall = undefined;
  expect([1, 4].map((row) => verdict(book, row))).toEqual(["Không đủ điều kiện", "Không đủ điều kiện"]);
  // Whoever saves has a second between.
  const mine = locks.filter((_name, index) => index !== 1);
  expect(mine.slice(0, 4)).toEqual(["Lock.tryLock", "Lock.releaseLock", "Utilities.sleep", "Lock.tryLock"]);
});

describe.each([
  ["the switch", open, (book: OpenBook) => book.run("menuWriteValues")],
  [
    "the switch in the sidebar",
    open,
    (book: OpenBook) => book.run("pageKeepResults", owner, '{"as":"values"}'),
  ],
  ["a set-up in the mode", inValues, (book: OpenBook) => book.run("menuSetUp")],
])("%s", (_name, make, act) => {
  test("leaves no result behind that somebody makes old meanwhile, at whichever call", () => {
    const calls: string[] = [];
    const watched = make();
    watched.addIn.beforeServiceCall = (name) => calls.push(name);
    act(watched);
    expect(calls.length).toBeGreaterThan(60);
    const steps = calls.flatMap((name, at) => (/SheetValues|setProp|Metadata|flush/.test(name) ? [at] : []));
    const places = [...spread(steps, 4), calls.lastIndexOf("Lock.releaseLock")];
    for (const place of places) {
      const book = make();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ !== place) return;
        book.addIn.beforeServiceCall = undefined;
        book.type(REGISTER, 4, at("appliedOn"), "31/08/2021", colleague);
      };
      expect(act(book).ok).toBe(true);
      expect([place, calls[place], isFormula(book), verdict(book, 4)]).toEqual([
        place,
        calls[place],
        false,
        "Không đủ điều kiện",
      ]);
    }
  });
});

test("what people write below the results stays, also among rows that are cleared", () => {
  const book = inValues();
  const rows = Array.from({ length: 5 }, (_row, index) => typedRow({ title: `Dưới ${index}` }));
  book.paste(REGISTER, 18, 5, rows);
  const { onEdit } = book.workbook;
  book.workbook.onEdit = undefined;
  book.workbook.clear(owner, book.tab(REGISTER).id, 18, 5, 5, columnKeys.length);
  book.type(REGISTER, 20, 0, "«ghi chú»", colleague);
  book.workbook.onEdit = onEdit;
  book.type(REGISTER, 1, at("notes"), "x");
  expect([18, 19, 20, 21, 22].map((row) => verdict(book, row))).toEqual(["", "", "«ghi chú»", "", ""]);
});

test("figures say when their inputs were read", () => {
  const book = inValues();
  let time = Date.parse("2022-06-19T15:30:45+07:00");
  Object.assign(book.workbook.book, { now: () => new Date(time) });
  book.addIn.beforeServiceCall = (name) => {
    if (name === "Range.setValues") time += 5000;
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  book.addIn.beforeServiceCall = undefined;
  expect(time).toBeGreaterThanOrEqual(Date.parse("2022-06-19T15:31:00+07:00"));
  expect(moments(book)).toEqual(Array(3).fill(["Số liệu lúc 19/06/2022 15:30"]));
});

test("what is typed over the moment of the figures while they are written goes to the log", () => {
  const book = inValues();
  let isFirst = true;
  book.addIn.beforeServiceCall = (name) => {
    if (name !== "Range.setValues" || !isFirst) return;
    isFirst = false;
    book.type(SUMMARY, 1, 5, "«trong lúc ghi»", colleague);
  };
  book.type(SUMMARY, 1, 1, "01/01/2022");
  book.addIn.beforeServiceCall = undefined;
  expect(logged(book)).toContain("F2: «trong lúc ghi»");
  expect(isFirst).toBe(false);
});

test("a formula of ours that somebody types over the results is put back and logged, and ends no mode", () => {
  const book = inValues();
  const before = results(book);
  book.type(REGISTER, 0, 0, "=SK_KIEMTRA(F1:AD)", colleague);
  expect(results(book)).toEqual(before);
  expect(property(book, "SO_SANG_KIEN_MODE")).toBe("values");
  expect(logged(book)).toContain("A1: =SK_KIEMTRA(F1:AD)");
});

describe("a column that somebody inserts", () => {
  test.each([0, 2])("before column %i of the results goes behind them, with what stands there", (column) => {
    const book = inValues();
    const before = results(book);
    book.workbook.insertColumns(colleague, book.tab(REGISTER).id, column, 1);
    book.type(REGISTER, 3, column, "«lời của tôi»", colleague);
    expect(book.cell(REGISTER, 3, 5).text).toBe("«lời của tôi»");
    book.workbook.deleteColumns(colleague, book.tab(REGISTER).id, 5, 1);
    expect(results(book)).toEqual(before);
    expect(logged(book)).not.toContain(`${REGISTER}!`);
  });

  test("among the results shows in both modes the same", () => {
    const [formulas, values] = [open(), inValues()];
    for (const book of [formulas, values]) {
      book.workbook.insertColumns(owner, book.tab(REGISTER).id, 2, 1);
      book.type(REGISTER, 1, at("appliedOn") + 1, "31/08/2021");
    }
    expect(results(values)).toEqual(results(formulas));
  });

  test.each([
    [SUMMARY, 0],
    [SUMMARY, 1],
    [SUMMARY, 3],
    [SUMMARY, 9],
    [AWARDS, 2],
    [ANALYSIS, 0],
  ])("into %s before column %i moves no choice and no figure", (tab, column) => {
    const [plain, formulas, values] = [inValues(), open(), inValues()];
    for (const book of [plain, formulas, values]) {
      book.type(SUMMARY, 1, 1, "01/01/2022");
      book.type(SUMMARY, 1, 3, "Đủ điều kiện");
      book.type(AWARDS, 2, 1, sampleUnit[3]!);
      if (book !== plain) book.workbook.insertColumns(owner, book.tab(tab).id, column, 1);
      book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
    }
    values.run("pageStart", owner, "{}");
    plain.run("pageStart", owner, "{}");
    const all = (book: OpenBook, tabs = [SUMMARY, ANALYSIS, AWARDS]) =>
      tabs.map((each) => textsOf(book, each));
    expect(all(values)).toEqual(all(plain));
    // Formulas follow the cells that they read; switched on, the mode shows the same.
    expect(formulas.run("menuWriteValues").ok).toBe(true);
    const others = [ANALYSIS, AWARDS].filter((each) => each !== tab);
    expect(all(formulas, others)).toEqual(all(plain, others));
    expect(formulas.run("menuRestoreFormulas").ok).toBe(true);
    expect(moments(formulas)).toEqual([[], [], []]);
    for (const book of [values, formulas]) expect(logged(book)).not.toContain("!");
  });

  test.each(
    ["menuSetUp", "menuRestoreFormulas"].flatMap((name) => [
      { name, tab: SUMMARY, columns: [4] },
      { name, tab: AWARDS, columns: [0] },
      { name, tab: AWARDS, columns: [3, 0] },
      { name, tab: AWARDS, columns: [6] },
      { name, tab: ANALYSIS, columns: [5] },
    ]),
  )("into $tab before $columns leaves no figure twice, and none in another's format ($name)", (each) => {
    const [plain, book] = [inValues(), inValues()];
    for (const column of each.columns) book.workbook.insertColumns(owner, book.tab(each.tab).id, column, 1);
    for (const one of [plain, book]) expect(one.run(each.name).ok).toBe(true);
    for (const tab of [SUMMARY, ANALYSIS, AWARDS]) expect(textsOf(book, tab)).toEqual(textsOf(plain, tab));
    expect(moments(book).map((said) => said.length)).toEqual(moments(plain).map((said) => said.length));
    expect(logged(book)).not.toContain("!");
  });

  test("leaves no mark of values behind when formulas are back", () => {
    const book = inValues();
    book.workbook.insertColumns(owner, book.tab(SUMMARY).id, 0, 1);
    expect(book.run("menuRestoreFormulas").ok).toBe(true);
    const cells = [...book.cells(SUMMARY).values()];
    expect(cells.filter(({ note = "", text }) => /^KẾT QUẢ TĨNH|^Số liệu lúc/.test(note || text))).toEqual(
      [],
    );
    expect(logged(book)).not.toContain("!");
  });
});

describe("a row that somebody inserts above figures", () => {
  test.each([
    [SUMMARY, 0],
    [SUMMARY, 1],
    [SUMMARY, 2],
    [SUMMARY, 3],
    [ANALYSIS, 0],
    [AWARDS, 0],
    [AWARDS, 2],
    [AWARDS, 3],
    [AWARDS, 4],
  ])("of %s before row %i goes behind them, with what stands there, and no choice is lost", (tab, row) => {
    const [plain, book] = [inValues(), inValues()];
    for (const each of [plain, book]) {
      each.type(SUMMARY, 1, 1, "01/01/2022");
      each.type(AWARDS, 2, 1, sampleUnit[3]!);
    }
    book.workbook.insertRows(owner, book.tab(tab).id, row, 1);
    if (tab !== ANALYSIS) book.type(tab, row, 0, "«lời của tôi»", colleague);
    for (const each of [plain, book]) each.run("pageStart", owner, "{}");
    const own = (each: OpenBook) =>
      [SUMMARY, ANALYSIS, AWARDS].map((name) =>
        shown(each, name).filter((text) => !text.endsWith("«lời của tôi»")),
      );
    expect(own(book)).toEqual(own(plain));
    const texts = [...book.cells(tab).values()].map(({ text }) => text);
    if (tab !== ANALYSIS) expect(texts).toContain("«lời của tôi»");
    for (const each of [plain, book]) expect(each.run("menuRestoreFormulas").ok).toBe(true);
    expect(own(book)).toEqual(own(plain));
    const cells = [REGISTER, SUMMARY, ANALYSIS, AWARDS].flatMap((name) => [...book.cells(name).values()]);
    expect(cells.filter(({ note = "", text }) => /^KẾT QUẢ TĨNH|^Số liệu lúc/.test(note || text))).toEqual(
      [],
    );
    expect(logged(book)).not.toContain("!");
  });

  test("above the headings leaves no mark of values behind when formulas are back", () => {
    const book = inValues();
    book.workbook.insertRows(owner, book.tab(REGISTER).id, 0, 1);
    expect(book.run("menuSetUp").ok).toBe(true);
    expect(isFormula(book)).toBe(false);
    expect(book.run("menuRestoreFormulas").ok).toBe(true);
    const notes = [...book.cells(REGISTER).values()].map(({ note = "" }) => note);
    expect(notes.filter((note) => note.startsWith("KẾT QUẢ TĨNH"))).toEqual([]);
  });
});

test("opening the sidebar writes no figure that stands there already", () => {
  const book = inValues();
  const calls: string[] = [];
  book.addIn.beforeServiceCall = (name) => calls.push(name);
  book.run("pageStart", owner, "{}");
  expect(calls).toContain("Sheet.getSheetValues");
  expect(calls).not.toContain("Range.setValues");
});

describe.each(["pageCheck", "menuCheck", "onOpen"])("%s after what sets off no trigger", (name) => {
  const act = (book: OpenBook) =>
    name === "onOpen"
      ? book.addIn.open(owner, () => {})
      : book.run(name, owner, JSON.stringify({ scope: { kind: "all" } }));
  test("judges rows that were inserted or undone", () => {
    const book = inValues();
    book.workbook.insertRows(owner, book.tab(REGISTER).id, 2, 1);
    book.workbook.deleteRows(owner, book.tab(REGISTER).id, 1, 1);
    book.workbook.undo(owner);
    act(book);
    expect([1, 2, 3, 4].map((row) => verdict(book, row))).toEqual([
      "Đủ điều kiện",
      "",
      "Đủ điều kiện",
      "Không đủ điều kiện",
    ]);
  });
});

test("rows that the page saves are judged when it is answered", () => {
  const book = inValues();
  const cells = { title: "Sáu", unit: sampleUnit[1], appliedOn: "31/08/2021" };
  expect(book.run("pageSave", owner, JSON.stringify({ key: "k", cells })).ok).toBe(true);
  expect(verdict(book, 6)).toBe("Không đủ điều kiện");
});

test("a run that finds the lock taken leaves its mark, and the one who has it goes round again", () => {
  const book = inValues();
  let count = 0;
  book.addIn.beforeServiceCall = (name) => {
    // While the first run is about to write.
    if (name !== "Range.setValues" || count++ > 0) return;
    book.type(REGISTER, 4, at("appliedOn"), "31/08/2021", colleague);
    expect(verdict(book, 4)).toBe("Đủ điều kiện");
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  expect([1, 4].map((row) => verdict(book, row))).toEqual(["Không đủ điều kiện", "Không đủ điều kiện"]);
});

test("a row that is inserted before any call of the run moves no result to another row", () => {
  const calls: string[] = [];
  const watched = inValues();
  watched.addIn.beforeServiceCall = (name) => calls.push(name);
  watched.type(REGISTER, 4, at("appliedOn"), "31/08/2021");
  expect(calls.length).toBeGreaterThan(20);
  for (let stop = 0; stop < calls.length; stop += 11) {
    const book = inValues();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      if (count++ === stop) book.workbook.insertRows(owner, book.tab(REGISTER).id, 2, 1);
    };
    book.type(REGISTER, 4, at("appliedOn"), "31/08/2021");
    book.addIn.beforeServiceCall = undefined;
    book.run("pageStart", owner, "{}");
    expect([stop, [1, 2, 3, 4, 5, 6].map((row) => verdict(book, row))]).toEqual([
      stop,
      ["Đủ điều kiện", "", "Đủ điều kiện", "Không đủ điều kiện", "Không đủ điều kiện", "Đủ điều kiện"],
    ]);
  }
});

test.each([
  ["two rows", { row: 4, column: 0, rows: 2, columns: 1 }],
  ["a row's results", { row: 4, column: 0, rows: 1, columns: 5 }],
])(
  "results whose cells people merged over %s are parted, and neither figures nor formulas wait",
  (_over, merged) => {
    const [plain, book] = [inValues(), inValues()];
    book.workbook.merge(owner, book.tab(REGISTER).id, merged);
    for (const each of [plain, book]) each.type(REGISTER, 4, at("appliedOn"), "31/08/2021");
    expect(results(book)).toEqual(results(plain));
    for (const each of [plain, book]) each.run("pageStart", owner, "{}");
    expect(shown(book, SUMMARY)).toEqual(shown(plain, SUMMARY));
    book.workbook.merge(owner, book.tab(REGISTER).id, merged);
    expect(book.run("menuRestoreFormulas").ok).toBe(true);
    expect(results(book)).toEqual(results(plain));
  },
);

test("columns that are deleted right before the write get back what the write hit", () => {
  const book = inValues();
  const before = titles.map((_title, row) => book.cell(REGISTER, row + 1, at("unit")).text);
  let isDone = false;
  book.addIn.beforeServiceCall = (name) => {
    if (name !== "Range.setValues" || isDone) return;
    isDone = true;
    book.workbook.deleteColumns(owner, book.tab(REGISTER).id, 0, 5);
  };
  book.type(REGISTER, 4, at("appliedOn"), "31/08/2021");
  book.addIn.beforeServiceCall = undefined;
  const units = titles.map((_title, row) => book.cell(REGISTER, row + 1, at("unit")).text);
  expect(units).toEqual(before);
});

test("the moment of the figures runs on beside its cell, and the row of the choices stays one line", () => {
  const book = inValues();
  const wraps = (column: number) => book.cell(SUMMARY, 1, column).wrap ?? false;
  expect(book.cell(SUMMARY, 1, 5).text).toContain("Số liệu lúc");
  expect([0, 2, 5].map(wraps)).toEqual([true, true, false]);
});

test("a person who may not write the results leaves the mark for somebody who may", () => {
  const book = inValues();
  const { addIn } = book;
  const protectedOne = () => {
    throw new Error("You are trying to edit a protected cell or object.");
  };
  addIn.beforeServiceCall = (name) => {
    if (name === "Range.setValues") protectedOne();
  };
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021", colleague);
  addIn.beforeServiceCall = undefined;
  expect(verdict(book, 1)).toBe("Đủ điều kiện");
  book.type(REGISTER, 1, at("notes"), "x");
  expect(verdict(book, 1)).toBe("Không đủ điều kiện");
});

describe("results that nobody could write", () => {
  const told = (book: OpenBook, person = owner): readonly string[] => {
    const done = book.run("pageStart", person, "{}");
    return done.ok ? JSON.parse(String(done.value)).value.warnings : [];
  };
  const lock = (book: OpenBook) => {
    const { id } = book.tab(REGISTER);
    const { book: model } = book.workbook;
    const { meta } = model.requireSheet(id);
    const block = { row: 0, column: 0, rows: meta.rows, columns: 5 };
    const protection = { id: 99, description: "", warningOnly: false, unprotected: [], block, editors: [] };
    model.run({ rollBack: true }, () =>
      model.apply({
        kind: "meta",
        sheetId: id,
        meta: { ...meta, protections: [...meta.protections, protection] },
      }),
    );
  };

  test("for a lock are told to all until somebody may", () => {
    const book = inValues();
    expect(told(book, colleague)).toEqual([]);
    lock(book);
    book.type(REGISTER, 1, at("appliedOn"), "31/08/2021", colleague);
    expect(verdict(book, 1)).toBe("Đủ điều kiện");
    expect(told(book, colleague)).toEqual([formulaWarnings.stuck]);
    book.type(REGISTER, 1, at("notes"), "x");
    expect(verdict(book, 1)).toBe("Không đủ điều kiện");
    expect(told(book, colleague)).toEqual([]);
  });
});

describe.each(["live", "values"])("columns of results that are deleted or dragged away (%s)", (kind) => {
  const acts: Readonly<Record<string, (book: OpenBook, id: number) => void>> = {
    "two are deleted": (book, id) => book.workbook.deleteColumns(owner, id, 1, 2),
    "the first two are deleted": (book, id) => book.workbook.deleteColumns(owner, id, 0, 2),
    "the first is dragged": (book, id) => book.workbook.moveColumns(owner, id, 0, 1, 10),
    "all are dragged": (book, id) => book.workbook.moveColumns(owner, id, 0, 5, 12),
  };
  const inputsOf = (book: OpenBook) =>
    [0, 1, 2, 3, 4, 5].map((row) => {
      const texts = book.texts(REGISTER, row);
      return [texts[5], texts[6], texts[7]];
    });

  test.each(Object.entries(acts))("%s: no input gives way to a result", (_name, act) => {
    for (const name of ["menuSetUp", "menuWriteValues", "menuRestoreFormulas", "onEdit"]) {
      const book = kind === "live" ? open() : inValues();
      const [before, verdicts] = [inputsOf(book), [1, 2, 3, 4, 5].map((row) => verdict(book, row))];
      act(book, book.tab(REGISTER).id);
      if (name !== "onEdit") expect([name, book.run(name).ok]).toEqual([name, true]);
      else if (kind === "live") continue;
      else book.type("Đơn vị", 1, 9, "x");
      expect([name, inputsOf(book)]).toEqual([name, before]);
      expect([name, [1, 2, 3, 4, 5].map((row) => verdict(book, row))]).toEqual([name, verdicts]);
      expect(logged(book)).not.toContain("SK-0001");
    }
  });
});

test.each(["menuSetUp", "menuWriteValues", "menuRestoreFormulas", "onEdit"])(
  "results that were dragged among inputs, and behind some, stand side by side again (%s)",
  (name) => {
    const book = inValues();
    const rows = () => [0, 1, 2, 3, 4, 5].map((row) => book.texts(REGISTER, row));
    const before = rows();
    book.workbook.moveColumns(owner, book.tab(REGISTER).id, 0, 1, 8);
    book.workbook.moveColumns(owner, book.tab(REGISTER).id, 6, 5, 0);
    if (name === "onEdit") book.type("Đơn vị", 1, 9, "x");
    else expect(book.run(name).ok).toBe(true);
    expect(rows().map((row) => row.slice(0, 5))).toEqual(before.map((row) => row.slice(0, 5)));
    expect(rows().map((row) => row.toSorted())).toEqual(before.map((row) => row.toSorted()));
    expect(logged(book)).not.toContain(`${REGISTER}!`);
  },
);

test("titles of one person that no cell can hold keep neither the switch nor the figures", () => {
  const book = open();
  const title = (row: number) => `${row} ${"Biện pháp nâng cao chất lượng ".repeat(30)}`;
  book.paste(
    REGISTER,
    6,
    5,
    Array.from({ length: 60 }, (_row, row) => typedRow({ title: title(row), authors: "Lò Thị Sáu" })),
  );
  const before = shown(book, AWARDS);
  expect(before.filter((text) => text.length > 49_000)).toHaveLength(1);
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect(book.cell(AWARDS, 4, 0).input ?? "").not.toContain("=SK_");
  expect(shown(book, AWARDS)).toEqual(before);
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(shown(book, AWARDS)).toEqual(before);
  expect(logged(book)).not.toContain("!");
});

test("a set-up, settings and a repair leave the mode as it is", () => {
  const book = inValues();
  for (const name of ["menuSetUp", "pageSetUp", "pageRepairFormulas"]) {
    expect(book.run(name, owner, "{}").ok).toBe(true);
    expect([name, isFormula(book), property(book, "SO_SANG_KIEN_MODE")]).toEqual([name, false, "values"]);
  }
});

test("formulas that an earlier release put back end the mode, and nobody writes over them", () => {
  const book = inValues();
  const properties = book.workbook.book.properties.get("document");
  book.run("menuRestoreFormulas");
  // An earlier release knows no such property and leaves it.
  book.workbook.book.run({ rollBack: true }, () =>
    book.workbook.book.apply({ kind: "properties", store: "document", entries: properties ?? {} }),
  );
  book.type(REGISTER, 1, at("appliedOn"), "31/08/2021");
  expect([isFormula(book), verdict(book, 1), property(book, "SO_SANG_KIEN_MODE")]).toEqual([
    true,
    "Không đủ điều kiện",
    undefined,
  ]);
});

test("there and back: what both tabs and the register show is as it was", () => {
  const book = open();
  const before = [REGISTER, SUMMARY, ANALYSIS].map((tab) => shown(book, tab));
  book.run("menuWriteValues");
  expect(book.cell(SUMMARY, 1, 5).text).toMatch(/^Số liệu lúc /);
  book.run("menuRestoreFormulas");
  expect([REGISTER, SUMMARY, ANALYSIS].map((tab) => shown(book, tab))).toEqual(before);
  expect([isFormula(book), book.cell(SUMMARY, 1, 5).text]).toEqual([true, ""]);
});
