import type { FreezeAnswer, FreezeRequest } from "../../../src/api/bridge-freeze";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { columnKeys } from "../../../src/core/register/columns";
import { compareFigures, type ThenAndNow } from "../../../src/core/snapshot/compare-figures";
import { settingHeadings } from "../../../src/core/words/setting-words";
import { tabs, verdictWords } from "../../../src/core/words/words";
import { computerClock } from "../../../src/host/clock";
import { writeSnapshot } from "../../../src/host/file/snapshot";
import { OpenBook, owner } from "../../support/add-in";
import { an, binh, blankSheets, FIRST, PageBook, placeOf, sound } from "../../support/page-book";
import type { PartialRow } from "../../support/register-table";
import { sampleUnit, typedRow } from "../../support/sample-rows";
import { settingsTable } from "../../support/settings-rows";
import { workbookOf } from "../../support/warm/prepared";

const whole: FreezeRequest = { phase: "", asOf: "", by: "", remark: "" };
const three: readonly PartialRow[] = [
  sound({ title: "Một", code: "SK-0001" }),
  sound({ title: "Hai", code: "SK-0002", appliedOn: "31/08/2021" }),
  sound({ title: "Ba", code: "SK-0003", registeredAt: new Date(2022, 5, 15, 9) }),
];

/** What a frozen tab shows, line by line. */
function linesOf(book: PageBook, name: string): string[][] {
  const lines: string[][] = [];
  for (const [place, text] of book.shown(name)) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    lines[row] ??= [];
    lines[row][column] = text;
  }
  return Array.from(lines, (line) => Array.from(line ?? [], (text) => text ?? ""));
}

const tabNames = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);
const log = (book: PageBook) => linesOf(book, tabs.log).slice(1);
const freeze = (book: PageBook, request: Partial<FreezeRequest> = {}, person = an): FreezeAnswer =>
  book.get("pageFreeze", { ...whole, ...request }, { person });

