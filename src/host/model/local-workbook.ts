import type { FileSheet, HostWorkbook, MergedRange, Patch, Person, SheetInfo, SheetView } from "../contract";
import { Refusal } from "../refusal";
import { cellName } from "./a1";
import type { Book, BookListener } from "./book";
import { withParts } from "./cell";
import { changeStructure, leavesOnlyFrozen } from "./change-structure";
import { contentOf } from "./content";
import { cellCount, makeEdit, mostCells, mostCharacters, planEdit } from "./edit-cells";
import { enterText } from "./enter";
import { denialOf, structureDenialOf, wholeSheet } from "./permission";
import { contains, intersects, type Rectangle } from "./rectangle";
import { newSheetMeta, type Sheet } from "./sheet";
import type { Structure } from "./structure";
import { satisfies } from "./validate";
import { infoOf, patchesOf, viewOf } from "./view";

/** Told of each single-cell or block edit by a person, after it is done: the simple trigger onEdit. */
export type EditListener = (
  person: Person,
  edit: { sheetId: number; block: Rectangle; value?: string; oldValue?: string },
) => void;

const protectedText =
  "Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.";

/** What people do to a workbook by hand. */
export class LocalWorkbook implements HostWorkbook {
  /** Set by the add-in that runs `onEdit`. */
  onEdit: EditListener | undefined;
  /** Set by the keeper of the file. */
  onClose: (() => void) | undefined;

  constructor(readonly book: Book) {}

  get name(): string {
    return this.book.meta.name;
  }

  get address(): string | undefined {
    return this.book.address;
  }

  set address(address: string | undefined) {
    this.book.address = address;
  }

  sheets(): readonly SheetInfo[] {
    return this.book.sheets.map(infoOf);
  }

  view(sheetId: number): SheetView {
    this.book.settle();
    return viewOf(this.book, this.book.requireSheet(sheetId));
  }

  type(person: Person, sheetId: number, row: number, column: number, text: string): void {
    this.enter(person, sheetId, row, column, [[text]]);
  }

  paste(
    person: Person,
    sheetId: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
  ): void {
    this.enter(person, sheetId, row, column, texts);
  }

