import type { CheckReport } from "../../core/assessment/check-report";
import { checkReport } from "../../core/assessment/check-report";
import { judgeWorkbook } from "../../core/assessment/open-workbook";
import { settingProblemText } from "../../core/assessment/problems-vi";
import type { SettingProblem } from "../../core/programme/settings-table";
import type { Cell } from "../../core/reading/cell";
import { verdictsIn } from "../../core/summary/figures/tally";
import { fill } from "../../core/words/fill";
import type { Verdict } from "../../core/words/severity";
import { checkWords, formulaWarnings } from "../../messages/vi/press/check-vi";
import { sizeAdvice } from "../live/size-advice";
import { withLock } from "../lock/with-lock";
import { markSettings, marksDiffer, settingProblems } from "../settings/mark-settings";
import { type FormulaFault, formulaFaults } from "../setup/check-formulas";
import { crowdAdvice } from "../workbook/crowd-advice";
import { readCells } from "../workbook/read-workbook";
import { rowsAbove } from "../workbook/rows-above";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type CheckOutcome =
  | {
      ok: true;
      report: CheckReport;
      /** Nothing was entered yet. */
      isBlank: boolean;
      verdicts: readonly Verdict[];
      warnings: readonly string[];
    }
  | { ok: false; problems: readonly string[] };

/** How many rows the dialog names; the sidebar lists them all. */
const FIRST_ROWS = 10;

/**
 * Judges the whole register anew and looks after the formula. Reads each tab once, and writes nothing but
 * the errors of `Cấu hình` beside their rows.
 */
export function check(spreadsheet: Spreadsheet): CheckOutcome {
  const inputs = readCells(spreadsheet);
  if (!inputs.ok) return inputs;
  const { register, settings, units, activities } = inputs.value;
  const reading = judgeWorkbook(register, settings, units, activities);
  const problems = settingProblems(settings, reading.ok ? reading.value : undefined);
  if (marksDiffer(spreadsheet, problems)) mark(spreadsheet, settings, problems);
  if (!reading.ok) return reading;
  const above = rowsAbove({ register, units, activities });
  const warnings = warningsOf(spreadsheet, formulaFaults(spreadsheet, inputs.value));
  const targets = problems.map(settingProblemText);
  const report = checkReport(reading.value, FIRST_ROWS);
  return {
    ok: true,
    report,
    isBlank: report.rows === 0 && above === "",
    verdicts: verdictsIn(reading.value.programme),
    warnings: [
      above,
      ...warnings,
      crowdAdvice(report.rows, register[0]?.[0]) ?? "",
      ...sizeAdvice(spreadsheet, register.length, register[0]?.length ?? 0),
      ...targets,
    ].filter(Boolean),
  };
}

/** What keeps the marks from being written, another's run or a newer release, keeps nobody from the check. */
function mark(spreadsheet: Spreadsheet, settings: Cell[][], problems: readonly SettingProblem[]): void {
  try {
    withLock(() => markSettings(spreadsheet, settings, problems));
  } catch {
    // The dialog says what is wrong.
  }
}

const cellText = ({ cell, by = [] }: FormulaFault): string =>
  by.length === 0 ? cell : fill(formulaWarnings.blockedBy, { cell, by: by.join(", ") });

/** What the person should know of the workbook as a whole: formulas that are not in order, another locale. */
export function warningsOf(spreadsheet: Spreadsheet, faults: readonly FormulaFault[]): string[] {
  const warnings = (["static", "gone", "changed", "blocked", "stuck"] as const).flatMap((state) => {
    const cells = faults.filter((fault) => fault.state === state).map(cellText);
    return cells.length > 0 ? [fill(formulaWarnings[state], { cells: cells.join(", ") })] : [];
  });
  if (
    spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone() ||
    spreadsheet.getSpreadsheetLocale() !== "vi_VN"
  ) {
    warnings.push(checkWords.locale);
  }
  return warnings;
}
