import { readProgramme } from "../programme/read-programme";
import type { Cell } from "../reading/cell";
import { isBlankCell } from "../reading/cell";
import { headingKey } from "../reading/headings";
import { isPlaceholder } from "../reading/placeholder";
import { textKey } from "../reading/text-key";
import { choiceReader } from "../register/choice-reader";
import { readCatalogue } from "../register/read-catalogue";
import { findTable } from "../register/table";
import { unitColumns } from "../register/unit-columns";
import type { Choice, ChoiceList } from "../words/choices";
import { choiceLists } from "../words/choices";
import { entryWords, listGroups, meaningWords } from "../words/setting-words";

/** A text that people write for a unit or an entry of a list, and what they mean by it. */
export interface Wording {
  column: "unit" | keyof typeof choiceLists;
  text: string;
  meant: string;
}

/** Why a wording is not remembered: another has it, it cannot be told apart, or there is nothing to remember it for. */
export type WordingFault = "taken" | "unfit" | "gone";

type Remembering =
  | { kind: "known" }
  | { kind: "refused"; fault: WordingFault; other: string }
  | { kind: "remembered"; rows: Cell[][] };

type Rows = readonly (readonly Cell[])[];

/** The rows of `Đơn vị` or lines of `Cấu hình` with wordings in them; what is known already is in neither list. */
export interface Remembered {
  rows: Rows;
  remembered: readonly Wording[];
  refused: readonly { text: string; meant: string; fault: WordingFault; other: string }[];
}

/** Each wording is taken into what those before it made. */
export function rememberAll(before: Rows, wordings: readonly Wording[]): Remembered {
  let rows = before;
  const remembered: Wording[] = [];
  const refusals: Remembered["refused"][number][] = [];
  for (const { column, text, meant } of wordings) {
    const found = isPlaceholder(text)
      ? refused("unfit")
      : column === "unit"
        ? rememberUnit(rows, text, meant)
        : rememberChoice(rows, choiceLists[column], text, meant);
    if (found.kind === "refused") refusals.push({ text, meant, fault: found.fault, other: found.other });
    if (found.kind !== "remembered") continue;
    rows = found.rows;
    remembered.push({ column, text, meant });
  }
  return { rows, remembered, refused: refusals };
}

const known = { kind: "known" } as const;
const refused = (fault: WordingFault, other = "") => ({ kind: "refused", fault, other }) as const;
const textOf = (cell: Cell) => (isBlankCell(cell) ? "" : String(cell));

/** Another name of a unit, in its `Tên gọi khác`. Only what is read as that unit afterwards is remembered. */
function rememberUnit(units: Rows, text: string, meant: string): Remembering {
  const reading = readCatalogue(units);
  const place = placeOfAliases(units);
  if (!reading.ok || place === undefined) return refused("gone");
  const { catalogue } = reading;
  const unit = catalogue.units.find(({ name }) => name === meant);
  if (!unit) return refused("gone");
  const read = catalogue.read(text);
  if (read.kind === "unit") return read.unit === unit ? known : refused("taken", read.unit.name);
  const value = [textOf(units[unit.row - 1]![place]), text.trim()].filter(Boolean).join("; ");
  const rows = units.map((cells, index) =>
    cells.map((cell, at) => (index + 1 === unit.row && at === place ? value : cell)),
  );
  const after = readCatalogue(rows);
  const now = after.ok ? after.catalogue.read(text) : undefined;
  const isSound = after.ok && after.catalogue.problems.length === catalogue.problems.length;
  if (!isSound || now?.kind !== "unit" || now.unit.row !== unit.row) return refused("unfit");
  return { kind: "remembered", rows };
}

function placeOfAliases(units: Rows): number | undefined {
  const table = findTable(units, unitColumns, headingKey);
  return table.ok ? table.at.aliases : undefined;
}

/** Another wording of an entry, in the lines of `Cấu hình`. Only what is read as that entry afterwards is remembered. */
function rememberChoice(lines: Rows, key: ChoiceList, text: string, meant: string): Remembering {
  const list = listIn(lines, key);
  const entry = list?.find(({ name }) => name === meant);
  if (!list || !entry) return refused("gone");
  const read = choiceReader(key, list)(text);
  if (read.kind === "choice")
    return read.value === entry.id ? known : refused("taken", list.find(({ id }) => id === read.value)?.name);
  const after = withWording(lines, key, list, entry, text.trim());
  const now = listIn(after, key);
  const again = now && choiceReader(key, now)(text);
  if (again?.kind !== "choice" || again.value !== entry.id) return refused("unfit");
  return { kind: "remembered", rows: after };
}

function listIn(lines: Rows, key: ChoiceList): readonly Choice[] | undefined {
  const reading = readProgramme(lines);
  return reading.ok ? reading.programme.choices[key] : undefined;
}

/** A list that the tab does not have is written out as it holds, for one of its entries says more from now on. */
function withWording(
  lines: Rows,
  key: ChoiceList,
  list: readonly Choice[],
  { name }: Choice,
  text: string,
): Cell[][] {
  const group = listGroups[key];
  const isOf = ([its, item]: readonly Cell[]) =>
    textKey(textOf(its)) === textKey(group) && !isBlankCell(item);
  const own = lines.some(isOf)
    ? lines
    : [...lines, ...list.map((choice) => [group, choice.name, entryValue(key, choice), ""])];
  return own.map((line) =>
    isOf(line) && textKey(textOf(line[1])) === textKey(name)
      ? [line[0], line[1], addWording(textOf(line[2]), text), line[3]]
      : [...line],
  );
}

function entryValue(key: ChoiceList, { wordings, means, admitted }: Choice): string {
  const meant = [...new Set([...means, ...(admitted ? [] : (["notAdmitted"] as const))])];
  const words = meant.map((meaning) => meaningWords[key][meaning]).filter((word) => word !== undefined);
  return [
    ...(wordings.length > 0 ? [`${entryWords.wordings}: ${wordings.join("; ")}`] : []),
    ...(words.length > 0 ? [`${entryWords.means}: ${words.join("; ")}`] : []),
  ].join(PART);
}

const PART = " · ";

/** `tên khác: A · là: đề tài` with one wording more. */
function addWording(value: string, text: string): string {
  const parts = value.split("·").map((part) => part.trim());
  const isMeaning = (part: string) => textKey(part.split(":")[0] ?? "") === textKey(entryWords.means);
  const at = parts.findIndex((part) => part !== "" && !isMeaning(part));
  if (at >= 0) parts[at] = `${parts[at]}; ${text}`;
  else parts.unshift(`${entryWords.wordings}: ${text}`);
  return parts.filter(Boolean).join(PART);
}
