import type { CellChange, SaveAnswer, SaveRequest } from "../../api/bridge";
import type { FormCells } from "../../core/assessment/judge-cells";
import { openWorkbook } from "../../core/assessment/open-workbook";
import { shownFindings } from "../../core/assessment/shown-finding";
import { formText } from "../../core/mending/cell-text";
import { enteredValue } from "../../core/mending/exact-value";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { type ColumnKey, columnKeys, headingOf, keysWith } from "../../core/register/columns";
import { otherUnit } from "../../core/register/other-unit";
import { findNearly, identityOf, type SoughtRow } from "../../core/register/row-identity";
import { fill } from "../../core/words/fill";
import { yesNoWords } from "../../core/words/words";
import { pageLog } from "../../messages/vi/page-vi";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { Fault } from "../platform/fault";
import { myUnit } from "../platform/my-unit";
import { whoAmI } from "../platform/who-am-i";
import { appendRows } from "../rows/append-rows";
import type { RowCellChange } from "../rows/change-rows";
import { editRow } from "../rows/edit-row";
import { formCells } from "../rows/form-cells";
import { rowText } from "../rows/row-text";
import { keysOf } from "../rows/write-below";
import { logQuietly } from "../workbook/log";
import type { OpenedWorkbook, RegisterTab } from "../workbook/register-tab";
import {
  cellAt,
  placeInRegister,
  readRegisterTab,
  readWorkbook,
  registerFinder,
  rowKey,
  textAt,
} from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isColumn, isForm, isKey, isRow, isText, list, MOST_CELLS, MOST_OWN, object, optional } from "./is";
import { comesBack, wayBack } from "./way-back";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MOST_PASTED = 10_000;

const isPair = (value: unknown): value is readonly [ColumnKey, string] =>
  Array.isArray(value) && value.length === 2 && isColumn(value[0]) && isText(value[1]);
const isPastedRow = list(isPair, columnKeys.length + MOST_OWN);

/** Appends one row, or changes one that nobody changed meanwhile; a repeated save writes nothing twice. */
export const pageSave: Call<"pageSave"> = {
  takes: object<SaveRequest>({
    key: isKey,
    cells: isForm,
    edit: optional(object({ row: isRow, before: isForm })),
  }),
  answer({ key, cells, edit }, spreadsheet) {
    const whole = readWorkbook(spreadsheet, readRegisterTab(spreadsheet), []);
    if (edit) return change(spreadsheet, whole, cells, edit);
    mustSay([cells]);
    mustHaveColumns(whole, [cells]);
    const { row, register, fresh } = appendRows(spreadsheet, key, [cells], whole);
    if (fresh) logQuietly(spreadsheet, { what: pageLog.save, detail: rowText(register, row) });
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
    const register = readRegisterTab(spreadsheet);
    mustHaveColumns(register, typed);
    const { row, register: after, fresh } = appendRows(spreadsheet, key, typed, register);
    const detail = fill(pageLog.rows, { count: typed.length, row });
    if (fresh) logQuietly(spreadsheet, { what: pageLog.paste, detail });
    // The code that each row is given counts as well.
    const cells = typed.reduce((sum, each) => sum + Object.keys(each).length + 1, 0);
    const undo = cells > MOST_CELLS ? [] : wayBackOf(after, row, typed);
    return { firstRow: row, rows: typed.length, undo };
  },
};

/** What empties the rows that were appended, where they still hold what was written. */
function wayBackOf(register: RegisterTab, first: number, typed: readonly FormCells[]): readonly CellChange[] {
  const columns = keysOf(typed);
  return typed.flatMap((_cells, at) => {
    const row = first + at;
    const key = rowKey(register, row);
    return columns.flatMap((column) => {
      const value = cellAt(register, row, column);
      // A box stays a box; unticked it says nothing.
      const old = typeof value === "boolean" ? false : "";
      return isBlankCell(value) || value === old ? [] : [wayBack(register, row, { column, old, value }, key)];
    });
  });
}

function mustSay(rows: readonly FormCells[]): void {
  const says = (cells: FormCells) => Object.values(cells).some((text) => !isBlankCell(text));
  if (rows.length === 0 || !rows.every(says)) throw new Fault("other", pageFaults.nothing);
}

/** What was typed for a column that the tab does not have would be lost in silence. */
function mustHaveColumns(register: RegisterTab, rows: readonly FormCells[]): void {
  for (const column of keysOf(rows)) {
    if (rows.some((cells) => !isBlankCell(cells[column]))) placeInRegister(register, column);
  }
}

