import type { Programme } from "../../core/programme/programme";
import type { Column, ColumnKey, ColumnType } from "../../core/register/columns";
import { columns, isFixed, resultHeadings, typeOf } from "../../core/register/columns";
import { choiceLists, isListed, offered } from "../../core/words/choices";
import { isNamed } from "../../core/words/own-columns";
import { yesNoWords } from "../../core/words/words";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { choiceList } from "../platform/choice-list";
import { columnRuns } from "../platform/column-runs";
import { downFrom } from "../platform/down-from";
import { setWidths } from "../platform/set-widths";
import { styleHeadings } from "../platform/style-headings";
import { DAY_FORMAT, dateFormat, MOMENT_FORMAT } from "../platform/write-block";
import { columnNote } from "./column-note";
import { type UnitTab, unitList } from "./set-up-plain";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const OWN_WIDTH = 140;
const RESULT_WIDTHS = [130, 90, 260, 150, 130];

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
  sheet: Sheet,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
  units: UnitTab | undefined,
): () => void {
  const below = (column: number, width: number) => downFrom(sheet, headingRow + 1, column, width);
  const alike = columnRuns(at, (a, b) => formats[typeOf(a)] === formats[typeOf(b)]).map(({ first, keys }) => {
    const [type, cells] = [typeOf(keys[0] as ColumnKey), below(first, keys.length)];
    const present = type === "moment" ? cells.getValues().map((row) => row.map(momentFormat)) : [];
    return { type, cells, present };
  });
  return () => {
    for (const { type, cells, present } of alike) {
      // What is a day stays one.
      if (present.flat().includes(DAY_FORMAT)) cells.setNumberFormats(present);
      else cells.setNumberFormat(formats[type]);
    }
    dress(sheet, headingRow, at, programme);
    setLists(sheet, headingRow, at, programme, units);
  };
}

const momentFormat = (value: unknown): string => (value instanceof Date ? dateFormat(value) : MOMENT_FORMAT);

function dress(
  sheet: Sheet,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
): void {
  const results = resultHeadings.length;
  const below = (column: number, width: number) => downFrom(sheet, headingRow + 1, column, width);
  const headings = (column: number, width: number) => sheet.getRange(headingRow, column, 1, width);
  styleHeadings(headings(1, results), "#3c4043");
  below(1, results).setWrap(true).setVerticalAlignment("top").setFontColor("#3c4043");
  setWidths(sheet, RESULT_WIDTHS);

  for (const { first, keys } of columnRuns(at, () => true)) {
    styleHeadings(headings(first, keys.length), "#1a73e8");
    headings(first, keys.length).setNotes([
      keys.map((key) => (isFixed(key) ? columnNote(key, programme) : done.ownNote)),
    ]);
    below(first, keys.length).setVerticalAlignment("top").setWrap(false);
    setWidths(
      sheet,
      keys.map((key) => (isFixed(key) ? (columns[key] as Column).width : OWN_WIDTH)),
      first,
    );
  }
  for (const { first, keys } of columnRuns(at, (a, b) => wrapped.has(typeOf(a)) && wrapped.has(typeOf(b)))) {
    if (wrapped.has(typeOf(keys[0] as ColumnKey))) below(first, keys.length).setWrap(true);
  }
}

/** The lists that its cells offer, as the campaign has them. */
export function setLists(
  sheet: Sheet,
  headingRow: number,
  at: ReadonlyMap<ColumnKey, number>,
  programme: Programme,
  units: UnitTab | undefined,
): void {
  for (const { first, keys } of columnRuns(at, sameList)) {
    const list = listFor(keys[0] as ColumnKey, programme, units);
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
  const words = typeOf(key) === "yesNo" ? Object.values(yesNoWords) : listed;
  if (words) return choiceList(words);
  return typeOf(key) === "unit" && units ? unitList(units) : undefined;
}
