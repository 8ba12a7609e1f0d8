import type { Cell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import type { ColumnKey } from "../../core/register/columns";
import { headingOf } from "../../core/register/columns";
import type { SoughtRow } from "../../core/register/row-identity";
import { fill } from "../../core/words/fill";
import { editJournal } from "../../messages/vi/press/journal-vi";
import { faultOf } from "../platform/explain-fault";
import { begin, end, type JournalEntry } from "../platform/journal";
import { cellAt, type RegisterTab, readRegisterTab, registerFinder } from "../workbook/register-tab";
import { type ChangedRows, changeRows, type RowCellChange } from "./change-rows";
import { rowText } from "./row-text";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A cell as JSON, to the millisecond. */
type KeptCell = string | number | boolean | null | { at: number };

/** What the journal says of an edit. */
interface Undertaken {
  sought: Omit<SoughtRow, "isAlike">;
  cells: readonly (readonly [column: ColumnKey, old: KeptCell, value: KeptCell])[];
}

/** All marks of a workbook share 30,000 letters. Longer than this, the same request again finishes what was cut off. */
const LONGEST = 15_000;

/**
 * Writes all the cells of one row that were edited, or none. Several are several writes, since what stands between them
 * would not come back as it was from one over all: links and looks within a text, and what a formula elsewhere spills.
 */
export function editRow(
  spreadsheet: Spreadsheet,
  register: RegisterTab,
  changes: readonly RowCellChange[],
): ChangedRows {
  const says = undertakenOf(changes);
  const isJournalled = says.cells.length > 1 && JSON.stringify(says).length <= LONGEST;
  if (isJournalled) begin(spreadsheet, { what: "edit", says: { ...says } });
  const changed = changeRows(register, changes, { together: true });
  if (isJournalled) end(spreadsheet);
  return changed;
}

function undertakenOf(changes: readonly RowCellChange[]): Undertaken {
  const { isAlike: _isAlike, ...sought } = changes[0]!.sought;
  const cells = changes.flatMap(({ column, old, value }) =>
    sameCell(old, value) ? [] : [[column, keep(old), keep(value)] as const],
  );
  return { sought, cells };
}

const keep = (cell: Cell): KeptCell => (cell instanceof Date ? { at: cell.getTime() } : (cell ?? null));
const recall = (cell: KeptCell): Cell =>
  typeof cell === "object" && cell !== null ? new Date(cell.at) : (cell ?? "");

/** Writes the rest of an edit that was cut off, where a part of it stands; what holds something else now stays. */
export function settleEdit(spreadsheet: Spreadsheet, says: JournalEntry["says"]): string {
  const { sought, cells } = says as unknown as Undertaken;
  const register = readRegisterTab(spreadsheet);
  const changes = cells.map(
    ([column, old, value]): RowCellChange => ({ sought, column, old: recall(old), value: recall(value) }),
  );
  const found = registerFinder(register)(sought);
  const words = editJournal;
  if ("rows" in found) return fill(words.gone, { list: headingsOf(changes) });
  const isBegun = changes.some(({ column, value }) => sameCell(cellAt(register, found.row, column), value));
  if (!isBegun) return words.notDone;
  const row = rowText(register, found.row);
  const left = rest(register, changes);
  return left.length > 0 ? fill(words.left, { row, list: headingsOf(left) }) : fill(words.finished, { row });
}

/** Writes what is left of an edit; gives what cannot be written, which keeps nobody from working. */
function rest(register: RegisterTab, changes: readonly RowCellChange[]): readonly RowCellChange[] {
  try {
    const { outcomes } = changeRows(register, changes);
    return changes.filter((change) => !["held", "written"].includes(outcomes.get(change)!.kind));
  } catch (error) {
    if (faultOf(error).code === "noPermission") throw error;
    return changes;
  }
}

const headingsOf = (changes: readonly RowCellChange[]): string =>
  changes.map(({ column }) => headingOf(column)).join(", ");