/** All that was edited is written, or nothing is; what somebody types over it since is told. */
function change(
  spreadsheet: Spreadsheet,
  whole: OpenedWorkbook,
  cells: FormCells,
  { row: opened, before }: { row: number; before: FormCells },
): SaveAnswer {
  const text = (form: FormCells, column: ColumnKey) => form[column] ?? "";
  const sought: SoughtRow = {
    seen: identityOf((column) => before[column]),
    becomes: identityOf((column) => cells[column]),
    row: opened,
    isAlike: (other) => isSame(formCells(whole, other, ownOf(whole)), before),
  };
  const found = registerFinder(whole)(sought);
  if ("rows" in found) return conflictIn(whole, sought, found.rows);
  const now = formCells(whole, found.row, ownOf(whole));
  const columns = keysWith(whole.table.programme.columns);
  const edited = columns.filter((column) => text(cells, column) !== text(before, column));
  const entered = (column: ColumnKey) => enteredValue(column, text(cells, column));
  const holds = (column: ColumnKey) => text(now, column) === formText(column, entered(column));
  if (edited.every(holds)) return judged(whole, found.row);
  // Somebody was here since the form was opened. A part of this very edit may stand there, from a run that was cut off.
  const isOurs = (column: ColumnKey) => edited.includes(column) && holds(column);
  if (!columns.every((column) => text(now, column) === text(before, column) || isOurs(column)))
    return conflictAt(whole, found.row);
  const changes = edited.map((column): RowCellChange => {
    placeInRegister(whole, column);
    const old = cellAt(whole, found.row, column);
    const value = typeof old === "boolean" && entered(column) === yesNoWords.yes ? true : entered(column);
    return { sought, column, old, value };
  });
  const { register, outcomes } = editRow(spreadsheet, whole, changes);
  const places = [...outcomes.values()];
  const written = changes.filter((each) => outcomes.get(each)?.kind === "written");
  if (written.length === 0 && places.some(({ kind }) => kind !== "held")) {
    // As the sheet is now, not as it was when the change was planned.
    const now = { ...whole, ...readRegisterTab(spreadsheet, false, whole.sheet) };
    const again = registerFinder(now)(sought);
    return "rows" in again ? conflictIn(now, sought, again.rows) : conflictAt(now, again.row);
  }
  const after = { ...whole, ...register };
  const row = places.flatMap((outcome) => ("row" in outcome ? [outcome.row] : []))[0] ?? found.row;
  const list = written.map(({ column, old, value }) =>
    fill(pageLog.cell, {
      heading: headingOf(column),
      old: quoteCell(old),
      new: quoteCell(value),
    }),
  );
  const detail = `${rowText(register, row)}${ofOther(spreadsheet, whole, before.unit)}: ${list.join("; ")}`;
  logQuietly(spreadsheet, { what: pageLog.edit, detail });
  const undo = written.every(comesBack) ? written.map((each) => wayBack(register, row, each)) : [];
  const typedOver = [...outcomes].flatMap(([{ column }, outcome]) =>
    outcome.kind === "changed" ? [{ column, found: outcome.found }] : [],
  );
  return { ...judged(after, row), undo, ...(typedOver.length > 0 && { typedOver }) };
}

const conflictAt = (whole: OpenedWorkbook, row: number): SaveAnswer => ({
  ...judged(whole, row),
  conflict: { row, cells: formCells(whole, row, ownOf(whole)) },
});

/**
 * The same where no row is as it was seen: somebody changed its code, its unit or its title, and the other two tell it
 * well enough to show both versions, though not to write.
 */
function conflictIn(whole: OpenedWorkbook, sought: SoughtRow, fitting: readonly number[]): SaveAnswer {
  if (fitting.length > 0) throw new Fault("other", fill(pageFaults.rowTwins, { rows: fitting.join(", ") }));
  const only = findNearly(registerFinder(whole), sought);
  if (only === undefined) throw new Fault("other", pageFaults.rowGone);
  return conflictAt(whole, only);
}

/** Says in the log whose row was edited, where it is not of the person's own unit. */
function ofOther(
  spreadsheet: Spreadsheet,
  { table, sheet }: OpenedWorkbook,
  unit: string | undefined,
): string {
  const who = { unit: myUnit(spreadsheet) ?? "", email: whoAmI(spreadsheet, sheet) };
  const other = otherUnit(unit, table.catalogue, who);
  return other && fill(pageLog.otherUnit, { unit: other, own: who.unit || pageLog.noUnit });
}

const ownOf = ({ table }: OpenedWorkbook): readonly ColumnKey[] =>
  table.programme.columns.map(({ key }) => key);

const isSame = (a: FormCells, b: FormCells): boolean =>
  keysOf([a, b]).every((column) => (a[column] ?? "") === (b[column] ?? ""));

/** Where a row stands among all others. */
function judged(whole: OpenedWorkbook, row: number): SaveAnswer {
  const opened = openWorkbook(whole.values, whole.settings, whole.units);
  if (!opened.ok) throw new Fault("workbook", opened.problems.join("\n"));
  const { judge, programme } = opened.value;
  for (let above = 0; above < row - 1; above++) judge(above);
  const assessment = judge(row - 1);
  if (!assessment) throw new Fault("other", pageFaults.rowGone);
  const { verdict, findings } = assessment;
  return { row, code: textAt(whole, row, "code"), verdict, findings: shownFindings(findings, programme) };
}
