import type { Grid } from "../../core/assessment/open-workbook";
import { NEW_TAB } from "../platform/ensure-size";
import { HEADING_ROWS_READ, headingRows } from "../platform/heading-rows";
import { valuesOf } from "../platform/values-of";
import { inputsFingerprint } from "../workbook/mode";
import { present } from "../workbook/release";
import { lastColumnOf, summaryTabs } from "../workbook/summary-layout";
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
  /** Those in which their headings can stand, or all of them. */
  units: Grid;
  activities: Grid;
  /** How many rows of units are filled: charts are as long. */
  unitRows: number;
  /** How many rows the tabs have in which people write: formats reach as far. */
  rows: readonly number[];
  /** How many columns the tabs of figures have: those that people insert take formats along. */
  columns: readonly number[];
}

/** Reads them but for what is known. */
export const readPlaces = (
  tabs: Readonly<Record<TabKey, SetUpTab>>,
  known: { [Key in keyof Places]?: Places[Key] | undefined } = {},
): Places => {
  const rows = [tabs.register, tabs.units, tabs.activities].map(({ sheet, isNew }) =>
    isNew ? NEW_TAB.rows : sheet.getMaxRows(),
  );
  const headed = ({ sheet }: SetUpTab, count = 0) => valuesOf(sheet, -1, Math.min(HEADING_ROWS_READ, count));
  return {
    register: known.register ?? headingRows(tabs.register.sheet, rows[0]),
    settings: known.settings ?? valuesOf(tabs.settings.sheet),
    units: known.units ?? headed(tabs.units, rows[1]),
    activities: known.activities ?? headed(tabs.activities, rows[2]),
    unitRows: known.units?.length ?? tabs.units.sheet.getLastRow(),
    rows,
    columns: summaryTabs.map((key) => {
      const { sheet, isNew } = tabs[key];
      return isNew ? Math.max(NEW_TAB.columns, lastColumnOf(key)) : sheet.getMaxColumns();
    }),
  };
};

const stampOf = (
  { register, settings, units, activities, unitRows, rows, columns }: Places,
  headingRow: number,
) =>
  String(
    inputsFingerprint([
      present,
      settings,
      headingRow,
      register[headingRow - 1],
      unitHeadings(units),
      unitRows,
      activityHeadings(activities),
      rows,
      columns,
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
