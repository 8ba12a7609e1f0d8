import type { Programme } from "../programme/programme";
import type { Cell } from "../reading/cell";
import { isBlankCell, isErrorText, quoteCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { isPlaceholder } from "../reading/placeholder";
import { readDecision } from "../reading/read-decision";
import { readFirstUse, readInterval } from "../reading/read-interval";
import { readMoney } from "../reading/read-money";
import { type Person, readPeople } from "../reading/read-people";
import { readYesNo } from "../reading/read-yes-no";
import { idsMeaning } from "../words/choices";
import type { Catalogue } from "./catalogue";
import { choiceReader } from "./choice-reader";
import type { ColumnKey, FixedKey } from "./columns";
import { columns, keysWith } from "./columns";
import type { Initiative, TextReading } from "./initiative";
import { oncePerCell } from "./once-per-cell";
import { watchedKeys } from "./own-cells";
import type { TableProblem, TableReading } from "./table";
import { findTable, headingAliases } from "./table";

/** A column of the register. */
export interface FoundColumn {
  /** Absent for a column that only people know. */
  key?: ColumnKey;
  /** The cell of a row of the table, from 1. */
  cell(row: number): Cell;
}

/** A table of initiatives, its columns found; rows are read one at a time, as they are asked for. */
export interface Register {
  /** 0-based row of the headings within the table. */
  headingRow: number;
  /** 0-based column within the table. */
  at: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Columns that nobody reads, as the sidebar shows them. */
  unknown: readonly { at: number; text: string }[];
  /** A column by its heading, also one that nobody else reads; `undefined` where the table has none of that name. */
  find(heading: string): FoundColumn | undefined;
  /** The initiative of a 0-based row of the table; `undefined` for a blank row. */
  read(index: number): Initiative | undefined;
}

export type RegisterReading =
  | { ok: true; register: Register }
  | { ok: false; problems: readonly TableProblem[] };

/** Finds the columns of a register. Rows that hold nothing but tick boxes are blank. */
export function openRegister(
  rows: readonly (readonly Cell[])[],
  catalogue: Catalogue,
  programme: Pick<Programme, "choices" | "columns" | "conditions">,
): RegisterReading {
  const table = findTable(rows, columns, headingKey);
  if (!table.ok) return table;
  const { at, unknown, problems } = placeOwn(table, programme.columns);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    register: {
      headingRow: table.headingRow,
      at,
      unknown,
      find: columnFinder(rows, table, at, programme.columns),
      read: rowReader(rows, at, catalogue, programme),
    },
  };
}

function columnFinder(
  rows: readonly (readonly Cell[])[],
  { headingRow, unknown }: Extract<TableReading<FixedKey>, { ok: true }>,
  places: Register["at"],
  own: Programme["columns"],
): Register["find"] {
  const aliases = new Map<string, ColumnKey>([
    ...own.map(({ key, heading }) => [headingKey(heading), key] as const),
    ...headingAliases(columns, headingKey),
  ]);
  return (heading) => {
    const wanted = headingKey(heading);
    const key = aliases.get(wanted);
    const other = unknown.find(({ at }) => headingKey(rows[headingRow]?.[at]) === wanted)?.at;
    const at = key === undefined ? other : places[key];
    return at === undefined ? undefined : { ...(key && { key }), cell: (row) => rows[row - 1]?.[at] };
  };
}

