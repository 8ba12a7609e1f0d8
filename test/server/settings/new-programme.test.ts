import type { SettingLine } from "../../../src/api/bridge-settings";
import { fill } from "../../../src/core/words/fill";
import { tabs, verdictWords } from "../../../src/core/words/words";
import { newProgrammeWords } from "../../../src/messages/vi/press/new-programme-vi";
import { done } from "../../../src/messages/vi/press/setup-texts-vi";
import { inOrder, logWords } from "../../../src/messages/vi/setup-vi";
import { awardCells, choiceCells } from "../../../src/server/workbook/summary-layout";
import { an, binh, type PageBook, setUpPage, sound } from "../../support/page-book";
import type { PartialRow } from "../../support/register-table";

const rows: readonly PartialRow[] = [
  sound({ title: "Một", code: "SK-0001", appliedOn: "31/08/2021" }),
  sound({ title: "Hai", code: "SK-0002" }),
];

const setUpBook = () => setUpPage("set-up-with-two-rows", rows);

const presetOf = (book: PageBook, at: number) =>
  book.get("pageSettings", { presets: true }).presets[at]!.lines;
const change = (lines: readonly SettingLine[], values: Readonly<Record<string, string>>): SettingLine[] =>
  lines.map((line) => {
    const value = values[`${line[0]}|${line[1]}`];
    return value === undefined ? line : [line[0], line[1], value, line[3]];
  });
const named = { "Chương trình|Tên chương trình": "Sáng kiến 2027", "Chương trình|Văn bản": "KH 1" };
const names = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);
const oldTab = (book: PageBook, tab: string) => names(book).filter((name) => name.startsWith(`${tab} (cũ `));
const columnOf = (book: PageBook, tab: string, column: number) =>
  [...book.shown(tab)].flatMap(([at, text]) => (at.endsWith(`:${column}`) ? [text] : []));
const TITLE = 7;

test("keeps the old register and settings, hidden, and starts with an empty register", () => {
  const book = setUpBook();
  const before = columnOf(book, tabs.settings, 2);
  expect(columnOf(book, tabs.register, 0).slice(1)).toEqual([verdictWords.ineligible, verdictWords.eligible]);
  const lines = change(presetOf(book, 1), { ...named, "Điều kiện|Áp dụng từ": "01/08/2021" });
  const answer = book.get("pageNewProgramme", { lines, rows: 2 });
  expect(answer).toMatchObject({ kind: "started", sentence: expect.stringContaining("Sáng kiến 2027") });
  // The old rows are not where they were.
  expect(answer).toMatchObject({ sentence: expect.not.stringContaining(inOrder.kept) });

  const [register = ""] = oldTab(book, tabs.register);
  const [settings = ""] = oldTab(book, tabs.settings);
  expect(register).toMatch(/^Sáng kiến \(cũ \d{4}-\d\d-\d\d\)$/);
  const hidden = book.workbook.sheets().filter((sheet) => sheet.hidden);
  expect(hidden.map(({ name }) => name)).toEqual(expect.arrayContaining([register, settings]));
  expect(columnOf(book, settings, 2)).toEqual(before);
  expect(columnOf(book, register, TITLE)).toEqual(["Tên sáng kiến", "Một", "Hai"]);
  // The new settings would admit the first row: the kept results are values, and stay.
  expect(columnOf(book, register, 0).slice(1)).toEqual([verdictWords.ineligible, verdictWords.eligible]);

  expect(columnOf(book, tabs.register, TITLE)).toEqual(["Tên sáng kiến"]);
  expect(columnOf(book, tabs.register, 0)).toEqual(["Kết quả"]);
  expect(columnOf(book, tabs.settings, 2)).toEqual(expect.arrayContaining(["Sáng kiến 2027", "01/08/2021"]));
  const units = columnOf(book, tabs.units, 1);
  expect(units).toContain("Trường THPT Mường Bi");
  expect(book.get("pageStart", {}).programmeName).toBe("Sáng kiến 2027");
  expect(book.get("pageCheck", { scope: { kind: "all" } }).rows).toEqual([]);
  const log = [...book.shown(tabs.log).values()];
  expect(log).toEqual(expect.arrayContaining([newProgrammeWords.log, logWords.setUp]));
  expect(log.some((text) => text.includes(register) && text.includes("2 dòng"))).toBe(true);
});

