import { progressHeading, targetHeadings } from "../../words/summary-words";
import { noData, wholeProgramme } from "../../words/words";
import { levelsOf, type MeasuredTarget } from "../figures/measure-targets";
import { levelOf } from "../figures/unit-target";
import { amount, type CellFigure, share } from "../trace/trace-figure";
import { columnsOf, type TableColumn } from "./table";

export type TargetKey = keyof typeof targetHeadings;
export type ProgressKey = TargetKey | "bar";

const missingFigure = ({ source, lacking, asked, missing, wanting }: MeasuredTarget): CellFigure => ({
  kind: "missing",
  source: source(),
  whole: lacking,
  asked,
  // Nobody is behind where the whole is there.
  ...(wanting && missing !== 0 && { wanting: wanting() }),
});

export const targetColumns: readonly TableColumn<MeasuredTarget, TargetKey>[] = columnsOf(targetHeadings, {
  item: {
    kind: "name",
    value: ({ target }) => target.item,
  },
  scope: {
    kind: "text",
    value: ({ scope }) => scope,
    source: ({ scopeSource }) => scopeSource && amount(scopeSource),
  },
  phase: {
    kind: "text",
    value: ({ target }) => target.phase?.name ?? wholeProgramme,
  },
  level: {
    kind: "level",
    value: ({ target }) => levelOf(target) ?? noData,
    source: ({ target }) => amount(levelsOf(target)),
  },
  reached: {
    kind: "count",
    value: ({ reached }) => reached,
    source: ({ source }) => amount(source()),
  },
  share: {
    kind: "share",
    value: ({ share }) => share,
    source: ({ source, whole, unknown }) => ({ ...share(source(), whole), ...(unknown && { unknown }) }),
  },
  missing: {
    kind: "count",
    value: ({ missing }) => missing,
    source: missingFigure,
  },
  clause: { kind: "text", value: ({ target }) => target.clause },
});

/** The same with a bar behind each: text, so that it shows in every program and prints in black. */
export const progressColumns: readonly TableColumn<MeasuredTarget, ProgressKey>[] = [
  ...targetColumns,
  {
    key: "bar",
    heading: progressHeading,
    kind: "bar",
    value: ({ reached, missing }) => bar(reached, missing),
    source: missingFigure,
  },
];

const PLACES = 10;

/** Full only when nothing is missing; nothing where the missing number is not known. */
function bar(reached: string | number, missing: string | number): string {
  if (typeof reached !== "number" || typeof missing !== "number" || reached + missing <= 0) return "";
  const filled = Math.floor((reached * PLACES) / (reached + missing));
  return "█".repeat(filled) + "░".repeat(PLACES - filled);
}
