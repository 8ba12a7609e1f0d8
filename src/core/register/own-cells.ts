import type { OwnColumn, OwnTest } from "../programme/own";
import type { Programme } from "../programme/programme";
import type { SettingProblem } from "../programme/settings-table";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { isPlaceholder } from "../reading/placeholder";
import { readInterval } from "../reading/read-interval";
import { readMoney } from "../reading/read-money";
import { readNumber, readShare } from "../reading/read-number";
import { readYesNo } from "../reading/read-yes-no";
import { textKey } from "../reading/text-key";
import { choiceLists, isListed } from "../words/choices";
import type { OwnType } from "../words/own-columns";
import { isNamed } from "../words/own-columns";
import { listGroups } from "../words/setting-words";
import { partNames } from "../words/summary-words";
import { yesNoWords } from "../words/words";
import type { Catalogue } from "./catalogue";
import { choiceReader } from "./choice-reader";
import type { ColumnKey, ColumnType, FixedKey } from "./columns";
import { columns, resultHeadings } from "./columns";
import { highestLevel } from "./highest-level";
import { oncePerCell } from "./once-per-cell";
import { headingAliases } from "./table";

/** What a cell comes to where it is compared. */
export type ComparedValue =
  | { kind: "blank" }
  | { kind: "number"; value: number }
  | { kind: "span"; from: number; before: number }
  /** A word that is one of several levels knows its place among them. */
  | { kind: "text"; key: string; rank?: number }
  | { kind: "unreadable"; text: string };

/** A column that a condition can be about: one of the campaign's own, or one that every register has. */
export interface ComparedColumn {
  key: ColumnKey;
  heading: string;
  type: OwnType;
  /** The words of a list; empty where anything may stand. */
  words: readonly string[];
  read(cell: Cell): ComparedValue;
}

/** As many names as a sentence can hold. */
export const MOST_CHOICES = 10;
const blank: ComparedValue = { kind: "blank" };
const fixedTypes: Readonly<Record<ColumnType, OwnType>> = {
  ...{ text: "text", long: "text", unit: "text", people: "text" },
  ...{ day: "day", moment: "day", money: "number", yesNo: "yesNo", choice: "choice" },
};
let fixedHeadings: ReadonlyMap<string, FixedKey> | undefined;

/** The key of a column that every register has, by any of its headings. */
export function fixedKeyOf(heading: string): FixedKey | undefined {
  fixedHeadings ??= headingAliases(columns, headingKey);
  return fixedHeadings.get(headingKey(heading));
}

const byHeading = new WeakMap<readonly OwnColumn[], ReadonlyMap<string, OwnColumn>>();

/** Each of many conditions looks its columns up: they are listed once a programme. */
function ownByHeading(columns: readonly OwnColumn[]): ReadonlyMap<string, OwnColumn> {
  let found = byHeading.get(columns);
  if (found === undefined) {
    // Of two with one heading the first is meant; the second is a fault of its own.
    found = new Map([...columns].reverse().map((column) => [headingKey(column.heading), column]));
    byHeading.set(columns, found);
  }
  return found;
}

/** The column of a heading; nothing where the campaign has none. */
export function comparedColumn(
  heading: string,
  programme: Programme,
  catalogue?: Catalogue,
): ComparedColumn | undefined {
  const own = ownByHeading(programme.columns).get(headingKey(heading));
  if (own) return { ...own, words: wordsOf(own), read: oncePerCell(readerOf(own)) };
  const key = fixedKeyOf(heading);
  if (key === undefined) return undefined;
  const type = fixedTypes[columns[key].type];
  const list = isListed(key) ? programme.choices[choiceLists[key]] : [];
  const words = type === "yesNo" ? Object.values(yesNoWords) : list.map(({ name }) => name);
  const names = new Map(list.map(({ id, name }) => [id, name]));
  const read = isListed(key)
    ? listReader(choiceReader(choiceLists[key], list), names)
    : columns[key].type === "money"
      ? moneyOf
      : key === "unit" && catalogue
        ? unitReader(catalogue)
        : readerOf({ type, choices: [] });
  return { key, heading: columns[key].heading, type, words, read: oncePerCell(read) };
}

const wordsOf = ({ type, choices }: OwnColumn) =>
  type === "yesNo" ? Object.values(yesNoWords) : isNamed(type) ? choices : [];

function listReader(read: ReturnType<typeof choiceReader>, names: ReadonlyMap<string, string>) {
  return (cell: Cell): ComparedValue => {
    const reading = read(cell);
    if (reading.kind === "choice") return { kind: "text", key: textKey(names.get(reading.value) ?? "") };
    return reading.kind === "blank" ? blank : { kind: "unreadable", text: reading.text };
  };
}

/** A unit by any of its names; that one is in no catalogue, another rule says. */
function unitReader({ read }: Catalogue) {
  return (cell: Cell): ComparedValue => {
    const reading = read(cell);
    if (reading.kind === "blank") return blank;
    const name =
      reading.kind === "unit" ? reading.unit.name : reading.kind === "unlisted" ? reading.name : reading.text;
    return { kind: "text", key: textKey(name) };
  };
}

