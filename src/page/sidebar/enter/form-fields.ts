import type { FormCells } from "../../../core/assessment/judge-cells";
import type { Programme } from "../../../core/programme/programme";
import { textKey } from "../../../core/reading/text-key";
import type { ChoiceKey, ColumnKey } from "../../../core/register/columns";
import { columns } from "../../../core/register/columns";
import {
  audienceWords,
  kindWords,
  recogniserWords,
  topicLevelWords,
  yesNoWords,
} from "../../../core/words/words";
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
export function choicesOf(
  column: ColumnKey,
  { kinds, topicLevels }: Programme,
): readonly string[] | undefined {
  if (columns[column].type === "yesNo") return Object.values(yesNoWords);
  const lists: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
    audience: Object.values(audienceWords),
    kind: kinds.map((kind) => kindWords[kind]),
    topicLevel: topicLevels.map((level) => topicLevelWords[level]),
    recognisedBy: Object.values(recogniserWords),
  } satisfies Record<ChoiceKey, readonly string[]>;
  return lists[column];
}

/** Whether the form is about a research topic, as far as it is filled. */
export const isTopicForm = ({ kind }: FormCells): boolean =>
  kind !== undefined && textKey(kind) === textKey(kindWords.researchTopic);

/** What is saved: a topic's columns that the form no longer shows keep what the sheet had. */
export function cellsToSave(cells: FormCells, before: FormCells = {}): FormCells {
  if (isTopicForm(cells)) return cells;
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
  return (Object.keys(columns) as ColumnKey[]).filter((key) => (mine[key] ?? "") !== (theirs[key] ?? ""));
}
