import type { OwnColumn } from "../programme/own";
import { isBlankCell } from "../reading/cell";
import { plainWords } from "../reading/characters";
import { isPlaceholder } from "../reading/placeholder";
import { readDecision } from "../reading/read-decision";
import { readInterval } from "../reading/read-interval";
import { readMoney } from "../reading/read-money";
import { readPeople } from "../reading/read-people";
import { readShares } from "../reading/read-shares";
import { readYesNo } from "../reading/read-yes-no";
import type { Catalogue } from "../register/catalogue";
import { choiceReader } from "../register/choice-reader";
import type { Choices } from "../words/choices";
import { isMonthFirst } from "./month-first";

/** What stands in the cells of a column. */
export type Content =
  | "date"
  | "money"
  | "yesNo"
  | "share"
  | "unit"
  | "people"
  | "kind"
  | "recogniser"
  | "audience"
  | "topicLevel"
  | "decision"
  | "link"
  | "long"
  | "words";

/** What a column can be told by: the units of the workbook, the lists and columns of the campaign. */
export interface Known {
  catalogue: Catalogue;
  choices: Choices;
  columns: readonly OwnColumn[];
}

/** Cells looked at; a column says what it is in fewer. */
const SAMPLE = 40;
/** Of the cells that say something. */
const MOST = 0.6;
/** Characters of a title; names, dates and units take fewer. */
const LONG = 30;
const LOOKED_AT = 200;
const WITH_UNIT = /\d ?(?:k|d|dong|vnd|tr|trieu|ty|nghin|ngan)(?![a-z])/;
/** Of the smallest amounts that people write without a unit. */
const AMOUNT = 100_000;
const LINK = /^https?:\/\/\S+$|^www\.\S+$/i;
const DATE_LIKE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:tháng|năm|ngày) ?\d/i;
const DECISION_LIKE = /^(?:qđ|quyết định|số)(?: số)? ?\d|\d+ ?\/ ?(?:\d{4} ?\/ ?)?qđ/i;
const NAME = /^(?:\p{Lu}\p{L}*\.? ){1,5}\p{Lu}\p{L}*$/u;

type Test = (text: string) => boolean;

/** What most of the filled cells of a column are. It is looked at when it is asked for: some readings take their time. */
export interface ColumnContent {
  is(content: Content): boolean;
  /** Of all that they are. */
  surest(): Content | undefined;
}

/** Makes the reader of columns. */
export function contentReader({ catalogue, choices }: Known): (cells: readonly string[]) => ColumnContent {
  const readKind = choiceReader("kinds", choices.kinds);
  const readRecogniser = choiceReader("recognisers", choices.recognisers);
  const readAudience = choiceReader("audiences", choices.audiences);
  const readLevel = choiceReader("topicLevels", choices.topicLevels);
  const isChoice = (reading: { kind: string; near?: readonly unknown[] }) =>
    reading.kind === "choice" || (reading.near?.length ?? 0) > 0;
  // The surest first.
  const tests = new Map<Content, Test>([
    ["link", (text) => LINK.test(text.trim())],
    ["share", (text) => readShares(text).length > 0 && !/\p{L}/u.test(text)],
    ["decision", (text) => DECISION_LIKE.test(text.trim()) || readDecision(text).kind === "decision"],
    ["yesNo", (text) => readYesNo(text).kind === "yes" || readYesNo(text).kind === "no"],
    ["money", isMoney],
    ["date", (text) => readInterval(text).kind === "interval" || isMonthFirst(text) || isDateLike(text)],
    ["unit", (text) => catalogue.read(text).kind === "unit"],
    ["audience", (text) => isChoice(readAudience(text))],
    ["topicLevel", (text) => readLevel(text).kind === "choice"],
    ["recogniser", (text) => isChoice(readRecogniser(text))],
    ["kind", (text) => isChoice(readKind(text))],
    ["people", isPeople],
    ["long", (text) => text.trim().length >= LONG && isWords(text)],
    ["words", isWords],
  ]);
  return (cells) => {
    const filled = cells.filter((cell) => !isBlankCell(cell)).slice(0, SAMPLE);
    const saying = filled.filter((cell) => !isPlaceholder(cell));
    const known = new Map<Content, boolean>();
    const is = (content: Content) => {
      // An answer may be a word that fills a cell elsewhere.
      const asked = content === "yesNo" ? filled : saying;
      const found = known.get(content) ?? areMost(asked, tests.get(content));
      known.set(content, found);
      return found;
    };
    return { is, surest: () => [...tests.keys()].find(is) };
  };
}

function areMost(cells: readonly string[], test: Test = () => false): boolean {
  let others = cells.length * (1 - MOST);
  return cells.length > 0 && cells.every((cell) => test(cell) || --others >= 0);
}

function isMoney(text: string): boolean {
  // A telephone or an identity card.
  if (/^\s*0\d/.test(text)) return false;
  const reading = readMoney(text);
  return reading.kind === "money" && (WITH_UNIT.test(plainWords(text)) || reading.dong >= AMOUNT);
}

const isDateLike = (text: string) => text.length <= LONG && DATE_LIKE.test(text);

/** A text of several words, be it short. */
const isWords = (text: string) => text.slice(0, LOOKED_AT).split(/\s+/).filter(hasLetter).length > 1;
const hasLetter = (word: string) => /\p{L}/u.test(word);

function isPeople(text: string): boolean {
  const people = readPeople(text);
  return people.length > 0 && people.every(({ name }) => NAME.test(name));
}
