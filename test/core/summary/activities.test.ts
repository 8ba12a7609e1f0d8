import { compareVerdicts } from "../../../src/core/assessment/compare-verdicts";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { measureTargets } from "../../../src/core/summary/figures/measure-targets";
import { rollUp } from "../../../src/core/summary/figures/roll-up";
import { upTo } from "../../../src/core/summary/figures/up-to";
import { summariseTable } from "../../../src/server/functions/summarise-table";
import { activityTable, type PartialActivity } from "../../support/activities";
import { registerTable } from "../../support/register-table";
import { initiatives, schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

const DAY = 24 * 60 * 60 * 1000;
const held = (unit: string, heldOn: string, kind = "Tuyên truyền"): PartialActivity => ({
  unit,
  kind,
  heldOn,
});

function measured(rows: readonly PartialActivity[], asOf?: number) {
  const opened = judgeWorkbook(registerTable(initiatives), [], schools, activityTable(...rows));
  if (!opened.ok) throw new Error(opened.problems.join());
  const workbook = upTo(opened.value, asOf);
  return measureTargets(workbook, rollUp(workbook)).find(({ target }) => target.measure === "propaganda")!;
}
const names = (source: ReturnType<NonNullable<ReturnType<typeof measured>["wanting"]>> | undefined) =>
  source?.of === "units" ? source.units.map(({ name }) => name) : [];

// By `Đơn vị` A held it on 20/02/2022, C without a day, B not at all.
test("a unit counts if `Đơn vị` or an activity says so, and once", () => {
  expect(measured([])).toMatchObject({ reached: 2, missing: 1 });
  const both = measured([held("A", "15/02/2022"), held("B", "01/03/2022"), held("B", "02/03/2022")]);
  expect(both).toMatchObject({ reached: 3, share: 1, missing: 0 });
  expect(names(both.source())).toEqual(["Trường A", "Trường B", "Trường C"]);
  expect(names(both.wanting?.())).toEqual([]);
});

test("other kinds, and rows that cannot be read, count for nothing", () => {
  const rows = [
    held("B", "01/03/2022", "Truyền thông"),
    held("B", "x"),
    held("B", ""),
    held("Ở đâu", "01/03/2022"),
  ];
  expect(measured(rows)).toMatchObject({ reached: 2 });
});

test("on a day counts what was held by its end, both edges", () => {
  const day = Date.UTC(2022, 2, 1);
  expect(names(measured([held("B", "01/03/2022")], day).source())).toEqual(["Trường A"]);
  expect(names(measured([held("B", "01/03/2022")], day + DAY).source())).toEqual(["Trường A", "Trường B"]);
});

test("the function counts the range that it is given, and formulas without one go on", () => {
  const ask = (...more: Parameters<typeof summariseTable>[7][]) => {
    const block = summariseTable(registerTable(initiatives), [], schools, "Chỉ tiêu", "", "", "", ...more);
    return block.find(([name]) => name === "Tuyên truyền")![4];
  };
  expect([ask(), ask(""), ask(activityTable(held("B", "01/03/2022")))]).toEqual([2, 2, 3]);
});

test("other kinds in the settings count other activities", () => {
  const kinds = [{ item: "Phát động", value: "là: tuyên truyền", clause: "" }];
  const after = settingsTable({ ...hoaBinh, lists: { ...hoaBinh.lists, activityKinds: kinds } });
  const rows = activityTable(held("B", "01/03/2022", "Phát động"));
  const compared = compareVerdicts(registerTable(initiatives), schools, settingsTable(), after, rows);
  if (!compared.ok) throw new Error("problems");
  const { before, after: next } = compared.value;
  expect([before.activities.of.size, next.activities.of.size]).toEqual([0, 1]);
});
