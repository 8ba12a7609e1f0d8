import type { Grid } from "../../../src/core/assessment/open-workbook";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { hoaBinh } from "../../../src/core/programme/presets/hoa-binh";
import { settingRows } from "../../../src/core/programme/settings-table";
import type { Cell } from "../../../src/core/reading/cell";
import type { ColumnKey } from "../../../src/core/register/columns";
import { compareFigures } from "../../../src/core/snapshot/compare-figures";
import type { Comparison, RowChange } from "../../../src/core/snapshot/compare-frozen";
import { compareFrozen } from "../../../src/core/snapshot/compare-frozen";
import {
  compareActivities,
  compareSettings,
  compareUnits,
} from "../../../src/core/snapshot/compare-settings";
import { frozenSource } from "../../../src/core/snapshot/frozen-source";
import { restoreCell } from "../../../src/core/snapshot/kept-cells";
import type { FreezeSource } from "../../../src/core/snapshot/lay-out-freeze";
import { layOutFreeze, trim } from "../../../src/core/snapshot/lay-out-freeze";
import { readFrozen } from "../../../src/core/snapshot/read-frozen";
import { readManifest } from "../../../src/core/snapshot/read-manifest";
import { frozenWords } from "../../../src/messages/vi/press/freeze-vi";
import { ruleDefaults } from "../../../src/server/setup/set-up-settings";
import { activityTable, type PartialActivity } from "../../support/activities";
import { exampleUnits } from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { settingsWith } from "../../support/settings-rows";

const LTB = "Trường THPT Lạc Thủy B";
const MB = "Trường THPT Mường Bi";
const settings: Grid = settingRows(hoaBinh, ruleDefaults);

interface Book {
  rows: readonly PartialRow[];
  settings?: Grid;
  units?: Grid;
  activities?: Grid;
  /** Columns behind the usual ones: each with its heading and a cell for every row. */
  beside?: readonly (readonly Cell[])[];
}

function sourceOf({
  rows,
  settings: own = settings,
  units = exampleUnits,
  activities = [],
  beside = [],
}: Book): FreezeSource {
  const table = registerTable(rows).map((cells, at) => [
    ...cells,
    ...beside.map((column) => column[at] ?? ""),
  ]);
  const opened = judgeWorkbook(table, own, units, activities);
  if (!opened.ok) throw new Error(opened.problems.join());
  return { table, settings: own, units, activities, workbook: opened.value };
}

/** The cells of a freeze as a sheet gives them back. */
function cellsOf(
  source: FreezeSource,
  remark = "",
): { cells: Cell[][]; manifest: ReturnType<typeof layOutFreeze>["manifest"] } {
  const { top, rows, packed, manifest } = layOutFreeze(source, {
    at: Date.UTC(2022, 5, 2, 9, 5),
    version: "1",
    remark,
  });
  const headings = manifest.rows[0] - 2;
  const cells: Cell[][] = top.map((row, at) => [...row, at === headings ? frozenWords.machine : ""]);
  rows.forEach((row, index) => {
    const line = new Array<Cell>(manifest.machine).fill("");
    row.forEach((cell, column) => {
      line[column] = cell;
    });
    line[manifest.machine - 1] = packed[index];
    cells[manifest.rows[0] - 1 + index] = line;
  });
  return { cells, manifest };
}

function frozenOf(source: FreezeSource) {
  const { cells, manifest } = cellsOf(source);
  const frozen = readFrozen(cells, manifest);
  if (!frozen) throw new Error("not readable");
  return frozen;
}

function compare(before: Book, now: Book, otherVersion = false): Comparison {
  const found = compareFrozen(frozenOf(sourceOf(before)), sourceOf(now), otherVersion);
  if ("problems" in found) throw new Error(found.problems.join());
  return found;
}

const withSetting = (item: string, value: Cell): Grid => settingsWith({ [item]: value }, settings);
const short = ({ rows }: Comparison) =>
  rows.map(({ kind, row, causes, edits, from, to }: RowChange) => ({
    kind,
    row,
    causes,
    edits: edits.map(({ column }) => column),
    verdicts: [from?.verdict, to?.verdict],
  }));
