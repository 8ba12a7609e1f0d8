import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UpgradeStep } from "../../../src/api/bridge-upgrade";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { ruleName } from "../../../src/core/programme/rule-names";
import type { RuleId } from "../../../src/core/words/rule-ids";
import { tabs } from "../../../src/core/words/words";
import { chartWords } from "../../../src/messages/vi/chart-vi";
import { summaryPage } from "../../../src/messages/vi/summary-page-vi";
import { layouts } from "../../../src/server/workbook/layouts";
import { colleague, OpenBook, owner, setUpWorkbook } from "../../support/add-in";
import { formerGuideTexts } from "../../support/former-guide";
import { lostCells, savedState, shownTabs, typedCells, typedTabs } from "../../support/layouts/contents";
import { FIXTURES_MADE_ON, fixtureFolder, openFixture } from "../../support/layouts/fixtures";
import { layoutOf } from "../../support/layouts/layout-of";
import { askPage, getPage } from "../../support/layouts/page-of-book";
import { runScript } from "../../support/run-script";
import { prepared } from "../../support/warm/prepared";

const versions = layouts.map(({ version }) => version);
const present = versions.at(-1)!;
const { version: packageVersion } = JSON.parse(
  readFileSync(join(__dirname, "../../../package.json"), "utf8"),
) as { version: string };
const open = (version: string) => new OpenBook(openFixture(version));

const ownerSetting = "Chương trình – Sổ của";
const boundSetting = "Điều kiện – Công nhận đến";
const portalSetting = "Cách tính – Có Cổng";
/** What says of the targets of the fixtures' campaign what they count. */
const targetSettings = [
  ...hoaBinh.targets.map(({ item }) => `Phạm vi chỉ tiêu – ${item}`),
  ...["LĐLĐ tỉnh – Giai đoạn 1", "LĐLĐ tỉnh – Giai đoạn 2"].map((item) => `Giai đoạn chỉ tiêu – ${item}`),
  ...hoaBinh.targets.map(({ item }) => `Cách đo chỉ tiêu – ${item}`),
];
const settingsAdded = (...rules: readonly string[]): UpgradeStep => ({
  kind: "settingsAdded",
  tab: tabs.settings,
  names: [ownerSetting, boundSetting, portalSetting, ...rules, ...targetSettings],
});
const rulesAdded = (...ids: readonly RuleId[]) => ids.map((id) => `Quy tắc – ${ruleName(id)}`);
const targetsSaid = settingsAdded(...rulesAdded("recognition-too-late", "counted-outside-phases"));
const rulesAndTargets = settingsAdded(
  ...rulesAdded(
    ...([
      "author-not-a-person",
      "recognition-too-late",
      "benefit-implausible",
      "counted-outside-phases",
    ] as const),
  ),
);

const activitiesMade: UpgradeStep = { kind: "tabMade", tab: tabs.activities, names: [] };
const awardsMade: UpgradeStep = { kind: "tabMade", tab: tabs.awards, names: [] };

/** What an upgrade of each fixture to the present release changes; null for the present one. */
const steps: Readonly<Record<string, readonly UpgradeStep[] | null>> = {
  "0.1.0": [
    activitiesMade,
    awardsMade,
    rulesAndTargets,
    { kind: "laidOut", tab: tabs.summary, names: [] },
    { kind: "laidOut", tab: tabs.analysis, names: [] },
    { kind: "chartsAdded", tab: tabs.analysis, names: Object.values(chartWords).map(({ title }) => title) },
    { kind: "guideWritten", tab: tabs.guide, names: [] },
    { kind: "references", tab: "Theo dõi của tôi", names: ["B2"] },
  ],
  "0.2.0": [
    activitiesMade,
    awardsMade,
    rulesAndTargets,
    { kind: "laidOut", tab: tabs.analysis, names: [] },
    { kind: "guideWritten", tab: tabs.guide, names: [] },
  ],
  "0.3.0": [
    activitiesMade,
    awardsMade,
    targetsSaid,
    { kind: "laidOut", tab: tabs.analysis, names: [] },
    { kind: "guideWritten", tab: tabs.guide, names: [] },
  ],
  "0.4.0": null,
};
/** What the second release said of the summary. */
const ofSecond = formerGuideTexts.filter((text) => text.startsWith("Tab Tổng hợp cho biết"));
/** One line was written anew twice before a release. */
const released = formerGuideTexts.filter((text) => !text.includes("Giữ kết quả") && !ofSecond.includes(text));
/** The second release wrote its words about the summary anew. */
const sinceSecond = [...released.filter((text) => !text.startsWith("Tab Tổng hợp")), ...ofSecond];
/** What an upgrade writes anew in `Hướng dẫn`. */
const guideLost: Readonly<Record<string, readonly string[]>> = {
  "0.1.0": released,
  "0.2.0": ["0.2.0 (bố cục 2)", ...sinceSecond],
  "0.3.0": ["0.3.0 (bố cục 3)", ...sinceSecond],
  "0.4.0": [],
};
/** What the fixtures count, whatever release counts it. */
const counts = { eligible: 6, waiting: 1, review: 1, missing: 3, ineligible: 3 };

