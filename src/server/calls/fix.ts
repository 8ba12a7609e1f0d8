import type { CellChange, FixAnswer, LeftAlone } from "../../api/bridge";
import { cellText } from "../../core/mending/cell-text";
import { type Cell, quoteCell } from "../../core/reading/cell";
import type { ColumnKey } from "../../core/register/columns";
import { identityOf } from "../../core/register/row-identity";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { pageLog } from "../../messages/vi/page-vi";
import { changeRows, type RowCellChange } from "../rows/change-rows";
import { logQuietly } from "../workbook/log";
import type { RegisterTab } from "../workbook/register-tab";
import { readRegisterTab, soughtBy } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isChange, list, MOST_CELLS, object } from "./is";
import { wayBack } from "./way-back";
import { fromWireCell } from "./wire";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that a line of the log names. */
const LOGGED = 20;

const takes = object({ fixes: list(isChange, MOST_CELLS) });

/** Applies proposed fixes where the cells still hold what they held. */
export const pageFix: Call<"pageFix"> = {
  takes,
  answer: ({ fixes }, spreadsheet) => change(spreadsheet, fixes, pageLog.fix),
};

/** Takes an application back, where the cells still hold what it wrote. */
export const pageUndo: Call<"pageUndo"> = {
  takes,
  answer: ({ fixes }, spreadsheet) => change(spreadsheet, fixes, pageLog.undo),
};

function change(spreadsheet: Spreadsheet, fixes: readonly CellChange[], what: string): FixAnswer {
  const first = readRegisterTab(spreadsheet);
  const changes = new Map(fixes.map((fix) => [fix, changeOf(first, fix)]));
  becomeTogether(changes);
  const { register, outcomes } = changeRows(first, [...changes.values()]);
  const changed: LeftAlone[] = [];
  const undo: CellChange[] = [];
  const written: string[] = [];
  for (const [fix, change] of changes) {
    const outcome = outcomes.get(change)!;
    const { row, column, oldText: expected } = fix;
    if (outcome.kind === "unclear") {
      changed.push({ row, column, expected, found: "", fitting: outcome.rows });
    } else if (outcome.kind === "changed") {
      changed.push({ row: outcome.row, column, expected, found: outcome.found });
    } else {
      undo.push(wayBack(register, outcome.row, change));
      if (outcome.kind === "written") written.push(logged(register, outcome.row, change));
    }
  }
  if (written.length > 0) {
    const texts = written.slice(0, LOGGED);
    if (written.length > LOGGED) texts.push(fill(pageLog.more, { count: written.length - LOGGED }));
    const detail = fill(pageLog.cells, { count: written.length, list: texts.join("; ") });
    logQuietly(spreadsheet, { what, detail });
  }
  return { applied: undo.length, changed, undo };
}

const changeOf = (
  register: RegisterTab,
  { row, column, old, value, key = "" }: CellChange,
): RowCellChange => ({
  sought: soughtBy(register, row, key),
  column,
  old: fromWireCell(old),
  value: fromWireCell(value),
});

/** A row whose title, unit or code is mended is told by the new ones when the same request comes again. */
function becomeTogether(changes: ReadonlyMap<CellChange, RowCellChange>): void {
  const becoming = new Map<string, Partial<Record<ColumnKey, Cell>>>();
  const groupOf = ({ row, key }: CellChange) => `${row} ${key}`;
  for (const [fix, { column, value }] of changes)
    becoming.set(groupOf(fix), { ...becoming.get(groupOf(fix)), [column]: value });
  for (const [fix, change] of changes) {
    const cells = becoming.get(groupOf(fix))!;
    const { seen } = change.sought;
    const next = identityOf((column) => cells[column]);
    change.sought.becomes = {
      code: "code" in cells ? next.code : seen.code,
      unit: "unit" in cells ? next.unit : seen.unit,
      title: "title" in cells ? next.title : seen.title,
    };
  }
}

/** What the script itself read and wrote, not what the page says of it. */
const logged = (register: RegisterTab, row: number, { column, old, value }: RowCellChange): string =>
  `${columnLetters((register.at[column] ?? 0) + 1)}${row} “${quoteCell(cellText(column, old))}” → “${quoteCell(cellText(column, value))}”`;
