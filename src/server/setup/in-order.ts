import { tabs } from "../../core/words/words";
import type { TabKey } from "../workbook/tabs";
import { tabKeys } from "../workbook/tabs";
import { awardsTopStands } from "./awards-top";
import { formulaFaults } from "./check-formulas";
import { localeStands } from "./locale";
import { activityHeadingsStand, unitHeadingsStand } from "./set-up-plain";
import { standingHeadings } from "./set-up-register";
import { completeProgramme } from "./set-up-settings";
import { isStamped, readPlaces } from "./stamp";
import { summaryTopStands } from "./summary-top";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether set-up would find nothing to mend but looks that people changed: each tab under its name, each heading, each
 * formula free to show its results, and the looks set for just these places. Writes nothing, so that each read serves
 * those behind it. Gives the tab of the settings.
 */
export function findInOrder(spreadsheet: Spreadsheet): Sheet | undefined {
  if (!localeStands(spreadsheet)) return undefined;
  const sheets = ourTabs(spreadsheet);
  if (!sheets) return undefined;
  const places = readPlaces(sheets);
  const programme = completeProgramme(places.settings);
  const headingRow = programme && standingHeadings(places.register, programme.columns);
  if (!headingRow || !isStamped(places, headingRow)) return undefined;
  const stands =
    unitHeadingsStand(places.units) &&
    activityHeadingsStand(places.activities) &&
    sheets.register.getFrozenRows() === headingRow &&
    formulaFaults(spreadsheet, { ...places, own: programme.columns }).length === 0 &&
    summaryTopStands(sheets.summary, programme) &&
    awardsTopStands(sheets.awards, programme);
  return stands ? sheets.settings : undefined;
}

/** All of them under the names that they have from us. */
function ourTabs(spreadsheet: Spreadsheet): Record<TabKey, Sheet> | undefined {
  const found: Partial<Record<TabKey, Sheet>> = {};
  for (const key of tabKeys) {
    const sheet = spreadsheet.getSheetByName(tabs[key]);
    if (!sheet) return undefined;
    found[key] = sheet;
  }
  return found as Record<TabKey, Sheet>;
}