test("each released layout has its fixture, and its number never goes down", () => {
  const files = readdirSync(fixtureFolder);
  for (const version of versions) {
    expect(files).toEqual(expect.arrayContaining([`${version}.ssk.gz`]));
    expect(Object.keys(steps)).toContain(version);
  }
  expect(layouts.map(({ layout }) => layout)).toEqual(layouts.map((_layout, index) => index + 1));
});

test("the present layout is the one that its number stands for", () => {
  // Red? Then the layout has changed: add it to src/server/workbook/layouts.ts, and its fixture (test/fixtures/layouts/README.md).
  const kept: unknown = JSON.parse(readFileSync(join(fixtureFolder, `${present}.layout.json`), "utf8"));
  expect(layoutOf(setUpWorkbook())).toEqual(kept);
});

describe.each(versions)("a workbook that %s set up", (version) => {
  test("is told by its version, and what would change is read from it without a write", () => {
    const book = open(version);
    const before = savedState(book.workbook);
    const { release } = getPage(book, "pageStart", {});
    expect(release).toEqual(version === present ? { kind: "present" } : { kind: "older", version });
    const plan = getPage(book, "pageUpgradePlan", {});
    const wanted = steps[version];
    expect(plan).toEqual(wanted && { from: version, to: packageVersion, steps: wanted, mayUpgrade: true });
    expect(savedState(book.workbook)).toBe(before);
  });

  test("keeps every cell and every figure through the upgrade, and a second one changes nothing", () => {
    const book = open(version);
    const typed = typedTabs(book.workbook);
    expect([...typed.values()].flat().length).toBeGreaterThan(400);
    const check = () => getPage(book, "pageCheck", { scope: { kind: "all" } }).counts;
    const figures = () => {
      const { computedAt: _at, ...all } = getPage(book, "pageDashboard", { asOf: null });
      return all;
    };
    const before = { counts: check(), figures: figures() };
    expect(before.counts).toEqual(counts);

    expect(getPage(book, "pageSetUp", {}).sentence).not.toBe("");
    // The title of the summary and its sentence follow the settings; the guide is our own text.
    const lost = lostCells(typed, book.workbook).filter(
      (cell) =>
        !/^(?:Tổng hợp: (?:=")?TỔNG HỢP|Khen thưởng: (?:=")?KHEN THƯỞNG) – /.test(cell) &&
        !cell.startsWith(`${tabs.summary}: =IF(ISNUMBER(`),
    );
    // Where the title has moved the blocks of `Phân tích` down, a note below them goes to the log.
    const note = "ghi chú ở Phân tích";
    const moved = version === present ? [] : [`${tabs.analysis}: ${note} (${note})`];
    const guide = guideLost[version]?.map((text) => `${tabs.guide}: ${text} (${text})`) ?? [];
    // Our hint is a note of the sentence that stands in its place; the first layout had none.
    const hint =
      version === present || version === versions[0]
        ? []
        : [`${tabs.summary}: ${summaryPage.hint} (${summaryPage.hint})`];
    expect([...lost].sort()).toEqual([...guide, ...moved, ...hint].sort());
    if (moved.length > 0)
      expect([...book.cells(tabs.log).values()].some(({ text }) => text.includes(note))).toBe(true);
    expect({ counts: check(), figures: figures() }).toEqual(before);
    // Three columns of people's own stand among those of the units: the formulas reach to the last of ours.
    expect(book.cell(tabs.register, 0, 0).input).toContain(`'${tabs.units}'!A1:M)`);
    expect(getPage(book, "pageUpgradePlan", {})).toBeNull();
    expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "present" });

    const upgraded = shownTabs(book.workbook);
    getPage(book, "pageSetUp", {});
    expect(shownTabs(book.workbook)).toBe(upgraded);
  });

  test("takes rows, mends and registers before the upgrade, which finds them", () => {
    const book = open(version);
    const { row } = getPage(book, "pageSave", { key: "k", cells: { title: "Dòng mới", unit: "MB" } });
    getPage(book, "pageSetUp", {});
    expect(getPage(book, "pageRow", { row })?.cells).toMatchObject({ title: "Dòng mới", code: "SK-0021" });
    const log = typedCells(book.workbook, tabs.log).join("\n");
    expect(log.includes(version)).toBe(true);
    expect(log.includes(packageVersion)).toBe(true);
  });

  test("is told by the guide where a copy lost its mark", () => {
    const { workbook } = open(version);
    const drop = "for (const mark of book.getDeveloperMetadata()) mark.remove();";
    runScript(workbook, drop);
    const book = new OpenBook(workbook);
    expect(getPage(book, "pageStart", {}).release).toEqual(
      version === present ? { kind: "present" } : { kind: "older", version },
    );
  });
});

