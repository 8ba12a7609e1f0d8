import { splitSheetName } from "../model/a1";
import { localeOf } from "../model/locale";
import { zoneOf } from "../model/zone";
import { addTab } from "./add-tab";
import { addMetadata, metadataIds } from "./developer-metadata";
import { ServiceException } from "./exception";
import { renameRange } from "./named-range";
import type { RangeBase } from "./range-base";
import { Service } from "./service";
import type { SheetBase } from "./sheet-base";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Template = { template?: GoogleSheet | undefined };

export interface Spreadsheet extends GoogleAppsScript.Spreadsheet.Spreadsheet {}
/** The workbook. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class Spreadsheet extends Service {
  readonly serviceName = "SpreadsheetApp.Spreadsheet";

  getId(): string {
    return this.x.book.meta.id;
  }

  getName(): string {
    this.x.cost.metadata();
    return this.x.book.meta.name;
  }

  rename(newName: string): void {
    this.x.write("rename", () => this.#meta({ name: newName }));
  }

  getUrl(): string {
    const { address, meta } = this.x.book;
    return address ?? `https://docs.google.com/spreadsheets/d/${meta.id}/edit`;
  }

  getOwner(): GoogleAppsScript.Base.User {
    return this.x.make.user(this.x.book.meta.owner.email);
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    const { owner, editors } = this.x.book.meta;
    const { email, through } = this.x.person;
    const emails = new Set([owner.email, ...(through ? [] : [email]), ...editors]);
    return [...emails].map((email) => this.x.make.user(email));
  }

  getViewers(): GoogleAppsScript.Base.User[] {
    return [];
  }

  getSpreadsheetLocale(): string {
    this.x.commit();
    return this.x.book.meta.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.x.write("setSpreadsheetLocale", () => {
      if (!localeOf(locale)) throw new ServiceException(`Invalid argument: ${locale}`);
      this.#meta({ locale });
    });
  }

  getSpreadsheetTimeZone(): string {
    this.x.commit();
    return this.x.book.meta.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.x.write("setSpreadsheetTimeZone", () => {
      try {
        zoneOf(timezone);
      } catch {
        throw new ServiceException(`Invalid argument: ${timezone}`);
      }
      this.#meta({ timeZone: timezone });
    });
  }

  getSheets(): GoogleSheet[] {
    this.x.cost.metadata();
    return this.x.book.sheets.map(({ id }) => this.x.make.sheet(id));
  }

  getNumSheets(): number {
    return this.x.book.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    this.x.cost.metadata();
    const sheet = this.x.book.sheetByName(name);
    return sheet ? this.x.make.sheet(sheet.id) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.x.book.sheet(id) ? this.x.make.sheet(id) : null;
  }

  getActiveSheet(): GoogleSheet {
    const { sheetId } = this.x.selection;
    const id = this.x.book.sheet(sheetId) ? sheetId : this.x.book.sheets.find(({ meta }) => !meta.hidden)?.id;
    return this.x.make.sheet(id ?? 0);
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getActiveRange(): GoogleRange | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  getRange(a1Notation: string): GoogleRange {
    return this.getActiveSheet().getRange(a1Notation);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActiveSheet().getRangeList(a1Notations);
  }

  getDataRange(): GoogleRange {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(rowContents: unknown[]): GoogleSheet {
    return this.getActiveSheet().appendRow(rowContents);
  }

  insertSheet(a?: string | number | Template, b?: number | Template, c?: Template): GoogleSheet {
    const { x } = this;
    const given = [a, b, c];
    const name = given.find((value): value is string => typeof value === "string");
    const index = given.find((value): value is number => typeof value === "number");
    const options = given.find((value): value is Template => typeof value === "object" && value !== null);
    const template = x.raw(options?.template) as SheetBase | undefined;
    x.cost.structure(0);
    return x.act("insertSheet", () => addTab(x, name ?? freeName(x.book.sheets), index, template?.sheetId));
  }

  duplicateActiveSheet(): GoogleSheet {
    const { x } = this;
    const source = this.getActiveSheet();
    x.cost.structure(0);
    return x.act("duplicateActiveSheet", () => {
      const name = `Bản sao của ${x.sheet(source.getSheetId()).meta.name}`;
      const at = x.book.sheets.findIndex(({ id }) => id === source.getSheetId());
      return addTab(x, name, at + 1, source.getSheetId()).activate();
    });
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { x } = this;
    const { sheetId } = sheet as unknown as SheetBase;
    x.cost.structure(0);
    x.act("deleteSheet", () => {
      const state = x.sheet(sheetId);
      const { rows, columns } = state.meta;
      x.mustEdit(state, { row: 0, column: 0, rows, columns });
      if (!x.book.sheets.some(({ id, meta }) => id !== sheetId && !meta.hidden)) {
        throw new ServiceException("You can't remove all the sheets in a document.");
      }
      x.book.apply({ kind: "removeSheet", sheetId });
    });
  }

  deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  moveActiveSheet(pos: number): void {
    const { x } = this;
    const active = this.getActiveSheet().getSheetId();
    x.act("moveActiveSheet", () => {
      if (pos < 1 || pos > x.book.sheets.length) throw new ServiceException("Sheet index out of bounds");
      const ids = x.book.sheets.map(({ id }) => id).filter((id) => id !== active);
      ids.splice(pos - 1, 0, active);
      x.book.apply({ kind: "order", sheetIds: ids });
    });
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getRangeByName(name: string): GoogleRange | null {
    this.x.commit();
    const { sheet, rest } = splitSheetName(name);
    const wanted = rest.toLowerCase();
    const found = Object.entries(this.x.book.meta.namedRanges).find(
      ([each, { sheetId }]) =>
        each.toLowerCase() === wanted &&
        (sheet === undefined || this.x.book.sheetByName(sheet)?.id === sheetId),
    );
    return found ? this.x.make.range(found[1].sheetId, found[1]) : null;
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const { block, sheetId } = range as unknown as RangeBase;
    renameRange(this.x, "setNamedRange", name, name, { ...block, sheetId });
  }

  removeNamedRange(name: string): void {
    this.x.commit();
    const range = this.x.book.meta.namedRanges[name];
    if (!range) throw new ServiceException(`The name "${name}" does not exist.`);
    renameRange(this.x, "removeNamedRange", name, undefined, range);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    this.x.commit();
    return Object.entries(this.x.book.meta.namedRanges).map(([name, range]) =>
      this.x.make.namedRange(name, range),
    );
  }

  toast(msg: string, title = "", timeoutSeconds: number | null = 5): void {
    this.x.show({ kind: "toast", message: String(msg), title: String(title), seconds: timeoutSeconds ?? 5 });
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): this {
    addMetadata(this.x, undefined, key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataIds(this.x, undefined).map((id) => this.x.make.metadata(undefined, id));
  }

  #meta(parts: Partial<typeof this.x.book.meta>): void {
    this.x.book.apply({ kind: "book", book: { ...this.x.book.meta, ...parts } });
  }
}

const freeName = (sheets: readonly { meta: { name: string } }[]): string => {
  const names = new Set(sheets.map(({ meta }) => meta.name));
  let number = sheets.length + 1;
  while (names.has(`Trang tính${number}`)) number++;
  return `Trang tính${number}`;
};
