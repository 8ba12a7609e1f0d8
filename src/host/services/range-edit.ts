import { type Cell, sameOrNew, type Validation, withParts, withStyle } from "../model/cell";
import { alike, makeEdit, planEdit } from "../model/edit-cells";
import { slideFormula } from "../model/formula";
import { contains, intersects } from "../model/rectangle";
import { normalColor } from "./color";
import { DataValidation } from "./data-validation";
import { copyPasteType } from "./enums";
import { notEmulated, ServiceException } from "./exception";
import { mustBeInside, type RangeBase, tableFor, write } from "./range-base";
import { RangeFormats } from "./range-formats";
import { readTable } from "./range-values";
import { enumName } from "./service";

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const noContent: Cell = { value: undefined, formula: undefined };

/** Notes, validations, merges, copies: what a range does besides values and looks. */
export abstract class RangeEdit extends RangeFormats {
  override getNote(): string {
    return (
      readTable(
        this,
        "notes",
        (_, sheet, row, column) => sheet.cells.get(row, column)?.note ?? "",
        1,
      )[0]?.[0] ?? ""
    );
  }

  override getNotes(): string[][] {
    return readTable(this, "notes", (_, sheet, row, column) => sheet.cells.get(row, column)?.note ?? "");
  }

  override setNote(note: string | null): this {
    write(
      this,
      "setNote",
      "fill",
      alike((cell) => withParts(cell, { note: note || undefined })),
    );
    return this;
  }

  override setNotes(notes: (string | null)[][]): this {
    const texts = tableFor(this, notes).map((row) =>
      Array.from(row, (note) => (note ? String(note) : undefined)),
    );
    write(this, "setNotes", "table", (cell, row, column) => withParts(cell, { note: texts[row]?.[column] }));
    return this;
  }

  override getDataValidation(): Rule | null {
    return readTable(this, "validations", ruleAt, 1)[0]?.[0] ?? null;
  }

  override getDataValidations(): (Rule | null)[][] {
    return readTable(this, "validations", ruleAt);
  }

  override setDataValidation(rule: Rule | null): this {
    const validation = ruleOf(rule);
    write(
      this,
      "setDataValidation",
      "fill",
      alike((cell) => withParts(cell, { validation: sameOrNew(cell?.validation, validation) })),
    );
    return this;
  }

