import { paperKey } from "../../../src/core/words/paper-columns";
import { tabs } from "../../../src/core/words/words";
import { planDecision } from "../../../src/page/sidebar/papers/decision-changes";
import { an, binh, FIRST, PageBook, sound } from "../../support/page-book";

const MB = "Trường THPT Mường Bi";
const waiting = (title: string, more: object = {}) =>
  sound({ title, recognisedBy: "", recognisedOn: "", decisionNumber: "", registeredAt: "", ...more });
const make = () =>
  new PageBook([
    waiting("Một", { code: "SK-0001" }),
    waiting("Hai", { code: "SK-0002", recognisedBy: "Chưa công nhận" }),
    sound({ title: "Ba", code: "SK-0003", unit: MB }),
  ]);
const all = { scope: { kind: "all" }, own: [] } as const;
const decision = { number: "12/QĐ-THPT", day: "2022-05-06", by: "Hội đồng sáng kiến" };
const planOf = (book: PageBook, rows = book.get("pageRows", all).rows.slice(0, 2)) =>
  planDecision(rows, decision, (text) => (text === "Chưa công nhận" ? "" : text)).changes;
const stands = (book: PageBook, row: number) =>
  (["title", "recognisedBy", "recognisedOn", "decisionNumber"] as const).map((column) =>
    book.text(row, column),
  );
const decided = [decision.by, "06/05/2022", decision.number];

test("rows come with what they come to: of a unit, of the selection, of some lines", () => {
  const book = make();
  expect(book.get("pageRows", all)).toMatchObject({
    more: 0,
    rows: [
      { row: 2, verdict: "missing", cells: { title: "Một", code: "SK-0001" } },
      { row: 3, verdict: "ineligible", unit: "Trường THPT Lạc Thủy B", phase: "" },
      { row: 4, verdict: "eligible", unit: MB, phase: "Giai đoạn 1", findings: [] },
    ],
  });
  const rowsOf = (scope: Parameters<typeof book.get<"pageRows">>[1]["scope"]) =>
    book.get("pageRows", { scope, own: [] }).rows.map(({ row }) => row);
  expect(rowsOf({ kind: "unit", unit: MB })).toEqual([4]);
  expect(rowsOf({ kind: "rows", first: 3, last: 4 })).toEqual([3, 4]);
  const at = { selection: { row: 2, rows: 1, sheetId: book.tabId(tabs.register) } };
  expect(
    book.get("pageRows", { scope: { kind: "selection" }, own: [] }, at).rows.map(({ row }) => row),
  ).toEqual([3]);
});

test("a column beside the register's own is read by its heading, and can choose the rows", () => {
  const book = make();
  const id = book.tabId(tabs.register);
  book.workbook.paste(an, id, 0, FIRST + 40, [
    ["Lĩnh vực", "Tiêu biểu"],
    ["Nội trú", "x"],
    ["", "Không"],
    ["=1+1", "Có"],
  ]);
  const marked = book.get("pageRows", {
    ...{ scope: { kind: "all" }, own: [paperKey("field")] },
    marked: paperKey("outstanding"),
  });
  expect(marked.rows.map(({ row, cells }) => [row, cells[paperKey("field")]])).toEqual([
    [2, "Nội trú"],
    [4, "2"],
  ]);
  expect(book.get("pageRows", { ...all, marked: paperKey("consent") }).rows).toEqual([]);
});

test("columns that people placed are found however they are spelt, the first of several, and can be written", () => {
  const book = make();
  const id = book.tabId(tabs.register);
  book.workbook.paste(an, id, 0, FIRST + 40, [
    ["TIÊU  BIỂU (*)", "mã trên cổng", "Mã trên Cổng"],
    ["x", "C-1", "khác"],
  ]);
  const [marked, code] = [paperKey("outstanding"), paperKey("portalCode")];
  const found = book.get("pageRows", {
    ...{ scope: { kind: "all" }, marked },
    own: [marked, code, paperKey("consent")],
  });
  expect(found.has).toEqual([marked, code]);
  expect(found.rows.map(({ row, cells }) => [row, cells[code]])).toEqual([[2, "C-1"]]);
  const [{ row, key }] = found.rows as [(typeof found.rows)[0]];
  const cell = { row, key, column: code, old: "C-1", oldText: "C-1" };
  book.get("pageFix", { fixes: [{ ...cell, value: "=1+1", newText: "=1+1" }] });
  expect(book.shown().get(`1:${FIRST + 41}`)).toBe("=1+1");
  expect(book.shown().get(`1:${FIRST + 42}`)).toBe("khác");
});