describe("freezing", () => {
  test("writes who, when, what, all figures as values and the verdict of each row", () => {
    const book = new PageBook(three);
    const {
      freeze: made,
      eligible,
      cut,
    } = freeze(book, {
      phase: "Giai đoạn 1",
      by: "Xa Thị An",
      remark: "=Chốt quý",
    });
    expect([made.phase, made.rows, eligible, cut]).toEqual(["Giai đoạn 1", 3, 2, 0]);
    expect(made.name).toMatch(/^Chốt \d{4}-\d\d-\d\d \d\d\.\d\d$/);
    const lines = linesOf(book, made.name);
    const value = (label: string) => lines.find(([first]) => first === label)?.[1];
    expect(value("Người chốt")).toBe(`Xa Thị An – ${an.email}`);
    expect(value("Giai đoạn")).toMatch(/^Giai đoạn 1 \(08\/01\/2022 07:00/);
    expect(value("Ghi chú")).toBe("=Chốt quý");
    expect(value("Số dòng")).toBe("3");
    // One person with two eligible initiatives, of 105: a count stays a count, a share a share.
    const participation = lines.find(([first]) => first === "Tỷ lệ tham gia");
    expect(participation?.slice(1, 7)).toEqual(["105 CBNGNLĐ", "Cả chương trình", "10%", "1", "1,0%", "10"]);
    const shares = lines.find(([first]) => first === "Tỷ lệ");
    expect(shares?.slice(1, 3)).toEqual(["100,0%", "66,7%"]);
    const at = lines.findIndex(([first]) => first === "Dòng");
    expect(lines.slice(at + 1, at + 4).map((line) => line.slice(0, 6))).toEqual([
      ["2", "SK-0001", "Trường THPT Lạc Thủy B", "Một", verdictWords.eligible, "Giai đoạn 1"],
      ["3", "SK-0002", "Trường THPT Lạc Thủy B", "Hai", verdictWords.ineligible, "Giai đoạn 1"],
      ["4", "SK-0003", "Trường THPT Lạc Thủy B", "Ba", verdictWords.eligible, "Giai đoạn 2"],
    ]);
    expect(lines[at + 2]![6]).toContain("IV.3");
    const { cells } = book.workbook.content(made.id);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    expect(log(book).at(-1)!.slice(2)).toEqual([
      "Chốt số liệu",
      expect.stringContaining(`Tab “${made.name}”, Giai đoạn 1: 3 dòng, 2 đủ điều kiện`),
    ]);
  });

  test("the figures are those of the live summary", () => {
    const book = OpenBook.setUp();
    book.paste(tabs.units, 1, 0, [sampleUnit]);
    book.paste(tabs.register, 1, FIRST, [
      typedRow({ title: "A" }),
      typedRow({ title: "B", novelty: "Không" }),
      typedRow({ title: "C", novelty: "" }),
    ]);
    const result = book.run("pageFreeze", owner, JSON.stringify(whole));
    const { value } = JSON.parse(String(result.ok && result.value)) as { value: FreezeAnswer };
    const lines = (tab: string) => Array.from({ length: 90 }, (_, row) => book.texts(tab, row));
    const live = lines(tabs.summary);
    const frozen = lines(value.freeze.name);
    for (const name of ["LĐLĐ tỉnh – Giai đoạn 1", "Ngành giáo dục", "Tổng cộng"]) {
      const shown = live.find(([first]) => first === name);
      expect(shown?.length).toBeGreaterThan(5);
      expect(frozen.find(([first]) => first === name)?.slice(0, 5)).toEqual(shown?.slice(0, 5));
    }
    const settings = frozen.findIndex(([first]) => first === "Cấu hình khi chốt");
    expect(frozen[settings + 1]).toEqual([...settingHeadings]);
    expect(frozen[settings + 2]).toEqual(book.texts(tabs.settings, 1));
  });

  test("levels are what they are live: a count of one or none is no share, a share has its decimal", () => {
    const settings = settingsTable({
      ...hoaBinh,
      targets: hoaBinh.targets.map((target) => ({
        ...target,
        level:
          { "Ngành giáo dục": 1, "Toàn quốc": 0, "Tỷ lệ tham gia": "12,5%" }[target.item] ?? target.level,
      })),
    });
    const book = OpenBook.setUp();
    book.paste(tabs.units, 1, 0, [sampleUnit]);
    book.paste(
      tabs.settings,
      0,
      0,
      settings.map((row) => row.map(String)),
    );
    book.run("menuSetUp");
    const result = book.run("pageFreeze", owner, JSON.stringify(whole));
    const { value } = JSON.parse(String(result.ok && result.value)) as { value: FreezeAnswer };
    for (const tab of [tabs.summary, value.freeze.name]) {
      const lines = Array.from({ length: 60 }, (_, row) => book.texts(tab, row));
      const figures = (item: string) => lines.find(([first]) => first === item)?.slice(3, 7);
      expect(figures("Ngành giáo dục")).toEqual(["1", "0", "0,0%", "1"]);
      expect(figures("Toàn quốc")?.[0]).toBe("0");
      expect(figures("Tỷ lệ tham gia")?.[0]).toBe("12,5%");
      expect(figures("Cán bộ chuyên trách")?.[0]).toBe("2 sáng kiến/người");
    }
  });

  test("a second one in the same minute has a name of its own, and both are listed, the latest first", () => {
    const book = new PageBook(three);
    const first = freeze(book).freeze;
    const second = freeze(book, { asOf: "31/5/2022" }).freeze;
    expect(second.name === `${first.name} (2)` || second.at !== first.at).toBe(true);
    book.workbook.renameSheet(an, first.id, "Số liệu nộp tỉnh");
    const listed = book.get("pageFreezes", {});
    expect(listed.map(({ id, name, asOf }) => [id, name, asOf])).toEqual([
      [second.id, second.name, "31/05/2022"],
      [first.id, "Số liệu nộp tỉnh", ""],
    ]);
  });

  test("of no row at all", () => {
    const book = new PageBook([]);
    const made = freeze(book);
    expect([made.freeze.rows, made.eligible]).toEqual([0, 0]);
    expect(book.get("pageCompareFreeze", { id: made.freeze.id }).rows).toEqual([]);
  });

  test("whatever people typed survives as text, at any length", () => {
    const titles = ['=HYPERLINK("http://x";"y")', "'x", "+1", "@a", "05/2022", "x".repeat(2000), "a\nb"];
    const book = new PageBook(titles.map((title) => sound({ title })));
    const { freeze: made } = freeze(book, { by: "=1+1", remark: "'y" });
    const lines = linesOf(book, made.name);
    const at = lines.findIndex(([first]) => first === "Dòng");
    expect(lines.slice(at + 1).map((line) => line[3])).toEqual(titles);
    expect(lines.find(([first]) => first === "Người chốt")![1]).toBe(`=1+1 – ${an.email}`);
    expect(lines.find(([first]) => first === "Ghi chú")![1]).toBe("'y");
    expect(book.workbook.content(made.id).cells.filter(({ formula }) => formula)).toEqual([]);
    expect(book.get("pageCompareFreeze", { id: made.id })).toMatchObject({ rows: [], edited: false });
  });

  test("a colleague cannot edit it, delete it or write over it; who froze it is named", () => {
    const book = new PageBook(three);
    const { id, name } = freeze(book).freeze;
    expect(() => book.workbook.type(binh, id, 0, 0, "x")).toThrow(/được bảo vệ/);
    expect(() => book.workbook.deleteSheet(binh, id)).toThrow(/được bảo vệ/);
    expect(() => book.workbook.deleteRows(binh, id, 5, 1)).toThrow(/được bảo vệ/);
    expect(linesOf(book, name)[0]![0]).toMatch(/^CHỐT SỐ LIỆU/);
    const theirs = freeze(book, {}, binh).freeze;
    const line = linesOf(book, theirs.name).find(([first]) => first === "Người chốt");
    expect(line![1]).toBe(binh.email);
    expect(() =>
      book.workbook.type({ ...binh, name: "chi", email: "chi@example.test" }, theirs.id, 0, 0, "x"),
    ).toThrow(/được bảo vệ/);
  });

  test("a phase that is none, a day that is none and a request of another shape are refused in words", () => {
    const book = new PageBook(three);
    expect(book.ask("pageFreeze", { ...whole, phase: "Giai đoạn 9" })).toMatchObject({
      ok: false,
      code: "other",
    });
    expect(book.ask("pageFreeze", { ...whole, asOf: "tháng sau" })).toMatchObject({
      ok: false,
      code: "other",
    });
    expect(book.ask("pageFreeze", { phase: "" } as FreezeRequest)).toMatchObject({
      ok: false,
      code: "other",
    });
    expect(tabNames(book)).toHaveLength(4);
  });

  test("a workbook with a problem, or with a cell that is being computed, gives the sentence and no tab", () => {
    const broken = new PageBook(three);
    broken.workbook.type(an, broken.tabId(tabs.settings), 0, 0, "Quy tắc");
    broken.workbook.type(an, broken.tabId(tabs.settings), 0, 1, "no-such-rule");
    const headless = new PageBook(three);
    headless.workbook.type(an, headless.tabId(tabs.register), 0, placeOf("title"), "");
    const computing = new PageBook(three);
    computing.type(3, "notes", "Loading...", an);
    for (const book of [broken, headless, computing]) {
      expect(book.ask("pageFreeze", whole)).toMatchObject({ ok: false, code: "workbook" });
      expect(tabNames(book)).toHaveLength(4);
    }
    const said = computing.ask("pageFreeze", whole);
    expect(said.ok ? "" : said.message).toContain(`AA3`);
  });

  test("a write that fails leaves no tab", () => {
    const services = new Set<string>();
    const watched = new PageBook(three);
    watched.addIn.beforeServiceCall = (name) => services.add(name);
    freeze(watched);
    for (const failing of ["Range.setValues", "RangeList.setNumberFormat", "Sheet.addDeveloperMetadata"]) {
      expect([...services].some((name) => name.endsWith(failing))).toBe(true);
      const book = new PageBook(three);
      book.addIn.beforeServiceCall = (name) => {
        if (name.endsWith(failing)) throw new Error("Service error");
      };
      expect(book.ask("pageFreeze", whole)).toMatchObject({ ok: false });
      expect(tabNames(book)).toHaveLength(4);
    }
  });
});

describe("comparing", () => {
  test("an edit, a setting, a deleted row and sorted rows, through the workbook", () => {
    const book = new PageBook(three);
    const { id } = freeze(book).freeze;
    const compare = () => book.get("pageCompareFreeze", { id });
    expect(compare()).toMatchObject({
      rows: [],
      edited: false,
      otherVersion: "",
      settings: null,
      units: null,
    });

    book.type(2, "novelty", "Không", an);
    expect(compare().rows).toMatchObject([
      { kind: "changed", row: 2, causes: ["edit"], edits: [{ column: "novelty", from: "Có", to: "Không" }] },
    ]);
    expect(compare().causes).toEqual({ edit: 1 });

    book.workbook.insertRows(an, book.tabId(tabs.register), 1, 2);
    expect(compare().rows).toMatchObject([{ kind: "changed", row: 4 }]);
    book.workbook.deleteRows(an, book.tabId(tabs.register), 4, 1);
    expect(compare().rows.map(({ kind, code }) => [kind, code])).toEqual([
      ["changed", "SK-0001"],
      ["gone", "SK-0002"],
    ]);
    expect(compare().kinds).toEqual({ changed: 1, added: 0, gone: 1, edited: 0 });
    expect(log(book).at(-1)!.slice(2)).toEqual([
      "So với lần chốt",
      expect.stringContaining("1 dòng đổi kết quả"),
    ]);
  });

  test("a changed setting and a changed unit of a set-up workbook", () => {
    const book = OpenBook.setUp();
    const ask = (name: string, request: unknown) => {
      const result = book.run(name, owner, JSON.stringify(request));
      const answer = JSON.parse(String(result.ok && result.value));
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    };
    book.paste(tabs.units, 1, 0, [sampleUnit]);
    book.paste(tabs.register, 1, FIRST, [typedRow({ title: "A" }), typedRow({ title: "B" })]);
    const { id } = ask("pageFreeze", whole).freeze;
    expect(ask("pageCompareFreeze", { id })).toMatchObject({
      rows: [],
      settings: null,
      units: null,
      edited: false,
    });
    const at = Array.from({ length: 60 }, (_, row) => book.texts(tabs.settings, row)).findIndex(
      ([, item]) => item === "Áp dụng từ",
    );
    book.type(tabs.settings, at, 2, "01/01/2023");
    const bySetting = ask("pageCompareFreeze", { id });
    expect(bySetting.causes).toEqual({ settings: 2 });
    expect(bySetting.settings).not.toBeNull();
    book.type(tabs.settings, at, 2, "01/09/2021");
    book.type(tabs.units, 1, 1, "Trường khác");
    expect(ask("pageCompareFreeze", { id })).toMatchObject({ causes: { units: 2 }, settings: null });
  });

  test("the activities are kept as they were, and waited for", () => {
    const book = OpenBook.setUp();
    const ask = (name: string, request: unknown) => {
      const result = book.run(name, owner, JSON.stringify(request));
      return JSON.parse(String(result.ok && result.value));
    };
    book.paste(tabs.units, 1, 0, [sampleUnit.with(8, "")]);
    book.paste(tabs.activities, 1, 0, [[sampleUnit[1]!, "Tuyên truyền", "15/02/2022", "Đang tải..."]]);
    book.type(tabs.activities, 1, 8, "Loading...");
    const waits = ask("pageFreeze", whole);
    expect(waits).toMatchObject({ ok: false, code: "workbook" });
    expect(waits.message).toContain(`D2`);
    book.type(tabs.activities, 1, 3, "45");
    const { id, name } = ask("pageFreeze", whole).value.freeze;
    const lines = Array.from({ length: 400 }, (_, row) => book.texts(name, row));
    const at = lines.findIndex(([first]) => first === "Hoạt động khi chốt");
    expect(lines[at + 2]!.slice(0, 4)).toEqual([sampleUnit[1], "Tuyên truyền", "15/02/2022", "45"]);
    expect(ask("pageCompareFreeze", { id }).value).toMatchObject({ activities: null, edited: false });

    book.type(tabs.activities, 1, 1, "Khen thưởng");
    const { activities, figures } = ask("pageCompareFreeze", { id }).value;
    expect(activities.now[1][1]).toBe("Khen thưởng");
    const changed = (figures as ThenAndNow[]).flatMap((both) => compareFigures(both));
    expect(changed.map(({ part, from, to }) => [part, from, to])).toContainEqual(["progress", 1, 0]);
    const later = ask("pageFreeze", whole).value.freeze.id;
    expect(ask("pageCompareFreeze", { id, later }).value.activities).toEqual(activities);
  });

  test("a damaged tab, a deleted one and one that was written over are said", () => {
    const book = new PageBook(three);
    const { id, name } = freeze(book).freeze;
    const lines = linesOf(book, name);
    const at = lines.findIndex(([first]) => first === "Dòng");
    book.workbook.type(an, id, at + 1, 3, "Khác");
    expect(book.get("pageCompareFreeze", { id }).edited).toBe(true);
    book.workbook.deleteRows(an, id, at + 2, 1);
    const damaged = book.ask("pageCompareFreeze", { id });
    expect(damaged).toMatchObject({ ok: false, code: "workbook" });
    expect(damaged.ok ? "" : damaged.message).toContain(name);
    book.workbook.deleteSheet(an, id);
    expect(book.ask("pageCompareFreeze", { id })).toMatchObject({ ok: false, code: "other" });
    expect(book.get("pageFreezes", {})).toEqual([]);
  });

  test("shows a row as it was", () => {
    const book = new PageBook(three);
    const { id, name } = freeze(book).freeze;
    const at = linesOf(book, name).findIndex(([first]) => first === "Dòng");
    const shown: unknown[] = [];
    const selection = { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
    book.addIn.call(an, "pageShowFreeze", [JSON.stringify({ id, frozenRow: 3 })], selection, (event) =>
      shown.push(event),
    );
    expect(shown).toContainEqual(expect.objectContaining({ kind: "select", sheetId: id, row: at + 2 }));
  });
});

test("two freezes are compared in the order of time, whichever was named first", () => {
  const before = new PageBook(three);
  const first = freeze(before).freeze;
  before.type(2, "novelty", "Không", an);
  const aMinuteLater = new Date(computerClock().getTime() + 60_000);
  const book = new PageBook(workbookOf(writeSnapshot(before.workbook.book), () => aMinuteLater));
  const second = freeze(book).freeze;
  for (const [id, later] of [
    [first.id, second.id],
    [second.id, first.id],
  ] as const) {
    const found = book.get("pageCompareFreeze", { id, later });
    expect([found.freeze.id, found.later?.id]).toEqual([first.id, second.id]);
    expect(found.rows.map(({ kind, from, to }) => [kind, from?.verdict, to?.verdict])).toEqual([
      ["changed", "eligible", "ineligible"],
    ]);
  }
  expect(book.get("pageCompareFreeze", { id: first.id }).later).toBeNull();
});

describe("cost", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => sound({ title: `Sáng kiến ${index}`, code: `SK-${index}` }));

  test("freezing and comparing take as many calls for 10,000 rows as for 600", () => {
    const costs = [600, 10_000].map((count) => {
      const book = new PageBook([], blankSheets(many(count)));
      const { id } = freeze(book).freeze;
      const freezing = [book.calls, book.seconds] as const;
      book.get("pageCompareFreeze", { id });
      return { freezing, comparing: [book.calls, book.seconds] as const };
    });
    const [few, lots] = costs as [(typeof costs)[0], (typeof costs)[0]];
    expect(lots.freezing[0]).toBe(few.freezing[0]);
    expect(lots.comparing[0]).toBe(few.comparing[0]);
    expect(lots.freezing[1]).toBeLessThan(20);
    expect(lots.comparing[1]).toBeLessThan(15);
  }, 120_000);
});

test("every input column is kept", () => {
  const book = new PageBook(three);
  const { id } = freeze(book).freeze;
  const told = ["code", "unit", "title"];
  const typed = columnKeys.filter((key) => !told.includes(key));
  for (const key of typed) book.type(2, key, "ZZ", an);
  const { rows } = book.get("pageCompareFreeze", { id });
  expect(rows.map(({ row, edits }) => [row, edits.map(({ column }) => column)])).toEqual([[2, typed]]);
});
