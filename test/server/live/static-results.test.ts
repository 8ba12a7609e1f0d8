import { columnKeys } from "../../../src/core/register/columns";
import { logWords } from "../../../src/messages/vi/setup-vi";
import { OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const [REGISTER, SUMMARY, ANALYSIS, LOG] = ["Sáng kiến", "Tổng hợp", "Phân tích", "Nhật ký"];
const at = (key: (typeof columnKeys)[number]) => 5 + columnKeys.indexOf(key);

const open = () =>
  OpenBook.prepared("static-results", () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    book.paste(
      REGISTER,
      1,
      5,
      ["Một", "Hai", "Ba", "Bốn", "Năm"].map((title, row) =>
        typedRow({ title, ...(row === 2 && { appliedOn: "31/08/2021" }) }),
      ),
    );
    return book;
  });

/** Below, beside and inside of what the tabs show. */
const people = [
  [SUMMARY, 60, 0, "Người lập: An"],
  [ANALYSIS, 80, 3, "Ghi ở Phân tích"],
  [REGISTER, 3, 1, "Ghi trong kết quả"],
  [REGISTER, 11, 2, "Ghi dưới kết quả"],
  [SUMMARY, 20, 23, "Ghi bên cạnh"],
] as const;
const write = (book: OpenBook, which: readonly (typeof people)[number][] = people) => {
  for (const [tab, row, column, text] of which) book.type(tab, row, column, text);
};
const logged = (book: OpenBook) =>
  [...book.cells(LOG)].flatMap(([place, { text }]) => (place.endsWith(":3") ? [text] : []));
const lines = (book: OpenBook) =>
  logged(book).filter((text) => text.startsWith(logWords.displaced.slice(0, "Gỡ nội dung".length)));
/** Texts of people that stand neither in their cell nor in the log. */
const lost = (book: OpenBook) =>
  people.filter(
    ([tab, row, column, text]) =>
      book.cell(tab, row, column).text !== text && !logged(book).join("\n").includes(text),
  );
const shown = (book: OpenBook) =>
  [REGISTER, SUMMARY, ANALYSIS].map((tab) =>
    [...book.cells(tab)].flatMap(([place, { text }]) => (text === "" ? [] : [`${place} ${text}`])).sort(),
  );
const results = (book: OpenBook) =>
  Array.from({ length: 6 }, (_, row) => [
    book.cell(REGISTER, row, 0).text,
    book.cell(REGISTER, row, at("title")).text,
  ]);
const formulas = (book: OpenBook) =>
  [REGISTER, SUMMARY, ANALYSIS].flatMap((tab) =>
    [...book.cells(tab).values()].flatMap(({ input }) => (input?.startsWith("=SK_") ? [input] : [])),
  );

const switches = {
  values: ["menuWriteValues"],
  "values again": ["menuWriteValues", "menuWriteValues"],
  "formulas again": ["menuWriteValues", "menuRestoreFormulas"],
  "a set-up after values": ["menuWriteValues", "menuSetUp"],
};

describe.each(Object.entries(switches))("%s", (_name, [first, second]) => {
  test("keep what people wrote before, in its cell or in the log", () => {
    const book = open();
    write(book);
    for (const name of [first!, ...(second ? [second] : [])]) expect(book.run(name).ok).toBe(true);
    expect(lost(book)).toEqual([]);
    expect(book.cell(SUMMARY, 60, 0).text).toBe("Người lập: An");
    expect(book.cell(ANALYSIS, 80, 3).text).toBe("Ghi ở Phân tích");
  });

  if (second)
    test("keep what people wrote over the values, and take none of ours for theirs", () => {
      const book = open();
      book.run(first!);
      write(book);
      book.run(second);
      expect(lost(book)).toEqual([]);
      const inTheWay =
        second === "menuRestoreFormulas" ? ["Ghi trong kết quả", "Ghi dưới kết quả"] : ["Ghi trong kết quả"];
      expect(lines(book).map((line) => line.split(": ").at(-1))).toEqual(inTheWay);
    });
});

