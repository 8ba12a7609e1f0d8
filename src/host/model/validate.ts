import type { Book } from "./book";
import { type Cell, type Computed, type CriteriaValue, isDateValue, isError, type Validation } from "./cell";
import { displayOf } from "./display";
import { isDateFormat } from "./number-format";

/** The texts that a list validation offers; undefined for another kind of validation. */
export const choicesOf = (book: Book, rule: Validation): string[] | undefined => {
  if (rule.criteria === "VALUE_IN_LIST") return rule.values.map(String);
  const [first] = rule.values;
  if (rule.criteria !== "VALUE_IN_RANGE" || typeof first !== "object" || !("range" in first))
    return undefined;
  const { sheetId, row, column, rows, columns } = first.range;
  const sheet = book.sheet(sheetId);
  const texts = new Set<string>();
  for (let r = row; sheet && r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const value = sheet.valueAt(r, c);
      const text = displayOf(value, sheet.cells.get(r, c)?.style?.numberFormat, book.locale);
      if (text !== "") texts.add(text);
    }
  }
  return [...texts];
};

/** Whether what a cell holds satisfies its validation. A blank cell always does; a formula is not judged. */
export const satisfies = (book: Book, cell: Cell | undefined): boolean => {
  const rule = cell?.validation;
  const value = cell?.value;
  if (!rule || value === undefined || value === "") return true;
  const format = cell?.style?.numberFormat;
  if (rule.criteria === "CHECKBOX") {
    const [checked = true, unchecked = false] = rule.values;
    return value === checked || value === unchecked;
  }
  const choices = choicesOf(book, rule);
  if (choices)
    return choices.includes(displayOf(value, format, book.locale)) || choices.includes(String(value));
  return meetsCriterion(rule.criteria, rule.values, value, isDateFormat(format));
};

const numberOf = (value: CriteriaValue | undefined): number =>
  typeof value === "number"
    ? value
    : typeof value === "object" && "date" in value
      ? Math.floor(value.date)
      : Number.NaN;

/** Whether a value meets one of Google's criteria for validations and conditional formats. */
export const meetsCriterion = (
  criteria: string,
  values: readonly CriteriaValue[],
  value: Computed | undefined,
  isDate: boolean,
): boolean => {
  if (criteria === "CELL_EMPTY") return value === undefined || value === "";
  if (criteria === "CELL_NOT_EMPTY") return value !== undefined && value !== "";
  if (isError(value)) return false;
  const plain = isDateValue(value) ? value.date : value;
  if (criteria.startsWith("TEXT_")) return meetsText(criteria, String(values[0] ?? ""), String(plain ?? ""));
  if (typeof plain !== "number") return false;
  const [a, b] = [numberOf(values[0]), numberOf(values[1])];
  if (criteria.startsWith("DATE_")) {
    if (!isDate && !isDateValue(value)) return false;
    const day = Math.floor(plain);
    return criteria === "DATE_IS_VALID_DATE" || compares(criteria.slice(5), day, a, b);
  }
  return criteria.startsWith("NUMBER_") && compares(criteria.slice(7), plain, a, b);
};

const compares = (relation: string, value: number, a: number, b: number): boolean => {
  switch (relation) {
    case "EQUAL_TO":
      return value === a;
    case "NOT_EQUAL_TO":
      return value !== a;
    case "AFTER":
    case "GREATER_THAN":
      return value > a;
    case "ON_OR_AFTER":
    case "GREATER_THAN_OR_EQUAL_TO":
      return value >= a;
    case "BEFORE":
    case "LESS_THAN":
      return value < a;
    case "ON_OR_BEFORE":
    case "LESS_THAN_OR_EQUAL_TO":
      return value <= a;
    case "BETWEEN":
      return value >= Math.min(a, b) && value <= Math.max(a, b);
    case "NOT_BETWEEN":
      return value < Math.min(a, b) || value > Math.max(a, b);
    default:
      return true;
  }
};

const meetsText = (criteria: string, wanted: string, text: string): boolean => {
  const [a, b] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (criteria) {
    case "TEXT_EQUAL_TO":
      return a === b;
    case "TEXT_CONTAINS":
      return a.includes(b);
    case "TEXT_DOES_NOT_CONTAIN":
      return !a.includes(b);
    case "TEXT_STARTS_WITH":
      return a.startsWith(b);
    case "TEXT_ENDS_WITH":
      return a.endsWith(b);
    case "TEXT_IS_VALID_EMAIL":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case "TEXT_IS_VALID_URL":
      return /^(https?|ftp):\/\/\S+$|^[\w-]+(\.[\w-]+)+\S*$/.test(text);
    default:
      return true;
  }
};
