import type { UpgradeStep } from "../../../src/api/bridge-upgrade";
import { ruleName, ruleNamed } from "../../../src/core/programme/rule-names";
import { activityColumns } from "../../../src/core/register/activity-columns";
import { columns } from "../../../src/core/register/columns";
import { identityOf, readRowKey, rowKeyOf } from "../../../src/core/register/row-identity";
import { unitColumns } from "../../../src/core/register/unit-columns";
import type { LocalWorkbook } from "../../../src/host/host";
import { layouts } from "../../../src/server/workbook/layouts";
import { OpenBook, owner } from "../../support/add-in";
import { lostCells, savedState, shownTabs, typedTabs } from "../../support/layouts/contents";
import { FIXTURES_MADE_ON, openFixture } from "../../support/layouts/fixtures";
import { buildNextRelease, NEXT } from "../../support/layouts/next-release";
import { askPage, getPage } from "../../support/layouts/page-of-book";
import { runScript } from "../../support/run-script";
import { loadBundle } from "../../support/warm/bundle";
import { prepared } from "../../support/warm/prepared";

const present = layouts.at(-1)!;
const NEWER = { layout: present.layout + 1, version: "9.1.0" };
const KEY = "so-sang-kien-layout";
const mark = (text: string) =>
  `const mark = book.getDeveloperMetadata().find((each) => each.getKey() === '${KEY}');
   if (mark) mark.setValue('${text}'); else book.addDeveloperMetadata('${KEY}', '${text}');`;

const now = () => new Date(FIXTURES_MADE_ON);

/** A workbook with rows, a freeze, a report and a marked cell. */
const marked = (): LocalWorkbook =>
  prepared(
    "marked-fixture",
    () => {
      const book = new OpenBook(openFixture(present.version));
      getPage(book, "pageMark", { cells: [{ row: 2, column: "title", text: "xem" }] });
      return book.workbook;
    },
    now,
  );

/** The same with what a script of its own did to it. */
function markedAnd(script: string): OpenBook {
  const workbook = marked();
  runScript(workbook, script);
  return new OpenBook(workbook);
}

/** The same as a newer release leaves it. */
const newer = () => markedAnd(mark(JSON.stringify(NEWER)));

/** What each function that writes is asked for; it writes in a workbook of its own release. */
const activity = {
  key: "k",
  cells: { unit: "", kind: "", heldOn: "", count: "", amount: "", link: "", note: "Hội nghị" },
};

function requestsOf(book: OpenBook): Readonly<Record<string, object | undefined>> {
  const { lines, presets } = getPage(book, "pageSettings", { presets: true });
  const named = presets[1]!.lines.map((line, at) =>
    at === 1 ? ([line[0], line[1], "Tên mới", line[3]] as const) : line,
  );
  const [listed] = getPage(book, "pageCheck", { scope: { kind: "all" } }).rows;
  const { row, title, key } = listed!;
  const { seen, all } = readRowKey(key);
  const other = "Tên khác";
  const fix = { row, column: "title", key, old: title, value: other, oldText: title, newText: other };
  const undo = {
    ...fix,
    ...{ old: other, value: title, oldText: other, newText: title },
    key: rowKeyOf({ ...seen, title: identityOf(() => other).title }, all),
  };
  const renamed = lines.map((line, at) =>
    at === 1 ? ([line[0], line[1], "Tên tôi", line[3]] as const) : line,
  );
  const [freeze] = getPage(book, "pageFreezes", {});
  // It takes back what the request before it adds.
  const added = getPage(new OpenBook(marked()), "pageAddActivity", activity);
  return {
    menuSetUp: undefined,
    menuSetUpLooks: undefined,
    menuWriteValues: undefined,
    menuRestoreFormulas: undefined,
    pageSetUp: {},
    pageRepairFormulas: {},
    pageKeepResults: { as: "values" },
    pageMark: { cells: [{ row: 3, column: "title", text: "xem lại" }] },
    pageClearMarks: {},
    pageAddActivity: activity,
    pageTakeBackActivity: { row: added.row, told: added.told, unit: "" },
    pageFix: { fixes: [fix] },
    pageUndo: { fixes: [undo] },
    pageSave: { key: "k1", cells: { title: "Dòng mới" } },
    pagePaste: { key: "k2", rows: [[["title", "Dòng dán"]]] },
    pageRegister: { rows: [{ row: 5, title: "Vườn rau sạch của lớp" }], at: "2022-01-12T09:00" },
    pageFreeze: { phase: "", asOf: "", by: "", remark: "" },
    pageCompareFreeze: { id: freeze!.id },
    pageReport: { scope: { kind: "all", name: "" }, phase: null, fields: {} },
    pageApplySettings: { before: lines, after: renamed },
    pageNewProgramme: { lines: named, rows: 16 },
    pageRemember: {
      wordings: [{ column: "recognisedBy", text: "Ban xét duyệt", meant: "Hội đồng sáng kiến" }],
    },
  };
}