const row = (title: string, changes: PartialRow = {}) => goodRow({ title, code: "", ...changes });
const abc = [row("Một", { code: "SK-1" }), row("Hai", { code: "SK-2" }), row("Ba", { code: "SK-3" })];
const edited = (index: number, changes: PartialRow) =>
  abc.map((each, at) => (at === index ? { ...each, ...changes } : each));

describe("what nobody touched is no change", () => {
  test("equal workbooks", () => {
    const found = compare({ rows: abc }, { rows: abc });
    expect(found.rows).toEqual([]);
    expect([found.settings, found.units]).toEqual([null, null]);
    expect(found.figures.map(({ part }) => part)).toEqual(["overview", "progress"]);
    for (const both of found.figures) expect(compareFigures(both)).toEqual([]);
  });

  test("sorted, moved and with blank rows between, with codes and without", () => {
    const plain = ["Một", "Hai", "Ba"].map((title) => row(title));
    for (const rows of [abc, plain]) {
      expect(compare({ rows }, { rows: [rows[2]!, {}, {}, rows[0]!, rows[1]!] }).rows).toEqual([]);
    }
  });

  test("twins that change places, although each names the other's row in its reasons", () => {
    const twins = [row("Một"), row("Một", { notes: "bản hai" })];
    expect(compare({ rows: twins }, { rows: [{}, ...twins] }).rows).toEqual([]);
  });

  test("a target that changed changes no row", () => {
    const found = compare({ rows: abc }, { rows: abc, settings: withSetting("Ngành giáo dục", "600") });
    expect(found.rows).toEqual([]);
    const { before, now } = found.settings!;
    const restored = (grid: typeof now) => grid.map((cells) => cells.map(restoreCell));
    expect(compareSettings(restored(before), restored(now))).toEqual([
      { group: "Chỉ tiêu", item: "Ngành giáo dục", from: "500", to: "600" },
    ]);
    const progress = found.figures.find(({ part }) => part === "progress")!;
    expect(compareFigures(progress)).toContainEqual(
      expect.objectContaining({ name: "Ngành giáo dục", key: "level", kind: "level", from: 500, to: 600 }),
    );
  });
});

test("a row whose title was cleared or rewritten is named by what stands there, else by the frozen title", () => {
  const titles = (title: string) =>
    compare({ rows: abc }, { rows: edited(1, { title }) }).rows.map((each) => each.title);
  expect(titles("")).toEqual(["Hai"]);
  expect(titles("Hai bis")).toEqual(["Hai bis"]);
});

