import { parseBlock, splitSheetName } from "../model/a1";
import { makeEdit, planEdit } from "../model/edit-cells";
import { parseFormula } from "../model/formula";
import type { Rectangle } from "../model/rectangle";
import type { Sheet as State } from "../model/sheet";
import { checkSheetName, copyTab } from "./add-tab";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { addMetadata, metadataIds } from "./developer-metadata";
import { protectionType, sheetType } from "./enums";
import { ServiceException } from "./exception";
import { protect } from "./protection";
import { checkNumbers } from "./range";
import { mustBeInside } from "./range-base";
import { enterWritten, fromScript } from "./script-value";
import { enumName } from "./service";
import { changeLayout, changeMeta, checkCells, metaOf } from "./sheet-base";
import { SheetCharts } from "./sheet-charts";
import { sortRows } from "./sort-rows";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** One tab of the workbook. */
export class Sheet extends SheetCharts {
  override getName(): string {
    return metaOf(this).name;
  }

  override getSheetName(): string {
    return metaOf(this).name;
  }

  /** At once, unlike other attributes: the next call may look the sheet up by its new name. */
  override setName(name: string): GoogleSheet {
    const { x, sheetId } = this;
    x.cost.setter();
    return x.act("setName", () => {
      checkSheetName(x.book.sheetByName(name), name, sheetId);
      const { meta } = x.sheet(sheetId);
      x.mustEdit(x.sheet(sheetId), { row: 0, column: 0, rows: meta.rows, columns: meta.columns });
      x.book.apply({ kind: "meta", sheetId, meta: { ...meta, name } });
      return this;
    });
  }

  override getIndex(): number {
    this.x.commit();
    return this.x.book.sheets.findIndex(({ id }) => id === this.sheetId) + 1;
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return sheetType.as("GRID");
  }

  override getRange(a: number | string, b?: number, rows = 1, columns = 1): GoogleRange {
    const sheet = this.x.sheet(this.sheetId);
    if (typeof a === "string") return this.#named(a, sheet);
    const block = { row: a - 1, column: (b as number) - 1, rows, columns };
    checkNumbers(block);
    mustBeInside(sheet, block);
    return this.x.make.range(this.sheetId, block);
  }

