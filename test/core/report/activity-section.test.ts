import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { composeReport } from "../../../src/core/report/compose";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import type { ReportScope } from "../../../src/core/report/scope";
import { activityTable } from "../../support/activities";
import { registerTable } from "../../support/register-table";
import { initiatives, schools } from "../../support/schools";

const done = activityTable(
  { unit: "A", kind: "Tuyên truyền", heldOn: "15/02/2022", count: 40 },
  { unit: "B", kind: "Tuyên truyền", heldOn: "31/05/2022", amount: "2 triệu" },
  { unit: "B", kind: "Khen thưởng", heldOn: "01/06/2022", count: 3, amount: 1_500_000 },
  { unit: "A", kind: "Tổ hỗ trợ", heldOn: "tháng 3/2022", count: "5 người" },
  { unit: "A", kind: "Đã gửi báo cáo", heldOn: "31/05/2022" },
  { unit: "C", kind: "Khen thưởng", heldOn: "hôm nọ", count: 3 },
);

function rowsOf(kind: ReportScope["kind"], name: string, phase: string, rows = done) {
  const opened = judgeWorkbook(registerTable(initiatives), [], schools, rows);
  if (!opened.ok) throw new Error(opened.problems.join());
  const found = opened.value.programme.phases.find((each) => each.name === phase);
  const { lines } = composeReport(phaseReport, opened.value, {
    ...{ scope: { kind, name }, today: Date.UTC(2024, 0, 1) },
    ...{ given: {}, said: {}, kept: { edited: {}, extra: [] } },
    ...(found && { phase: found }),
  });
  const heading = (text: string) =>
    lines.findIndex(({ pieces }) => pieces.some((each) => each.text === text));
  const section = lines.slice(heading("I. TÌNH HÌNH TRIỂN KHAI"), heading("II. KẾT QUẢ THỰC HIỆN"));
  const table = section.filter((line) => line.table).map(({ pieces }) => pieces.map(({ text }) => text));
  return {
    table: table.slice(1).map((cells) => cells.slice(1)),
    all: section.flatMap(({ pieces }) => pieces),
  };
}

test("section I has what was done by the end of the phase, by kind, and how many state a number", () => {
  expect(rowsOf("all", "", "Giai đoạn 1").table).toEqual([
    ["Tuyên truyền", "2", "2", "40 (ghi ở 1/2 lần)", "2.000.000 (ghi ở 1/2 lần)"],
    ["Tổ hỗ trợ sáng kiến", "1", "1", "5", ""],
    ["Đã gửi báo cáo", "1", "1", "", ""],
  ]);
  expect(rowsOf("all", "", "Giai đoạn 2").table[2]).toEqual(["Khen thưởng", "1", "1", "3", "1.500.000"]);
});

test("a cluster has that of its units, a unit its own with the days, without the report itself", () => {
  expect(rowsOf("cluster", "Cụm 1", "").table.map(([kind]) => kind)).toHaveLength(4);
  expect(rowsOf("unit", "Trường A", "").table).toEqual([
    ["Tuyên truyền", "15/02/2022", "1", "40", ""],
    ["Tổ hỗ trợ sáng kiến", "03/2022", "1", "5", ""],
  ]);
});

test("a workbook without activities has the section that it had", () => {
  expect(rowsOf("all", "", "Giai đoạn 1", []).table).toEqual([]);
  expect(rowsOf("unit", "Trường C", "").table).toEqual([]);
});

test("propaganda by an activity is in the sentence of section I, cut at the end of the phase", () => {
  const texts = (phase: string) =>
    rowsOf("all", "", phase)
      .all.map(({ text }) => text)
      .join("\n");
  expect(texts("Giai đoạn 1")).toContain("2/3 đơn vị");
});

test("an agreement with the management and an innovation day stand there under the campaign's names", () => {
  const rows = activityTable(
    { unit: "C", kind: "Ngày hội", heldOn: "02/06/2022", count: 120 },
    { unit: "C", kind: "Giao ước thi đua", heldOn: "01/06/2022" },
  );
  expect(rowsOf("unit", "Trường C", "Giai đoạn 2", rows).table).toEqual([
    ["Giao ước, biên bản ghi nhớ", "01/06/2022", "1", "", ""],
    ["Ngày hội sáng kiến", "02/06/2022", "1", "120", ""],
  ]);
});

test("a unit that Đơn vị alone says held it is in the table as in the sentence above it", () => {
  const other = done.filter((row) => !(row[0] === "A" && row[1] === "Tuyên truyền"));
  expect(other).toHaveLength(done.length - 1);
  const { table, all } = rowsOf("all", "", "Giai đoạn 1", other);
  expect(all.map(({ text }) => text).join("\n")).toContain("2/3 đơn vị");
  expect(table[0]).toEqual(["Tuyên truyền", "2", "2", "", "2.000.000 (ghi ở 1/2 lần)"]);
  expect(rowsOf("unit", "Trường A", "Giai đoạn 1", other).table[0]).toEqual([
    ...["Tuyên truyền", "20/02/2022", "1", "", ""],
  ]);
  // A plain “Có” has no day.
  const whole = rowsOf("all", "", "", other);
  expect(whole.all.map(({ text }) => text).join("\n")).toContain("3/3 đơn vị");
  expect(whole.table[0]?.slice(0, 3)).toEqual(["Tuyên truyền", "3", "3"]);
});
