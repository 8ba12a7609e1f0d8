import type { SheetRectangle, Validation } from "../model/cell";
import type { Rectangle } from "../model/rectangle";
import type { Chart, ConditionalFormat } from "../model/sheet";

/** Makes the services' objects, so that their files need not know one another. */
export interface Factory {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: number, block: Rectangle): GoogleAppsScript.Spreadsheet.Range;
  protection(sheetId: number, id: number): GoogleAppsScript.Spreadsheet.Protection;
  namedRange(name: string, range: SheetRectangle): GoogleAppsScript.Spreadsheet.NamedRange;
  validation(rule: Validation): GoogleAppsScript.Spreadsheet.DataValidation;
  conditionalFormat(
    sheetId: number,
    rule: ConditionalFormat,
  ): GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  metadata(sheetId: number | undefined, id: number): GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  chart(sheetId: number, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart;
  chartBuilder(sheetId: number, chart?: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  rangeList(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): GoogleAppsScript.Spreadsheet.RangeList;
  user(email: string): GoogleAppsScript.Base.User;
}