test("the register that was kept is found no more, by name or by mark", () => {
  const book = setUpBook();
  book.get("pageNewProgramme", { lines: change(presetOf(book, 0), named), rows: 2 });
  book.get("pageSave", { key: "x", cells: { title: "Mới", unit: "MB" } });
  expect(columnOf(book, tabs.register, TITLE)).toEqual(["Tên sáng kiến", "Mới"]);
  book.get("pageSetUp", {});
  const [register = ""] = oldTab(book, tabs.register);
  expect(columnOf(book, register, TITLE)).toEqual(["Tên sáng kiến", "Một", "Hai"]);
  expect(columnOf(book, tabs.register, TITLE)).toEqual(["Tên sáng kiến", "Mới"]);
  // A second one on the same day has names of its own.
  book.get("pageNewProgramme", { lines: change(presetOf(book, 0), named), rows: 1 });
  expect(oldTab(book, tabs.register)).toHaveLength(2);
  expect(oldTab(book, tabs.settings)).toHaveLength(2);
});

test("without rows nothing is kept: the settings change", () => {
  const book = setUpPage("set-up-without-rows", []);
  const lines = change(presetOf(book, 2), named);
  expect(book.get("pageNewProgramme", { lines, rows: 0 })).toMatchObject({ kind: "started" });
  expect(oldTab(book, tabs.register)).toEqual([]);
  expect(oldTab(book, tabs.settings)).toEqual([]);
  expect(book.get("pageStart", {}).phases.map(({ name }) => name)).toEqual(["Đợt cao điểm"]);
});

test.each([0, 1])(
  "what units had of the old campaign stays with it, and counts for nothing in the new one (%i rows above)",
  (above) => {
    const book = setUpBook();
    const heading = (name: string) =>
      [...book.shown(tabs.units)]
        .find(([at, text]) => at.startsWith("0:") && text === name)![0]
        .split(":")[1]!;
    const [target, held] = [heading("Chỉ tiêu"), heading("Ngày tuyên truyền")].map(Number);
    const units = book.tabId(tabs.units);
    if (above > 0) book.workbook.insertRows(an, units, 0, above);
    book.workbook.type(an, units, above + 1, target!, "5");
    book.workbook.type(an, units, above + 1, held!, "10/03/2022");
    const phase = "Giai đoạn 1";
    const scope = { kind: "all", name: "" } as const;
    const report = book.get("pageReport", { scope, phase, fields: { place: "Lạc Thủy" } }).tab;
    const before = columnOf(book, tabs.units, 1);
    const answer = book.get("pageNewProgramme", { lines: change(presetOf(book, 0), named), rows: 2 });

    const [kept = ""] = oldTab(book, tabs.units);
    expect(answer).toMatchObject({ kind: "started", sentence: expect.stringContaining(kept) });
    expect(columnOf(book, kept, target!)).toEqual(["Chỉ tiêu", "5"]);
    expect(columnOf(book, kept, held!)).toEqual(["Ngày tuyên truyền", "10/03/2022"]);
    expect(columnOf(book, tabs.units, target!)).toEqual(["Chỉ tiêu"]);
    expect(columnOf(book, tabs.units, held!)).toEqual(["Ngày tuyên truyền"]);
    expect(columnOf(book, tabs.units, 1)).toEqual(before);
    expect(book.workbook.sheets().find(({ name }) => name === kept)?.hidden).toBe(true);

    expect(names(book)).toContain(report);
    expect(book.get("pageReportFields", { scope, phase })).toMatchObject({ tab: null });
    expect(book.get("pageReport", { scope, phase, fields: {} }).tab).not.toBe(report);
  },
);