  private enter(
    person: Person,
    sheetId: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
  ): void {
    const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
    const block = { row, column, rows: texts.length, columns };
    if (row < 0 || column < 0 || block.rows === 0 || columns === 0) return;
    const single = block.rows === 1 && columns === 1;
    let oldValue: string | undefined;
    this.act(person, sheetId, block, (sheet) => {
      const before = sheet.valueAt(row, column);
      oldValue = before === undefined || typeof before === "object" ? undefined : String(before);
      this.grow(sheet, block);
      const edit = planEdit(sheet, block, (cell, r, c) => {
        const text = texts[r]?.[c];
        if (text === undefined) return cell;
        if (text.length > mostCharacters) {
          throw new Refusal(`Nội dung của ô dài quá giới hạn ${mostCharacters} ký tự.`);
        }
        return enterText(this.book, cell, text, "person");
      });
      edit.cells.forEach((cell, index) => {
        if (!cell?.validation || cell.validation.allowInvalid || satisfies(this.book, cell)) return;
        const place = cellName(edit.rows[index] as number, edit.columns[index] as number);
        const help = cell.validation.helpText ? ` ${cell.validation.helpText}` : "";
        throw new Refusal(
          `Dữ liệu bạn nhập vào ô ${place} vi phạm quy tắc xác thực dữ liệu được đặt cho ô này.${help}`,
        );
      });
      makeEdit(this.book, edit);
    });
    const text = texts[0]?.[0] ?? "";
    const values = {
      ...(text === "" ? {} : { value: text }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
    this.onEdit?.(person, { sheetId, block, ...(single ? values : {}) });
  }

  clear(person: Person, sheetId: number, row: number, column: number, rows: number, columns: number): void {
    const block = { row, column, rows, columns };
    this.act(person, sheetId, block, (sheet) => {
      const inside = {
        ...block,
        rows: Math.min(rows, sheet.meta.rows - row),
        columns: Math.min(columns, sheet.meta.columns - column),
      };
      const blank = { value: undefined, formula: undefined };
      makeEdit(
        this.book,
        planEdit(sheet, inside, (cell) =>
          cell && (cell.value !== undefined || cell.formula) ? withParts(cell, blank) : cell,
        ),
      );
    });
    this.onEdit?.(person, { sheetId, block });
  }

  insertRows(person: Person, sheetId: number, before: number, count: number): void {
    this.restructure(person, sheetId, { kind: "insert", axis: "row", at: before, count });
  }

  deleteRows(person: Person, sheetId: number, row: number, count: number): void {
    this.restructure(person, sheetId, { kind: "delete", axis: "row", at: row, count });
  }

  insertColumns(person: Person, sheetId: number, before: number, count: number): void {
    this.restructure(person, sheetId, { kind: "insert", axis: "column", at: before, count });
  }

  deleteColumns(person: Person, sheetId: number, column: number, count: number): void {
    this.restructure(person, sheetId, { kind: "delete", axis: "column", at: column, count });
  }

  moveColumns(person: Person, sheetId: number, column: number, count: number, before: number): void {
    if (before >= column && before <= column + count) return;
    this.restructure(person, sheetId, { kind: "move", axis: "column", at: column, count, before });
  }

  private restructure(person: Person, sheetId: number, change: Structure): void {
    const sheet = this.book.requireSheet(sheetId);
    const size = change.axis === "row" ? sheet.meta.rows : sheet.meta.columns;
    const reach = change.kind === "insert" ? change.at : change.at + change.count;
    if (change.at < 0 || change.count < 1 || reach > size) {
      throw new Refusal("Vị trí này nằm ngoài trang tính.");
    }
    if (change.kind === "delete" && change.count >= size) {
      const what = change.axis === "row" ? "hàng" : "cột";
      throw new Refusal(`Không thể xóa tất cả các ${what} của trang tính.`);
    }
    if (leavesOnlyFrozen(sheet.meta, change)) {
      throw new Refusal("Không thể xóa tất cả các hàng hoặc cột không cố định.");
    }
    if (structureDenialOf(sheet, change, person)) throw new Refusal(protectedText);
    this.book.run({ rollBack: true }, () => {
      changeStructure(this.book, sheet, change, "after");
      this.checkSize();
    });
  }

  merge(person: Person, sheetId: number, range: MergedRange): void {
    this.act(person, sheetId, range, (sheet) => {
      if (!contains(wholeSheet(sheet), range)) throw new Refusal("Vùng hợp nhất nằm ngoài trang tính.");
      const merges = sheet.meta.merges.filter((merge) => !contains(range, merge));
      if (merges.some((merge) => intersects(merge, range))) {
        throw new Refusal("Bạn phải chọn toàn bộ các ô đã hợp nhất.");
      }
      makeEdit(
        this.book,
        planEdit(sheet, range, (cell, row, column) =>
          row + column === 0 ? cell : withParts(cell, { value: undefined, formula: undefined }),
        ),
      );
      const { row, column, rows, columns } = range;
      const meta = { ...sheet.meta, merges: [...merges, { row, column, rows, columns }] };
      this.book.apply({ kind: "meta", sheetId, meta });
    });
  }

  addSheet(_person: Person, name: string): void {
    const { book } = this;
    this.checkName(name);
    book.run({ rollBack: true }, () => {
      const { nextId } = book.meta;
      book.apply({ kind: "book", book: { ...book.meta, nextId: nextId + 1 } });
      book.apply({ kind: "addSheet", sheetId: nextId, index: book.sheets.length, meta: newSheetMeta(name) });
      this.checkSize();
    });
  }

  renameSheet(person: Person, sheetId: number, name: string): void {
    const sheet = this.book.requireSheet(sheetId);
    if (sheet.meta.name === name) return;
    this.checkName(name, sheetId);
    this.act(person, sheetId, wholeSheet(sheet), () => {
      this.book.apply({ kind: "meta", sheetId, meta: { ...sheet.meta, name } });
    });
  }

  deleteSheet(person: Person, sheetId: number): void {
    const sheet = this.book.requireSheet(sheetId);
    const others = this.book.sheets.filter((each) => each !== sheet && !each.meta.hidden);
    if (others.length === 0) throw new Refusal("Bạn không thể xóa trang tính hiển thị duy nhất.");
    this.act(person, sheetId, wholeSheet(sheet), () => this.book.apply({ kind: "removeSheet", sheetId }));
  }

  content(sheetId: number): FileSheet {
    this.book.settle();
    return contentOf(this.book, this.book.requireSheet(sheetId));
  }

  undo(_person: Person): void {
    const { book } = this;
    if (!book.travel(book.undoable, book.redoable)) throw new Refusal("Không có thao tác nào để hoàn tác.");
  }

  redo(_person: Person): void {
    const { book } = this;
    if (!book.travel(book.redoable, book.undoable)) throw new Refusal("Không có thao tác nào để làm lại.");
  }

  onPatch(listener: (patches: readonly Patch[]) => void): () => void {
    const keeper: BookListener = {
      settled: (_operations, log) => {
        if (!log.empty) listener(patchesOf(this.book, log));
      },
    };
    this.book.listeners.add(keeper);
    return () => this.book.listeners.delete(keeper);
  }

  /** Writes the file as one piece and lets go of it. */
  close(): void {
    this.onClose?.();
    this.onClose = undefined;
  }

  private act(person: Person, sheetId: number, block: Rectangle, action: (sheet: Sheet) => void): void {
    const sheet = this.book.requireSheet(sheetId);
    if (denialOf(sheet, block, person)) throw new Refusal(protectedText);
    this.book.run({ rollBack: true }, () => action(sheet));
  }

  private grow(sheet: Sheet, block: Rectangle): void {
    const rows = Math.max(sheet.meta.rows, block.row + block.rows);
    const columns = Math.max(sheet.meta.columns, block.column + block.columns);
    if (rows === sheet.meta.rows && columns === sheet.meta.columns) return;
    this.book.apply({ kind: "meta", sheetId: sheet.id, meta: { ...sheet.meta, rows, columns } });
    this.checkSize();
  }

  private checkSize(): void {
    if (cellCount(this.book) > mostCells) {
      throw new Refusal("Thao tác này sẽ làm số ô của sổ vượt quá giới hạn 10.000.000 ô.");
    }
  }

  private checkName(name: string, sheetId?: number): void {
    if (name.trim() === "" || name.length > 100)
      throw new Refusal("Tên trang tính phải có từ 1 đến 100 ký tự.");
    const other = this.book.sheetByName(name);
    if (other && other.id !== sheetId) {
      throw new Refusal(`Đã có trang tính tên là “${name}”. Vui lòng nhập tên khác.`);
    }
  }
}
