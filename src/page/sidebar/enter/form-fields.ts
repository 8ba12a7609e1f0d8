import type { FormCells } from "../../../core/assessment/judge-cells";
import type { Programme } from "../../../core/programme/programme";
import { choiceReader } from "../../../core/register/choice-reader";
import type { ColumnKey } from "../../../core/register/columns";
import { columnKeys, isFixed, typeOf } from "../../../core/register/columns";
import { choiceLists, idsMeaning, isListed, offered } from "../../../core/words/choices";
import { yesNoWords } from "../../../core/words/words";
import type { enterWords } from "../../../messages/vi/sidebar-vi";

/** What only a research topic has (IV.1.7, IV.2.3). */
const topicColumns: readonly ColumnKey[] = ["topicLevel", "acceptedOn", "effectConfirmed"];

/** The form from top to bottom, in groups that a person fills in one go. */
export const formGroups: readonly (readonly [keyof typeof enterWords.groups, readonly ColumnKey[]])[] = [
  ["idea", ["unit", "title", "authors", "audience", "kind"]],
  ["topic", topicColumns],
  ["use", ["appliedOn", "recognisedOn", "recognisedBy", "decisionNumber"]],
  ["benefit", ["novelty", "benefitValue", "socialBenefit"]],
  ["promise", ["publicOrder", "ipProtected"]],
  ["portal", ["registeredAt", "reviewed", "evidence", "notes"]],
];

/** The words that a closed list offers; none for a column that takes anything. */
export function listOf(column: ColumnKey, { choices, columns }: Programme): readonly string[] | undefined {
  if (typeOf(column) === "yesNo") return Object.values(yesNoWords);
  const own = columns.find(({ key }) => key === column);
  if (own) return own.type === "choice" ? own.choices : undefined;
  return isListed(column) ? offered(choices[choiceLists[column]]) : undefined;
}

/** Whether the form is about a research topic, as far as it is filled. */
export function isTopicForm({ kind = "" }: FormCells, { choices }: Programme): boolean {
  const reading = choiceReader("kinds", choices.kinds)(kind);
  return reading.kind === "choice" && idsMeaning(choices.kinds, "topic").has(reading.value);
}

/** What is saved: a topic's columns that the form no longer shows keep what the sheet had. */
export function cellsToSave(cells: FormCells, programme: Programme, before: FormCells = {}): FormCells {
  if (isTopicForm(cells, programme)) return cells;
  const shown: Partial<Record<ColumnKey, string>> = { ...cells };
  for (const column of topicColumns) shown[column] = before[column] ?? "";
  return shown;
}

/** A copy is another initiative: its number, its registration and what was reviewed are not copied. */
export function cellsToCopy(cells: FormCells): FormCells {
  const { code: _code, registeredAt: _registeredAt, reviewed: _reviewed, ...rest } = cells;
  return rest;
}

/** The columns in which two versions of a row differ. */
export function differingColumns(mine: FormCells, theirs: FormCells): readonly ColumnKey[] {
  const own = [...new Set(Object.keys({ ...mine, ...theirs }))] as ColumnKey[];
  const keys: readonly ColumnKey[] = [...columnKeys, ...own.filter((key) => !isFixed(key))];
  return keys.filter((key) => (mine[key] ?? "") !== (theirs[key] ?? ""));
}
