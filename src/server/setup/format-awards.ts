import { numberFormats } from "../../core/summary/blocks/number-format";
import { type AwardOrder, awardHeadings } from "../../core/words/award-words";
import { downFrom } from "../platform/down-from";
import { freezeLines } from "../platform/freeze-lines";
import { rangeList } from "../platform/range-list";
import { setWidths } from "../platform/set-sizes";
import { FIRST_AWARD_ROW, lastColumnOf } from "../workbook/summary-layout";
import type { SetUpTab } from "./set-up-tab";
import { rulesOf, type SharedRules, type StyledArea, styleBlocks } from "./style-blocks";

type UnitKey = keyof typeof awardHeadings.units;

/** Pixels; together A4 across. */
const WIDTHS: Readonly<Record<UnitKey, number>> = {
  rank: 56,
  unit: 250,
  cluster: 190,
  eligible: 115,
  target: 115,
  heads: 115,
  share: 115,
  perHead: 150,
  explanation: 420,
};
const SHARES: readonly (UnitKey & AwardOrder)[] = ["share", "perHead"];

/** `Khen thưởng`: how its three tables look. */
export function formatAwards(tab: SetUpTab, shared?: SharedRules): void {
  const { sheet } = tab;
  const [present, freeze] = [rulesOf(tab), freezeLines(tab, FIRST_AWARD_ROW - 2)];
  const keys = Object.keys(awardHeadings.units) as UnitKey[];
  const column = (key: UnitKey, width = 1) => downFrom(sheet, FIRST_AWARD_ROW, keys.indexOf(key) + 1, width);
  column("rank", keys.length)
    .setNumberFormat(numberFormats.count)
    .setVerticalAlignment("top")
    .setHorizontalAlignment("left")
    .setWrap(true);
  column("eligible", keys.indexOf("heads") - keys.indexOf("eligible") + 1).setHorizontalAlignment("right");
  rangeList(
    sheet,
    SHARES.map((key) => [FIRST_AWARD_ROW, keys.indexOf(key) + 1, Infinity, 1]),
  ).setNumberFormat(numberFormats.share);
  setWidths(
    sheet,
    keys.map((key) => WIDTHS[key]),
  );
  const area: StyledArea = {
    ...{ row: FIRST_AWARD_ROW, width: lastColumnOf("awards") },
    blocks: ["awardUnits", "awardPeople", "outstanding"],
  };
  // Of the states a heading names the last alone.
  const own = shared && [shared.own[0]!, shared.own.at(-1)!];
  styleBlocks(sheet, [area], present, own && { ...shared, own });
  freeze();
}
