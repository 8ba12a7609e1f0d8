import type { SaveAnswer, SaveRequest } from "../../api/bridge";
import type { FormCells } from "../../core/assessment/judge-cells";
import { openWorkbook } from "../../core/assessment/open-workbook";
import { shownFindings } from "../../core/assessment/shown-finding";
import { formText } from "../../core/mending/cell-text";
import { enteredValue } from "../../core/mending/exact-value";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { type ColumnKey, columnKeys, headingOf } from "../../core/register/columns";
import { otherUnit } from "../../core/register/other-unit";
import { identityColumns, identityOf, type SoughtRow } from "../../core/register/row-identity";
import { fill } from "../../core/words/fill";
import { yesNoWords } from "../../core/words/words";
import { pageFaults, pageLog } from "../../messages/vi/page-vi";
import { Fault } from "../platform/fault";
import { myUnit } from "../platform/my-unit";
import { whoAmI } from "../platform/who-am-i";
import { appendRows, ownKeysIn } from "../rows/append-rows";
import { changeRows, type RowChange } from "../rows/change-rows";
import { formCells } from "../rows/form-cells";
import { rowText } from "../rows/row-text";
import { logQuietly } from "../workbook/log";
import type { OpenedWorkbook, RegisterTab } from "../workbook/register-tab";
import {
  cellAt,
  placeOf,
  readRegisterTab,
  readWorkbook,
  registerFinder,
  textAt,
} from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isColumn, isForm, isKey, isRow, isText, list, MOST_OWN, object, optional } from "./is";
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
    const whole = readWorkbook(spreadsheet);
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
  for (const column of [...columnKeys, ...ownKeysIn(rows)]) {
    if (rows.some((cells) => !isBlankCell(cells[column]))) placeOf(register, column);
  }
}

/** All that was edited is written, or nothing is. */
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
  const edited = [...columnKeys, ...ownOf(whole)].filter(
    (column) => text(cells, column) !== text(before, column),
  );
  const entered = (column: ColumnKey) => enteredValue(column, text(cells, column));
  if (edited.every((column) => text(now, column) === formText(column, entered(column))))
    return judged(whole, found.row);
  // Somebody was here since the form was opened.
  if (!isSame(now, before)) return conflictAt(whole, found.row);
  const changes = edited.map((column): RowChange => {
    placeOf(whole, column);
    const old = cellAt(whole, found.row, column);
    const value = typeof old === "boolean" && entered(column) === yesNoWords.yes ? true : entered(column);
    return { sought, column, old, value };
  });
  const { register, outcomes } = changeRows(whole, changes, { together: true });
  const places = [...outcomes.values()];
  if (places.some(({ kind }) => kind === "changed" || kind === "unclear")) {
    // As the sheet is now, not as it was when the change was planned.
    const now = { ...whole, ...readRegisterTab(spreadsheet, false, whole.sheet) };
    const again = registerFinder(now)(sought);
    return "rows" in again ? conflictIn(now, sought, again.rows) : conflictAt(now, again.row);
  }
  const after = { ...whole, ...register };
  const row = places.flatMap((outcome) => ("row" in outcome ? [outcome.row] : []))[0] ?? found.row;
  const list = changes.map(({ column, old, value }) =>
    fill(pageLog.cell, {
      heading: headingOf(column),
      old: quoteCell(old),
      new: quoteCell(value),
    }),
  );
  const detail = `${rowText(register, row)}${ofOther(spreadsheet, whole, before.unit)}: ${list.join("; ")}`;
  logQuietly(spreadsheet, { what: pageLog.edit, detail });
  const undo = changes.every(comesBack) ? changes.map((each) => wayBack(register, row, each)) : [];
  return { ...judged(after, row), undo };
}

const conflictAt = (whole: OpenedWorkbook, row: number): SaveAnswer => ({
  ...judged(whole, row),
  conflict: { row, cells: formCells(whole, row, ownOf(whole)) },
});

/**
 * The same where no row is as it was seen: somebody changed its code, its unit or its title, and the other two tell it
 * well enough to show both versions, though not to write.
 */
function conflictIn(whole: OpenedWorkbook, { seen, row }: SoughtRow, fitting: readonly number[]): SaveAnswer {
  if (fitting.length > 0) throw new Fault("other", fill(pageFaults.rowTwins, { rows: fitting.join(", ") }));
  const find = registerFinder(whole);
  const rows = identityColumns.flatMap((column) => {
    const rest = { ...seen, [column]: "" };
    const isEnough = seen[column] !== "" && identityColumns.some((each) => rest[each] !== "");
    const found = isEnough ? find({ seen: rest, row }) : { rows: [] };
    return "row" in found ? [found.row] : [];
  });
  const [only] = new Set(rows);
  if (only === undefined || rows.some((each) => each !== only)) throw new Fault("other", pageFaults.rowGone);
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
  [...columnKeys, ...ownKeysIn([a, b])].every((column) => (a[column] ?? "") === (b[column] ?? ""));

/** Where a row stands among all others. */
function judged(whole: OpenedWorkbook, row: number): SaveAnswer {
  const opened = openWorkbook(whole.values, whole.settings, whole.units);
  if (!opened.ok) throw new Fault("workbook", opened.problems.join("\n"));
  const { judge } = opened.value;
  for (let above = 0; above < row - 1; above++) judge(above);
  const assessment = judge(row - 1);
  if (!assessment) throw new Fault("other", pageFaults.rowGone);
  const { verdict, findings } = assessment;
  return { row, code: textAt(whole, row, "code"), verdict, findings: shownFindings(findings) };
}