describe("before an upgrade", () => {
  test("the menu's set-up opens the page that says what will change, and changes nothing", () => {
    const book = open("0.1.0");
    const before = savedState(book.workbook);
    expect(book.run("menuSetUp")).toMatchObject({ ok: true });
    const sidebar = book.shown.findLast((event) => event.kind === "sidebar");
    expect(JSON.stringify(sidebar)).toContain('data-view=\\"upgrade\\"');
    expect(book.shown.some((event) => event.kind === "alert")).toBe(false);
    expect(savedState(book.workbook)).toBe(before);
  });

  test("what writes or reads by the new layout says that it needs the upgrade, and changes nothing", () => {
    const book = open("0.1.0");
    const before = savedState(book.workbook);
    const { lines, presets } = getPage(book, "pageSettings", { presets: true });
    const refused = [
      askPage(book, "pageApplySettings", { before: lines, after: lines }),
      askPage(book, "pageNewProgramme", { lines: presets[0]!.lines, rows: 14 }),
    ];
    for (const answer of refused) {
      expect(answer).toMatchObject({ ok: false, code: "older", message: expect.stringContaining("0.1.0") });
    }
    for (const name of ["menuWriteValues", "menuRestoreFormulas"]) {
      book.run(name);
      expect(book.lastAlert()).toContain("0.1.0");
    }
    const sheetId = book.tab(tabs.summary).id;
    const trace = book.addIn.call(
      owner,
      "pageTrace",
      ["{}"],
      { sheetId, row: 1, column: 4, rows: 1, columns: 1 },
      () => {},
    );
    expect(trace.ok && JSON.parse(String(trace.value))).toMatchObject({ ok: false, code: "older" });
    expect(savedState(book.workbook)).toBe(before);
  });

  test("a colleague who may not change the settings is told, and changes nothing", () => {
    const book = open("0.1.0");
    expect(askPage(book, "pageUpgradePlan", {}, colleague)).toMatchObject({ value: { mayUpgrade: false } });
    const before = savedState(book.workbook);
    expect(askPage(book, "pageSetUp", {}, colleague)).toMatchObject({ ok: false, code: "noPermission" });
    expect(savedState(book.workbook)).toBe(before);
    expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "older", version: "0.1.0" });
  });
});

