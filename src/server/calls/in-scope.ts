import type { CheckScope } from "../../api/check-scope";
import type { Assessment } from "../../core/assessment/assess";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { Fault } from "../platform/fault";
import { type OpenedWorkbook, readRegisterTab, readWorkbook } from "../workbook/register-tab";
import { selectedRows } from "../workbook/selected-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook, and which of its rows are asked for. */
export function openScope(
  spreadsheet: Spreadsheet,
  scope: CheckScope,
): { whole: OpenedWorkbook; inScope(assessment: Assessment): boolean } {
  const selected = scope.kind === "selection" ? selectedRows(spreadsheet) : undefined;
  if (scope.kind === "selection" && !selected) throw new Fault("other", pageFaults.selection);
  const rows = selected ?? (scope.kind === "rows" ? scope : undefined);
  return {
    whole: readWorkbook(spreadsheet, readRegisterTab(spreadsheet, false, selected?.sheet), []),
    inScope: (assessment) =>
      rows
        ? assessment.initiative.row >= rows.first && assessment.initiative.row <= rows.last
        : belongs(assessment, scope),
  };
}

export const isUnitUnknown = ({ findings }: Assessment) =>
  findings.some(({ rule }) => rule === "unit-unknown");

/** A row whose unit is misspelt belongs to the unit it probably means, too. */
function belongs(assessment: Assessment, scope: CheckScope): boolean {
  const { unitName, findings } = assessment;
  if (scope.kind === "unknownUnit") return isUnitUnknown(assessment);
  return (
    scope.kind !== "unit" ||
    unitName === scope.unit ||
    findings.some(({ rule, data }) => rule === "unit-unknown" && data.suggestion === scope.unit)
  );
}
