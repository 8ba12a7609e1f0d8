import type { Grid } from "../../core/assessment/open-workbook";
import { NEW_TAB } from "../platform/ensure-size";
import { headingRows } from "../platform/heading-rows";
import { inputsFingerprint } from "../workbook/mode";
import { present } from "../workbook/release";
import type { TabKey } from "../workbook/tabs";
import { activityHeadings, unitHeadings } from "./set-up-plain";
import type { SetUpTab } from "./set-up-tab";

/** Under what the looks were set last; in the document's properties, which a copy, where protections may be gone, has not got. */
const STAMP = "SO_SANG_KIEN_LOOKS";

/** What looks depend on, as it is. */
export interface Places {
  /** The rows in which the headings of the register can stand. */
  register: Grid;
  settings: Grid;
  units: Grid;
  activities: Grid;
  /** How many rows the tabs have in which people write: formats reach as far. */
  rows: readonly number[];
}

/** Reads them but for what is known. */
export const readPlaces = (
  tabs: Readonly<Record<TabKey, SetUpTab>>,
  known: { [Key in keyof Places]?: Places[Key] | undefined } = {},
): Places => {
  const read = (key: "settings" | "units" | "activities") =>
    known[key] ?? tabs[key].sheet.getDataRange().getValues();
  const rows = [tabs.register, tabs.units, tabs.activities].map(({ sheet, isNew }) =>
    isNew ? NEW_TAB.rows : sheet.getMaxRows(),
  );
  return {
    register: known.register ?? headingRows(tabs.register.sheet, rows[0]),
    settings: read("settings"),
    units: read("units"),
    activities: read("activities"),
    rows,
  };
};

const stampOf = ({ register, settings, units, activities, rows }: Places, headingRow: number) =>
  // Charts are as long as there are units.
  String(
    inputsFingerprint([
      present,
      settings,
      headingRow,
      register[headingRow - 1],
      unitHeadings(units),
      units.length,
      activityHeadings(activities),
      rows,
    ]),
  );

const store = () => PropertiesService.getDocumentProperties();

/** Whether looks were set for these places, and nothing that they depend on is another. */
export const isStamped = (places: Places, headingRow: number): boolean =>
  store().getProperty(STAMP) === stampOf(places, headingRow);

export function stamp(places: Places, headingRow: number): void {
  store().setProperty(STAMP, stampOf(places, headingRow));
}

/** From here on looks may be others: the next set-up sets them all. */
export function forgetStamp(): void {
  store().deleteProperty(STAMP);
}
