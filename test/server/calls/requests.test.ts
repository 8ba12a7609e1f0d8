import { type CallName, deeds, type RequestOf } from "../../../src/api/bridge";
import { tabs } from "../../../src/core/words/words";
import { badRequest } from "../../../src/messages/vi/page-vi";
import { an, PageBook, sound } from "../../support/page-book";

const make = PageBook.maker(new PageBook([sound({ code: "SK-0001", title: "Một", appliedOn: "5.10.2021" })]));
const LONG = "x".repeat(50_001);

/** What no text is. */
const texts = [null, 1, true, {}, [], { a: 1 }, LONG];
const rows = [null, 0, 1, -1, 1.5, 1e9, "2", {}, [2], true];
const columns = [null, "", "titel", "__proto__", "constructor", 3, {}, ["title"]];
const keys = [null, "", 1, {}, "k".repeat(101)];
const days = [
  "2022-13-45",
  "2022-02-30",
  "2022-00-10",
  "1899-12-31",
  "2101-01-01",
  "31/05/2022",
  "2022-05-31T24:00",
];
/** What no cell is. */
const cells = [
  undefined,
  {},
  [],
  [1],
  { date: 5 },
  { date: null },
  { day: "2022-05-31" },
  LONG,
  ...days.map((date) => ({ date })),
];
const forms: readonly unknown[] = [
  null,
  1,
  "x",
  { title: 1 },
  { title: null },
  { title: {} },
  { title: LONG },
  { nothing: "x" },
  { toString: "x" },
];
const lists = [null, "x", 1, {}, { length: 1 }, [null], [1], ["x"], [[]]];
const lines = [
  null,
  {},
  [[]],
  [["", "", ""]],
  [["", "", "", "", ""]],
  [["", "", {}, ""]],
  [["", "", { date: "2022-13-45" }, ""]],
];

/** A request with one of its fields spoilt in each of these ways. */
const spoilt = <T extends object>(
  sound: T,
  ways: { readonly [K in keyof T]?: readonly unknown[] },
): unknown[] =>
  Object.entries<readonly unknown[] | undefined>(ways).flatMap(([name, values = []]) =>
    values.map((value) => ({ ...sound, [name]: value })),
  );

const change = { row: 2, column: "title", old: "Một", value: "Hai", oldText: "", newText: "" } as const;
const changes = [
  ...lists.map((fixes) => ({ fixes })),
  ...spoilt(change, {
    row: rows,
    column: columns,
    old: cells,
    value: cells,
    oldText: texts,
    newText: texts,
  }).map((fix) => ({ fixes: [fix] })),
  ...[null, 1, {}, LONG].map((key) => ({ fixes: [{ ...change, key }] })),
];
const mark = { row: 2, column: "title", text: "x" } as const;
const save = { key: "k", cells: { title: "Hai" } };
const edit = { row: 2, before: {} };
const listed = { row: 2, code: "SK-0001", unit: "", title: "Một" };
const freeze = { phase: "", asOf: "", by: "", remark: "" };
const which = { scope: { kind: "all" }, phase: null } as const;
const scopes = [
  ...[null, "all", {}, { kind: "none" }, { kind: "unit" }, { kind: "unit", unit: 1 }, ["all"]],
  ...[{ kind: "rows" }, { kind: "rows", first: 2 }, { kind: "rows", first: 1, last: 2 }],
];
const activity = { unit: "A", kind: "", heldOn: "", count: "", amount: "", link: "", note: "" };
const nothing: readonly unknown[] = [];
const settings = { before: [], after: [] };
const wording = { column: "unit", text: "x", meant: "y" };
const ids = [null, "1", 1.5, {}, true];

