import { types } from "node:util";
import { ServiceException } from "./exception";
import { EnumGroup, EnumValue, Service } from "./service";

type Kind = "number" | "string" | "boolean" | "table" | "list" | "any" | "object" | "nullable";

/** What the methods accept whose refusals a script is likely to meet. */
const accepted: Readonly<Record<string, readonly (readonly Kind[])[]>> = {
  "SpreadsheetApp.Sheet.getRange": [
    ["string"],
    ["number", "number"],
    ["number", "number", "number"],
    ["number", "number", "number", "number"],
  ],
  "SpreadsheetApp.Sheet.appendRow": [["list"]],
  "SpreadsheetApp.Sheet.setName": [["string"]],
  "SpreadsheetApp.Sheet.insertRowsAfter": [["number", "number"]],
  "SpreadsheetApp.Sheet.insertRowsBefore": [["number", "number"]],
  "SpreadsheetApp.Sheet.deleteRows": [["number", "number"]],
  "SpreadsheetApp.Sheet.deleteColumns": [["number", "number"]],
  "SpreadsheetApp.Sheet.setFrozenRows": [["number"]],
  "SpreadsheetApp.Sheet.setFrozenColumns": [["number"]],
  "SpreadsheetApp.Sheet.setColumnWidth": [["number", "number"]],
  "SpreadsheetApp.Sheet.setColumnWidths": [["number", "number", "number"]],
  "SpreadsheetApp.Sheet.setConditionalFormatRules": [["list"]],
  "SpreadsheetApp.Sheet.insertChart": [["object"]],
  "SpreadsheetApp.Sheet.updateChart": [["object"]],
  "SpreadsheetApp.Sheet.removeChart": [["object"]],
  "SpreadsheetApp.Sheet.setRowHeight": [["number", "number"]],
  "SpreadsheetApp.Sheet.setRowHeights": [["number", "number", "number"]],
  "SpreadsheetApp.Sheet.setRowHeightsForced": [["number", "number", "number"]],
  "SpreadsheetApp.Sheet.setHiddenGridlines": [["boolean"]],
  "SpreadsheetApp.Sheet.getRangeList": [["list"]],
  "SpreadsheetApp.Spreadsheet.getRangeList": [["list"]],
  "SpreadsheetApp.EmbeddedChartBuilder.addRange": [["object"]],
  "SpreadsheetApp.EmbeddedChartBuilder.setPosition": [["number", "number", "number", "number"]],
  "SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders": [["number"]],
  "SpreadsheetApp.Spreadsheet.getRange": [["string"]],
  "SpreadsheetApp.Spreadsheet.getSheetByName": [["string"]],
  "SpreadsheetApp.Spreadsheet.setSpreadsheetLocale": [["string"]],
  "SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone": [["string"]],
  "SpreadsheetApp.Spreadsheet.setNamedRange": [["string", "object"]],
  "SpreadsheetApp.Range.setValues": [["table"]],
  "SpreadsheetApp.Range.setValue": [["any"]],
  "SpreadsheetApp.Range.setFormula": [["string"]],
  "SpreadsheetApp.Range.setFormulas": [["table"]],
  "SpreadsheetApp.Range.setNumberFormat": [["string"]],
  "SpreadsheetApp.Range.setNumberFormats": [["table"]],
  "SpreadsheetApp.Range.setBackground": [["nullable"]],
  "SpreadsheetApp.Range.setBackgrounds": [["table"]],
  "SpreadsheetApp.Range.setNote": [["nullable"]],
  "SpreadsheetApp.Range.setNotes": [["table"]],
  "SpreadsheetApp.DataValidationBuilder.requireValueInList": [["list"], ["list", "boolean"]],
  "SpreadsheetApp.DataValidationBuilder.requireDate": [[]],
  "SpreadsheetApp.DataValidationBuilder.requireDateAfter": [["object"]],
  "SpreadsheetApp.DataValidationBuilder.requireDateBefore": [["object"]],
  "SpreadsheetApp.DataValidationBuilder.requireDateOnOrAfter": [["object"]],
  "SpreadsheetApp.DataValidationBuilder.requireDateOnOrBefore": [["object"]],
};

const fits = (kind: Kind, value: unknown): boolean => {
  switch (kind) {
    case "any":
      return true;
    case "nullable":
      return value === null || value === undefined || typeof value === "string";
    case "list":
      return Array.isArray(value);
    case "table":
      return Array.isArray(value) && Array.isArray(value[0]);
    case "object":
      return typeof value === "object" && value !== null;
    default:
      return typeof value === kind && !Number.isNaN(value);
  }
};

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "number";
  if (Array.isArray(value)) return `${value.length === 0 ? "Object" : typeName(value[0])}[]`;
  if (value instanceof Service) return value.serviceName;
  if (value instanceof EnumValue || value instanceof EnumGroup) return `${value.owner}.${value.type}`;
  return types.isDate(value) ? "Date" : "(class)";
};

/** Throws Google's text when the arguments fit none of the method's forms. */
export const checkSignature = (path: string, name: string, args: readonly unknown[]): void => {
  const forms = accepted[`${path}.${name}`];
  if (!forms) return;
  const met = forms.some(
    (form) => form.length === args.length && form.every((kind, index) => fits(kind, args[index])),
  );
  if (met) return;
  const given = args.map(typeName).join(",");
  throw new ServiceException(
    `The parameters (${given}) don't match the method signature for ${path}.${name}.`,
  );
};
