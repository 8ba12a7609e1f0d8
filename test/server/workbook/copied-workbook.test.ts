import type { SettingLine } from "../../../src/api/bridge-settings";
import { tabs, verdictWords } from "../../../src/core/words/words";
import type { Person } from "../../../src/host/contract";
import { writeSnapshot } from "../../../src/host/file/snapshot";
import { done } from "../../../src/messages/vi/press/setup-texts-vi";
import { copyWorkbook, type MetadataInCopy } from "../../support/copied-workbook";
import { an, binh, PageBook, placeOf, sound } from "../../support/page-book";
import { linesOf } from "../../support/report-book";

const chi: Person = { name: "chi", email: "chi@example.test", owner: true };
const ROWS = 24;
/** The last codes given: 24 rows of the list, 6 saved, 3 pasted; the highest row was deleted. */
const HIGHEST = ROWS + 6 + 3;
const report = {
  scope: { kind: "all", name: "" },
  phase: "Giai đoạn 1",
} as const;
const freezing = { phase: "", asOf: "", by: "Xa Thị An", remark: "Quý I" };

const code = (number: number) => `SK-${String(number).padStart(4, "0")}`;
const changed = (lines: readonly SettingLine[], item: string, value: string): SettingLine[] =>
  lines.map((line) => (line[1] === item ? [line[0], line[1], value, line[3]] : line));
const tabNames = (book: PageBook) => book.workbook.sheets().map(({ name }) => name);
const form = (title: string) => ({
  title,
  unit: "Trường THPT Lạc Thủy B",
  authors: "Bùi Thị Hoa",
  appliedOn: "5.10.2021",
});

/** A workbook as it is after months of work, in the hands of its first owner. */
function original(): PageBook {
  const rows = Array.from({ length: ROWS }, (_, index) =>
    sound({ title: `Sáng kiến ${index + 1}`, code: code(index + 1), unit: index % 2 ? "MB" : "LTB" }),
  );
  const book = new PageBook(rows);
  book.get("pageSetUp", {});
  for (let count = 1; count <= 6; count++)
    book.get("pageSave", { key: `s${count}`, cells: form(`Nhập ${count}`) });
  book.get("pagePaste", {
    key: "p",
    rows: [1, 2, 3].map((count) => [
      ["title", `Dán ${count}`],
      ["unit", "MB"],
    ]),
  });
  const { lines } = book.get("pageSettings", { presets: false });
  const applied = { before: lines, after: changed(lines, "Áp dụng từ", "02/09/2021") };
  expect(book.get("pageApplySettings", applied)).toMatchObject({ kind: "applied", settings: 1 });
  book.get("pageFreeze", freezing);
  const { tab } = book.get("pageReport", { ...report, fields: { signer: "Đinh Thị Lan" } });
  const place =
    linesOf(book, tab).findIndex((line) => line.some((cell) => cell.trim().startsWith("III."))) + 1;
  book.workbook.type(an, book.tabId(tab), place, 0, "Phong trào sôi nổi.");
  book.get("pageChooseUnit", { unit: "Trường THPT Mường Bi" });
  // Its code was the highest, and stands in the freeze alone.
  book.workbook.deleteRows(an, book.tabId(tabs.register), HIGHEST, 1);
  return book;
}

const first = original();
const before = writeSnapshot(first.workbook.book);
const copies = {
  kept: copyWorkbook(first.workbook, chi, "kept"),
  dropped: copyWorkbook(first.workbook, chi, "dropped"),
};
const copied = (metadata: MetadataInCopy, from?: PageBook) =>
  new PageBook((from ? copyWorkbook(from.workbook, chi, metadata) : copies[metadata])());

let begun: PageBook | undefined;
/** The workbook after a new programme: its rows stand in a register kept aside. */
function nextProgramme(): PageBook {
  if (begun) return begun;
  begun = copied("kept");
  const { presets, rows } = begun.get("pageSettings", { presets: true }, given);
  begun.get("pageNewProgramme", { lines: presets[0]!.lines, rows }, given);
  return begun;
}

/** Every call is the copier's: nobody else can open the copy. */
const person = chi;
const given = { person };