test("a day or a phase that was chosen for the old campaign is chosen no more in the new one, in both modes", () => {
  const book = setUpBook();
  const { asOf, sortBy } = choiceCells;
  const chosen = () => [
    ...[asOf, sortBy].map(({ row, column }) => book.shown(tabs.summary).get(`${row - 1}:${column - 1}`)),
    book.shown(tabs.awards).get(`${awardCells.row - 1}:${awardCells.column}`),
  ];
  const type = (tab: string, row: number, column: number, text: string) =>
    book.workbook.type(an, book.tabId(tab), row - 1, column - 1, text);
  const begin = () => {
    type(tabs.summary, asOf.row, asOf.column, "31/03/2022");
    type(tabs.summary, sortBy.row, sortBy.column, "Giai đoạn 1");
    type(tabs.awards, awardCells.row, awardCells.column + 1, "Giai đoạn 1");
    expect(chosen()).toEqual(["31/03/2022", "Giai đoạn 1", "Giai đoạn 1"]);
    const { rows } = book.get("pageSettings", { presets: true });
    const answer = book.get("pageNewProgramme", { lines: change(presetOf(book, 0), named), rows });
    expect(chosen()).toEqual([undefined, undefined, undefined]);
    return answer;
  };
  const says = (words: string) => ({
    ...{ kind: "started", sentence: expect.stringContaining(fill(words, { names: `“${tabs.register}”` })) },
  });
  expect(begin()).toEqual(says(done.formula));
  book.get("pageKeepResults", { as: "values" });
  book.get("pageSave", { key: "x", cells: { title: "Mới", unit: "MB" } });
  expect(begin()).toEqual(says(done.results));
});

describe("refuses, and changes nothing,", () => {
  const refuse = (book: PageBook, act: () => unknown) => {
    const before = [names(book), [...book.shown()], [...book.shown(tabs.settings)]];
    const answer = act();
    expect([names(book), [...book.shown()], [...book.shown(tabs.settings)]]).toEqual(before);
    return answer;
  };

  test("when the rows are not those that the person agreed to", () => {
    const book = setUpBook();
    const lines = presetOf(book, 0);
    expect(refuse(book, () => book.ask("pageNewProgramme", { lines, rows: 1 }))).toMatchObject({
      ...{ ok: false, code: "workbook", message: expect.stringContaining("2 dòng") },
    });
  });

  test("a value that cannot be read, by its place", () => {
    const book = setUpBook();
    const lines = change(presetOf(book, 0), { "Giai đoạn 1|Mở Cổng": "hôm nọ" });
    const at = lines.findIndex((line) => line[2] === "hôm nọ") + 1;
    expect(refuse(book, () => book.get("pageNewProgramme", { lines, rows: 2 }))).toEqual({
      kind: "problems",
      problems: [{ row: at, text: expect.stringContaining("“hôm nọ”") }],
    });
  });

  test("a colleague who may not change the settings", () => {
    const book = setUpBook();
    const lines = presetOf(book, 0);
    const ask = () => book.ask("pageNewProgramme", { lines, rows: 2 }, { person: binh });
    expect(refuse(book, ask)).toMatchObject({ ok: false, code: "noPermission" });
  });
});

test("a unit that is inserted meanwhile moves no target into the new campaign, and what is filled anew stays", () => {
  const book = setUpBook();
  const units = book.tabId(tabs.units);
  const target = [...book.shown(tabs.units)].find(
    ([at, text]) => at.startsWith("0:") && text === "Chỉ tiêu",
  )!;
  const place = Number(target[0].split(":")[1]);
  for (const row of [1, 2, 3]) book.workbook.type(an, units, row, place, String(row + 4));
  book.addIn.beforeServiceCall = () => {
    if (oldTab(book, tabs.settings).length === 0) return;
    book.addIn.beforeServiceCall = undefined;
    book.workbook.insertRows(an, units, 1, 1);
    book.workbook.type(an, units, 4, place, "12");
  };
  book.get("pageNewProgramme", { lines: change(presetOf(book, 0), named), rows: 2 });
  expect(columnOf(book, tabs.units, place)).toEqual(["Chỉ tiêu", "12"]);
});