/** What each function that only reads is asked for. */
const readers: Readonly<Record<string, object | undefined>> = {
  onOpen: undefined,
  onInstall: undefined,
  ...{ menuSidebar: undefined, menuCheck: undefined, menuDashboard: undefined, menuTrace: undefined },
  ...{ menuReport: undefined, menuFreeze: undefined, menuCompareFreeze: undefined },
  ...{ menuTrySettings: undefined, menuNewProgramme: undefined, menuSelfCheck: undefined },
  ...{ menuAwards: undefined, menuReminders: undefined },
  pageStart: {},
  pageUpgradePlan: {},
  pageChooseUnit: { unit: "Trường THPT Mường Bi" },
  pageCheck: { scope: { kind: "all" } },
  pageSelect: { row: 2, column: "title" },
  pageRow: { row: 2 },
  pageSimilar: { title: "Sổ tay", exceptRow: null },
  pageHeadings: { said: {}, unit: "" },
  pageDrafts: { drafts: [] },
  pageLetterhead: { unit: "", fields: {} },
  pageNamesakes: { fingerprints: [] },
  pageWaiting: { unit: "Trường THPT Lạc Thủy B" },
  pageFreezes: {},
  pageFormulaWarnings: {},
  pageShowFreeze: { id: 0, frozenRow: null },
  pageDashboard: { asOf: null },
  pageSettings: { presets: false },
  pageTrySettings: { before: [], after: [] },
  pageReportFields: { scope: { kind: "all", name: "" }, phase: null },
  pageReportPaper: { scope: { kind: "all", name: "" }, phase: null },
  pageAwards: { choices: null },
  pageReminders: { phase: null },
  pageRows: { scope: { kind: "all" }, own: [] },
  pageTrace: {},
  pageMayRemember: {},
  pageTraceFigure: { block: "overview", row: 0, column: 1, name: "", asOf: "" },
  pagePart: { part: "files" },
  pageProgress: {},
  pageGoTo: { tab: "register", row: 2, column: 8 },
};

const run = (book: OpenBook, name: string, request: object | undefined): string => {
  const result = book.run(name, owner, ...(request === undefined ? [] : [JSON.stringify(request)]));
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  return String(result.value);
};

test("each function that a menu or the page calls is known to write or to read", () => {
  const called = loadBundle().names.filter((name) => /^(?:menu|page|on)[A-Z]/.test(name));
  const writers = Object.keys(requestsOf(new OpenBook(marked())));
  // It is handed an event; the tests of the mode for many people try it on a workbook of another release.
  const triggers = ["onEdit"];
  expect([...writers, ...Object.keys(readers), ...triggers].sort()).toEqual([...called].sort());
});