/** Requests that no page sends, by call; each besides what is no object at all. */
const malformed: { readonly [N in CallName]: readonly unknown[] } = {
  pageStart: nothing,
  pageRepairFormulas: nothing,
  pageKeepResults: spoilt<RequestOf<"pageKeepResults">>({ as: "values" }, { as: [...texts, "", "Values"] }),
  pageChooseUnit: spoilt<RequestOf<"pageChooseUnit">>({ unit: "" }, { unit: texts }),
  pageCheck: spoilt<RequestOf<"pageCheck">>({ scope: { kind: "all" } }, { scope: scopes }),
  pageSelect: spoilt<RequestOf<"pageSelect">>({ row: 2, column: "title" }, { row: rows, column: columns }),
  pageMark: [
    ...lists.map((each) => ({ cells: each })),
    ...spoilt(mark, { row: rows, column: columns, text: texts }).map((each) => ({ cells: [each] })),
    { cells: [{ ...mark, key: 1 }] },
  ],
  pageClearMarks: nothing,
  pageAddActivity: [
    ...spoilt<RequestOf<"pageAddActivity">>({ key: "k", cells: activity }, { key: keys }),
    ...spoilt(activity, { unit: texts, kind: texts, heldOn: texts, count: texts, note: texts }).map(
      (cells) => ({
        key: "k",
        cells,
      }),
    ),
  ],
  pageTakeBackActivity: spoilt<RequestOf<"pageTakeBackActivity">>(
    { row: 2, told: "x", unit: "" },
    { row: rows, told: texts, unit: texts },
  ),
  pageFix: changes,
  pageUndo: changes,
  pageRow: spoilt<RequestOf<"pageRow">>({ row: 2 }, { row: rows.slice(1) }),
  pageSimilar: spoilt<RequestOf<"pageSimilar">>(
    { title: "x", exceptRow: null },
    { title: texts, exceptRow: rows.slice(1) },
  ),
  pageSave: [
    ...spoilt(save, { key: keys, cells: forms }),
    ...[null, 1, "x", {}, []].map((each) => ({ ...save, edit: each })),
    ...spoilt(edit, { row: rows, before: forms }).map((each) => ({ ...save, edit: each })),
    // An array has a name for everything but the right ones.
    { ...save, cells: ["Hai"] },
  ],
  pagePaste: [
    ...keys.map((key) => ({ key, rows: [[["title", "Hai"]]] })),
    ...lists.slice(0, -1).map((each) => ({ key: "k", rows: each })),
    ...[["title"], ["title", 1], ["titel", "x"], ["title", "x", "y"], ["title", LONG], {}].map((pair) => ({
      key: "k",
      rows: [[pair]],
    })),
  ],
  pageHeadings: spoilt<RequestOf<"pageHeadings">>(
    { said: {}, unit: "" },
    { said: [null, 1, "x", ["title"], { x: "titel" }, { x: 1 }, { [LONG]: null }], unit: texts },
  ),
  pageLetterhead: spoilt<RequestOf<"pageLetterhead">>(
    { unit: "", fields: {} },
    { unit: [null, 1, LONG], fields: [null, "x", { title: 1 }, { signer: LONG }] },
  ),
  pageDrafts: [
    ...lists.map((drafts) => ({ drafts })),
    ...[
      {},
      { cells: {} },
      { cells: { titel: "x" }, edit: null },
      { cells: {}, edit: { row: 1, before: {} } },
    ].map((draft) => ({ drafts: [draft] })),
  ],
  pageNamesakes: [null, 1, "x", {}, ["1"], [1.5], [null]].map((fingerprints) => ({ fingerprints })),
  pageWaiting: spoilt<RequestOf<"pageWaiting">>({ unit: "" }, { unit: texts }),
  pageRegister: [
    ...lists.map((each) => ({ rows: each, at: "10/01/2022" })),
    ...spoilt(listed, { row: rows, code: texts, unit: texts, title: texts }).map((each) => ({
      rows: [each],
      at: "10/01/2022",
    })),
    ...texts.map((at) => ({ rows: [listed], at })),
  ],
  pageSetUp: nothing,
  pageUpgradePlan: nothing,
  pageFreezes: nothing,
  pageFormulaWarnings: nothing,
  pageFreeze: spoilt(freeze, { phase: texts, asOf: texts, by: texts, remark: texts }),
  pageShowFreeze: spoilt({ id: 1, frozenRow: null }, { id: ids, frozenRow: [0, "1", {}, 1.5] }),
  pageCompareFreeze: spoilt({ id: 1 }, { id: ids }),
  pageDashboard: spoilt<RequestOf<"pageDashboard">>({ asOf: "" }, { asOf: texts.slice(1), scope: scopes }),
  pageSettings: spoilt({ presets: true }, { presets: [null, "true", 1, {}] }),
  pageTrySettings: spoilt(settings, { before: lines, after: lines }),
  pageApplySettings: spoilt(settings, { before: lines, after: lines }),
  pageMayRemember: nothing,
  pageRemember: [
    ...lists.map((wordings) => ({ wordings })),
    ...spoilt(wording, {
      column: [null, 1, "", "title", "units"],
      text: [...texts, "x".repeat(301)],
      meant: texts,
    }).map((each) => ({ wordings: [each] })),
  ],
  pageNewProgramme: spoilt({ lines: [], rows: 0 }, { lines, rows: [null, -1, 0.5, "0", {}] }),
  pageReportFields: spoilt(which, { scope: scopes, phase: texts.slice(1) }),
  pageReportPaper: spoilt(which, { scope: scopes, phase: texts.slice(1) }),
  pageReport: [
    ...spoilt(which, { scope: scopes, phase: texts.slice(1) }).map((each) => ({
      ...(each as object),
      fields: {},
    })),
    ...[null, 1, "x", { place: 1 }, { nothing: "x" }].map((fields) => ({ ...which, fields })),
  ],
  pageAwards: spoilt({ choices: null }, { choices: [1, "x", {}, [1], ["", "", "", "", "", ""]] }),
  pageRows: spoilt<RequestOf<"pageRows">>(
    { scope: { kind: "all" }, own: [] },
    { scope: scopes, own: [...lists, ["titel"]], marked: columns },
  ),
  pageReminders: spoilt({ phase: null }, { phase: texts.slice(1) }),
  pageTrace: nothing,
  pageTraceFigure: spoilt<RequestOf<"pageTraceFigure">>(
    { block: "units", row: 0, column: 1, name: "x", asOf: "" },
    {
      block: [null, "", "x", "chart.", "chart.toString", "__proto__", "toString", {}, LONG],
      row: [null, -1, 1.5, "1", {}],
      column: [null, -1, 1.5, "1", {}],
      name: [null, 1, {}, LONG],
      scope: scopes,
      asOf: [null, 1, {}, LONG],
    },
  ),
  pageProgress: nothing,
  pagePart: spoilt({ part: "files" }, { part: [null, 1, "", "sidebar", "__proto__"] }),
  pageGoTo: spoilt(
    { tab: "register", row: 1, column: 1 },
    { tab: [null, "log", "__proto__", {}], row: [null, 0, 1.5, "1", {}], column: [null, 0, 1.5, "1", {}] },
  ),
};

