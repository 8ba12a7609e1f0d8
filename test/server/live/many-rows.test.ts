import { columnKeys } from "../../../src/core/register/columns";
import type { ExampleCells } from "../../../src/core/rules/define-rule";
import { colleague, OpenBook, owner } from "../../support/add-in";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const [REGISTER, SUMMARY, AWARDS, LOG] = ["Sáng kiến", "Tổng hợp", "Khen thưởng", "Nhật ký"];
/** More than the rows of a block that are remembered one by one. */
const PEOPLE = 3100;
/** Far below the first that are. */
const LOW = 3060;

/** Kept as values, each row with an author of its own and such cells. */
const inValues = (name: string, cellsOf: (index: number) => ExampleCells) =>
  OpenBook.prepared(`many-rows-${name}`, () => {
    const book = OpenBook.setUp();
    book.paste("Đơn vị", 1, 0, [sampleUnit]);
    const rows = Array.from({ length: PEOPLE }, (_row, index) =>
      typedRow({
        title: `Sáng kiến thứ ${index}`,
        authors: `Nguyễn Văn ${nameOf(index)}`,
        ...cellsOf(index),
      }),
    );
    book.paste(REGISTER, 1, 5, rows);
    expect(book.run("menuWriteValues").ok).toBe(true);
    return book;
  });
const eligible = () => inValues("eligible", () => ({}));
/** Each reason quotes its cell. */
const unreadable = () => inValues("unreadable", (index) => ({ benefitValue: `chừng ${index} gì đó` }));

/** The reasons of all rows. */
const rowsOf = (book: OpenBook) =>
  Array.from({ length: PEOPLE }, (_row, index) => book.cell(REGISTER, index + 2, 2).text);