describe("a workbook that a newer release laid out", () => {
  test("refuses every writer, naming both versions, and nothing at all changes", () => {
    const book = newer();
    const before = savedState(book.workbook);
    for (const [name, request] of Object.entries(requestsOf(book))) {
      const answer = run(book, name, request);
      if (name === "pageCompareFreeze") expect(JSON.parse(answer)).toMatchObject({ ok: true });
      else {
        const said =
          request === undefined ? book.lastAlert() : (JSON.parse(answer) as { message: string }).message;
        expect([name, said]).toEqual([name, expect.stringContaining(NEWER.version)]);
        expect([name, said]).toEqual([name, expect.stringContaining(present.version)]);
        if (request !== undefined)
          expect([name, JSON.parse(answer)]).toMatchObject([name, { ok: false, code: "newer" }]);
      }
      expect([name, savedState(book.workbook)]).toEqual([name, before]);
    }
  });

  test("is read as before, and the page says at its start that it is newer", () => {
    const book = newer();
    const before = savedState(book.workbook);
    for (const [name, request] of Object.entries(readers)) {
      if (name === "menuSelfCheck") continue;
      run(book, name, request);
      expect([name, savedState(book.workbook)]).toEqual([name, before]);
    }
    // It makes a tab and takes it away again: the numbers of tabs go on.
    const tabsBefore = typedTabs(book.workbook);
    run(book, "menuSelfCheck", undefined);
    expect(typedTabs(book.workbook)).toEqual(tabsBefore);
    expect(getPage(book, "pageStart", {})).toMatchObject({
      ...{ release: { kind: "newer", version: NEWER.version }, version: present.version },
    });
    expect(getPage(book, "pageCheck", { scope: { kind: "all" } }).counts.eligible).toBe(6);
    expect(getPage(book, "pageUpgradePlan", {})).toBeNull();
  });

  test("of one's own release each of these writes", () => {
    const book = new OpenBook(marked());
    for (const [name, request] of Object.entries(requestsOf(book))) {
      // A set-up with nothing to mend writes nothing.
      book.type("Tổng hợp", 0, 0, name);
      const before = savedState(book.workbook);
      run(book, name, request);
      expect([name, savedState(book.workbook) === before]).toEqual([name, false]);
    }
  });

  test.each(["", "{", '{"layout":"9"}', '{"layout":0.5,"version":"1"}', '{"layout":9}'])(
    "a mark that is none (%s) locks nobody out: the guide tells",
    (text) => {
      expect(getPage(markedAnd(mark(text)), "pageStart", {}).release).toEqual({ kind: "present" });
    },
  );

  test("the line of the guide tells of a copy without its mark", () => {
    const book = markedAnd("for (const each of book.getDeveloperMetadata()) each.remove();");
    const row = Array.from({ length: 30 }, (_, at) => at).find(
      (at) => book.cell("Hướng dẫn", at, 0).text === "Phiên bản",
    )!;
    book.type("Hướng dẫn", row, 1, "9.1.0 (bố cục 99)");
    expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "newer", version: "9.1.0" });
    expect(askPage(book, "pageSave", { key: "k", cells: { title: "x" } })).toMatchObject({ code: "newer" });
  });

  test("a release without a layout of its own is no other", () => {
    const book = markedAnd(mark(JSON.stringify({ layout: present.layout, version: "9.1.0" })));
    expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "present" });
    expect(askPage(book, "pageSave", { key: "k", cells: { title: "x" } })).toMatchObject({ ok: true });
  });
});