  override setDataValidations(rules: (Rule | null)[][]): this {
    const validations = tableFor(this, rules).map((row) =>
      Array.from(row, (rule) => ruleOf(this.x.raw(rule))),
    );
    write(this, "setDataValidations", "table", (cell, row, column) =>
      withParts(cell, { validation: validations[row]?.[column] }),
    );
    return this;
  }

  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  override insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined) as (
      | string
      | number
    )[];
    const validation: Validation = { criteria: "CHECKBOX", values, allowInvalid: false, showDropdown: true };
    const unchecked = (values[1] ?? false) as string | boolean;
    const allowed = [values[0] ?? true, unchecked];
    write(this, "insertCheckboxes", "fill", (cell) => {
      const keep = cell?.formula || (cell?.value !== undefined && allowed.includes(cell.value as string));
      return withParts(cell, keep ? { validation } : { value: unchecked, formula: undefined, validation });
    });
    return this;
  }

  override removeCheckboxes(): this {
    write(this, "removeCheckboxes", "fill", (cell) =>
      cell?.validation?.criteria === "CHECKBOX"
        ? withParts(cell, { ...noContent, validation: undefined })
        : cell,
    );
    return this;
  }

  override clear(options?: ClearOptions): this {
    const only = options ?? {};
    const some = only.commentsOnly || only.contentsOnly || only.formatOnly || only.validationsOnly;
    write(this, "clear", "fill", (cell) =>
      withParts(cell, {
        ...(only.contentsOnly || !some ? noContent : {}),
        ...(only.formatOnly || !some ? { style: undefined } : {}),
        ...(only.commentsOnly || !some ? { note: undefined } : {}),
        ...(only.validationsOnly || !some ? { validation: undefined } : {}),
      }),
    );
    return this;
  }

  override clearContent(): this {
    write(
      this,
      "clearContent",
      "fill",
      alike((cell) => withParts(cell, noContent)),
    );
    return this;
  }

  override clearFormat(): this {
    write(
      this,
      "clearFormat",
      "fill",
      alike((cell) => withParts(cell, { style: undefined })),
    );
    return this;
  }

  override clearNote(): this {
    return this.setNote(null);
  }

  override setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): this {
    const kind = `${enumName(style) ?? "SOLID"} ${normalColor(color) ?? "#000000"}`;
    const { rows, columns } = this.block;
    write(this, "setBorder", "fill", (cell, row, column) => {
      const old = cell?.style?.borders ?? [null, null, null, null];
      // The four sides are those of the whole range; between its cells the last two decide.
      const wanted = [
        row === 0 ? top : horizontal,
        column === 0 ? left : vertical,
        row === rows - 1 ? bottom : horizontal,
        column === columns - 1 ? right : vertical,
      ];
      if (wanted.every((side) => side === null || side === undefined)) return cell;
      const borders = wanted.map((side, index) =>
        side === null || side === undefined ? (old[index] ?? null) : side ? kind : null,
      );
      const none = borders.every((border) => border === null);
      return withParts(cell, { style: withStyle(cell?.style, { borders: none ? undefined : borders }) });
    });
    return this;
  }

  override merge(): this {
    return this.#mergeBlocks("merge", [this.block]);
  }

  override mergeAcross(): this {
    const { row, rows } = this.block;
    return this.#mergeBlocks(
      "mergeAcross",
      lines(rows, (by) => ({ ...this.block, row: row + by, rows: 1 })),
    );
  }

  override mergeVertically(): this {
    const { column, columns } = this.block;
    const blocks = lines(columns, (by) => ({ ...this.block, column: column + by, columns: 1 }));
    return this.#mergeBlocks("mergeVertically", blocks);
  }

  #mergeBlocks(call: string, blocks: readonly RangeBase["block"][]): this {
    const { x } = this;
    x.cost.setter();
    x.write(call, () => {
      const sheet = x.sheet(this.sheetId);
      x.mustEdit(sheet, this.block);
      const others = sheet.meta.merges.filter((merge) => !contains(this.block, merge));
      if (others.some((merge) => intersects(merge, this.block))) {
        throw new ServiceException("You must select all cells in a merged range to merge or unmerge them.");
      }
      const { frozenRows, frozenColumns } = sheet.meta;
      for (const { row, column, rows, columns } of blocks) {
        if (row < frozenRows && row + rows > frozenRows) {
          throw new ServiceException("You can't merge frozen and non-frozen rows.");
        }
        if (column < frozenColumns && column + columns > frozenColumns) {
          throw new ServiceException("You can't merge frozen and non-frozen columns.");
        }
      }
      for (const block of blocks) {
        const edit = planEdit(sheet, block, (cell, row, column) =>
          row + column === 0 ? cell : withParts(cell, noContent),
        );
        makeEdit(x.book, edit);
      }
      const wide = blocks.filter((block) => block.rows * block.columns > 1);
      x.book.apply({
        kind: "meta",
        sheetId: sheet.id,
        meta: { ...sheet.meta, merges: [...others, ...wide] },
      });
    });
    return this;
  }

  override breakApart(): this {
    const { x } = this;
    x.cost.setter();
    x.write("breakApart", () => {
      const sheet = x.sheet(this.sheetId);
      x.mustEdit(sheet, this.block);
      const merges = sheet.meta.merges.filter((merge) => !intersects(merge, this.block));
      x.book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, merges } });
    });
    return this;
  }

  override copyTo(
    destination: GoogleAppsScript.Spreadsheet.Range,
    how?:
      | GoogleAppsScript.Spreadsheet.CopyPasteType
      | { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined },
    transposed?: boolean,
  ): void {
    const target = destination as unknown as RangeBase;
    const type = enumName(how);
    if (transposed) throw notEmulated("Range.copyTo(transposed)");
    if (type !== undefined && !COPIED.includes(type)) throw notEmulated(`Range.copyTo(${type})`);
    const only = type === undefined ? ((how ?? {}) as ClearOptions) : {};
    const values = type === copyPasteType.get("PASTE_VALUES").name() || only.contentsOnly;
    const formats = type === copyPasteType.get("PASTE_FORMAT").name() || only.formatOnly;
    this.x.settle();
    const source = this.x.sheet(this.sheetId);
    const block = {
      ...target.block,
      rows: wholeTimes(target.block.rows, this.block.rows),
      columns: wholeTimes(target.block.columns, this.block.columns),
    };
    const from = readTable(this, "copies", (_, sheet, row, column) => ({
      cell: sheet.cells.get(row, column),
      value: source.valueAt(row, column),
    }));
    const wide = this.x.make.range(target.sheetId, block) as unknown as RangeBase;
    write(wide, "copyTo", "table", (cell, row, column) => {
      const copied = from[row % this.block.rows]?.[column % this.block.columns];
      if (formats)
        return withParts(cell, { style: copied?.cell?.style, validation: copied?.cell?.validation });
      if (!values) {
        const formula = copied?.cell?.formula;
        if (!copied?.cell || !formula) return copied?.cell;
        const down = wide.block.row + row - (this.block.row + (row % this.block.rows));
        const across = wide.block.column + column - (this.block.column + (column % this.block.columns));
        return { ...copied.cell, formula: slideFormula(formula, down, across) };
      }
      const plain = typeof copied?.value === "object" ? undefined : copied?.value;
      return withParts(cell, { value: plain, formula: undefined });
    });
  }

  override moveTo(target: GoogleAppsScript.Spreadsheet.Range): void {
    const { x } = this;
    const to = target as unknown as RangeBase;
    x.commit();
    mustBeInside(x.sheet(to.sheetId), { ...to.block, rows: this.block.rows, columns: this.block.columns });
    this.copyTo(target);
    const { row, column } = to.block;
    write(this, "moveTo", "table", (cell, r, c) => {
      const at = { row: this.block.row + r, column: this.block.column + c };
      const kept =
        to.sheetId === this.sheetId &&
        at.row >= row &&
        at.row < row + this.block.rows &&
        at.column >= column &&
        at.column < column + this.block.columns;
      return kept ? cell : undefined;
    });
  }
}

const lines = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

const ruleAt = (
  range: RangeBase,
  sheet: { cells: { get(row: number, column: number): Cell | undefined } },
  row: number,
  column: number,
): Rule | null => {
  const rule = sheet.cells.get(row, column)?.validation;
  return rule ? range.x.make.validation(rule) : null;
};

const ruleOf = (rule: unknown): Validation | undefined =>
  rule instanceof DataValidation ? rule.rule : undefined;

const COPIED: readonly string[] = ["PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT"];

/** A target is filled by whole copies only, and by one at least. */
const wholeTimes = (target: number, source: number): number =>
  Math.max(1, Math.floor(target / source)) * source;