describe("causes", () => {
  test("an edit of the row: which cells, from what to what", () => {
    const found = compare({ rows: abc }, { rows: edited(1, { appliedOn: "31/08/2021" }) });
    expect(short(found)).toEqual([
      {
        kind: "changed",
        row: 3,
        causes: ["edit"],
        edits: ["appliedOn"],
        verdicts: ["eligible", "ineligible"],
      },
    ]);
    expect(found.rows[0]!.edits).toEqual([
      { column: "appliedOn", from: abc[1]!.appliedOn, to: "31/08/2021" },
    ]);
  });

  test("the phase, the unit and the person count too", () => {
    const changes: [PartialRow, ColumnKey][] = [
      [{ registeredAt: "15/06/2022" }, "registeredAt"],
      [{ unit: MB }, "unit"],
      [{ authors: "Đinh Văn Nam" }, "authors"],
    ];
    for (const [change, column] of changes) {
      const found = compare({ rows: abc }, { rows: edited(0, change) });
      expect(short(found)).toEqual([
        { kind: "changed", row: 2, causes: ["edit"], edits: [column], verdicts: ["eligible", "eligible"] },
      ]);
    }
  });

  test("cells that change nothing are an edit without effect", () => {
    const found = compare({ rows: abc }, { rows: edited(2, { notes: "x", benefitValue: "16 triệu" }) });
    expect(short(found)).toEqual([
      {
        kind: "edited",
        row: 4,
        causes: ["edit"],
        edits: ["benefitValue", "notes"],
        verdicts: ["eligible", "eligible"],
      },
    ]);
  });

  test("another row: a copy appeared above, and disappeared", () => {
    const twin = row("Một");
    const appeared = compare({ rows: abc }, { rows: [twin, ...abc] });
    expect(short(appeared)).toEqual([
      { kind: "added", row: 2, causes: [], edits: [], verdicts: [undefined, "eligible"] },
      { kind: "changed", row: 3, causes: ["otherRow"], edits: [], verdicts: ["eligible", "review"] },
    ]);
    const gone = compare({ rows: [twin, ...abc] }, { rows: abc });
    expect(short(gone)).toEqual([
      { kind: "changed", row: 2, causes: ["otherRow"], edits: [], verdicts: ["review", "eligible"] },
      { kind: "gone", row: 2, causes: [], edits: [], verdicts: ["eligible", undefined] },
    ]);
  });

  test("an edit and another row at once, and a note beside another row", () => {
    const before = [row("Một", { code: "SK-1", novelty: "" })];
    const twin = row("Một");
    const both = compare({ rows: before }, { rows: [twin, { ...before[0], novelty: "Có" }] });
    expect(short(both)[1]).toMatchObject({ causes: ["edit", "otherRow"], verdicts: ["missing", "review"] });
    const noted = compare({ rows: abc }, { rows: [twin, ...edited(0, { notes: "x" })] });
    expect(short(noted)[1]).toMatchObject({ causes: ["otherRow"], edits: ["notes"] });
    const renamed = compare({ rows: abc }, { rows: edited(1, { title: "Một" }) });
    expect(short(renamed)).toMatchObject([{ row: 3, causes: ["edit"], edits: ["title"] }]);
  });

  test("a setting", () => {
    const now = { rows: abc, settings: withSetting("Áp dụng từ", "01/01/2023") };
    expect(short(compare({ rows: abc }, now)).map(({ causes, verdicts }) => [causes, verdicts])).toEqual(
      abc.map(() => [["settings"], ["eligible", "ineligible"]]),
    );
  });

  test("the list of units", () => {
    const renamed = exampleUnits.map((cells) => (cells[1] === LTB ? ["LTB", "Trường Mới", LTB] : cells));
    const found = compare({ rows: abc }, { rows: abc, units: renamed });
    expect(short(found).map(({ causes }) => causes)).toEqual([["units"], ["units"], ["units"]]);
    expect(found.rows[0]).toMatchObject({ from: { unit: LTB }, to: { unit: "Trường Mới" } });
    const grown = exampleUnits.map((cells) => (cells[0] === "MB" ? [...cells.slice(0, 5), 61] : cells));
    expect(compareUnits(exampleUnits, [...grown, ["X", "Trường X"]])).toEqual([
      { group: MB, item: "Số CBNGNLĐ", from: "60", to: "61" },
      { group: "Trường X", item: "", from: null, to: "Trường X" },
      { group: "Trường X", item: "Mã đơn vị", from: null, to: "X" },
    ]);
  });

  test("an edit, the units and a setting at once", () => {
    const found = compare(
      { rows: abc },
      {
        rows: edited(0, { authors: "Đinh Văn Nam" }),
        settings: withSetting("Áp dụng từ", "01/01/2023"),
        units: exampleUnits.map((cells) => (cells[1] === LTB ? ["LTB", "Trường Mới", LTB] : cells)),
      },
    );
    expect(short(found).map(({ causes }) => causes)).toEqual([
      ["edit", "units", "settings"],
      ["units", "settings"],
      ["units", "settings"],
    ]);
  });

  test("settings that another one undoes are no cause", () => {
    const found = compare(
      { rows: abc },
      { rows: edited(0, { novelty: "Không" }), settings: withSetting("Ngành giáo dục", "600") },
    );
    expect(short(found)).toMatchObject([{ row: 2, causes: ["edit"] }]);
  });

  test("under another version a row without edits is not blamed on other rows", () => {
    const found = compare({ rows: [row("Một"), ...abc] }, { rows: abc }, true);
    expect(short(found)[0]).toMatchObject({ causes: ["version"] });
  });
});

