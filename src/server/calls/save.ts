import type { SaveAnswer, SaveRequest } from "../../api/bridge";
import type { FormCells } from "../../core/assessment/judge-cells";
import { openTable } from "../../core/assessment/open-workbook";
import { shownFindings } from "../../core/assessment/shown-finding";
import { formText } from "../../core/mending/cell-text";
import { enteredValue } from "../../core/mending/exact-value";
import { isBlankCell } from "../../core/reading/cell";
import { type ColumnKey, columnKeys } from "../../core/register/columns";
import { fill } from "../../core/words/fill";
import { yesNoWords } from "../../core/words/words";
import { pageFaults, pageLog } from "../../messages/vi/page-vi";
import { Fault } from "../platform/fault";
import { appendRows } from "../rows/append-rows";
import { changeCells } from "../rows/change-cells";
import { formCells } from "../rows/form-cells";
import { logQuietly } from "../workbook/log";
import type { RegisterTab, WholeRegister } from "../workbook/open-register";
import { cellAt, placeOf, readRegister, readWhole, rowFinder, textAt } from "../workbook/open-register";
import type { Call } from "./define-call";
import { isColumn, isForm, isKey, isRow, isText, list, object, optional } from "./is";

const MOST_PASTED = 10_000;

const isPair = (value: unknown): value is readonly [ColumnKey, string] =>
  Array.isArray(value) && value.length === 2 && isColumn(value[0]) && isText(value[1]);
const isPastedRow = list(isPair, columnKeys.length);

/** Appends one row, or changes one that nobody changed meanwhile; a repeated save writes nothing twice. */
export const pageSave: Call<"pageSave"> = {
  takes: object<SaveRequest>({
    key: isKey,
    cells: isForm,
    edit: optional(object({ row: isRow, before: isForm })),
  }),
  answer({ key, cells, edit }, spreadsheet) {
    const whole = readWhole(spreadsheet);
    if (edit) return change(whole, cells, edit);
    mustSay([cells]);
    mustHaveColumns(whole, [cells]);
    const { row, register } = appendRows(spreadsheet, key, [cells], whole);
    return judged({ ...whole, ...register }, row);
  },
};

/** Appends a pasted block in one write, or nothing at all. */
export const pagePaste: Call<"pagePaste"> = {
  takes: object({ key: isKey, rows: list(isPastedRow, MOST_PASTED) }),
  answer({ key, rows }, spreadsheet) {
    const typed = rows
      .map((pairs): FormCells => Object.fromEntries(pairs))
      .filter((cells) => Object.values(cells).some((text) => !isBlankCell(text)));
    mustSay(typed);
    const register = readRegister(spreadsheet);
    mustHaveColumns(register, typed);
    const { row, fresh } = appendRows(spreadsheet, key, typed, register);
    const detail = fill(pageLog.rows, { count: typed.length, row });
    if (fresh) logQuietly(spreadsheet, { what: pageLog.paste, detail });
    return { firstRow: row, rows: typed.length };
  },
};

function mustSay(rows: readonly FormCells[]): void {
  const says = (cells: FormCells) => Object.values(cells).some((text) => !isBlankCell(text));
  if (rows.length === 0 || !rows.every(says)) throw new Fault("other", pageFaults.nothing);
}

/** What was typed for a column that the tab does not have would be lost in silence. */
function mustHaveColumns(register: RegisterTab, rows: readonly FormCells[]): void {
  for (const column of columnKeys) {
    if (rows.some((cells) => !isBlankCell(cells[column]))) placeOf(register, column);
  }
}

function change(
  whole: WholeRegister,
  cells: FormCells,
  { row: opened, before }: { row: number; before: FormCells },
): SaveAnswer {
  const row = rowFinder(whole)(opened, before.code || before.title || "");
  if (row === 0) throw new Fault("other", pageFaults.rowGone);
  const now = formCells(whole, row);
  const text = (form: FormCells, column: ColumnKey) => form[column] ?? "";
  const entered = (column: ColumnKey) => enteredValue(column, text(cells, column));
  const edited = columnKeys.filter((column) => text(cells, column) !== text(before, column));
  const isWritten = (column: ColumnKey) => text(now, column) === formText(column, entered(column));
  if (!edited.every(isWritten)) {
    // Somebody was here since the form was opened.
    if (columnKeys.some((column) => text(now, column) !== text(before, column))) {
      return { ...judged(whole, row), conflict: { row, cells: now } };
    }
    const changes = edited.map((column) => {
      const old = cellAt(whole, row, column);
      const value = typeof old === "boolean" && entered(column) === yesNoWords.yes ? true : entered(column);
      return { row, column: placeOf(whole, column) + 1, old, value };
    });
    if (changeCells(whole, changes).size > 0) return { ...judged(whole, row), conflict: { row, cells: now } };
    for (const { column, value } of changes) whole.values[row - 1]![column - 1] = value;
  }
  return judged(whole, row);
}

/** Where a row stands among all others. */
function judged(whole: WholeRegister, row: number): SaveAnswer {
  const opened = openTable(whole.values, whole.settings, whole.units);
  if (!opened.ok) throw new Fault("workbook", opened.problems.join("\n"));
  const { judge } = opened.value;
  for (let above = 0; above < row - 1; above++) judge(above);
  const assessment = judge(row - 1);
  if (!assessment) throw new Fault("other", pageFaults.rowGone);
  const { verdict, findings } = assessment;
  return { row, code: textAt(whole, row, "code"), verdict, findings: shownFindings(findings) };
}