const contents = (book: PageBook) =>
  book.workbook.sheets().map(({ id, name }) => [name, book.workbook.content(id), book.workbook.view(id)]);

describe.each(Object.keys(deeds) as CallName[])("%s", (name) => {
  test("refuses in words what no page sends, before it looks at the workbook", () => {
    const book = make();
    const before = contents(book);
    const requests = [...malformed[name], null, 1, "x", true].map((request) => JSON.stringify(request));
    for (const request of [...requests, undefined, "", "{", `{"x":`]) {
      const answer = JSON.parse(String(book.raw(name, [request])));
      const told = [name, request?.slice(0, 300), answer.ok, answer.message, book.calls];
      expect(told).toEqual([name, request?.slice(0, 300), false, badRequest, 0]);
    }
    expect(contents(book)).toEqual(before);
  });
});

test.each(days.concat("", "tháng 1/2022", "=NOW()"))("%j is no moment of registration", (at) => {
  const book = make();
  const before = contents(book);
  const answer = book.ask("pageRegister", { rows: [listed], at });
  expect(answer).toMatchObject({ ok: at === "31/05/2022" });
  if (!answer.ok) expect(contents(book)).toEqual(before);
});

test("the log says what the script wrote, whatever the page says of it", () => {
  const book = make();
  const { key } = book.get("pageCheck", { scope: { kind: "all" } }).rows[0]!;
  const lie = { ...change, key, oldText: "Một lời", newText: "Một lời khác" };
  expect(book.get("pageFix", { fixes: [lie] }).applied).toBe(1);
  const logged = [...book.shown(tabs.log).values()].at(-1);
  expect(logged).toContain("“Một” → “Hai”");
  expect(logged).not.toContain("lời");
  expect(an.email).toBe([...book.shown(tabs.log).values()].at(-3));
});
