import { tabs as names } from "../../core/words/words";
import type { TabKey } from "../workbook/tabs";
import { tabKeys } from "../workbook/tabs";
import { awardsTopStands } from "./awards-top";
import { formulaFaults } from "./check-formulas";
import { activityHeadingsStand, unitHeadingsStand } from "./set-up-plain";
import { standingHeadings } from "./set-up-register";
import { completeProgramme } from "./set-up-settings";
import type { SetUpTab } from "./set-up-tab";
import { isStamped, type Places, readPlaces } from "./stamp";
import { summaryTopStands } from "./summary-top";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Whether set-up would find nothing to mend in the tabs but looks that people changed: each under its name, each heading, each
 * formula free to show its results, and the looks set for just these places. Writes nothing, so that each read serves
 * those behind it. Gives the tabs and what stands in them.
 */
export function findInOrder(
  spreadsheet: Spreadsheet,
): { tabs: Record<TabKey, SetUpTab>; places: Places; headingRow: number } | undefined {
  const tabs = ourTabs(spreadsheet);
  if (!tabs) return undefined;
  const places = readPlaces(tabs);
  const programme = completeProgramme(places.settings);
  const headingRow = programme && standingHeadings(places.register, programme.columns);
  if (!headingRow || !isStamped(places, headingRow)) return undefined;
  const stands =
    unitHeadingsStand(places.units) &&
    activityHeadingsStand(places.activities) &&
    tabs.register.sheet.getFrozenRows() === headingRow &&
    formulaFaults(spreadsheet, { ...places, own: programme.columns }).length === 0 &&
    summaryTopStands(tabs.summary.sheet, programme) &&
    awardsTopStands(tabs.awards.sheet, programme);
  return stands ? { tabs, places, headingRow } : undefined;
}

/** All of them under the names that they have from us. */
function ourTabs(spreadsheet: Spreadsheet): Record<TabKey, SetUpTab> | undefined {
  const found: Partial<Record<TabKey, SetUpTab>> = {};
  for (const key of tabKeys) {
    const sheet = spreadsheet.getSheetByName(names[key]);
    if (!sheet) return undefined;
    found[key] = { sheet, isNew: false };
  }
  return found as Record<TabKey, SetUpTab>;
}
