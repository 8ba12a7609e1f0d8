import { getOrMake } from "../model/get-or-make";
import type { Realm } from "../realm/realm";
import { Bridge } from "./bridge";
import { CacheService } from "./cache-service";
import { Charts } from "./charts";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { DataValidation } from "./data-validation";
import { DeveloperMetadata } from "./developer-metadata";
import { EmbeddedChart } from "./embedded-chart";
import { chartBuilder } from "./embedded-chart-builder";
import type { Execution } from "./execution";
import { HtmlService } from "./html-service";
import { LockService } from "./lock-service";
import { Console, Logger } from "./logger";
import { NamedRange } from "./named-range";
import { PropertiesService } from "./properties-service";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { ScriptApp } from "./script-app";
import { Session } from "./session";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { SpreadsheetApp } from "./spreadsheet-app";
import { User } from "./user";
import { Utilities } from "./utilities";

/** The global objects of Apps Script for one execution, as its realm sees them. */
export const makeServices = (
  realm: Realm,
  x: Execution,
): { bridge: Bridge; globals: Record<string, object> } => {
  const bridge = new Bridge(realm, x);
  x.raw = (value) => bridge.raw(value);
  const spreadsheet = new Spreadsheet(x);
  const sheets = new Map<number, Sheet>();
  x.make = {
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => getOrMake(sheets, sheetId, () => new Sheet(x, sheetId)),
    range: (sheetId, { row, column, rows, columns }) => new Range(x, sheetId, { row, column, rows, columns }),
    protection: (sheetId, id) => new Protection(x, sheetId, id),
    namedRange: (name, range) => new NamedRange(x, name, range),
    validation: (rule) => new DataValidation(x, rule),
    conditionalFormat: (sheetId, rule) => new ConditionalFormatRule(x, sheetId, rule),
    metadata: (sheetId, id) => new DeveloperMetadata(x, sheetId, id),
    chart: (sheetId, chart) => new EmbeddedChart(x, sheetId, chart),
    chartBuilder: (sheetId, chart) => chartBuilder(x, sheetId, chart),
    rangeList: (ranges) => new RangeList(x, ranges),
    user: (email) => new User(x, email),
  };
  const services = {
    SpreadsheetApp: new SpreadsheetApp(x),
    Charts: new Charts(x),
    HtmlService: new HtmlService(x),
    LockService: new LockService(x),
    PropertiesService: new PropertiesService(x),
    CacheService: new CacheService(x),
    Session: new Session(x),
    Utilities: new Utilities(x),
    ScriptApp: new ScriptApp(x),
    Logger: new Logger(x),
    console: new Console(x),
  };
  const globals = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, bridge.wrap(service)]),
  );
  return { bridge, globals };
};
