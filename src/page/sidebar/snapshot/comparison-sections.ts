import type { CompareFreezeAnswer } from "../../../api/bridge-compare-freeze";
import { headingOf } from "../../../core/register/columns";
import { compareFigures } from "../../../core/snapshot/compare-figures";
import type { Cause } from "../../../core/snapshot/compare-frozen";
import type { RowOutcome } from "../../../core/snapshot/outcome";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { partName } from "../../../core/words/summary-words";
import { verdictWords } from "../../../core/words/words";
import { compareFreezeWords as words } from "../../../messages/vi/freeze-vi";
import { figureText } from "./figure-text";
import { type ChangedTab, changeName, changeText } from "./setting-changes";

/** A table of what changed, to copy and to print. */
export interface Section {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

const outcomeText = (outcome: RowOutcome | null): string =>
  outcome === null
    ? words.nothing
    : [verdictWords[outcome.verdict], outcome.phase, outcome.unit, outcome.person].filter(Boolean).join("; ");

/** What changed and why: the figures, how many rows by cause, the other tabs, then each row. */
export function sectionsOf(found: CompareFreezeAnswer, tabs: readonly ChangedTab[]): readonly Section[] {
  const thenAndNow = [words.before, found.later ? words.later : words.now];
  const figures = found.figures.flatMap((both) =>
    compareFigures(both)
      .filter(({ kind }) => kind !== "bar" && kind !== "text")
      .map((change) => [
        `${partName(change.part)}: ${change.name} – ${change.heading}`,
        figureText(change, change.from),
        figureText(change, change.to),
      ]),
  );
  const causes = (Object.keys(found.causes) as Cause[]).map((cause) => [
    words.causes[cause],
    formatCount(found.causes[cause] ?? 0),
  ]);
  const rows = found.rows.map(({ kind, row, code, title, from, to, causes: why, edits }) => [
    ...[formatCount(row), code, title, words.kind[kind], outcomeText(from), outcomeText(to)],
    [
      ...(kind === "changed" ? why.map((cause) => words.causes[cause]) : []),
      ...edits.map(({ column }) => headingOf(column)),
    ].join("; "),
  ]);
  const more = found.more > 0 ? [["", "", fill(words.more, { count: formatCount(found.more) })]] : [];
  return [
    { name: words.figures, headings: [words.figures, ...thenAndNow], rows: figures },
    { name: words.why, headings: [words.why, words.rowCount], rows: causes },
    ...tabs.map(({ title, changes }) => ({
      name: title,
      headings: [title, ...thenAndNow],
      rows: changes.map((change) => [changeName(change), changeText(change.from), changeText(change.to)]),
    })),
    {
      name: words.list,
      headings: [...words.rowHeadings, ...thenAndNow, words.why],
      rows: [...rows, ...more],
    },
  ].filter((section) => section.rows.length > 0);
}

/** What a table in a sheet or in Word takes: a row a line, cells apart by tabs. */
export const sectionsText = (sections: readonly Section[]): string =>
  sections
    .map(({ headings, rows }) =>
      [headings, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n"),
    )
    .join("\n\n");