test("our own values are nobody's words, also when rows have moved and results changed since", () => {
  const book = open();
  const before = formulas(book);
  book.run("menuWriteValues");
  book.type(REGISTER, 3, at("appliedOn"), "05/10/2021");
  book.workbook.insertRows(owner, book.tab(REGISTER).id, 2, 1);
  book.run("menuRestoreFormulas");
  expect(lines(book)).toEqual([]);
  expect(formulas(book)).toEqual(before);
  expect(book.cell(REGISTER, 4, 0).text).toBe("Đủ điều kiện");
});

test("a choice that cannot be read is said where its formula would say it, and takes no other figures away", () => {
  const book = open();
  const tabs = [SUMMARY, ANALYSIS, "Khen thưởng"];
  book.type("Khen thưởng", 2, 3, "quý nào");
  book.type(SUMMARY, 1, 3, "cột nào");
  const seen = () => tabs.map((tab) => [4, 5, 8].map((row) => book.texts(tab, row)));
  const before = seen();
  book.run("menuWriteValues");
  expect(seen()).toEqual(before);
});

test("values without their mark, as in a copy, give way with what differs in the log", () => {
  const book = open();
  book.run("menuWriteValues");
  for (const tab of [REGISTER, SUMMARY, ANALYSIS]) dropMarks(book, tab);
  book.type(SUMMARY, 60, 0, "Người lập: An");
  book.type(REGISTER, 3, 1, "Ghi trong kết quả");
  book.run("menuSetUp");
  expect(lost(book).map(([, , , text]) => text)).not.toContain("Người lập: An");
  expect(lines(book)).toHaveLength(1);
  expect(lines(book)[0]).toContain("Ghi trong kết quả");
});

/** Google does not say whether metadata goes along with a copy. */
function dropMarks({ workbook: { book } }: OpenBook, name: string): void {
  const sheet = book.sheets.find(({ meta }) => meta.name === name)!;
  book.run({ rollBack: true }, () =>
    book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, metadata: [] } }),
  );
}

describe("while somebody inserts a row", () => {
  test("before any write of values, every result stands beside its row", () => {
    const names: string[] = [];
    const watched = open();
    watched.addIn.beforeServiceCall = (name) => names.push(name);
    watched.run("menuWriteValues");
    const writes = names.flatMap((name, index) => (name.endsWith("Range.setValues") ? [index] : []));
    expect(writes.length).toBeGreaterThanOrEqual(5);
    for (const stop of [writes[0]!, writes[1]!, writes.at(-2)!]) {
      const book = open();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ !== stop) return;
        book.addIn.beforeServiceCall = undefined;
        book.workbook.insertRows(owner, book.tab(REGISTER).id, 2, 1);
      };
      expect([stop, book.run("menuWriteValues").ok]).toEqual([stop, true]);
      expect(results(book)).toEqual([
        ["Kết quả", "Tên sáng kiến"],
        ["Đủ điều kiện", "Một"],
        ["", ""],
        ["Đủ điều kiện", "Hai"],
        ["Không đủ điều kiện", "Ba"],
        ["Đủ điều kiện", "Bốn"],
      ]);
      expect(lines(book)).toEqual([]);
    }
  });
});

