import { parseFormula, printFormula, type SheetNames, shiftFormula, slideFormula } from "./formula";
import type { Rectangle } from "./rectangle";
import type { ConditionalFormat } from "./sheet";
import { shiftBlocks } from "./shift-meta";
import type { Structure } from "./structure";

/** A rule after a change of its own sheet: its blocks and what its formula refers to; undefined when none is left. */
export const shiftConditional = (
  rule: ConditionalFormat,
  sheetId: number,
  change: Structure,
  names: SheetNames,
): ConditionalFormat | undefined => {
  const blocks = shiftBlocks(rule.blocks, change);
  const [first] = rule.blocks;
  if (blocks.length === 0 || !first) return undefined;
  const [text] = rule.values;
  if (rule.criteria !== "CUSTOM_FORMULA" || typeof text !== "string") return { ...rule, blocks };
  const before = parseFormula(text.replace(/^=/, ""), "script", names);
  const skipped = lostOf(first, change);
  const anchored = slideFormula(
    before,
    change.axis === "row" ? skipped : 0,
    change.axis === "row" ? 0 : skipped,
  );
  const after = shiftFormula(anchored, sheetId, sheetId, change);
  const printed = printFormula(after, "script", names);
  const same = printed === printFormula(before, "script", names);
  return { ...rule, blocks, values: same ? rule.values : [`=${printed}`] };
};

/** The formula is written for the first cell of the block; how many lines on is the first one that stays. */
const lostOf = (block: Rectangle, { kind, axis, at, count }: Structure): number => {
  const [first, length] = axis === "row" ? [block.row, block.rows] : [block.column, block.columns];
  const lost = at + count - first;
  return kind === "delete" && at <= first && lost > 0 && lost < length ? lost : 0;
};