describe.each<MetadataInCopy>(["kept", "dropped"])("a copied workbook, its metadata %s,", (metadata) => {
  const book = copied(metadata);

  test("starts without a word of warning, with no choice of its first owner", () => {
    expect(book.workbook.book.meta.id).not.toBe(first.workbook.book.meta.id);
    const start = book.get("pageStart", {}, given);
    expect(start).toMatchObject({ myUnit: null, warnings: [] });
    expect(start.units).toHaveLength(2);
    expect(first.get("pageStart", {})).toMatchObject({ myUnit: "Trường THPT Mường Bi" });
    const own = book.get("pageChooseUnit", { unit: "Trường THPT Lạc Thủy B" }, given);
    expect(own.entered).toBe(ROWS / 2 + 6);
  });

  test("checks to what the first one checks to", () => {
    const all = { scope: { kind: "all" } } as const;
    expect(book.get("pageCheck", all, given)).toEqual(first.get("pageCheck", all));
    expect([...book.shown(tabs.summary)]).toEqual([...first.shown(tabs.summary)]);
    expect([...book.shown(tabs.analysis)]).toEqual([...first.shown(tabs.analysis)]);
  });

  test("saves and pastes once, and gives no code twice, not even one that a freeze alone remembers", () => {
    const own = copied(metadata);
    const saved = own.get("pageSave", { key: "s1", cells: form("Của bản sao") }, given);
    expect(saved).toMatchObject({ row: HIGHEST + 1, code: code(HIGHEST + 1) });
    expect(own.get("pageSave", { key: "s1", cells: form("Của bản sao") }, given)).toEqual(saved);
    const rows = [1, 2].map((count) => [["title", `Dán vào bản sao ${count}`] as const]);
    expect(own.get("pagePaste", { key: "p", rows }, given)).toMatchObject({ firstRow: HIGHEST + 2, rows: 2 });
    const codes = own.column("code");
    expect(codes.slice(-3)).toEqual([HIGHEST + 1, HIGHEST + 2, HIGHEST + 3].map(code));
    expect(new Set(codes).size).toBe(codes.length);
    // An opened row is changed in its place.
    const { row, cells } = own.get("pageRow", { row: 2 }, given)!;
    const edit = { key: "e", cells: { ...cells, notes: "=1" }, edit: { row, before: cells } };
    expect(own.get("pageSave", edit, given)).toMatchObject({ row: 2 });
    expect(own.text(2, "notes")).toBe("=1");
  });

  test("gives no code of a register that was kept aside when a programme began", () => {
    const own = copied(metadata, nextProgramme());
    expect(own.get("pageSave", { key: "s1", cells: form("Mới") }, given)).toMatchObject({
      row: 2,
      code: code(HIGHEST + 1),
    });
  });

  test("marks and clears, mends and takes it back", () => {
    const own = copied(metadata);
    const untouched = own.shown();
    expect(own.get("pageMark", { cells: [{ row: 3, column: "title", text: "Xem lại" }] }, given)).toEqual({
      marked: 1,
      missing: 0,
    });
    expect(own.get("pageClearMarks", {}, given)).toEqual({ cleared: 1 });
    const { rows } = own.get("pageCheck", { scope: { kind: "all" } }, given);
    const fixes = rows.flatMap((row) => [...row.fixes]);
    expect(fixes.length).toBeGreaterThan(ROWS);
    const { applied, undo } = own.get("pageFix", { fixes }, given);
    expect(applied).toBe(fixes.length);
    expect(own.get("pageUndo", { fixes: undo }, given)).toMatchObject({ applied, changed: [] });
    expect(own.shown()).toEqual(untouched);
  });

  test("finds the earlier freeze with who and when, compares with it, and freezes again", () => {
    const own = copied(metadata);
    const [old] = first.get("pageFreezes", {});
    expect(own.get("pageFreezes", {}, given)).toEqual([old]);
    expect(linesOf(own, old!.name).find(([label]) => label === "Người chốt")).toEqual([
      "Người chốt",
      `Xa Thị An – ${an.email}`,
    ]);
    own.type(2, "novelty", "Không", chi);
    const compared = own.get("pageCompareFreeze", { id: old!.id }, given);
    expect(compared).toMatchObject({ edited: false, otherVersion: "", settings: null, units: null });
    expect(compared.kinds).toEqual({ changed: 1, added: 0, gone: 1, edited: 0 });
    expect(compared.rows.map(({ kind, code: own }) => [kind, own])).toEqual([
      ["changed", code(1)],
      ["gone", code(HIGHEST)],
    ]);
    // Whoever holds the copy may write into the frozen tab; that is told.
    own.workbook.type(chi, old!.id, 20, 0, "x");
    expect(own.get("pageCompareFreeze", { id: old!.id }, given).edited).toBe(true);
    const made = own.get("pageFreeze", { ...freezing, by: "Chi" }, given).freeze;
    expect(linesOf(own, made.name).find(([label]) => label === "Người chốt")).toEqual([
      "Người chốt",
      `Chi – ${chi.email}`,
    ]);
    expect(own.get("pageFreezes", {}, given).map(({ id }) => id)).toEqual([made.id, old!.id]);
    expect(() => own.workbook.type(binh, made.id, 0, 0, "x")).toThrow(/được bảo vệ/);
  });

  test("makes the report again in its tab, under any name, and keeps what people wrote and said", () => {
    const own = copied(metadata);
    const { tab, fields } = own.get("pageReportFields", report, given);
    expect([tab, fields.signer]).toEqual(["Báo cáo cả sổ – Giai đoạn 1", "Đinh Thị Lan"]);
    own.workbook.renameSheet(chi, own.tabId(tab!), "Gửi tỉnh");
    own.workbook.insertRows(chi, own.tabId("Gửi tỉnh"), 0, 2);
    const count = tabNames(own).length;
    const again = own.get("pageReport", { ...report, fields: {} }, given);
    expect(again).toMatchObject({ tab: "Gửi tỉnh", again: true });
    expect(tabNames(own)).toHaveLength(count);
    const text = linesOf(own, "Gửi tỉnh").flat();
    expect(text.filter((cell) => cell === "Phong trào sôi nổi.")).toHaveLength(1);
    expect(text).toContain("Đinh Thị Lan");
    // A report of another scope is another tab.
    const other = { scope: { kind: "unit", name: "Trường THPT Mường Bi" }, phase: null } as const;
    expect(own.get("pageReport", { ...other, fields: {} }, given).again).toBe(false);
    expect(own.get("pageReport", { ...other, fields: {} }, given).again).toBe(true);
  });

  test("traces a figure and gives the pictures their figures", () => {
    const cells = [...book.shown(tabs.summary)];
    const [at = ""] = cells.find(([, text]) => text === "Tổng cộng")!;
    const row = Number(at.split(":")[0]);
    const selection = { sheetId: book.tabId(tabs.summary), row, rows: 1 };
    const traced = book.get("pageTrace", {}, { person, selection });
    expect(traced).toMatchObject({ tab: "summary", row: row + 1 });
    const theirs = { row, rows: 1, sheetId: first.tabId(tabs.summary) };
    expect(traced).toEqual(first.get("pageTrace", {}, { selection: theirs }));
    const { computedAt: _then, ...figures } = book.get("pageDashboard", { asOf: null }, given);
    const { computedAt: _now, ...ours } = first.get("pageDashboard", { asOf: null });
    expect(figures).toEqual(ours);
    expect(figures.units.rows.length).toBeGreaterThan(1);
  });

  test("tries and applies settings, which the copier may change", () => {
    const own = copied(metadata);
    const { lines, mayChange } = own.get("pageSettings", { presets: false }, given);
    expect(mayChange).toBe(true);
    expect(lines.find((line) => line[1] === "Áp dụng từ")![2]).toBe("02/09/2021");
    const request = { before: lines, after: changed(lines, "Áp dụng từ", "06/10/2021") };
    const tried = own.get("pageTrySettings", request, given);
    expect(tried.kind === "preview" && tried.verdicts).toBeGreaterThan(ROWS - 1);
    expect(own.get("pageApplySettings", request, given)).toMatchObject({ kind: "applied", settings: 1 });
    expect(first.get("pageSettings", { presets: false }).lines).toEqual(lines);
    expect(own.ask("pageApplySettings", request, { person: binh })).toMatchObject({ code: "noPermission" });
  });

  test("starts a new programme and keeps the rows of the old one", () => {
    const own = copied(metadata);
    const { presets, rows } = own.get("pageSettings", { presets: true }, given);
    expect(rows).toBe(HIGHEST - 1);
    const begun = own.get("pageNewProgramme", { lines: presets[1]!.lines, rows }, given);
    expect(begun.kind).toBe("started");
    expect(own.column("title").filter(Boolean)).toEqual([]);
    const old = tabNames(own).find((name) => name.startsWith(`${tabs.register} (cũ`))!;
    const titles = [...own.shown(old)].filter(([at]) => at.endsWith(`:${placeOf("title")}`));
    expect(titles).toHaveLength(HIGHEST);
    own.get("pageSetUp", {}, given);
    expect(tabNames(own).filter((name) => name === tabs.register || name === old)).toHaveLength(2);
    expect(own.column("title").filter(Boolean)).toEqual([]);
  });

  test("is set up again without a change of what people entered", () => {
    const own = copied(metadata);
    const keep = [tabs.register, tabs.units, tabs.settings, tabs.summary, tabs.analysis, tabs.guide];
    const all = () => keep.map((tab) => [...own.shown(tab)]);
    const [was, names] = [all(), tabNames(own)];
    const { sentence } = own.get("pageSetUp", {}, given);
    expect(all()).toEqual(was);
    expect(tabNames(own)).toEqual(names);
    expect(sentence).not.toContain(done.formula.slice(0, done.formula.indexOf("{")));
  });

  test("turns results into values and formulas again", () => {
    const own = copied(metadata);
    const was = [tabs.register, tabs.summary].map((tab) => [...own.shown(tab)]);
    own.raw("menuWriteValues", [], given);
    expect(own.workbook.content(own.tabId(tabs.register)).cells.filter(({ formula }) => formula)).toEqual([]);
    own.raw("menuRestoreFormulas", [], given);
    expect([tabs.register, tabs.summary].map((tab) => [...own.shown(tab)])).toEqual(was);
    expect(own.shown().get(`1:0`)).toBe(verdictWords.eligible);
  });
});

