import { hoaBinh } from "../../core/programme/presets/hoa-binh";
import type { selfCheckWords } from "../../messages/vi/press/self-check-vi";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A fact that Google does not document, and how to see it. */
export interface Probe {
  id: keyof typeof selfCheckWords.facts;
  /** `refused` stands for any exception. */
  expected: string;
  /** Uses cells of an empty tab that no other probe uses, and gives what is seen. */
  probe(sheet: Sheet): unknown;
}

export const refused = "!";

/** In the order in which they are tried: those that move cells come last. */
export const probes: readonly Probe[] = [
  define("empty-text", "true", (sheet) => sheet.getRange("A1").setValue("x").setValue("").isBlank()),
  define("semicolon", "3", (sheet) => sheet.getRange("A2").setFormula("=SUM(1;2)").getDisplayValue()),
  define("comma", "3", (sheet) => sheet.getRange("A3").setFormula("=SUM(1,2)").getDisplayValue()),
  define("text-cell-value", "- =1+1", (sheet) => {
    const cell = sheet
      .getRange("A4")
      .setNumberFormat("@")
      .setValues([["=1+1"]]);
    return `${cell.getFormula() || "-"} ${cell.getDisplayValue()}`;
  }),
  define("text-cell-formula", "=1+1 2", (sheet) => {
    const cell = sheet.getRange("A5").setNumberFormat("@").setFormula("=1+1");
    return `${cell.getFormula()} ${cell.getDisplayValue()}`;
  }),
  define("error-argument", "Không đọc được: #N/A", (sheet) => {
    sheet.getRange("A6").setFormula("=NA()");
    return sheet.getRange("B6").setFormula("=SK_NGAY(A6)").getDisplayValue();
  }),
  define("omitted-argument", "Giai đoạn 1", (sheet) =>
    sheet.getRange("A7").setFormula(`=SK_GIAIDOAN("${hoaBinh.phases[0]?.opens}";)`).getDisplayValue(),
  ),
  define("date-result", "30/04/2024", (sheet) =>
    sheet.getRange("A8").setNumberFormat("dd/mm/yyyy").setFormula('=SK_NGAY("30/4/2024")').getDisplayValue(),
  ),
  define("missing-names", "", () =>
    ["structuredClone", "queueMicrotask", "Buffer", "require"].filter((name) => name in globalThis),
  ),
  define("time-zone", "Asia/Ho_Chi_Minh", (sheet) => sheet.getParent().getSpreadsheetTimeZone()),
  define("same-name", refused, (sheet) => {
    const book = sheet.getParent();
    book.deleteSheet(book.insertSheet(sheet.getName()));
  }),
  define("checkbox", "false", (sheet) => sheet.getRange("A9").insertCheckboxes().getValue()),
  define("protection", "true", (sheet) => {
    const protection = sheet.protect();
    for (const editor of protection.getEditors()) protection.removeEditor(editor);
    return protection.canEdit();
  }),
  define("tab-name", refused, (sheet) => sheet.setName("x".repeat(101)).getName().length),
  define("long-list", refused, (sheet) => {
    const items = Array.from({ length: 501 }, (_, at) => String(at));
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(items).build();
    sheet.getRange("A10").setDataValidation(rule);
  }),
  define("metadata", refused, (sheet) => {
    sheet.addDeveloperMetadata("probe", "x".repeat(30_001));
  }),
  define("foreign-condition", refused, (sheet) => colour(sheet, `='${sheet.getName()} 2'!$A$1=1`)),
  define("inherited-line", "@ VALUE_IN_LIST", (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();
    sheet.getRange("E1").setNumberFormat("@").setDataValidation(rule);
    const inserted = sheet.insertColumnAfter(5).getRange("F1");
    return `${inserted.getNumberFormat()} ${inserted.getDataValidation()?.getCriteriaType()}`;
  }),
  define("shifted-condition", "=$B1=1", (sheet) => {
    colour(sheet, "=$A1=1");
    sheet.insertColumnBefore(1);
    return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
  }),
  define("columns", refused, (sheet) => {
    sheet.deleteRows(2, sheet.getMaxRows() - 1);
    sheet.insertColumnsAfter(1, 18_279 - sheet.getMaxColumns());
  }),
];

function define(id: Probe["id"], expected: string, probe: Probe["probe"]): Probe {
  return { id, expected, probe };
}

function colour(sheet: Sheet, formula: string): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground("#ffffff")
    .setRanges([sheet.getRange("B1:B2")]);
  sheet.setConditionalFormatRules([rule.build()]);
}
