import type { Programme } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { isBlankCell, isErrorText } from "../reading/cell";
import { readYesNo } from "../reading/read-yes-no";
import { textKey } from "../reading/text-key";
import type { Catalogue } from "../register/catalogue";
import { type ChoiceReading, choiceReader } from "../register/choice-reader";
import { type ColumnKey, typeOf } from "../register/columns";
import { oncePerCell } from "../register/once-per-cell";
import { broadEntries } from "../words/choice-words";
import type { Choice } from "../words/choices";
import { choiceLists } from "../words/choices";
import type { OwnKey } from "../words/own-columns";
import { yesNoWords } from "../words/words";
import { exactAmount, exactMoment, exactNumber, proposedDay } from "./exact-value";
import { isTidy, tidyCellText, withoutOuterQuotes } from "./tidy-cell-text";

/** What a fix puts right. */
export type FixKind = "date" | "money" | "unit" | "spaces" | "composition" | "yesNo" | "choice";

/** The right value of a cell, with the same meaning as the old one. */
export interface Mended {
  value: string | number | Date;
  kind: FixKind;
  /** A guess, for a person to decide: the nearest unit to a name that no unit has. */
  suggested?: true;
}

interface ListMender {
  read(cell: Cell): ChoiceReading;
  /** What stands for an entry; nothing for one so broad that what was written says more. */
  words: ReadonlyMap<string, string>;
}

const listMender = (key: Parameters<typeof choiceReader>[0], list: readonly Choice[]): ListMender => ({
  read: choiceReader(key, list),
  words: new Map(list.flatMap(({ id, name }) => (broadEntries.has(id) ? [] : [[id, name]]))),
});

/** Not yet is less than no, although the rules take it for one. */
const NOT_YET = /^chưa|^chua/;

/**
 * Makes the mender of one workbook: for a cell it gives the right value where the meaning surely stays the same, else
 * `undefined`. A cell that holds what the column wants is left alone.
 */
export function cellMender(
  catalogue: Catalogue,
  { choices, columns: ownColumns }: Pick<Programme, "choices" | "columns">,
): (key: ColumnKey, cell: Cell) => Mended | undefined {
  const menders = new Map<ColumnKey, ListMender>(
    (Object.keys(choiceLists) as (keyof typeof choiceLists)[]).map((key) => [
      key,
      listMender(choiceLists[key], choices[choiceLists[key]]),
    ]),
  );
  const ownWords = new Map(
    ownColumns.map(({ key, choices: words }) => [key, new Map(words.map((word) => [textKey(word), word]))]),
  );
  const momentOf = oncePerCell((cell) => (typeof cell === "string" ? exactMoment(cell) : undefined));

  const unit = (text: string): Mended | undefined => {
    const reading = catalogue.read(text);
    if (reading.kind === "unit") return replaced(text, reading.unit.name, "unit");
    if (reading.kind !== "unknown") return tidied(text, false);
    const value = catalogue.suggest(reading.text);
    return value === undefined ? tidied(text, false) : { value, kind: "unit", suggested: true };
  };

  return (key, cell) => {
    if (cell instanceof Date || isBlankCell(cell)) return undefined;
    const type = typeOf(key);
    if (type === "yesNo") return mendAnswer(cell);
    if (type === "day" || type === "moment") {
      const value = momentOf(cell);
      if (value) return { value, kind: "date" };
      const meant = proposedDay(cell);
      return meant && { value: meant, kind: "date", suggested: true };
    }
    if (typeof cell !== "string" || isErrorText(cell)) return undefined;
    if (type === "money") {
      const value = exactAmount(cell);
      return value === undefined ? undefined : { value, kind: "money" };
    }
    if (type === "number") {
      const value = exactNumber(cell);
      return value === undefined ? undefined : { value, kind: "money" };
    }
    if (type === "unit") return unit(cell);
    const word = type === "choice" ? ownWords.get(key as OwnKey)?.get(textKey(cell)) : undefined;
    if (word !== undefined) return mendChoice(cell, word);
    const list = menders.get(key);
    if (list) {
      const reading = list.read(cell);
      if (reading.kind === "choice") return mendChoice(cell, list.words.get(reading.value));
      // Of several meanings none is proposed: a person has to choose.
      const only = reading.kind === "unreadable" && reading.near.length === 1 ? reading.near[0]! : "";
      const guess = list.words.get(only);
      return guess ? { value: guess, kind: "choice", suggested: true } : undefined;
    }
    // A link or a file name is right only to the letter.
    return key === "evidence" ? undefined : tidied(cell, key === "title");
  };
}

const mendChoice = (cell: string, word = ""): Mended | undefined =>
  word === "" ? undefined : replaced(cell, word, "choice");

function mendAnswer(cell: Cell): Mended | undefined {
  const { kind } = readYesNo(cell);
  if (kind !== "yes" && kind !== "no") return undefined;
  if (typeof cell !== "string") return { value: yesNoWords[kind], kind: "yesNo" };
  return NOT_YET.test(textKey(cell)) ? undefined : replaced(cell, yesNoWords[kind], "yesNo");
}

/** A text that only had to be tidied says so. */
function replaced(text: string, value: string, kind: FixKind): Mended | undefined {
  if (text === value) return undefined;
  return tidyCellText(text) === value ? { value, kind: tidyingOf(text) } : { value, kind };
}

function tidied(text: string, isTitle: boolean): Mended | undefined {
  if (isTidy(text)) return undefined;
  const tidy = tidyCellText(text);
  const value = isTitle ? withoutOuterQuotes(tidy) : tidy;
  return value === text || value === "" ? undefined : { value, kind: tidyingOf(text) };
}

const tidyingOf = (text: string): FixKind => (text.normalize("NFC") === text ? "spaces" : "composition");
