import type { Programme } from "../../core/programme/programme";
import type { Column, ColumnKey, ColumnType } from "../../core/register/columns";
import { columns, isFixed, resultHeadings, typeOf } from "../../core/register/columns";
import { choiceLists, isListed, offered } from "../../core/words/choices";
import { isNamed } from "../../core/words/own-columns";
import { yesNoWords } from "../../core/words/words";
import { done, noteWords } from "../../messages/vi/press/setup-texts-vi";
import { freshNote } from "../../messages/vi/setup-vi";
import { choiceList } from "../platform/choice-list";
import { columnRuns, runsWhere } from "../platform/column-runs";
import { downFrom } from "../platform/down-from";
import { belowRuns, formatColumns, rangeList } from "../platform/range-list";
import { setWidths } from "../platform/set-sizes";
import { styleHeadings } from "../platform/style-headings";
import { DAY_FORMAT, dateFormat, MOMENT_FORMAT } from "../platform/write-block";
import { isKeptFresh } from "../workbook/mode";
import { columnNote } from "./column-note";
import { type UnitTab, unitList } from "./set-up-plain";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const OWN_WIDTH = 140;
const RESULT_WIDTHS = [130, 90, 260, 150, 130];
const RESULT_COLOUR = "#3c4043";

const formats: Readonly<Record<ColumnType | "number", string>> = {
  text: "@",
  long: "@",
  unit: "@",
  people: "@",
  choice: "@",
  yesNo: "@",
  day: DAY_FORMAT,
  moment: MOMENT_FORMAT,
  money: "#,##0",
  number: "#,##0.##",
};

const wrapped: ReadonlySet<ColumnType | "number"> = new Set(["long", "people", "unit"]);

/**
 * Formats, notes, lists and widths of the register, wherever its columns stand; no value changes. Reads what it needs, and
 * gives what sets them: whoever has more to ask asks first.
 */
export function formatRegister(
  { sheet, isNew }: SetUpTab,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
  units: UnitTab | undefined,
): () => void {
  const moments = [...at].flatMap(([key, column]) => {
    if (isNew || typeOf(key) !== "moment") return [];
    const cells = downFrom(sheet, headingRow + 1, column);
    return { cells, present: cells.getValues().map((row) => row.map(momentFormat)) };
  });
  return () => {
    formatColumns(sheet, headingRow + 1, at, (key) => formats[typeOf(key)]);
    // What is a day stays one.
    for (const { cells, present } of moments)
      if (present.flat().includes(DAY_FORMAT)) cells.setNumberFormats(present);
    dress({ sheet, isNew }, headingRow, at, programme);
    setLists(sheet, headingRow, at, programme, units);
  };
}

const momentFormat = (value: unknown): string => (value instanceof Date ? dateFormat(value) : MOMENT_FORMAT);

function dress(
  { sheet, isNew }: SetUpTab,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
): void {
  const results = { first: 1, keys: resultHeadings };
  const runs = columnRuns(at);
  const wrappedRuns = runsWhere(at, (key) => wrapped.has(typeOf(key)));
  const headings = (column: number, width: number) => sheet.getRange(headingRow, column, 1, width);
  const blocks = [results, ...runs].map(({ first, keys }) => [headingRow, first, 1, keys.length] as const);
  styleHeadings(rangeList(sheet, blocks), "#1a73e8");
  headings(1, resultHeadings.length).setBackground(RESULT_COLOUR);
  const below = belowRuns(sheet, headingRow + 1, [results, ...runs]).setVerticalAlignment("top");
  if (!isNew) below.setWrap(false);
  belowRuns(sheet, headingRow + 1, [results, ...wrappedRuns]).setWrap(true);
  belowRuns(sheet, headingRow + 1, [results]).setFontColor(RESULT_COLOUR);
  const all = new Map<ColumnKey | number, number>(
    resultHeadings.map((_heading, index) => [index, index + 1]),
  );
  for (const [key, column] of at) all.set(key, column);
  const isMarked = !isNew && headingRow === 1 && isKeptFresh();
  for (const { first, keys } of columnRuns(all)) {
    // Without their mark values give way to the formula at the next set-up, and the mode ends.
    const notes = keys.map((key) => (key === 0 && isMarked ? freshNote : noteOf(key, programme)));
    headings(first, keys.length).setNotes([notes]);
    setWidths(sheet, keys.map(widthOf), first);
  }
}

/** Input columns are told by their keys, those of the results by their numbers. */
function noteOf(key: ColumnKey | number, programme: Programme): string {
  if (typeof key === "number") return noteWords.results;
  return isFixed(key) ? columnNote(key, programme) : done.ownNote;
}

function widthOf(key: ColumnKey | number): number {
  if (typeof key === "number") return RESULT_WIDTHS[key]!;
  return isFixed(key) ? (columns[key] as Column).width : OWN_WIDTH;
}

/** The lists that its cells offer, as the campaign has them. */
export function setLists(
  sheet: Sheet,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
  units: UnitTab | undefined,
): void {
  const yesNo = choiceList(Object.values(yesNoWords));
  for (const { first, keys } of columnRuns(at, sameList)) {
    const key = keys[0] as ColumnKey;
    const list = typeOf(key) === "yesNo" ? yesNo : listFor(key, programme, units);
    if (list) downFrom(sheet, headingRow + 1, first, keys.length).setDataValidation(list);
  }
}

const sameList = (a: ColumnKey, b: ColumnKey) => typeOf(a) === "yesNo" && typeOf(b) === "yesNo";

/** Lists help whoever types; they refuse nothing, because old lists are pasted first and mended after. */
function listFor(
  key: ColumnKey,
  { choices, columns: own }: Programme,
  units: UnitTab | undefined,
): DataValidation | undefined {
  const listed = isListed(key)
    ? offered(choices[choiceLists[key]])
    : own.find((column) => column.key === key && isNamed(column.type))?.choices;
  if (listed) return choiceList(listed);
  return typeOf(key) === "unit" && units ? unitList(units) : undefined;
}
