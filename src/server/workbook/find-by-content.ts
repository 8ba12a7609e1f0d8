import { activityColumns } from "../../core/register/activity-columns";
import type { tabs } from "../../core/words/words";
import { guide } from "../../messages/vi/press/setup-texts-vi";
import { logHeadings } from "../../messages/vi/setup-vi";
import { findFormulas } from "./find-formulas";
import { isFormerGuideText } from "./former-guide";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TabKey = keyof typeof tabs;

const CHECK = "=SK_KIEMTRA(";
/** The tabs that a formula names, in either spelling: `'Cấu hình'!` or `CauHinh!`. */
export const TAB_NAMES = /(?:'((?:[^']|'')*)'|([^'!;,()\s]+))!/g;

/** A tab under another name than those of ours, what our mark on it says, and whether nothing stands in it. */
export interface OtherTab {
  sheet: Sheet;
  mark: string | null | undefined;
  isBlank: boolean;
}

/**
 * A tab that was renamed, in a workbook whose marks were lost with a copy: the register by its formula, settings and
 * units by what that formula names. Registers and settings kept aside have no formula and are never taken for the live
 * ones; where two tabs are alike, neither is.
 */
export function findByContent(
  spreadsheet: Spreadsheet,
  key: TabKey,
  others: readonly OtherTab[],
  register: () => Sheet | undefined,
): Sheet | undefined {
  if (key === "settings" || key === "units") {
    const formula = register()?.getRange(1, 1).getFormula() ?? "";
    if (!formula.startsWith(CHECK)) return undefined;
    const named = [...formula.matchAll(TAB_NAMES)][key === "settings" ? 0 : 1];
    const name = named?.[1]?.replace(/''/g, "'") ?? named?.[2];
    return name === undefined ? undefined : (spreadsheet.getSheetByName(name) ?? undefined);
  }
  const alike = others.filter(({ sheet, isBlank }) => !isBlank && holds[key](sheet));
  return alike.length === 1 ? alike[0]?.sheet : undefined;
}

const holds: Readonly<Record<Exclude<TabKey, "settings" | "units">, (sheet: Sheet) => boolean>> = {
  register: (sheet) => sheet.getRange(1, 1).getFormula().startsWith(CHECK),
  summary: (sheet) => findFormulas(sheet, "summary").some(Boolean),
  awards: (sheet) => findFormulas(sheet, "awards").some(Boolean),
  analysis: (sheet) => findFormulas(sheet, "analysis").some(Boolean),
  // Those of an earlier campaign are kept hidden.
  activities: (sheet) =>
    !sheet.isSheetHidden() &&
    beginsWith(
      sheet,
      Object.values(activityColumns).map(
        ({ heading }) =>
          (cell) =>
            cell === heading,
      ),
    ),
  log: (sheet) =>
    beginsWith(
      sheet,
      logHeadings.map((heading) => (cell) => cell === heading),
    ),
  guide: (sheet) => {
    const [title, text] = guide.lines[0]!;
    return beginsWith(sheet, [(cell) => cell === title, (cell) => cell === text || isFormerGuideText(cell)]);
  },
};

/** Whether the first cells hold what is asked of each. */
function beginsWith(sheet: Sheet, asked: readonly ((cell: string) => boolean)[]): boolean {
  const width = Math.min(asked.length, sheet.getMaxColumns());
  const [first = []] = sheet.getRange(1, 1, 1, width).getDisplayValues();
  return asked.every((holds, column) => holds(String(first[column])));
}