describe("a campaign's own columns and conditions", () => {
  const score = ["Cột riêng", "Điểm hội đồng", "số", ""];
  const tenPoints = ["Điều kiện riêng", "Đủ điểm", "Điểm hội đồng ≥ 10 → Không đủ điều kiện: dưới 10", ""];
  const own = [...settings, score, tenPoints];
  const points = "own:number:Điểm hội đồng";
  const graded = (...marks: Cell[]): Book => ({
    rows: abc,
    settings: own,
    beside: [["Điểm hội đồng", ...marks]],
  });

  test("are frozen with the others: an edit is named, what it does is its effect", () => {
    expect(compare(graded(10, 11, 12), graded(10, 11, 12)).rows).toEqual([]);
    const found = compare(graded(10, 11, 9), graded(10, 12, 10));
    expect(short(found)).toEqual([
      { kind: "edited", row: 3, causes: ["edit"], edits: [points], verdicts: ["eligible", "eligible"] },
      { kind: "changed", row: 4, causes: ["edit"], edits: [points], verdicts: ["ineligible", "eligible"] },
    ]);
    expect(found.rows[1]?.edits).toEqual([{ column: points, from: 9, to: 10 }]);
    const { rows } = layOutFreeze(sourceOf(graded(10, 11, 9)), { at: 0, version: "1", remark: "" });
    expect(rows[2]?.[6]).toBe("dưới 10");
  });

  test("a cell stays the row's when its column is no longer the campaign's, wherever it stands", () => {
    const later: Book = { rows: abc, beside: [["Lớp"], ["Điểm hội đồng", 10, 11, 9]] };
    const found = compare(graded(10, 11, 9), later);
    expect(short(found)).toEqual([
      { kind: "changed", row: 4, causes: ["settings"], edits: [], verdicts: ["ineligible", "eligible"] },
    ]);
  });

  test("what was not kept, since the column is newer than the freeze, is no edit", () => {
    const found = compare({ rows: abc }, graded(10, 11, 9));
    expect(short(found)).toEqual([
      { kind: "changed", row: 4, causes: ["settings"], edits: [], verdicts: ["eligible", "ineligible"] },
    ]);
  });

  test("a removed column that the frozen settings need is named", () => {
    const found = compareFrozen(frozenOf(sourceOf(graded(10, 11, 12))), sourceOf({ rows: abc }));
    expect(found).toMatchObject({ problems: [expect.stringContaining("“Điểm hội đồng”")] });
  });
});

describe("rows are found again", () => {
  test("by their code when title and unit changed, by the title when the code did", () => {
    const found = compare(
      { rows: abc },
      { rows: [{ ...abc[1], code: "SK-9" }, { ...abc[0], title: "Khác hẳn", unit: MB }, abc[2]!] },
    );
    expect(
      found.rows.map(({ kind, row: at, edits }) => [kind, at, edits.map(({ column }) => column)]),
    ).toEqual([
      ["edited", 2, ["code"]],
      ["changed", 3, ["unit", "title"]],
    ]);
  });

  test("by a code only where one row has it on either side", () => {
    const rows = [row("Một", { code: "SK-1" }), row("Hai", { code: "SK-1" })];
    expect(compare({ rows }, { rows: [rows[1]!, rows[0]!] }).rows).toEqual([]);
  });

  test("by where they stand, also below rows that came or went; a stranger in the same place is new", () => {
    const plain = ["Một", "Hai", "Ba"].map((title) => row(title));
    const retitled = [plain[0]!, row("Hai, bản mới"), plain[2]!];
    expect(short(compare({ rows: plain }, { rows: retitled }))).toMatchObject([{ kind: "edited", row: 3 }]);
    const shifted = compare({ rows: plain }, { rows: [row("Mới"), ...retitled] });
    expect(short(shifted).map(({ kind, row: at }) => [kind, at])).toEqual([
      ["added", 2],
      ["edited", 4],
    ]);
    const stranger: PartialRow = { title: "Lạ", unit: MB, authors: "Ai đó" };
    const replaced = compare({ rows: plain }, { rows: [plain[0]!, stranger, plain[2]!] });
    expect(short(replaced).map(({ kind }) => kind)).toEqual(["added", "gone"]);
  });
});

