import type { Action, Outcome } from "../server/messages";
import { cellAddress } from "./address";
import { askText, confirmed } from "./ask";
import { fromClipboardText, toClipboardText } from "./clipboard-text";
import { TEXT } from "./messages-vi";
import { areaOf, only } from "./selection";
import type { Toast } from "./toasts";
import type { Workspace } from "./workspace";

/** Everything a person can do to the workbook, by menu, key or pointer. */
export interface Commands {
  type(row: number, column: number, text: string): void;
  /** The selected block as clipboard text. */
  copy(): string;
  paste(text: string): void;
  clear(): void;
  undo(): void;
  redo(): void;
  insertRows(where: "above" | "below"): void;
  insertColumns(where: "left" | "right"): void;
  deleteRows(): void;
  deleteColumns(): void;
  moveColumns(step: -1 | 1): void;
  merge(): void;
  addSheet(): Promise<void>;
  renameSheet(sheetId: number): Promise<void>;
  deleteSheet(sheetId: number): Promise<void>;
  /** Calls a function of the add-in, with what is selected. */
  call(functionName: string, args: readonly unknown[]): Promise<Outcome>;
}

/** Binds the commands to a workspace. */
export function createCommands(
  workspace: Workspace,
  layers: HTMLElement,
  toast: (toast: Toast) => void,
): Commands {
  let copied: { text: string; inputs: string[][] } | undefined;

  const nameOf = (sheetId: number) => workspace.sheets().find(({ id }) => id === sheetId)?.name ?? "";

  const act = async (action: Action, failure: string = TEXT.notDone): Promise<void> => {
    const outcome = await workspace.act(action);
    if (!outcome.ok) {
      toast({ title: failure, message: outcome.message, kind: "error", seconds: 12 });
    }
  };

  const here = () => ({ sheetId: workspace.sheetId(), ...areaOf(workspace.selected()) });

  const block = (read: (row: number, column: number) => string): string[][] => {
    const { row, column, rows, columns } = areaOf(workspace.selected());
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => read(row + down, column + right)),
    );
  };

  /** What typing it again gives the same cell: the full value, but of a formula what it shows. */
  const retypable = (row: number, column: number): string => {
    const cell = workspace.data()?.cell(row, column);
    return cell?.input !== undefined && !cell.input.startsWith("=") ? cell.input : (cell?.text ?? "");
  };

  return {
    type(row, column, text) {
      const { sheetId } = here();
      const failure = TEXT.notWritten(cellAddress(row, column));
      void act({ kind: "type", sheetId, row, column, text }, failure);
    },
    copy() {
      const text = toClipboardText(block((row, column) => workspace.data()?.cell(row, column)?.text ?? ""));
      copied = { text, inputs: block(retypable) };
      return text;
    },
    paste(text) {
      const { sheetId, row, column, rows, columns } = here();
      const same = copied && copied.text === text.replace(/\r\n?/g, "\n");
      let texts = same && copied ? copied.inputs : fromClipboardText(text);
      const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
      if (single !== undefined) {
        texts = Array.from({ length: rows }, () => Array<string>(columns).fill(single));
      }
      const width = texts[0]?.length ?? 1;
      workspace.select({
        ...only(row, column),
        endRow: row + texts.length - 1,
        endColumn: column + width - 1,
      });
      void act({ kind: "paste", sheetId, row, column, texts }, TEXT.notWritten(cellAddress(row, column)));
    },
    clear: () => void act({ kind: "clear", ...here() }),
    undo: () => void act({ kind: "undo" }),
    redo: () => void act({ kind: "redo" }),
    insertRows(where) {
      const { sheetId, row, rows } = here();
      void act({ kind: "insertRows", sheetId, before: where === "above" ? row : row + rows, count: rows });
    },
    insertColumns(where) {
      const { sheetId, column, columns } = here();
      const before = where === "left" ? column : column + columns;
      void act({ kind: "insertColumns", sheetId, before, count: columns });
    },
    deleteRows() {
      const { sheetId, row, rows } = here();
      void act({ kind: "deleteRows", sheetId, row, count: rows });
    },
    deleteColumns() {
      const { sheetId, column, columns } = here();
      void act({ kind: "deleteColumns", sheetId, column, count: columns });
    },
    moveColumns(step) {
      const { sheetId, column, columns } = here();
      const before = step < 0 ? column - 1 : column + columns + 1;
      if (before < 0 || before > (workspace.info()?.columns ?? 0)) {
        return;
      }
      void act({ kind: "moveColumns", sheetId, column, count: columns, before });
      const { row, endRow } = workspace.selected();
      workspace.select({ row, column: column + step, endRow, endColumn: column + step + columns - 1 });
    },
    merge: () => void act({ kind: "merge", ...here() }),
    async addSheet() {
      const name = await askText(layers, TEXT.addSheetAsk, "");
      if (name !== undefined && name.trim() !== "") {
        await act({ kind: "addSheet", name: name.trim() });
        const added = workspace.sheets().find((sheet) => sheet.name === name.trim());
        if (added) {
          workspace.openSheet(added.id);
        }
      }
    },
    async renameSheet(sheetId) {
      const name = await askText(layers, TEXT.renameAsk(nameOf(sheetId)), nameOf(sheetId));
      if (name !== undefined && name.trim() !== nameOf(sheetId)) {
        await act({ kind: "renameSheet", sheetId, name: name.trim() });
      }
    },
    async deleteSheet(sheetId) {
      if (await confirmed(layers, TEXT.deleteSheetAsk(nameOf(sheetId)))) {
        await act({ kind: "deleteSheet", sheetId });
      }
    },
    call(functionName, args) {
      const json = args as Extract<Action, { kind: "call" }>["args"];
      return workspace.act({ kind: "call", functionName, args: json, selection: here() });
    },
  };
}
