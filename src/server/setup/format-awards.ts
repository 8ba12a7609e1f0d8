import type { Programme } from "../../core/programme/programme";
import { numberFormats } from "../../core/summary/blocks/number-format";
import { type AwardOrder, awardHeadings } from "../../core/words/award-words";
import type { Changes } from "../workbook/changes";
import { FIRST_AWARD_ROW, lastColumnOf } from "../workbook/summary-layout";
import { writeAwardsTop } from "./awards-top";
import { styleBlocks } from "./style-blocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type UnitKey = keyof typeof awardHeadings.units;

/** Pixels; together A4 across. */
const WIDTHS: Readonly<Record<UnitKey, number>> = {
  rank: 56,
  unit: 250,
  cluster: 190,
  eligible: 110,
  target: 120,
  heads: 110,
  share: 120,
  perHead: 150,
  explanation: 420,
};
const SHARES: readonly (UnitKey & AwardOrder)[] = ["share", "perHead"];

/** `Khen thưởng`: what is chosen on top, and how its three tables look. */
export function formatAwards(
  sheet: Sheet,
  programme: Programme,
  units: Sheet | undefined,
  changes: Changes,
): void {
  writeAwardsTop(sheet, programme, units, changes);
  const keys = Object.keys(awardHeadings.units) as UnitKey[];
  const rows = sheet.getMaxRows() - FIRST_AWARD_ROW + 1;
  const column = (key: UnitKey, width = 1) =>
    sheet.getRange(FIRST_AWARD_ROW, keys.indexOf(key) + 1, rows, width);
  column("rank", keys.length)
    .setNumberFormat(numberFormats.count)
    .setVerticalAlignment("top")
    .setHorizontalAlignment("left")
    .setWrap(true);
  column("eligible", keys.indexOf("heads") - keys.indexOf("eligible") + 1).setHorizontalAlignment("right");
  for (const key of SHARES) column(key).setNumberFormat(numberFormats.share);
  keys.forEach((key, at) => {
    sheet.setColumnWidth(at + 1, WIDTHS[key]);
  });
  styleBlocks(sheet, [
    {
      ...{ row: FIRST_AWARD_ROW, rows, width: lastColumnOf("awards") },
      blocks: ["awardUnits", "awardPeople", "outstanding"],
    },
  ]);
  sheet.setFrozenRows(FIRST_AWARD_ROW - 2);
}