describe.each(["menuWriteValues", "menuRestoreFormulas"])("%s, cut off anywhere", (name) => {
  const make = () => {
    const book = open();
    if (name === "menuRestoreFormulas") book.run("menuWriteValues");
    write(book);
    return book;
  };

  test("is finished by the next writer, and the same again gives the same", () => {
    const reference = make();
    const places: string[] = [];
    reference.addIn.beforeServiceCall = (service) => places.push(service);
    expect(reference.run(name).ok).toBe(true);
    const wanted = shown(reference);
    const steps = places.flatMap((service, index) =>
      /\.(setValues|setFormula|setNote|clearNote|setValue|addDeveloperMetadata|remove)$/.test(service)
        ? [index, index + 1]
        : [],
    );
    const all = [...new Set(steps)];
    const SAMPLE = 6;
    const stops = Array.from(
      { length: SAMPLE },
      (_, index) => all[Math.round((index * (all.length - 1)) / (SAMPLE - 1))]!,
    );
    for (const stop of stops) {
      const book = make();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        if (count++ >= stop) throw new Error("Exceeded maximum execution time");
      };
      book.run(name);
      book.addIn.beforeServiceCall = undefined;
      expect(lost(book)).toEqual([]);
      // Whoever writes next, whatever it is.
      book.run("pageClearMarks", owner, JSON.stringify({}));
      const kinds = new Set(
        [REGISTER, SUMMARY, ANALYSIS].map((tab) =>
          [...book.cells(tab).values()].some(({ input }) => input?.startsWith("=SK_")),
        ),
      );
      expect([stop, kinds.size]).toEqual([stop, 1]);
      book.run(name);
      expect([stop, shown(book)]).toEqual([stop, wanted]);
      expect(lost(book)).toEqual([]);
    }
  });
});

test("a set-up finishes a switch that was cut off at its end, and goes on", () => {
  const book = open();
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("DeveloperMetadata.remove")) throw new Error("Exceeded maximum execution time");
  };
  book.run("menuWriteValues");
  book.addIn.beforeServiceCall = undefined;
  const done = book.run("pageSetUp", owner, "{}");
  expect(done.ok && JSON.parse(String(done.value))).toMatchObject({ ok: true });
});

test("values stay values where a set-up finds settings that cannot be read", () => {
  const book = open();
  book.run("menuWriteValues");
  const wanted = results(book);
  book.type("Cấu hình", 1, 1, "xx");
  book.run("menuSetUp");
  book.run("menuSetUp");
  expect([formulas(book), results(book)]).toEqual([[], wanted]);
});

describe("words typed over the results", () => {
  test.each(["live", "values"])(
    "over the first cell (%s) bring no columns: the formula is back, and they are in the log",
    (kind) => {
      const book = open();
      const before = formulas(book);
      const { columns } = book.tab(REGISTER);
      if (kind === "values") book.run("menuWriteValues");
      book.type(REGISTER, 0, 0, "x");
      book.run(kind === "values" ? "menuRestoreFormulas" : "menuSetUp");
      expect(book.tab(REGISTER).columns).toBe(columns);
      expect(formulas(book)).toEqual(before);
      expect(lines(book)).toHaveLength(1);
      expect(lines(book)[0]).toMatch(/!A1: x$/);
      expect(results(book)[1]).toEqual(["Đủ điều kiện", "Một"]);
    },
  );

  test("of any length go to the log whole, and the results are back", () => {
    const book = open();
    const text = `đầu ${"x".repeat(49_990)} cuối`;
    book.type(REGISTER, 3, 2, text);
    expect(book.run("menuSetUp").ok).toBe(true);
    expect(results(book)[1]).toEqual(["Đủ điều kiện", "Một"]);
    const whole = logged(book).join("");
    expect(whole).toContain(text);
  });
});

test("each tab is looked at right before it is written, and not all of them before the first", () => {
  const book = open();
  const names: string[] = [];
  book.addIn.beforeServiceCall = (name) => names.push(name);
  book.run("menuWriteValues");
  book.addIn.beforeServiceCall = undefined;
  const looks = names.flatMap((name, at) => (name === "Sheet.getSheetValues" ? [at] : []));
  const notes = names.flatMap((name, at) => (name === "RangeList.setNote" ? [at] : []));
  // The notes of a tab's blocks are its last write.
  const since = notes.map((note) => note - looks.filter((look) => look < note).at(-1)!);
  expect(since).toHaveLength(4);
  expect(Math.max(...since)).toBeLessThan(12);
});