describe.each<MetadataInCopy>(["kept", "dropped"])(
  "tabs renamed before the copy, metadata %s,",
  (metadata) => {
    /** Every tab under another name, one of them with letters that a formula must quote. */
    const renamed = copied("kept");
    const ids = Object.values(tabs).map((tab) => renamed.tabId(tab));
    ids.forEach((id, index) => {
      renamed.workbook.renameSheet(chi, id, index === 3 ? "Của 'ta' (1); 2022" : `Tab${index}`);
    });
    const namesOf = (book: PageBook) =>
      ids.map((id) => book.workbook.sheets().find((sheet) => sheet.id === id)!.name);

    test("are all found", () => {
      const own = copied(metadata, renamed);
      const start = own.get("pageStart", {}, given);
      expect(start).toMatchObject({ warnings: [], units: { length: 2 } });
      const check = own.get("pageCheck", { scope: { kind: "all" } }, given);
      expect(check).toEqual(first.get("pageCheck", { scope: { kind: "all" } }));
      expect(own.get("pageSave", { key: "s", cells: form("Mới") }, given).code).toBe(code(HIGHEST + 1));
      const { lines } = own.get("pageSettings", { presets: false }, given);
      expect(lines.find((line) => line[1] === "Áp dụng từ")![2]).toBe("02/09/2021");
      own.get("pageFreeze", freezing, given);
      expect(own.get("pageDashboard", { asOf: null }, given).units.rows.length).toBeGreaterThan(1);
    });

    test("are named again by set-up, which makes none anew", () => {
      const own = copied(metadata, renamed);
      const count = tabNames(own).length;
      own.get("pageSetUp", {}, given);
      expect(namesOf(own)).toEqual(Object.values(tabs));
      expect(tabNames(own)).toHaveLength(count);
      expect(own.column("title")).toEqual(first.column("title"));
    });
  },
);