function rowReader(
  rows: readonly (readonly Cell[])[],
  at: Readonly<Partial<Record<ColumnKey, number>>>,
  catalogue: Catalogue,
  programme: Pick<Programme, "choices" | "columns" | "conditions">,
): Register["read"] {
  const { choices } = programme;
  const indexes = keysWith(programme.columns)
    .map((key) => at[key])
    .filter((index) => index !== undefined);
  const watched = watchedKeys(programme).map((key) => [key, at[key] ?? -1] as const);
  const readKind = choiceReader("kinds", choices.kinds);
  const readTopicLevel = choiceReader("topicLevels", choices.topicLevels);
  const readRecogniser = choiceReader("recognisers", choices.recognisers);
  const readAudience = choiceReader("audiences", choices.audiences);
  const topics = idsMeaning(choices.kinds, "topic");
  // Authors and moments hardly ever repeat: remembering them would cost more than reading them.
  const readDay = oncePerCell(readInterval);
  const firstUse = oncePerCell(readFirstUse);
  const decision = oncePerCell(readDecision);
  const money = oncePerCell(readMoney);
  const answer = oncePerCell(readYesNo);
  // A column that the table does not have reads as blank: index -1 is `undefined` in every row.
  const where = (key: ColumnKey) => at[key] ?? -1;
  const [unit, title, authors, audience, kind, topicLevel] = [
    where("unit"),
    where("title"),
    where("authors"),
    where("audience"),
    where("kind"),
    where("topicLevel"),
  ];
  const [appliedOn, recognisedOn, recognisedBy, decisionNumber, acceptedOn, registeredAt] = [
    where("appliedOn"),
    where("recognisedOn"),
    where("recognisedBy"),
    where("decisionNumber"),
    where("acceptedOn"),
    where("registeredAt"),
  ];
  const [effectConfirmed, novelty, benefitValue, socialBenefit, ipProtected, publicOrder, reviewed] = [
    where("effectConfirmed"),
    where("novelty"),
    where("benefitValue"),
    where("socialBenefit"),
    where("ipProtected"),
    where("publicOrder"),
    where("reviewed"),
  ];
  const watchedCells = (cells: readonly Cell[]): Initiative["own"] => {
    const own = new Map<ColumnKey, Cell>();
    for (const [key, place] of watched) own.set(key, cells[place]);
    return own;
  };
  return (index) => {
    const cells = rows[index];
    if (cells === undefined || isBlankRow(cells, indexes)) return undefined;
    const kindReading = readKind(cells[kind]);
    return {
      row: index + 1,
      unit: catalogue.read(cells[unit]),
      title: readText(cells[title]),
      authors: readAuthors(cells[authors]),
      audience: readAudience(cells[audience]),
      kind: kindReading,
      isTopic: kindReading.kind === "choice" && topics.has(kindReading.value),
      topicLevel: readTopicLevel(cells[topicLevel]),
      appliedOn: firstUse(cells[appliedOn]),
      recognisedOn: readDay(cells[recognisedOn]),
      recognisedBy: readRecogniser(cells[recognisedBy]),
      decisionNumber: decision(cells[decisionNumber]),
      acceptedOn: readDay(cells[acceptedOn]),
      effectConfirmed: answer(cells[effectConfirmed]),
      novelty: answer(cells[novelty]),
      benefitValue: money(cells[benefitValue]),
      socialBenefit: readText(cells[socialBenefit]),
      ipProtected: answer(cells[ipProtected]),
      publicOrder: answer(cells[publicOrder]),
      registeredAt: readInterval(cells[registeredAt]),
      reviewed: answer(cells[reviewed]),
      own: watched.length > 0 ? watchedCells(cells) : noCells,
    };
  };
}

const noCells: Initiative["own"] = new Map();

/** Finds the campaign's own columns among the headings that are nobody's. One that is not there reads as blank. */
function placeOwn(
  { at, unknown }: Extract<TableReading<FixedKey>, { ok: true }>,
  own: Programme["columns"],
): Pick<Register, "at" | "unknown"> & { problems: readonly TableProblem[] } {
  if (own.length === 0) return { at, unknown, problems: [] };
  const places: Partial<Record<ColumnKey, number>> = { ...at };
  const problems: TableProblem[] = [];
  const taken = new Set<number>();
  for (const { key, heading } of own) {
    const found = unknown
      .filter(({ text }) => headingKey(text) === headingKey(heading))
      .map((each) => each.at);
    if (found.length > 1) problems.push({ fault: "headingDoubled", heading, columns: found });
    if (found[0] === undefined) continue;
    places[key] = found[0];
    taken.add(found[0]);
  }
  return { at: places, unknown: unknown.filter((each) => !taken.has(each.at)), problems };
}

/** Ticked or unticked boxes reach to the end of the sheet and say nothing of an initiative. */
function isBlankRow(cells: readonly Cell[], indexes: readonly number[]): boolean {
  for (const index of indexes) {
    const cell = cells[index];
    if (cell === "" || cell === undefined || cell === null || typeof cell === "boolean") continue;
    if (!isBlankCell(cell)) return false;
  }
  return true;
}

const nobody: readonly Person[] = [];

/** An error cell names nobody. */
function readAuthors(cell: Cell): readonly Person[] {
  return typeof cell === "string" && isErrorText(cell.trim()) ? nobody : readPeople(cell);
}

const noText: TextReading = { text: "", error: false };

function readText(cell: Cell): TextReading {
  if (cell === "" || isBlankCell(cell) || typeof cell === "boolean") return noText;
  if (typeof cell !== "string") return { text: quoteCell(cell), error: false };
  if (isErrorText(cell.trim())) return { text: cell, error: true };
  return isPlaceholder(cell) ? noText : { text: cell, error: false };
}
