import type { JudgedWorkbook } from "../../core/assessment/open-workbook";
import { blankResult } from "../../core/assessment/result-row";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import { resultHeadings } from "../../core/register/columns";
import { identityColumns } from "../../core/register/row-identity";
import { putBackWords } from "../../messages/vi/setup-vi";
import { downFrom } from "../platform/down-from";
import { partMerged } from "../platform/part-merged";
import { toText } from "../platform/safe-text";
import { writeBlock } from "../platform/write-block";
import { type Blocker, displace } from "../setup/displace";
import { blockName } from "../setup/own-block";
import { checkPlace } from "../setup/set-up-register";
import { shownChecks } from "../setup/shown-results";
import { blockText, memoryOf } from "../workbook/block-memory";
import { noChanges } from "../workbook/changes";
import type { Typed } from "../workbook/mode";
import type { RegisterTab } from "../workbook/register-tab";
import { sayPutBack } from "./say-put-back";

type Row = readonly Cell[];

const WIDTH = resultHeadings.length;
/** Runs of changed rows with no more between them are written at once: each write costs more than so many rows. */
const GAP = 20;

/**
 * Writes the results of those rows of which they changed, and of no others. What people typed over results is copied into
 * the log before; `typed` says where, `now` which of it this run is about. Gives whether the rows stood still meanwhile:
 * where they did not, some stand beside other rows for now.
 */
export function freshenRows(
  tab: RegisterTab,
  workbook: JudgedWorkbook,
  typed: readonly Typed[],
  now?: Typed,
): boolean {
  const { sheet, values } = tab;
  const kept = memoryOf(sheet);
  const memory = kept.recall(blockName(checkPlace));
  const shown = shownChecks(workbook);
  const verdicts = new Set(shown.map(([verdict]) => verdict));
  // Where not all rows are remembered.
  const looksOwn = (row: Row) =>
    memory?.isWhole === false && !isBlankCell(row[0]) && verdicts.has(blockText(row[0]));
  // Whole rows that are copied bring their results along.
  const isCopied = (row: Row) => typed.some(({ columns }) => columns > WIDTH) && looksOwn(row);
  const isOwn = (row: Row) => memory?.isOwn(row) === true;
  const shownAt = (at: number): Row => shown[at] ?? blankResult;
  // What was typed there now, and what is known from no earlier writing.
  const foreignIn = (at: number): Blocker[] => {
    const row = values[at]!;
    if (isOwn(row) || isCopied(row)) return [];
    return row.slice(0, WIDTH).flatMap((text, place) => {
      const own = blockText(shownAt(at)[place] ?? "");
      // In cells that people formatted as text the mark of a text stays.
      if (isBlankCell(text) || blockText(text) === own || text === toText(own)) return [];
      return memory?.isWhole !== false || typed.some((block) => isIn(block, at, place))
        ? [{ row: at + 1, column: place + 1, text }]
        : [];
    });
  };
  const rows = values.flatMap((row, at) => {
    const isChanged = isOther(row, shownAt(at));
    // Below the last result stands what is ours of before, and what people wrote.
    return isChanged && (at < shown.length || isOwn(row) || looksOwn(row)) ? [at] : [];
  });
  if (rows.length === 0) return true;
  const foreign = withFormulas(sheet, rows.flatMap(foreignIn));
  displace(sheet, foreign, noChanges());
  const before = rows.map((at) => values[at]!.slice(0, WIDTH)).filter(isOwn);
  const ours = [...rows.map(shownAt), ...before, ...shown];
  kept.remember([[blockName(checkPlace), ours, true]]);
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  if (!isStill(tab, top, bottom, (at) => values[at] ?? [])) return false;
  // Below the last result something of people's may stand between those of before.
  const stays = (at: number) => isOther(values[at]!, shownAt(at));
  for (const run of runsOf(rows, stays)) {
    sheet
      .getRange(run.first + 1, 1, run.last - run.first + 1, WIDTH)
      .setValues(between(run.first, run.last).map((at) => shownAt(at).map(textOf)));
  }
  SpreadsheetApp.flush();
  sayPutBack(
    sheet,
    foreign.filter(({ row, column }) => now && isIn(now, row - 1, column - 1)),
    putBackWords.results,
  );
  const written = new Set(rows);
  const resultsOf = (at: number) => (written.has(at) ? shownAt(at) : (values[at] ?? []));
  if (isStill(tab, top, bottom, resultsOf)) return true;
  const results = downFrom(sheet, 1, 1, WIDTH);
  partMerged(results);
  results.setNumberFormat("General");
  putBack(tab, top, bottom);
  return false;
}