describe("what stands where the new layout needs room", () => {
  const inTheWay = ["ghi chú chen vào", "=10*4+2", "dòng cuối của tôi"];
  /** Right below the old figures, and below the guide. */
  const crowded = () => new OpenBook(prepared("crowded", makeCrowded, () => new Date(FIXTURES_MADE_ON)));
  const makeCrowded = () => {
    const book = open("0.1.0");
    const last = Array.from({ length: 60 }, (_, row) => row).findLast(
      (row) => book.texts(tabs.summary, row).length > 1,
    )!;
    book.paste(tabs.summary, last + 1, 1, [[inTheWay[0]!, inTheWay[1]!]]);
    book.type(tabs.analysis, 2, 33, inTheWay[2]!);
    return book.workbook;
  };
  const kept = (book: OpenBook) => {
    const log = typedCells(book.workbook, tabs.log).join("\n");
    const rest = [...typedTabs(book.workbook).values()].flat().join("\n");
    return inTheWay.map((text) => log.includes(text) || rest.includes(text));
  };

  test("is named in the log with its cell, formulas as formulas", () => {
    const book = crowded();
    getPage(book, "pageSetUp", {});
    const log = typedCells(book.workbook, tabs.log).join("\n");
    for (const text of inTheWay) expect(log).toContain(text);
    expect(log).toMatch(/Tổng hợp!C\d+: =10\*4\+2/);
    expect(book.cell(tabs.summary, 3, 0).text).toBe("Kết quả");
    // A note beside the old figures stands in nobody's way.
    expect(typedCells(book.workbook, tabs.summary)).toContain("họp ngày 20/9 (họp ngày 20/9)");
  });

  test("and everything else is whole wherever the upgrade is cut off, and the next one ends the same", () => {
    const reference = crowded();
    const typed = typedTabs(reference.workbook);
    const places: string[] = [];
    reference.addIn.beforeServiceCall = (name) => places.push(name);
    getPage(reference, "pageSetUp", {});
    const wanted = shownTabs(reference.workbook);
    const lost = lostCells(typed, reference.workbook).filter((cell) => !cell.startsWith(tabs.log));

    const changes = places.flatMap((name, at) =>
      /\.(set|insert|clear|move|add|remove|protect|delete)/.test(name) ? [at] : [],
    );
    const SAMPLE = 5;
    const spread = Array.from(
      { length: SAMPLE },
      (_, index) => changes[Math.round((index * (changes.length - 1)) / (SAMPLE - 1))]!,
    );
    // Right behind each clearing, alone or with what is written instead, what was there must be somewhere else already.
    const cleared = places.flatMap((name, at) =>
      name.endsWith("Range.clearContent") ||
      (name.endsWith("Range.setValues") && places[at + 1]?.endsWith(".flush"))
        ? [at + 1]
        : [],
    );
    const stops = [...new Set([...spread, ...cleared])];
    expect(cleared.length).toBeGreaterThan(2);
    for (const stop of stops) {
      const book = crowded();
      let count = 0;
      book.addIn.beforeServiceCall = () => {
        // From here on nothing works any more: as when Google ends a run.
        if (count++ >= stop) throw new Error("Exceeded maximum execution time");
      };
      expect(askPage(book, "pageSetUp", {})).toMatchObject({ ok: false, code: "tooLong" });
      book.addIn.beforeServiceCall = undefined;
      expect([stop, ...kept(book)]).toEqual([stop, true, true, true]);
      getPage(book, "pageSetUp", {});
      expect([stop, shownTabs(book.workbook) === wanted]).toEqual([stop, true]);
      const gone = lostCells(typed, book.workbook).filter((cell) => !cell.startsWith(tabs.log));
      expect([stop, gone]).toEqual([stop, lost]);
      expect(kept(book)).toEqual([true, true, true]);
      expect(getPage(book, "pageStart", {}).release).toEqual({ kind: "present" });
    }
  });
});

test("freezes and reports of the releases that made them open, compare and are made again", () => {
  const theirs = "Phong trào sôi nổi.";
  for (const version of versions.filter((each) => each !== "0.1.0")) {
    const book = open(version);
    getPage(book, "pageSetUp", {});
    const [freeze] = getPage(book, "pageFreezes", {});
    expect(freeze).toMatchObject({ phase: "Giai đoạn 1", rows: 14 });
    const compared = getPage(book, "pageCompareFreeze", { id: freeze!.id });
    expect(compared).toMatchObject({
      ...{ edited: false, rows: [], kinds: { changed: 0, added: 0, gone: 0, edited: 0 } },
      otherVersion: version === packageVersion ? "" : version,
    });
    const report = book.workbook.sheets().find(({ name }) => name.startsWith("Báo cáo"))!;
    const { cells } = book.workbook.view(report.id);
    const heading = cells.find(({ cell }) => cell?.text.startsWith("III. "))!;
    book.workbook.type(owner, report.id, heading.row + 1, 0, theirs);
    const which = { scope: { kind: "unit", name: "Trường THPT Mường Bi" }, phase: "Giai đoạn 1" } as const;
    expect(getPage(book, "pageReport", { ...which, fields: {} })).toMatchObject({
      tab: report.name,
      again: true,
    });
    // Nothing of the old words stays but what people wrote.
    const again = typedCells(book.workbook, report.name);
    book.workbook.deleteSheet(owner, report.id);
    const { tab } = getPage(book, "pageReport", { ...which, fields: {} });
    expect(again.sort()).toEqual([...typedCells(book.workbook, tab), `${theirs} (${theirs})`].sort());
  }
});
