import { ConditionalFormatRuleBuilder } from "./conditional-format-rule";
import { DataValidationBuilder } from "./data-validation";
import * as enums from "./enums";
import { ServiceException } from "./exception";
import { Service } from "./service";
import { Ui } from "./ui";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The parent of all of Google Sheets. */
export class SpreadsheetApp extends Service {
  readonly serviceName = "SpreadsheetApp";
  readonly ProtectionType = enums.protectionType;
  readonly BooleanCriteria = enums.booleanCriteria;
  readonly DataValidationCriteria = enums.validationCriteria;
  readonly WrapStrategy = enums.wrapStrategy;
  readonly BorderStyle = enums.borderStyle;
  readonly SheetType = enums.sheetType;
  readonly CopyPasteType = enums.copyPasteType;
  readonly Direction = enums.direction;
  readonly Dimension = enums.dimension;
  readonly DeveloperMetadataVisibility = enums.metadataVisibility;

  getActive: App["getActive"] = () => this.x.make.spreadsheet();
  getActiveSpreadsheet: App["getActiveSpreadsheet"] = () => this.x.make.spreadsheet();
  getActiveSheet: App["getActiveSheet"] = () => this.#book.getActiveSheet();
  getActiveRange: App["getActiveRange"] = () => this.#book.getActiveRange() as GoogleRange;
  getCurrentCell: App["getCurrentCell"] = () => this.#book.getActiveCell();

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return this.#book.setActiveSheet(sheet);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.x.authority === "CUSTOM_FUNCTION") {
      throw new ServiceException("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new Ui(this.x) as unknown as GoogleAppsScript.Base.Ui;
  }

  flush(): void {
    this.x.settle();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.x);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.x);
  }

  get #book(): Book {
    return this.x.make.spreadsheet();
  }
}
