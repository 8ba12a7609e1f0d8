import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { activityProblemTexts, activityText } from "../../../src/core/assessment/problems-vi";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import type { Cell } from "../../../src/core/reading/cell";
import { tabs } from "../../../src/core/words/words";
import { activityTable, type PartialActivity } from "../../support/activities";
import { registerTable } from "../../support/register-table";
import { schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

const sound = { unit: "A", kind: "Tuyên truyền", heldOn: "15/02/2022" };

function read(
  table: readonly (readonly Cell[])[],
  settings: readonly (readonly Cell[])[] = [],
  units = schools,
) {
  const opened = judgeWorkbook(registerTable([]), settings, units, table);
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value.activities;
}
const one = (row: PartialActivity) => read(activityTable(row)).rows[0]!;

test("a workbook without the tab, or with a blank one, has no activities and nothing wrong", () => {
  for (const table of [[], [["", ""]], activityTable()])
    expect(read(table)).toMatchObject({ rows: [], problems: [] });
});

test("an activity has its unit, its kind, its day and its numbers", () => {
  expect(
    one({ ...sound, unit: "trường a", count: "45 người", amount: "2 triệu", link: "http://x", note: "=1+1" }),
  ).toMatchObject({
    ...{ row: 2, unitName: "Trường A", kind: "Tuyên truyền", means: ["propaganda"], counts: true },
    ...{ heldOn: { from: Date.UTC(2022, 1, 15) }, count: 45, amount: 2_000_000, problems: [] },
  });
});

test("rows are found under headings of people's own, below a title, wherever the columns stand", () => {
  const table = [
    ["Hoạt động của các đơn vị"],
    ["STT", "Ngày tổ chức", "Tên đơn vị", "Hoạt động"],
    [1, new Date(2022, 1, 15), "B", "tuyên truyền"],
    [],
    [2, "Hội nghị NLĐ ngày 10/3/2022", "A", "Giao ước thi đua"],
  ];
  expect(read(table).rows).toMatchObject([
    { row: 3, unitName: "Trường B", counts: true },
    { row: 5, unitName: "Trường A", kind: "Giao ước, biên bản ghi nhớ", means: [], counts: true },
  ]);
});

test.each<[PartialActivity, string, string]>([
  [{ ...sound, unit: "" }, "unit", ""],
  [{ ...sound, unit: "Xí nghiệp 27" }, "unit", "Xí nghiệp 27"],
  [{ ...sound, kind: "" }, "kind", ""],
  [{ ...sound, kind: "Liên hoan" }, "kind", "Liên hoan"],
  [{ ...sound, heldOn: "" }, "heldOn", ""],
  [{ ...sound, heldOn: "31/02/2022" }, "heldOn", "31/02/2022"],
  [{ ...sound, heldOn: "hôm nọ" }, "heldOn", "hôm nọ"],
  [{ ...sound, heldOn: 44562 }, "heldOn", "44562"],
])("what is not known keeps a row from counting, and is said: %j", (row, column, text) => {
  const read = one(row);
  expect(read).toMatchObject({ counts: false, problems: [{ column, text }] });
  expect(activityText(read)).toContain(text);
  expect(activityText(read)).not.toContain("“”");
  // With nothing to choose from it proposes nothing.
  expect(activityText(read)).not.toMatch(/:\s*\./);
});

test.each<[PartialActivity, string]>([
  [{ ...sound, count: "nhiều" }, "count"],
  [{ ...sound, count: -1 }, "count"],
  [{ ...sound, amount: "nhiều" }, "amount"],
])("a number that cannot be read is said, and alone does not count: %j", (row, column) => {
  const activity = one(row);
  expect(activity).toMatchObject({ counts: true, problems: [{ column }] });
  expect(column in activity).toBe(false);
});

test.each(["-", "không", "...", "", null])("a placeholder is no number and nothing wrong: %j", (count) => {
  expect(one({ ...sound, count, amount: count })).toMatchObject({ counts: true, problems: [] });
});

test("what would do is said: the nearest unit, the kinds, a day", () => {
  const choicesOf = (row: PartialActivity) => one(row).problems[0]!.choices;
  expect(choicesOf({ ...sound, unit: "Truong AA" })).toEqual(["Trường A"]);
  expect(choicesOf({ ...sound, kind: "?" })).toHaveLength(7);
  expect(choicesOf({ ...sound, kind: "Tuyên truyênf" })).toEqual(["Tuyên truyền"]);
  expect(choicesOf({ ...sound, heldOn: "x" })).toHaveLength(1);
});

test("each sentence names the tab and its row; a tab without its columns says which, and stops nothing", () => {
  expect(activityProblemTexts(read(activityTable(sound, { ...sound, heldOn: "x" })))).toEqual([
    expect.stringMatching(new RegExp(`^${tabs.activities}, dòng 3: `)),
  ]);
  const without = activityTable(sound).map(([unit, kind]) => [unit, kind]);
  expect(activityProblemTexts(read(without))).toEqual([expect.stringContaining("Ngày")]);
});

test("the kinds are the campaign's", () => {
  const kinds = [
    { item: "Phát động", value: "tên khác: Phổ biến · là: tuyên truyền", clause: "" },
    { item: "Gửi số liệu", value: "là: báo cáo", clause: "" },
  ];
  const settings = settingsTable({ ...hoaBinh, lists: { ...hoaBinh.lists, activityKinds: kinds } });
  const rows = read(
    activityTable(...["phổ biến", "Gửi số liệu", "Tuyên truyền"].map((kind) => ({ ...sound, kind }))),
    settings,
  ).rows;
  expect(rows.map(({ means, counts }) => [...means, counts])).toEqual([
    ["propaganda", true],
    ["report", true],
    [false],
  ]);
});

test("without units every name stands for itself", () => {
  expect(read(activityTable({ ...sound, unit: "Trường  X" }), [], []).of.has("Trường X")).toBe(true);
});
