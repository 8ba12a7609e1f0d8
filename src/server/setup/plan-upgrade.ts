import type { UpgradeStep } from "../../api/bridge-upgrade";
import { activityColumns } from "../../core/register/activity-columns";
import type { Column } from "../../core/register/columns";
import { columns } from "../../core/register/columns";
import type { HeadingPlan } from "../../core/register/plan-headings";
import { unitColumns } from "../../core/register/unit-columns";
import { columnLetters } from "../../core/words/column-letters";
import { tabs } from "../../core/words/words";
import { chartWords } from "../../messages/vi/chart-vi";
import { summaryFormula } from "../workbook/formulas";
import type { SummaryTab } from "../workbook/summary-layout";
import { summaryFormulas, summaryTabs } from "../workbook/summary-layout";
import type { TabKey } from "../workbook/tabs";
import { findTab, tabKeys } from "../workbook/tabs";
import { chartsByTitle } from "./place-charts";
import { guideDiffers } from "./set-up-guide";
import { planActivities, planUnits } from "./set-up-plain";
import { planRegister } from "./set-up-register";
import { planSettings } from "./set-up-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one tab that a step names. */
const MOST = 20;

/** What an upgrade would change, read from the workbook as it is. Writes nothing. */
export function planUpgrade(spreadsheet: Spreadsheet): UpgradeStep[] {
  const steps: UpgradeStep[] = [];
  const push = (kind: UpgradeStep["kind"], tab: string, names: readonly string[] = []) => {
    steps.push({ kind, tab, names });
  };
  const found = Object.fromEntries(tabKeys.map((key) => [key, findTab(spreadsheet, key)])) as Record<
    TabKey,
    Sheet | undefined
  >;
  for (const key of tabKeys) {
    const name = found[key]?.getName();
    if (name === undefined) push("tabMade", tabs[key]);
    else if (name !== tabs[key]) push("tabRenamed", name, [tabs[key]]);
  }
  const { register, units, activities, settings, guide } = found;
  if (register) {
    const { results, ...plan } = planRegister(register);
    if (results !== "stay") push(results === "move" ? "resultsMoved" : "resultsInserted", register.getName());
    pushHeadings(push, register.getName(), plan, columns);
  }
  if (units) pushHeadings(push, units.getName(), planUnits(units), unitColumns);
  if (activities) pushHeadings(push, activities.getName(), planActivities(activities), activityColumns);
  const added = settings ? planSettings(settings) : [];
  if (settings && added.length > 0) {
    push(
      "settingsAdded",
      settings.getName(),
      added.map(([group, item]) => `${group} – ${item}`),
    );
  }
  const laidOut = summaryTabs.flatMap((key) => {
    const sheet = found[key];
    return sheet && !isLaidOut(sheet, key) ? [sheet.getName()] : [];
  });
  for (const name of laidOut) push("laidOut", name);
  const { summary, analysis } = found;
  const present = chartsByTitle([summary, analysis].filter((sheet) => sheet !== undefined));
  const titles = Object.values(chartWords).map(({ title }) => title);
  const charts = titles.filter((title) => !present.has(title));
  if (charts.length > 0) push("chartsAdded", analysis?.getName() ?? tabs.analysis, charts);
  if (guide && guideDiffers(guide)) push("guideWritten", guide.getName());
  for (const [tab, cells] of referencesTo(spreadsheet, laidOut)) push("references", tab, cells);
  return steps;
}

function pushHeadings<K extends string>(
  push: (kind: UpgradeStep["kind"], tab: string, names: readonly string[]) => void,
  tab: string,
  { renamed, restored, missing }: HeadingPlan<K>,
  all: Readonly<Record<K, Column>>,
): void {
  const heading = (key: K) => all[key].heading;
  if (renamed.length > 0)
    push(
      "headingsRenamed",
      tab,
      renamed.flatMap(({ key, from }) => [from, heading(key)]),
    );
  if (restored.length > 0)
    push(
      "headingsRestored",
      tab,
      restored.map(({ key }) => heading(key)),
    );
  if (missing.length > 0) push("headingsAdded", tab, missing.map(heading));
}

/** Whether each formula stands in its cell with the arguments of this release; which columns it reads is no matter. */
function isLaidOut(sheet: Sheet, key: SummaryTab): boolean {
  return summaryFormulas[key].every(({ row, column, parts }) => {
    if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
    return argumentsOf(sheet.getRange(row, column).getFormula()) === argumentsOf(summaryFormula(ANY, parts));
  });
}

const ANY = { first: 1, last: 1, units: 1 };

/** All but the tables that it reads; Sheets hands a formula back with the separators of its locale. */
const argumentsOf = (formula: string): string =>
  formula
    .replace(/[;,]/g, ";")
    .replace(/\s+/g, "")
    .replace(/(?:;"")?;[^;]*!A1:[A-Z]+\)$/, ")")
    .replace(/^=SK_TONGHOP\((?:[^;]*;){3}/, "=");

/** Formulas of people that point at the tabs given: what they point at moves away under them. */
function referencesTo(spreadsheet: Spreadsheet, names: readonly string[]): [tab: string, cells: string[]][] {
  if (names.length === 0) return [];
  const isOurs = (formula: string) => /^=SK_(TONGHOP|KIEMTRA)\(/.test(formula);
  return spreadsheet.getSheets().flatMap((sheet): [string, string[]][] => {
    const cells = sheet
      .getDataRange()
      .getFormulas()
      .flatMap((row, r) =>
        row.flatMap((formula, c) =>
          !isOurs(formula) &&
          names.some((name) => formula.includes(`${name}'!`) || formula.includes(`${name}!`))
            ? [`${columnLetters(c + 1)}${r + 1}`]
            : [],
        ),
      );
    return cells.length > 0 ? [[sheet.getName(), cells.slice(0, MOST)]] : [];
  });
}
