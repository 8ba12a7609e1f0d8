import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Level } from "../../programme/programme";
import { textKey } from "../../reading/text-key";
import { measureTargets } from "../figures/measure-targets";
import { rollUp } from "../figures/roll-up";

/** What a target comes to; a text where a figure is not known, as in the summary. */
export interface TargetFigures {
  level: Level | null;
  reached: number | string;
  share: number | string;
  missing: number | string;
}

/** A target under two settings; null where they do not have it. */
export interface TargetChange {
  item: string;
  before: TargetFigures | null;
  after: TargetFigures | null;
}

/** Every target of either settings by its item, in the order of the new ones; those that are gone come last. */
export function compareTargets(before: JudgedWorkbook, after: JudgedWorkbook): TargetChange[] {
  const were = figuresByItem(before);
  const are = figuresByItem(after);
  const gone = [...were].filter(([key]) => !are.has(key));
  return [...are, ...gone].map(([key, { item }]) => ({
    item,
    before: were.get(key)?.figures ?? null,
    after: are.get(key)?.figures ?? null,
  }));
}

function figuresByItem(workbook: JudgedWorkbook): Map<string, { item: string; figures: TargetFigures }> {
  return new Map(
    measureTargets(workbook, rollUp(workbook)).map(({ target, reached, share, missing }) => [
      textKey(target.item),
      { item: target.item, figures: { level: target.level ?? null, reached, share, missing } },
    ]),
  );
}
