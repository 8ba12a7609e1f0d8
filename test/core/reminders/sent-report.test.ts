import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { isReportOn } from "../../../src/core/reminders/sent-report";
import { activityTable } from "../../support/activities";
import { registerTable } from "../../support/register-table";
import { schools } from "../../support/schools";

/** The phases close on 31/05/2022 and 01/09/2023: the middle is the 15th of January 2023. */
test.each<[heldOn: string, note: string, phases: readonly string[]]>([
  ["30/05/2022", "", ["Giai đoạn 1"]],
  ["05/06/2022", "", ["Giai đoạn 1"]],
  ["15/01/2023", "", ["Giai đoạn 1"]],
  ["16/01/2023", "", ["Giai đoạn 2"]],
  ["05/09/2023", "", ["Giai đoạn 2"]],
  ["05/09/2023", "bổ sung giai đoạn 1", ["Giai đoạn 1"]],
  ["05/06/2022", "Cả chương trình", [""]],
])("a report of %s, noted “%s”, is on %j", (heldOn, note, on) => {
  const rows = activityTable({ unit: "A", kind: "Đã gửi báo cáo", heldOn, note });
  const opened = judgeWorkbook(registerTable([]), [], schools, rows);
  if (!opened.ok) throw new Error(opened.problems.join());
  const { phases } = opened.value.programme;
  const [sent] = opened.value.activities.rows;
  const asked = [...phases, undefined].filter((phase) => isReportOn(phase, sent!, phases));
  expect(asked.map((phase) => phase?.name ?? "")).toEqual(on);
});

test("another kind is no report, and without phases a report is on the whole programme", () => {
  const rows = activityTable(
    { unit: "A", kind: "Tuyên truyền", heldOn: "05/06/2022" },
    { unit: "A", kind: "Đã gửi báo cáo", heldOn: "05/06/2022" },
  );
  const opened = judgeWorkbook(registerTable([]), [], schools, rows);
  if (!opened.ok) throw new Error(opened.problems.join());
  const [other, sent] = opened.value.activities.rows;
  expect(isReportOn(opened.value.programme.phases[0], other!, opened.value.programme.phases)).toBe(false);
  expect(isReportOn(undefined, sent!, [])).toBe(true);
});