test("without metadata and formula nothing is guessed: the person is told which name to give back", () => {
  const values = copied("kept");
  values.raw("menuWriteValues", [], given);
  values.workbook.renameSheet(chi, values.tabId(tabs.register), "Danh sách");
  const own = copied("dropped", values);
  const answer = own.ask("pageStart", {}, given);
  expect(answer).toMatchObject({ ok: false, code: "notSetUp" });
  expect(answer.ok ? "" : answer.message).toContain(`“${tabs.register}”`);
  own.workbook.renameSheet(chi, own.tabId("Danh sách"), tabs.register);
  expect(own.get("pageStart", {}, given).units).toHaveLength(2);
});

test("of two tabs that are alike neither is taken for the register", () => {
  const two = copied("kept");
  const id = two.tabId(tabs.register);
  const formula = two.workbook.content(id).cells.find(({ row, column }) => row === 0 && column === 0)!
    .formula!;
  two.workbook.addSheet(chi, "Nháp");
  two.workbook.type(chi, two.tabId("Nháp"), 0, 0, `=${formula.replace(/^=/, "")}`);
  two.workbook.renameSheet(chi, id, "Danh sách");
  expect(copied("kept", two).get("pageStart", {}, given).units).toHaveLength(2);
  expect(copied("dropped", two).ask("pageStart", {}, given)).toMatchObject({ ok: false, code: "notSetUp" });
});

test("the original is as it was", () => {
  expect(writeSnapshot(first.workbook.book)).toBe(before);
});