/** A name of its own for each, without digits. */
const nameOf = (index: number) =>
  [...index.toString(8)]
    .map((digit) => ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khanh", "Lan"][+digit])
    .join(" ");

const logged = (book: OpenBook, tab: string) =>
  [...book.cells(LOG).values()].map(({ text }) => text).filter((text) => text.includes(`${tab}!`));
const filled = (book: OpenBook) =>
  Math.max(
    ...[...book.cells(AWARDS)].flatMap(([place, { text }]) =>
      text === "" ? [] : [Number.parseInt(place, 10)],
    ),
  );

test("results of thousands of people give way to others, and none of them is taken for something typed", () => {
  const book = eligible();
  expect(filled(book)).toBeGreaterThan(PEOPLE);
  book.type(SUMMARY, 1, 1, "01/09/2021");
  expect(filled(book)).toBeLessThan(100);
  expect(logged(book, AWARDS)).toEqual([]);
});

test("what somebody types low among them is copied before it is written over", () => {
  const book = eligible();
  const column = [...book.cells(AWARDS)].find(
    ([place, { text }]) => place.startsWith(`${LOW}:`) && text !== "",
  )?.[0];
  book.type(AWARDS, LOW, Number(column?.split(":")[1]), "lời của tôi");
  book.type(SUMMARY, 1, 1, "01/09/2021");
  expect(logged(book, AWARDS).join("\n")).toContain("lời của tôi");
  // With the few rows that are remembered together with it.
  expect(logged(book, AWARDS).length).toBeLessThan(50);
});

test("rows that are sorted by copying them are none of people's text, however many differ", () => {
  const book = inValues("twice", (index) => ({
    title: `Sáng kiến thứ ${index >> 1}`,
    authors: `Nguyễn Văn ${nameOf(index >> 1)}`,
    benefitValue: `chừng ${index} gì đó`,
  }));
  const rows = Array.from({ length: PEOPLE }, (_row, index) => book.texts(REGISTER, PEOPLE - index));
  // What somebody wrote there himself comes along as well.
  rows[7]![0] = "lời của tôi";
  book.paste(REGISTER, 1, 0, rows);
  expect(logged(book, REGISTER).filter((text) => !text.endsWith("lời của tôi"))).toHaveLength(1);
  expect(logged(book, REGISTER).join("\n")).toContain("lời của tôi");
  expect(book.cell(REGISTER, 1, 2).text).toContain(`${PEOPLE - 1} gì đó`);
});

test("results of rows that are cleared at the end go with them, however many differ", () => {
  const book = unreadable();
  const { id } = book.tab(REGISTER);
  book.type(REGISTER, PEOPLE + 3, 0, "lời của tôi");
  book.workbook.clear(owner, id, PEOPLE - 1, 5, 2, columnKeys.length);
  expect([PEOPLE - 2, PEOPLE - 1, PEOPLE].map((row) => book.texts(REGISTER, row).length > 0)).toEqual([
    true,
    false,
    false,
  ]);
  expect(logged(book, REGISTER)).toEqual([]);
  expect(book.cell(REGISTER, PEOPLE + 3, 0).text).toBe("lời của tôi");
});

test("results of a register that moved are none of people's text, however many differ", () => {
  const book = unreadable();
  const { id } = book.tab(REGISTER);
  book.workbook.insertRows(owner, id, 1, 1);
  expect(book.run("menuWriteValues").ok).toBe(true);
  expect([book.cell(REGISTER, 1, 0).text, logged(book, REGISTER)]).toEqual(["", []]);
  expect(new Set(rowsOf(book)).size).toBeGreaterThan(3000);
});

test("forty people who paste 200 rows each at once: each row has the verdict that its formula gives", () => {
  const [MANY, EACH] = [40, 200];
  const book = OpenBook.setUp();
  book.paste("Đơn vị", 1, 0, [sampleUnit]);
  expect(book.run("menuWriteValues").ok).toBe(true);
  const rowsOf = (person: number) =>
    Array.from({ length: EACH }, (_row, index) =>
      typedRow({
        title: `Sáng kiến ${person} số ${index}`,
        authors: `Nguyễn Văn ${nameOf(person * EACH + index)}`,
        ...(index % 2 && { appliedOn: "31/08/2021" }),
      }),
    );
  let isUnderWay = false;
  book.addIn.beforeServiceCall = (name) => {
    // The first run is about to write.
    if (name !== "Range.setValues" || isUnderWay) return;
    isUnderWay = true;
    for (let person = 1; person < MANY; person++)
      book.paste(REGISTER, 1 + person * EACH, 5, rowsOf(person), colleague);
  };
  book.paste(REGISTER, 1, 5, rowsOf(0));
  book.addIn.beforeServiceCall = undefined;
  const shown = () =>
    Array.from({ length: MANY * EACH }, (_row, index) =>
      book
        .texts(REGISTER, index + 1)
        .slice(0, 8)
        .join("|"),
    );
  const inValues = shown();
  expect(new Set(inValues).size).toBe(MANY * EACH);
  expect(logged(book, REGISTER)).toEqual([]);
  expect(book.run("menuRestoreFormulas").ok).toBe(true);
  expect(shown()).toEqual(inValues);
});

test("a log of a hundred thousand lines takes another in as many calls as a short one", () => {
  const linesAndCalls = (lines: number) => {
    const book = eligible();
    if (lines > 0)
      book.paste(
        LOG,
        9,
        2,
        Array.from({ length: lines }, (_line, index) => ["việc", `${index}`]),
      );
    book.type(REGISTER, 1, 2, "lời của tôi");
    expect(logged(book, REGISTER).join("\n")).toContain("lời của tôi");
    return book.addIn.lastTrigger?.total ?? 0;
  };
  // The sheet grows by a call.
  expect(linesAndCalls(100_000) - linesAndCalls(0)).toBeLessThanOrEqual(2);
});

test.each([
  ["another's run", (book: OpenBook) => book.type(REGISTER, 1, 5 + columnKeys.indexOf("notes"), "x")],
  ["a set-up", (book: OpenBook) => book.run("menuSetUp")],
])("what somebody types over results while %s has the lock is copied, however many differ", (_whose, act) => {
  const book = unreadable();
  let isFirst = true;
  book.addIn.beforeServiceCall = (name) => {
    if (name !== "Sheet.getSheetValues" || !isFirst) return;
    isFirst = false;
    book.type(REGISTER, LOW, 2, "lời của tôi", colleague);
  };
  act(book);
  book.addIn.beforeServiceCall = undefined;
  expect(logged(book, REGISTER)).toEqual([expect.stringContaining(`C${LOW + 1}: lời của tôi`)]);
  expect(book.cell(REGISTER, LOW, 2).text).toContain("gì đó");
});
