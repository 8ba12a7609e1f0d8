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
import type { Choices } from "../words/choices";
import { idsMeaning } from "../words/choices";
import type { Catalogue } from "./catalogue";
import { choiceReader } from "./choice-reader";
import type { ColumnKey } from "./columns";
import { columnKeys, columns } from "./columns";
import type { Initiative, TextReading } from "./initiative";
import { oncePerCell } from "./once-per-cell";
import type { TableProblem, TableReading } from "./table";
import { findTable, headingAliases } from "./table";

/** A column of the register. */
export interface FoundColumn {
  /** Absent for a column of people's own. */
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
  programme: Pick<Programme, "choices">,
): RegisterReading {
  const table = findTable(rows, columns, headingKey);
  if (!table.ok) return table;
  return {
    ok: true,
    register: {
      headingRow: table.headingRow,
      at: table.at,
      unknown: table.unknown,
      find: columnFinder(rows, table),
      read: rowReader(rows, table.at, catalogue, programme.choices),
    },
  };
}

function columnFinder(
  rows: readonly (readonly Cell[])[],
  { headingRow, at: places, unknown }: Extract<TableReading<ColumnKey>, { ok: true }>,
): Register["find"] {
  const aliases = headingAliases(columns, headingKey);
  return (heading) => {
    const wanted = headingKey(heading);
    const key = aliases.get(wanted);
    const own = unknown.find(({ at }) => headingKey(rows[headingRow]?.[at]) === wanted)?.at;
    const at = key === undefined ? own : places[key];
    return at === undefined ? undefined : { ...(key && { key }), cell: (row) => rows[row - 1]?.[at] };
  };
}

function rowReader(
  rows: readonly (readonly Cell[])[],
  at: Readonly<Partial<Record<ColumnKey, number>>>,
  catalogue: Catalogue,
  choices: Choices,
): Register["read"] {
  const indexes = columnKeys.map((key) => at[key]).filter((index) => index !== undefined);
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
    };
  };
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
