import { judgeWorkbook } from "../../../../src/core/assessment/open-workbook";
import { measureTargets } from "../../../../src/core/summary/figures/measure-targets";
import { rollUp } from "../../../../src/core/summary/figures/roll-up";
import { createTracer } from "../../../../src/core/summary/trace/trace";
import type { TraceSource } from "../../../../src/core/summary/trace/trace-source";
import { registerTable } from "../../../support/register-table";
import { initiatives, schools } from "../../../support/schools";
import { settingsTable, targetRows } from "../../../support/settings-rows";

const opened = judgeWorkbook(
  registerTable(initiatives),
  [
    ...settingsTable(),
    ...targetRows("Từng đơn vị", 4, { scope: "Từng đơn vị", measure: "Sáng kiến đủ điều kiện" }),
    ...targetRows("Cụm 1 đạt", 1, { scope: "Cụm: Cụm 1", measure: "Sáng kiến đủ điều kiện" }),
    ...targetRows("Cụm 1 – Giai đoạn 1", 9, {
      ...{ scope: "Cụm: Cụm 1", phase: "Giai đoạn 1", measure: "Sáng kiến đủ điều kiện" },
    }),
    ...targetRows("Người", "15%", { scope: "Cụm: Cụm 1", measure: "Tỷ lệ người tham gia" }),
  ],
  schools,
);
if (!opened.ok) throw new Error(opened.problems.join());
const workbook = opened.value;
const targets = measureTargets(workbook, rollUp(workbook));
const tracer = createTracer(workbook, ["targets"]);
const MISSING = 6;

const names = (source: TraceSource | undefined) => {
  if (!source) return undefined;
  if ("units" in source) return source.units.map(({ code }) => code);
  return "officers" in source ? source.officers.map(({ name }) => name) : source.of;
};

/** Who has not done what the target of a name asks. */
function wantingOf(item: string) {
  const at = targets.findIndex(({ target }) => target.item === item);
  const traced = tracer(at + 1, MISSING);
  if (!traced.ok) throw new Error(item);
  return names(traced.figure.wanting);
}

it.each<[string, unknown]>([
  // A and C held it.
  ["Tuyên truyền", ["B"]],
  ["Cán bộ chuyên trách", ["Hà Thị Ba"]],
  // A has 3 of its own 2; B 1 of 6; C has no target and nothing.
  ["Ngành giáo dục", ["B", "C"]],
  // No unit has a target of a phase; each of the cluster has something in it.
  ["Cụm 1 – Giai đoạn 1", []],
  ["Từng đơn vị", ["B", "C"]],
  // 2 of 10; 1 of 20; no head count.
  ["Người", ["B"]],
])("what is missing of %s is traced to those who lack it", (item, expected) => {
  expect(wantingOf(item)).toEqual(expected);
});

it("nobody is listed where nothing is missing", () => {
  expect(wantingOf("Cụm 1 đạt")).toBeUndefined();
});
