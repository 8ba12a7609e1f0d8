import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import type { Interval } from "../reading/interval";
import { isPlaceholder } from "../reading/placeholder";
import { readMoney } from "../reading/read-money";
import { readNumber } from "../reading/read-number";
import type { Choice, Meaning } from "../words/choices";
import { nameOf, offered } from "../words/choices";
import { type ActivityColumn, activityColumns, activityKeys } from "./activity-columns";
import type { Catalogue } from "./catalogue";
import { choiceReader } from "./choice-reader";
import { readHeld } from "./read-catalogue";
import type { TableProblem } from "./table";
import { findTable } from "./table";

/** What keeps a row of `Hoạt động` from counting; of a number or an amount, that alone counts not. */
export interface ActivityProblem {
  column: ActivityColumn;
  /** As it was typed; empty where nothing was. */
  text: string;
  /** What would do. */
  choices: readonly string[];
}

/** What a unit did for the campaign: one row of `Hoạt động`. */
export interface Activity {
  /** 1-based row of the table it was read from. */
  row: number;
  /** As the catalogue names the unit; as typed where it does not know it. */
  unitName: string;
  /** The name of its kind, and what that means; empty where no kind is called so. */
  kind: string;
  means: readonly Meaning[];
  heldOn?: Interval;
  count?: number;
  /** Đồng. */
  amount?: number;
  problems: readonly ActivityProblem[];
  /** Its unit, its kind and its day are known. */
  counts: boolean;
  cell(key: ActivityColumn): Cell;
}

export interface Activities {
  rows: readonly Activity[];
  /** Of those that count, by the name of their unit. */
  of: ReadonlyMap<string, readonly Activity[]>;
  /** Why the table as a whole cannot be read: then it has no rows. */
  problems: readonly TableProblem[];
  /** Where each column stands, from 0. */
  at: Readonly<Partial<Record<ActivityColumn, number>>>;
}

const none: Activities = { rows: [], of: new Map(), problems: [], at: {} };

/** Reads the table of `Hoạt động`; a workbook without one has no activities. Never throws. */
export function readActivities(
  cells: readonly (readonly Cell[])[],
  catalogue: Catalogue,
  kinds: readonly Choice[],
): Activities {
  if (cells.every((row) => row.every(isBlankCell))) return none;
  const table = findTable(cells, activityColumns, headingKey);
  if (!table.ok) return { ...none, problems: table.problems };
  const { at, headingRow } = table;
  const readKind = choiceReader("activityKinds", kinds);
  const rows = cells.slice(headingRow + 1).flatMap((row, offset): Activity[] => {
    const cell = (key: ActivityColumn) => row[at[key] ?? -1];
    const isBlank = (key: ActivityColumn) => typeof cell(key) === "boolean" || isBlankCell(cell(key));
    if (activityKeys.every(isBlank)) return [];
    return [readActivity(headingRow + offset + 2, cell, catalogue, kinds, readKind(cell("kind")))];
  });
  const of = new Map<string, Activity[]>();
  for (const each of rows) {
    if (!each.counts) continue;
    const own = of.get(each.unitName);
    if (own) own.push(each);
    else of.set(each.unitName, [each]);
  }
  return { rows, of, problems: [], at };
}

function readActivity(
  row: number,
  cell: Activity["cell"],
  catalogue: Catalogue,
  kinds: readonly Choice[],
  kind: ReturnType<ReturnType<typeof choiceReader>>,
): Activity {
  const problems: ActivityProblem[] = [];
  const found = (column: ActivityColumn, ...choices: readonly string[]) =>
    problems.push({ column, text: quoteCell(cell(column)), choices });
  const unit = catalogue.read(cell("unit"));
  if (unit.kind === "blank") found("unit");
  if (unit.kind === "unknown") found("unit", ...[catalogue.suggest(unit.text) ?? []].flat());
  const near = kind.kind === "unreadable" ? kind.near.map((id) => nameOf(kinds, id)) : [];
  if (kind.kind !== "choice") found("kind", ...(near.length > 0 ? near : offered(kinds)));
  const heldOn = readHeld(cell("heldOn"));
  if (heldOn.kind !== "interval") found("heldOn", "15/02/2022");
  const counts = problems.length === 0;

  const typed = cell("count");
  const count = readNumber(typed);
  const saysNothing = isBlankCell(typed) || (typeof typed === "string" && isPlaceholder(typed));
  if (!saysNothing && !(count !== undefined && count >= 0)) found("count", "45");
  const amount = readMoney(cell("amount"));
  if (amount.kind === "unreadable") found("amount", "2.000.000");
  return {
    row,
    unitName:
      unit.kind === "unit" ? unit.unit.name : unit.kind === "unlisted" ? unit.name : quoteCell(cell("unit")),
    kind: kind.kind === "choice" ? nameOf(kinds, kind.value) : "",
    means: (kind.kind === "choice" && kinds.find(({ id }) => id === kind.value)?.means) || [],
    ...(heldOn.kind === "interval" && { heldOn: heldOn.interval }),
    ...(count !== undefined && count >= 0 && { count }),
    ...(amount.kind === "money" && { amount: amount.dong }),
    ...{ problems, counts, cell },
  };
}
