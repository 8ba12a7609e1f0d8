import type { Fix } from "../../../src/api/bridge";
import { tabs } from "../../../src/core/words/words";
import { setUpWorkbook } from "../../support/add-in";
import { an, binh, PageBook, sound } from "../../support/page-book";

const rows = [sound({ code: "SK-0001", novelty: "x" }), sound({ code: "SK-0002", registeredAt: "" })];
const make = PageBook.maker(new PageBook(rows));
const WRITE = /\.(set|clear|insert|add|remove|delete|protect|move|hide|merge)/;

const fixes: Fix[] = make()
  .get("pageCheck", { scope: { kind: "all" } })
  .rows.flatMap((checked) => [...checked.fixes]);
const marks = { cells: [{ row: 2, column: "title", text: "IV.1" }] } as const;
const freeze = { phase: "", asOf: "", by: "", remark: "" };
const settings = make().get("pageSettings", { presets: true });
const lines = settings.presets[0]!.lines;

const frozen = new PageBook(rows);
const { id } = frozen.get("pageFreeze", freeze).freeze;
const marked = new PageBook(rows);
marked.get("pageMark", marks);

/** With a setting that cannot be read, which the check marks. */
function misspelt(): PageBook {
  const book = new PageBook(setUpWorkbook());
  const place = [...book.shown(tabs.settings)].find(([, text]) => text === "Áp dụng từ")![0];
  book.workbook.type(an, book.tabId(tabs.settings), Number(place.split(":")[0]), 2, "hôm nọ");
  return book;
}

/** Set-up has something to mend. */
function renamed(): PageBook {
  const workbook = setUpWorkbook();
  workbook.renameSheet(an, workbook.sheets()[0]!.id, "x");
  return new PageBook(workbook);
}

const calls: readonly [name: string, request: unknown, open?: () => PageBook][] = [
  ["pageSave", { key: "a", cells: { title: "Mới" } }],
  ["pagePaste", { key: "a", rows: [[["title", "Mới"]]] }],
  ["pageFix", { fixes }],
  ["pageUndo", { fixes }],
  ["pageMark", marks],
  ["pageClearMarks", {}, PageBook.maker(marked)],
  ["pageRegister", { rows: [{ row: 3, code: "SK-0002", title: rows[1]!.title }], at: "10/01/2022 08:30" }],
  ["pageFreeze", freeze],
  ["pageCompareFreeze", { id }, PageBook.maker(frozen)],
  ["pageReport", { scope: { kind: "all", name: "" }, phase: null, fields: {} }],
  ["pageApplySettings", { before: settings.lines, after: lines }],
  ["pageNewProgramme", { lines, rows: 2 }],
  [
    "pageRemember",
    { wordings: [{ column: "unit", text: "Trường cấp ba huyện", meant: "Trường THPT Lạc Thủy B" }] },
  ],
  ["pageSetUp", {}],
  ["pageRepairFormulas", {}, () => new PageBook(setUpWorkbook())],
  ["pageKeepResults", { as: "values" }, () => new PageBook(setUpWorkbook())],
  ["menuCheck", undefined, misspelt],
  ["menuSetUpLooks", undefined, () => new PageBook(setUpWorkbook())],
  ["menuSetUp", undefined, renamed],
  ["menuWriteValues", undefined, () => new PageBook(setUpWorkbook())],
  ["menuRestoreFormulas", undefined, () => new PageBook(setUpWorkbook())],
];

test.each(calls)("while %s writes, another one's run is told to wait", (name, request, open = make) => {
  const book = open();
  let other: unknown;
  book.addIn.beforeServiceCall = (service) => {
    if (!WRITE.test(service)) return;
    book.addIn.beforeServiceCall = undefined;
    other = book.ask("pageClearMarks", {}, { person: binh });
    // The first write tells; a whole set-up would tell no more.
    throw new Error("Service error");
  };
  book.raw(name, request === undefined ? [] : [JSON.stringify(request)], { person: an });
  expect(other).toMatchObject({ ok: false, code: "busy" });
});

test.each([
  ["under the lock", "pageMark", marks],
  ["under the lock of what goes by the layout", "menuWriteValues", undefined],
])("what was written %s is committed before it opens", (_name, name, request) => {
  const book = request ? make() : new PageBook(setUpWorkbook());
  const services: string[] = [];
  book.addIn.beforeServiceCall = (service) => services.push(service);
  book.raw(name, request ? [JSON.stringify(request)] : []);
  const opened = services.indexOf("Lock.releaseLock");
  expect(services.findLastIndex((service) => WRITE.test(service))).toBeLessThan(opened - 1);
  expect(services[opened - 1]).toBe("SpreadsheetApp.flush");
});

test("a run that fails opens the lock at once", () => {
  const book = make();
  const services: string[] = [];
  book.addIn.beforeServiceCall = (service) => {
    services.push(service);
    if (service === "Range.setNotes") throw new Error("Service error");
  };
  expect(book.ask("pageMark", marks)).toMatchObject({ ok: false });
  expect(services.at(-1)).toBe("Lock.releaseLock");
});