test("a row that is deleted meanwhile was not agreed to: the campaign goes on as it was, and asking again counts anew", () => {
  const book = setUpBook();
  const lines = change(presetOf(book, 0), named);
  book.addIn.beforeServiceCall = () => {
    if (oldTab(book, tabs.settings).length === 0) return;
    book.addIn.beforeServiceCall = undefined;
    book.workbook.deleteRows(an, book.tabId(tabs.register), 2, 1);
  };
  expect(book.ask("pageNewProgramme", { lines, rows: 2 })).toMatchObject({ ok: false, code: "workbook" });
  expect(columnOf(book, tabs.register, TITLE)).toEqual(["Tên sáng kiến", "Một"]);
  expect(columnOf(book, tabs.register, 0).slice(1)).toEqual([verdictWords.ineligible]);
  expect([oldTab(book, tabs.register), oldTab(book, tabs.settings)]).toEqual([[], []]);
  expect(book.get("pageStart", {}).programmeName).not.toBe("Sáng kiến 2027");
  expect(book.get("pageNewProgramme", { lines, rows: 1 })).toMatchObject({ kind: "started" });
  expect(columnOf(book, oldTab(book, tabs.register)[0] ?? "", TITLE)).toEqual(["Tên sáng kiến", "Một"]);
});

test("wherever it is cut off, the old rows are whole and the workbook can be set up again", () => {
  const empty = setUpBook();
  // Settings that would admit the first row: kept results must not be judged by them.
  const lines = change(presetOf(empty, 0), { ...named, "Điều kiện|Áp dụng từ": "01/08/2021" });
  const places: string[] = [];
  empty.addIn.beforeServiceCall = (name) => places.push(name);
  empty.get("pageNewProgramme", { lines, rows: 2 });
  // Every change of the workbook as far as set-up begins, which is tested by itself.
  const upTo = places.findIndex(
    (name) => name.endsWith("setSpreadsheetLocale") || name.endsWith("getSpreadsheetLocale"),
  );
  const writes = places.flatMap((name, at) =>
    at <= upTo && /\.(set|insert|hide|clear|remove|flush|add)/.test(name) ? [at] : [],
  );
  expect(writes.length).toBeGreaterThan(8);
  // Evenly spread, the first and the last among them: each costs two set-ups.
  const SAMPLE = 9;
  const stops = Array.from(
    { length: SAMPLE },
    (_, index) => writes[Math.round((index * (writes.length - 1)) / (SAMPLE - 1))]!,
  );
  for (const stop of stops) {
    const book = setUpBook();
    let count = 0;
    book.addIn.beforeServiceCall = () => {
      // From here on nothing works any more: as when Google ends a run.
      if (count++ >= stop) throw new Error("Exceeded maximum execution time");
    };
    book.ask("pageNewProgramme", { lines, rows: 2 });
    book.addIn.beforeServiceCall = undefined;
    book.get("pageSetUp", {});
    const holder = oldTab(book, tabs.register)[0] ?? tabs.register;
    expect([stop, columnOf(book, holder, TITLE)]).toEqual([stop, ["Tên sáng kiến", "Một", "Hai"]]);
    expect([stop, columnOf(book, holder, 0).slice(1)]).toEqual([
      stop,
      [verdictWords.ineligible, verdictWords.eligible],
    ]);
  }
});

test("a write that fails brings the old register back", () => {
  const book = setUpBook();
  const lines = change(presetOf(book, 0), named);
  const before = [...book.shown()];
  let armed = false;
  let failed = false;
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("Sheet.setName")) armed = true;
    if (armed && !failed && name.endsWith("Range.setValues")) {
      failed = true;
      throw new Error("You are trying to edit a protected cell or object.");
    }
  };
  expect(book.ask("pageNewProgramme", { lines, rows: 2 })).toMatchObject({ ok: false, code: "noPermission" });
  book.addIn.beforeServiceCall = undefined;
  expect(failed).toBe(true);
  expect([...book.shown()]).toEqual(before);
  expect(oldTab(book, tabs.register)).toEqual([]);
  expect(book.workbook.sheets().find(({ name }) => name === tabs.register)?.hidden).toBe(false);
});