describe("the tab", () => {
  const source = sourceOf({ rows: [...abc, {}, row("=HYPERLINK(1)", { novelty: "Không" })] });

  test("holds figures that add up to its rows", () => {
    const frozen = frozenOf(source);
    const [, counts] = frozen.blocks.get("overview")!;
    expect(counts!.slice(1)).toEqual([4, 3, 0, 0, 0, 1]);
    expect(frozen.rows.map(({ row: at, title, outcome }) => [at, title, outcome.verdict])).toEqual([
      [2, "Một", "eligible"],
      [3, "Hai", "eligible"],
      [4, "Ba", "eligible"],
      [6, "=HYPERLINK(1)", "ineligible"],
    ]);
    expect(frozen.edited).toBe(false);
  });

  test("of no row at all can be read and compared", () => {
    expect(frozenOf(sourceOf({ rows: [] })).rows).toEqual([]);
    expect(short(compare({ rows: [] }, { rows: [abc[0]!] }))).toMatchObject([{ kind: "added", row: 2 }]);
  });

  test("is refused when a line was taken out or put in anywhere, and told when a cell was written over", () => {
    const { cells, manifest } = cellsOf(source);
    for (let at = 0; at < cells.length; at++) {
      expect(readFrozen([...cells.slice(0, at), ...cells.slice(at + 1)], manifest)).toBeUndefined();
    }
    for (let at = 0; at < cells.length; at++) {
      expect(readFrozen([...cells.slice(0, at), [], ...cells.slice(at)], manifest)).toBeUndefined();
    }
    const [first] = manifest.rows;
    const over = cells.map((line, at) => (at === first - 1 ? line.with(3, "Khác") : line));
    expect(readFrozen(over, manifest)?.edited).toBe(true);
    const broken = cells.map((line, at) => (at === first - 1 ? line.with(manifest.machine - 1, "x") : line));
    expect(readFrozen(broken, manifest)).toBeUndefined();
  });

  test("keeps a fingerprint of what is too long for a cell, and still tells an edit of it", () => {
    const long = `Đoạn "dài" ${"x".repeat(49_500)}`;
    const rows = [row("Một", { socialBenefit: long, notes: "n" })];
    const frozen = frozenOf(sourceOf({ rows }));
    const layout = layOutFreeze(sourceOf({ rows }), { at: 0, version: "1", remark: "" });
    expect(layout.cut).toBe(1);
    expect(layout.packed[0]!.length).toBeLessThan(50_000);
    expect(frozen.rows[0]!.cells.some((cell) => JSON.stringify(cell)?.includes(`"n":${long.length}`))).toBe(
      true,
    );
    expect(compare({ rows }, { rows }).rows).toEqual([]);
    expect(short(compare({ rows }, { rows: [{ ...rows[0], socialBenefit: `${long}y` }] }))).toMatchObject([
      { kind: "edited", edits: ["socialBenefit"] },
    ]);
  });

  test("settings that this version cannot read are said, not guessed", () => {
    const frozen = {
      ...frozenOf(source),
      settings: [
        ["Nhóm", "Mục"],
        ["Quy tắc", "no-such-rule", "Tắt"],
      ],
    };
    expect(compareFrozen(frozen, source)).toHaveProperty("problems");
  });
});

test("as of a day: figures of that day, all rows", () => {
  const rows = [row("Một"), row("Hai", { registeredAt: "15/06/2022" })];
  const layout = layOutFreeze(sourceOf({ rows }), {
    at: 0,
    version: "1",
    remark: "",
    asOf: Date.UTC(2022, 5, 1),
  });
  expect(layout.rows).toHaveLength(2);
  const [, at] = layout.manifest.blocks.find(([part]) => part === "overview")!;
  expect(layout.top[at]!.slice(1, 3)).toEqual([1, 1]);
});

describe("two freezes", () => {
  const between = (before: Book, after: Book) => {
    const later = frozenSource(frozenOf(sourceOf(after)));
    if (!later.ok) throw new Error(later.problems.join());
    const found = compareFrozen(frozenOf(sourceOf(before)), later.value);
    if ("problems" in found) throw new Error(found.problems.join());
    return found;
  };

  test("of the same workbook show nothing, with blank rows between its rows too", () => {
    const rows = [abc[0]!, {}, abc[1]!, {}, abc[2]!];
    const found = between({ rows }, { rows });
    expect(found.rows).toEqual([]);
    for (const both of found.figures) expect(compareFigures(both)).toEqual([]);
  });

  test("say what a comparison with the workbook of that day would have said", () => {
    const later: Book = {
      rows: edited(1, { appliedOn: "31/08/2021" }).slice(0, 2),
      settings: withSetting("title-duplicate", "Tắt"),
    };
    const [then, live] = [between({ rows: abc }, later), compare({ rows: abc }, later)];
    expect(short(then)).toEqual(short(live));
    expect(short(then).map(({ kind }) => kind)).toEqual(["changed", "gone"]);
    const changes = ({ figures }: Comparison) => figures.flatMap((both) => compareFigures(both));
    expect(changes(then)).toEqual(changes(live));
    expect(changes(then).length).toBeGreaterThan(0);
  });

  test("the later one is taken at its word, although a text was too long to keep", () => {
    const long = [row("x".repeat(40_000), { code: "SK-1" })];
    expect(between({ rows: long }, { rows: long }).rows).toEqual([]);
  });
});