  #named(text: string, own: State): GoogleRange {
    const { sheet: name, rest } = splitSheetName(text);
    const sheet = name === undefined ? own : this.x.book.sheetByName(name);
    const block = sheet && parseBlock(rest, sheet.meta);
    if (!sheet || !block || block.rows < 1 || block.columns < 1) {
      const range = this.x.make.spreadsheet().getRangeByName(text);
      if (range) return range;
      throw new ServiceException("Range not found");
    }
    mustBeInside(sheet, block);
    return this.x.make.range(sheet.id, block);
  }

  override getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.x.make.rangeList(Array.from(a1Notations, (text) => this.getRange(String(text))));
  }

  override getDataRange(): GoogleRange {
    const { rows, columns } = this.#used();
    return this.x.make.range(this.sheetId, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  override getLastRow(): number {
    return this.#used().rows;
  }

  override getLastColumn(): number {
    return this.#used().columns;
  }

  /** The extent of all content: values, formulas and what they fill, unchecked boxes too. */
  #used(): { rows: number; columns: number } {
    this.x.settle();
    this.x.cost.metadata();
    return usedSize(this.x.sheet(this.sheetId));
  }

  /** -1 reaches to the last row or column that holds anything; nobody is asked for it before. */
  override getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): unknown[][] {
    this.x.settle();
    const used = usedSize(this.x.sheet(this.sheetId));
    const rows = numRows === -1 ? used.rows - startRow + 1 : numRows;
    const columns = numColumns === -1 ? used.columns - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, rows, columns).getValues();
  }

  override appendRow(rowContents: unknown[]): GoogleSheet {
    const { x } = this;
    const written = Array.from(rowContents, fromScript);
    x.settle();
    x.cost.append();
    return x.act("appendRow", () => {
      const sheet = x.sheet(this.sheetId);
      const row = usedSize(sheet).rows;
      const { rows, columns } = sheet.meta;
      const size = { rows: Math.max(rows, row + 1), columns: Math.max(columns, written.length) };
      if (size.rows !== rows || size.columns !== columns) {
        checkCells(x, size.rows * size.columns - rows * columns);
        x.book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, ...size } });
      }
      const block = { row, column: 0, rows: 1, columns: written.length };
      if (written.length === 0) return this;
      x.mustEdit(sheet, block);
      makeEdit(
        x.book,
        planEdit(sheet, block, (cell, _, column) => enterWritten(x.book, cell, written[column])),
      );
      return this;
    });
  }

  override clear(options?: {
    formatOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
  }): GoogleSheet {
    this.#all().clear(options ?? {});
    if (!options?.contentsOnly) changeLayout(this, "clear", () => ({ conditionalFormats: [] }));
    return this;
  }

  override clearContents(): GoogleSheet {
    this.#all().clearContent();
    return this;
  }

  override clearFormats(): GoogleSheet {
    this.#all().clearFormat();
    return changeLayout(this, "clearFormats", () => ({ conditionalFormats: [] }));
  }

  override clearNotes(): GoogleSheet {
    this.#all().clearNote();
    return this;
  }

  #all(): GoogleRange {
    this.x.commit();
    const { rows, columns } = this.x.sheet(this.sheetId).meta;
    return this.x.make.range(this.sheetId, { row: 0, column: 0, rows, columns });
  }

  /** Only into the same workbook: there is no other. */
  override copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    return copyTab(this.x, this.sheetId);
  }

  override isSheetHidden(): boolean {
    return metaOf(this).hidden;
  }

  override hideSheet(): GoogleSheet {
    return changeMeta(this, "hideSheet", () => {
      const others = this.x.book.sheets.filter(({ id, meta }) => id !== this.sheetId && !meta.hidden);
      if (others.length === 0) throw new ServiceException("You can't hide all the sheets in a document.");
      return { hidden: true };
    });
  }

  override showSheet(): GoogleSheet {
    return changeMeta(this, "showSheet", () => ({ hidden: false }));
  }

  override activate(): GoogleSheet {
    this.getRange(1, 1).activate();
    return this;
  }

  override getActiveRange(): GoogleRange | null {
    const { selection } = this.x;
    return selection.sheetId === this.sheetId
      ? this.x.make.range(this.sheetId, blockOf(selection))
      : this.getRange(1, 1);
  }

  override getActiveCell(): GoogleRange {
    return this.getActiveRange()?.getCell(1, 1) as GoogleRange;
  }

  override getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  override setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  override setActiveSelection(range: GoogleRange | string): GoogleRange {
    return (typeof range === "string" ? this.getRange(range) : range).activate();
  }

  override setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.x.make.protection(this.sheetId, protect(this.x, this.sheetId, undefined));
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsRange = enumName(type) === protectionType.get("RANGE").name();
    return metaOf(this)
      .protections.filter(({ block }) => (block !== undefined) === wantsRange)
      .map(({ id }) => this.x.make.protection(this.sheetId, id));
  }

  override getConditionalFormatRules(): Rule[] {
    return metaOf(this).conditionalFormats.map((rule) => this.x.make.conditionalFormat(this.sheetId, rule));
  }

  override setConditionalFormatRules(rules: Rule[]): void {
    const conditionalFormats = Array.from(rules, (rule) => this.x.raw(rule)).flatMap((rule) =>
      rule instanceof ConditionalFormatRule ? [rule.rule] : [],
    );
    changeMeta(this, "setConditionalFormatRules", () => {
      for (const { criteria, values } of conditionalFormats) {
        if (criteria !== "CUSTOM_FORMULA") continue;
        const { tokens } = parseFormula(String(values[0]).replace(/^=/, ""), "script", this.x.book.names);
        const foreign = tokens.some(
          (token) =>
            token.kind === "reference" &&
            (token.unknownSheet !== undefined || (token.sheetId ?? this.sheetId) !== this.sheetId),
        );
        if (foreign) {
          throw new ServiceException("Conditional format rule cannot reference a different sheet.");
        }
      }
      return { conditionalFormats };
    });
  }

  override clearConditionalFormatRules(): void {
    changeMeta(this, "clearConditionalFormatRules", () => ({ conditionalFormats: [] }));
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    this.x.commit();
    return Object.entries(this.x.book.meta.namedRanges)
      .filter(([, range]) => range.sheetId === this.sheetId)
      .map(([name, range]) => this.x.make.namedRange(name, range));
  }

  override sort(columnPosition: number, ascending = true): GoogleSheet {
    const { frozenRows } = metaOf(this);
    const { rows, columns } = this.#used();
    const block: Rectangle = { row: frozenRows, column: 0, rows: rows - frozenRows, columns };
    if (block.rows > 0) sortRows(this.x, this.sheetId, block, { column: columnPosition, ascending });
    return this;
  }

  override getFilter(): null {
    return null;
  }

  override addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GoogleSheet {
    addMetadata(this.x, this.sheetId, key, value, visibility);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataIds(this.x, this.sheetId).map((id) => this.x.make.metadata(this.sheetId, id));
  }
}

const blockOf = ({ row, column, rows, columns }: Rectangle): Rectangle => ({ row, column, rows, columns });

/** One past the last row and column that hold anything. */
const usedSize = (sheet: State): { rows: number; columns: number } => {
  let rows = 0;
  let columns = 0;
  const height = Math.max(sheet.cells.height, sheet.results.height);
  for (let row = 0; row < height; row++) {
    const cells = sheet.cells.row(row);
    const results = sheet.results.row(row);
    for (let column = Math.max(cells?.length ?? 0, results?.length ?? 0) - 1; column >= 0; column--) {
      const cell = cells?.[column];
      if (cell?.value === undefined && !cell?.formula && results?.[column] === undefined) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  }
  return { rows, columns };
};
