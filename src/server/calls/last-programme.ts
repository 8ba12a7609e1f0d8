import type { DashboardFigures } from "../../api/bridge-dashboard";
import { openWorkbook } from "../../core/assessment/open-workbook";
import { resultHeadings } from "../../core/register/columns";
import { narrow, type ReportScope } from "../../core/report/scope";
import { countMonths } from "../../core/summary/blocks/chart-months";
import { fill } from "../../core/words/fill";
import { tabs, verdictWords } from "../../core/words/words";
import { newProgrammeWords } from "../../messages/vi/press/new-programme-vi";

type Grid = Parameters<typeof openWorkbook>[0];

/**
 * The months of the programme before this one, from the tabs in which it was kept: its rows with the results that its
 * own settings gave them. Nothing where none was kept, or where those tabs cannot be read any more.
 */
export function lastProgramme(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  units: Grid,
  scope: ReportScope,
): DashboardFigures["before"] {
  const kept = (tab: string, day: string) => fill(newProgrammeWords.kept, { tab, day });
  const [start = "", end = ""] = kept(tabs.register, "\n").split("\n");
  const days = spreadsheet.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    return name.startsWith(start) ? name.slice(start.length, -end.length) : [];
  });
  const last = days.sort().at(-1);
  if (last === undefined) return null;
  const read = (tab: string): Grid =>
    spreadsheet.getSheetByName(kept(tab, last))?.getDataRange().getValues() ?? [];
  const rows = read(tabs.register);
  const settings = read(tabs.settings);
  const opened = openWorkbook(rows, settings, units);
  const results = rows.find((row) => row.includes(resultHeadings[0]))?.indexOf(resultHeadings[0]);
  // Without settings the built-in ones would stand in, which are not those of that programme.
  if (!opened.ok || results === undefined || settings.length === 0) return null;
  const assessments = rows.map((row, at) => {
    const judged = row[results] === verdictWords.eligible ? opened.value.judge(at) : undefined;
    return judged && { ...judged, verdict: "eligible" as const };
  });
  const months = countMonths(narrow({ ...opened.value, assessments }, scope));
  return { name: opened.value.programme.name, reached: months.map(({ reached }) => reached) };
}