function moneyOf(cell: Cell): ComparedValue {
  const reading = readMoney(cell);
  if (reading.kind === "money") return { kind: "number", value: reading.dong };
  return reading.kind === "unreadable" ? { kind: "unreadable", text: quoteCell(cell) } : blank;
}

/** How a column of one's own is read. */
export function readerOf({
  type,
  choices,
}: Pick<OwnColumn, "type" | "choices">): (cell: Cell) => ComparedValue {
  const known = new Set(choices.map(textKey));
  const highest = highestLevel(choices);
  return (cell) => {
    if (isBlankCell(cell) || (typeof cell === "string" && isPlaceholder(cell) && type !== "yesNo"))
      return blank;
    const unreadable: ComparedValue = { kind: "unreadable", text: quoteCell(cell) };
    switch (type) {
      case "number": {
        const value = readNumber(cell) ?? readShare(cell);
        return value === undefined ? unreadable : { kind: "number", value };
      }
      case "day": {
        const reading = readInterval(cell);
        return reading.kind === "interval"
          ? { kind: "span", from: reading.interval.from, before: reading.interval.before }
          : unreadable;
      }
      case "yesNo": {
        const { kind } = readYesNo(cell);
        if (kind === "blank") return blank;
        return kind === "unreadable" ? unreadable : { kind: "text", key: textKey(yesNoWords[kind]) };
      }
      case "choice": {
        const key = textKey(quoteCell(cell));
        return known.has(key) ? { kind: "text", key } : unreadable;
      }
      case "level": {
        const rank = highest(String(cell));
        if (rank === undefined) return unreadable;
        return rank < 0 ? blank : { kind: "text", key: textKey(choices[rank]!), rank };
      }
      case "text":
        return { kind: "text", key: textKey(quoteCell(cell)) };
    }
  };
}

/** A test with its column and its operands read; or what is wrong with it. */
export type BoundTest =
  | { ok: true; column: ComparedColumn; test: OwnTest; operands: readonly ComparedValue[] }
  | { ok: false; fault: string; value: string; choices: readonly string[] };

export function bindTest(test: OwnTest, programme: Programme, catalogue?: Catalogue): BoundTest {
  const column = comparedColumn(test.heading, programme, catalogue);
  if (column === undefined) {
    const own = programme.columns.slice(0, MOST_CHOICES).map(({ heading }) => heading);
    const choices = [...own, columns.benefitValue.heading];
    return { ok: false, fault: "conditionColumn", value: test.heading, choices };
  }
  const { heading, type, words } = column;
  const operands = test.operands.map(column.read);
  const wrong = test.operands[operands.findIndex(({ kind }) => kind === "blank" || kind === "unreadable")];
  const isOrdered = type === "number" || type === "day" || type === "level";
  if (!isOrdered && /^(?:at|above|below)/.test(test.comparison))
    return { ok: false, fault: "conditionOrder", value: heading, choices: [] };
  if (wrong === undefined) return { ok: true, column, test, operands };
  return words.length > 0
    ? { ok: false, fault: "choice", value: wrong, choices: words }
    : { ok: false, fault: "conditionOperand", value: wrong, choices: [heading] };
}

/** The campaign's own columns by which rows can be grouped. */
export const choiceColumns = ({ columns: own }: Pick<Programme, "columns">): readonly OwnColumn[] =>
  own.filter(({ type }) => isNamed(type));

/** What is wrong with columns and conditions beside the columns that every register has. */
export function ownProblems(programme: Programme): SettingProblem[] {
  const taken = programme.columns.flatMap(({ heading, type, row }): SettingProblem[] => {
    const key = fixedKeyOf(heading);
    const result = resultHeadings.find((each) => headingKey(each) === headingKey(heading));
    const taken = key ? columns[key].heading : result;
    const place = { row, group: listGroups.columns, item: heading, value: heading };
    if (taken) return [{ ...place, fault: "columnTaken", choices: [taken] }];
    // Its groups are a part of the summary, which is asked for by the heading.
    const part = Object.values(partNames).find((name) => textKey(name) === textKey(heading));
    return isNamed(type) && part ? [{ ...place, fault: "partTaken", choices: [part] }] : [];
  });
  const conditions = programme.conditions.flatMap(({ name, row, anyOf }) =>
    anyOf.flatMap((test): SettingProblem[] => {
      const bound = bindTest(test, programme);
      if (bound.ok) return [];
      const { ok: _ok, ...problem } = bound;
      return [{ row, group: listGroups.conditions, item: name, ...problem }];
    }),
  );
  return [...taken, ...conditions];
}

/** The columns of which a row keeps its cells as they are: what the campaign's own rules look at. */
export function watchedKeys(programme: Pick<Programme, "columns" | "conditions">): readonly ColumnKey[] {
  const named = programme.conditions.flatMap(({ anyOf }) =>
    anyOf.flatMap(({ heading }) => fixedKeyOf(heading) ?? []),
  );
  return [...programme.columns.map(({ key }) => key), ...new Set(named)];
}