describe("another campaign", () => {
  const nextYear = withSetting("Tên chương trình", "75 nghìn sáng kiến").map((line) =>
    line[0] === "Giai đoạn 2" && line[1] === "Đóng Cổng" ? [line[0], line[1], "31/08/2023", ""] : line,
  );

  test("is compared by its figures alone", () => {
    const found = compare({ rows: abc }, { rows: abc.slice(1), settings: nextYear });
    expect(found.programmes).toEqual({ before: hoaBinh.name, now: "75 nghìn sáng kiến" });
    expect(found.rows).toEqual([]);
    const total = found.figures.find(({ part }) => part === "overview")!;
    expect(compareFigures(total).some(({ from, to }) => from === 3 && to === 2)).toBe(true);
  });

  test("one that was only given another name is still the same", () => {
    const renamed = withSetting("Tên chương trình", "Một triệu sáng kiến");
    const found = compare({ rows: abc }, { rows: abc.slice(1), settings: renamed });
    expect(found.programmes).toBeNull();
    expect(found.rows.map(({ kind }) => kind)).toEqual(["gone"]);
  });
});

describe("activities", () => {
  const held = { unit: LTB, kind: "Tuyên truyền", heldOn: new Date(2022, 1, 15), count: 45 };
  const talk = { unit: MB, kind: "Ngày hội", heldOn: "tháng 3/2022", amount: 2_000_000 };
  const differ = (before: readonly PartialActivity[], now: readonly PartialActivity[]) =>
    compareActivities(activityTable(...before), activityTable(...now));

  test("what came, went and has another number is told by unit, kind and day; links and notes are not", () => {
    expect(differ([held, talk], [talk, { ...held, note: "x", link: "https://a.example" }])).toEqual([]);
    expect(differ([held, talk], [{ ...held, count: 46 }])).toEqual([
      { group: LTB, item: "15/02/2022", from: "Tuyên truyền; 45", to: "Tuyên truyền; 46" },
      { group: MB, item: "tháng 3/2022", from: "Ngày hội; 2000000", to: null },
    ]);
    expect(differ([held], [held, held])).toMatchObject([{ from: null, to: "Tuyên truyền; 45" }]);
    expect(differ([], [{ note: "chưa ghi gì" }])).toEqual([]);
  });

  test("a row of a freeze stands as the tab had it, a row that does not count too", () => {
    const activities = activityTable(held, { unit: "Trường lạ", kind: "?", heldOn: "hôm nọ" });
    expect(trim(frozenOf(sourceOf({ rows: abc, activities })).activities!)).toEqual(trim(activities));
    expect(frozenOf(sourceOf({ rows: abc })).activities).toEqual([]);
    expect(compare({ rows: abc, activities }, { rows: abc, activities }).activities).toBeNull();
    expect(compare({ rows: abc }, { rows: abc, activities }).activities?.before).toEqual([]);
  });

  test("a freeze of a release that kept none is read, and nothing is said of them", () => {
    const { cells, manifest } = cellsOf(sourceOf({ rows: abc, activities: activityTable(held) }));
    const { activities: _kept, ...old } = manifest;
    const frozen = readFrozen(cells, old)!;
    expect(frozen.activities).toBeUndefined();
    const now = sourceOf({ rows: abc, activities: activityTable(talk) });
    expect(compareFrozen(frozen, now)).toMatchObject({ rows: [], activities: null });
    const later = frozenSource(frozen);
    expect(compareFrozen(frozenOf(now), later.ok ? later.value : now)).toMatchObject({ activities: null });
    expect(readManifest(old)).toEqual(old);
    expect(readManifest({ ...old, activities: "A1" })).toBeUndefined();
  });
});