/** The same as people typed them, in the order of their rows. */
function withFormulas(sheet: RegisterTab["sheet"], found: readonly Blocker[]): readonly Blocker[] {
  const top = found[0]?.row;
  if (top === undefined) return found;
  const formulas = sheet.getRange(top, 1, found.at(-1)!.row - top + 1, WIDTH).getFormulas();
  return found.map((each) => ({ ...each, text: formulas[each.row - top]![each.column - 1] || each.text }));
}

const textOf = (cell: Cell) => (typeof cell === "string" ? toText(cell) : cell);

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_row, index) => first + index);

const isOther = (row: Row, shown: Row) =>
  resultHeadings.some((_heading, at) => blockText(row[at] ?? "") !== blockText(shown[at] ?? ""));

/** A cell, counted from 0. */
const isIn = ({ row, column, rows, columns }: Typed, at: number, place: number) =>
  at + 1 >= row && at + 1 < row + rows && place + 1 >= column && place + 1 < column + columns;

function runsOf(rows: readonly number[], stays: (at: number) => boolean): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const at of rows) {
    const run = runs.at(-1);
    if (run && at - run.last <= GAP && !between(run.last + 1, at - 1).some(stays)) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}

/** Whether headings, identities and results (as they should be) stand where they stood; rows from 0. */
function isStill(tab: RegisterTab, top: number, bottom: number, results: (at: number) => Row): boolean {
  const { values, at } = tab;
  const places = identityColumns.flatMap((column) => at[column] ?? []);
  const width = Math.max(WIDTH, ...places.map((place) => place + 1));
  const headings = headingsOf(tab);
  const isMoved = values[tab.headingRow]!.some(
    (cell, place) => place >= WIDTH && !sameCell(cell, headings[place]),
  );
  if (isMoved || tab.sheet.getMaxRows() <= bottom) return false;
  const now: Cell[][] = tab.sheet.getRange(top + 1, 1, bottom - top + 1, width).getValues();
  return now.every(
    (row, index) =>
      !isOther(row, results(top + index)) &&
      places.every((place) => sameCell(row[place], values[top + index]?.[place])),
  );
}

/** As they stand now, as far as there are columns still. */
function headingsOf({ sheet, values, headingRow }: RegisterTab): Row {
  const width = Math.min(values[headingRow]!.length, sheet.getMaxColumns());
  return sheet.getRange(headingRow + 1, 1, 1, width).getValues()[0] ?? [];
}

/** People deleted or moved columns right before the write: it hit cells of theirs, which get back what they held. */
function putBack(tab: RegisterTab, top: number, bottom: number): void {
  const before = tab.values[tab.headingRow] ?? [];
  headingsOf(tab)
    .slice(0, WIDTH)
    .forEach((heading, place) => {
      const from = isBlankCell(heading) ? -1 : before.findIndex((cell) => sameCell(cell, heading));
      if (from < WIDTH) return;
      const cells = between(top, bottom).map((at) => [tab.values[at]?.[from] ?? ""]);
      const range = tab.sheet.getRange(top + 1, place + 1, cells.length, 1);
      writeBlock(range, cells);
    });
  SpreadsheetApp.flush();
}