test("what would make the answer too long is counted", () => {
  const long = "x".repeat(45_000);
  const book = new PageBook(
    Array.from({ length: 46 }, (_none, at) =>
      sound({ title: `Tên ${at}`, code: `S${at}`, socialBenefit: long }),
    ),
  );
  const { rows, more } = book.get("pageRows", all);
  expect(rows.length + more).toBe(46);
  expect(more).toBeGreaterThan(0);
  expect(JSON.stringify(rows).length).toBeLessThan(2_200_000);
});

test("a decision is written into the rows that are meant, sorted or pushed down meanwhile, and taken back", () => {
  const book = make();
  const changes = planOf(book);
  const id = book.tabId(tabs.register);
  book.workbook.insertRows(an, id, 1, 3);
  const { applied, changed, undo } = book.get("pageFix", { fixes: changes });
  expect([applied, changed]).toEqual([6, []]);
  expect([stands(book, 5), stands(book, 6)]).toEqual([
    ["Một", ...decided],
    ["Hai", ...decided],
  ]);
  expect(book.get("pageRows", all).rows.map(({ verdict }) => verdict)).toEqual([
    "waiting",
    "waiting",
    "eligible",
  ]);
  expect(book.get("pageUndo", { fixes: undo }).applied).toBe(6);
  expect([stands(book, 5), stands(book, 6)]).toEqual([
    ["Một", "", "", ""],
    ["Hai", "Chưa công nhận", "", ""],
  ]);
});

test.each(["=1+1", "05/6", "12/5/2022", "1e5", "TRUE", "0012", "+84", "'12", "<b>12</b>"])(
  "the number of a decision is text as it was typed: %s",
  (number) => {
    const book = make();
    const rows = book.get("pageRows", all).rows.slice(0, 1);
    const { changes } = planDecision(rows, { ...decision, number }, (text) => text);
    const { applied, undo } = book.get("pageFix", { fixes: changes });
    expect([applied, book.text(2, "decisionNumber")]).toEqual([3, number]);
    const [again] = book.get("pageRows", all).rows;
    expect(planDecision([again!], { ...decision, number }, (text) => text)).toMatchObject({
      changes: [],
      held: 1,
    });
    expect(book.get("pageUndo", { fixes: undo }).applied).toBe(3);
    expect(stands(book, 2)).toEqual(["Một", "", "", ""]);
  },
);

test("of two decisions at once the first stands, and the second is told what it did not write", () => {
  const book = make();
  const rows = book.get("pageRows", all).rows.slice(0, 2);
  const other = planDecision(rows, { ...decision, number: "13/QĐ-THPT", day: "2022-05-09" }, (text) => text);
  book.get("pageFix", { fixes: planOf(book, rows) });
  // Both name the same council: that cell says what both want.
  const { applied, changed } = book.get("pageFix", { fixes: other.changes });
  expect(applied).toBe(1);
  expect(changed.map(({ row, column }) => [row, column])).toEqual([
    [2, "recognisedOn"],
    [2, "decisionNumber"],
  ]);
  expect([stands(book, 2), stands(book, 3)]).toEqual([
    ["Một", ...decided],
    ["Hai", ...decided],
  ]);
});

test("a row that was deleted meanwhile is named, and no cell of another is touched", () => {
  const book = make();
  const changes = planOf(book);
  book.workbook.deleteRows(an, book.tabId(tabs.register), 1, 1);
  const before = stands(book, 3);
  const { applied, changed } = book.get("pageFix", { fixes: changes });
  expect(applied).toBe(3);
  expect(changed.map(({ row, fitting }) => [row, fitting])).toEqual([
    [2, []],
    [2, []],
    [2, []],
  ]);
  expect([stands(book, 2), stands(book, 3)]).toEqual([["Hai", ...decided], before]);
});

test("a letterhead is remembered for whoever said it, by unit, the latest longest", () => {
  const book = make();
  const say = (unit: string, fields: object, person = an) =>
    book.get("pageLetterhead", { unit, fields }, { person });
  expect(say(MB, {})).toEqual({});
  expect(say(MB, { title: "Hiệu trưởng", signer: "=1+1" })).toEqual({ title: "Hiệu trưởng", signer: "=1+1" });
  say("", { place: "Hòa Bình" });
  expect(say(MB, {})).toEqual({ title: "Hiệu trưởng", signer: "=1+1" });
  expect(say(MB, {}, binh)).toEqual({});
  for (let unit = 0; unit < 6; unit++) say(`Trường ${unit}`, { signer: "x".repeat(480) });
  expect(say(MB, {})).toEqual({});
  expect(say("Trường 5", {})).toEqual({ signer: "x".repeat(480) });
});