describe("the next release, with other headings", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildNextRelease();
  });
  const renamed = ["Tên sáng kiến", "Tên giải pháp đăng ký"];
  const headings = (book: OpenBook) => book.texts("Sáng kiến", 0);
  const steps: readonly UpgradeStep[] = [
    { kind: "headingsRenamed", tab: "Sáng kiến", names: renamed },
    { kind: "headingsAdded", tab: "Sáng kiến", names: ["Xếp loại"] },
    { kind: "headingsRenamed", tab: "Đơn vị", names: ["Email phụ trách", "Hộp thư phụ trách"] },
  ];

  test.each(layouts.map(({ version }) => version))(
    "reads a workbook of %s, says what it changes and upgrades it",
    (version) => {
      const book = new OpenBook(openFixture(version), folder);
      expect(getPage(book, "pageStart", {})).toMatchObject({
        release: { kind: "older", version },
        version: NEXT,
      });
      const counts = () => getPage(book, "pageCheck", { scope: { kind: "all" } }).counts;
      const before = counts();
      // A setting that is not there is one that a release brings.
      const line = getPage(book, "pageSettings", { presets: false }).lines.findIndex(
        ([, item]) => ruleNamed(String(item)) === "title-duplicate",
      );
      book.workbook.deleteRows(owner, book.tab("Cấu hình").id, line, 1);
      const plan = getPage(book, "pageUpgradePlan", {});
      expect(plan).toMatchObject({ from: version, to: NEXT, steps: expect.arrayContaining([...steps]) });
      expect(plan!.steps).toContainEqual({
        kind: "settingsAdded",
        tab: "Cấu hình",
        names: expect.arrayContaining([`Quy tắc – ${ruleName("title-duplicate")}`]),
      });

      const typed = typedTabs(book.workbook);
      const old = headings(book);
      getPage(book, "pageSetUp", {});
      // Renamed where it stands; what people renamed or moved stays; what is new stands behind everything.
      expect(headings(book)).toEqual([
        ...old.map((text) => (text === renamed[0] ? renamed[1] : text)),
        "Xếp loại",
      ]);
      const lost = lostCells(typed, book.workbook).map((cell) => cell.replace(/ \(.*$/s, ""));
      expect(lost).toEqual(expect.arrayContaining(["Sáng kiến: Tên sáng kiến", "Đơn vị: Email phụ trách"]));
      expect(
        lost.filter((cell) => /^(Sáng kiến|Đơn vị|Cấu hình|Theo dõi của tôi): /.test(cell)),
      ).toHaveLength(2);
      expect(counts()).toEqual(before);
      expect(getPage(book, "pageUpgradePlan", {})).toBeNull();
      const upgraded = shownTabs(book.workbook);
      getPage(book, "pageSetUp", {});
      expect(shownTabs(book.workbook)).toBe(upgraded);

      for (const { id } of getPage(book, "pageFreezes", {})) {
        expect(getPage(book, "pageCompareFreeze", { id })).toMatchObject({
          edited: false,
          otherVersion: version,
        });
      }

      // The present release cannot even find the titles there.
      const behind = new OpenBook(book.workbook);
      const state = savedState(behind.workbook);
      expect(askPage(behind, "pageStart", {})).toMatchObject({
        ...{ ok: false, code: "newer", message: expect.stringContaining(NEXT) },
      });
      expect(askPage(behind, "pageSave", { key: "k", cells: { title: "x" } })).toMatchObject({
        code: "newer",
      });
      expect(behind.run("menuSetUp")).toMatchObject({ ok: true });
      expect(behind.lastAlert()).toContain(NEXT);
      expect(savedState(behind.workbook)).toBe(state);
    },
  );

  test("says of a workbook that it cannot read that it is older, with the plan", () => {
    const book = new OpenBook(openFixture(present.version), folder);
    const column = headings(book).indexOf("Loại giải pháp");
    book.type("Sáng kiến", 0, column, "cột này tôi đổi tên");
    expect(askPage(book, "pageStart", {})).toMatchObject({ ok: false, code: "older" });
    expect(getPage(book, "pageUpgradePlan", {})!.steps).toContainEqual({
      ...{ kind: "headingsRestored", tab: "Sáng kiến", names: [columns.kind.heading] },
    });
    getPage(book, "pageSetUp", {});
    expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "present" });
  });

  test("takes a heading of the units or activities that was erased for no column that is lacking", () => {
    const book = new OpenBook(openFixture(present.version), folder);
    const steps = () => getPage(book, "pageUpgradePlan", {})!.steps;
    const before = steps();
    // Three columns of their own stand before it.
    book.type("Đơn vị", 0, 7, "");
    book.type("Hoạt động", 0, 2, "");
    expect(
      steps().filter((step) => !before.some(({ kind, tab }) => kind === step.kind && tab === step.tab)),
    ).toEqual([
      { kind: "headingsRestored", tab: "Đơn vị", names: [unitColumns.members.heading] },
      { kind: "headingsRestored", tab: "Hoạt động", names: [activityColumns.heldOn.heading] },
    ]);
  });
});
