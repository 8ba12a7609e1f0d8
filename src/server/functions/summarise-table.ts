import { judgeWorkbook } from "../../core/assessment/open-workbook";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell, quoteCell } from "../../core/reading/cell";
import { textKey } from "../../core/reading/text-key";
import { partsOf } from "../../core/summary/blocks/summarise";
import { summariseAsChosen } from "../../core/summary/blocks/summarise-as-chosen";
import { fill } from "../../core/words/fill";
import { fitCells } from "../../core/words/fit-cells";
import type { Part } from "../../core/words/summary-words";
import { partName, partNames, unknownPart } from "../../core/words/summary-words";
import type { Argument } from "./arguments";
import { toCell, toGrid } from "./arguments";

/** `SK_TONGHOP`: the blocks asked for, one below the other with a blank row between. */
export function summariseTable(
  table: Argument,
  settings: Argument,
  units: Argument,
  wanted: Argument,
  day?: Argument,
  order?: Argument,
  awards?: Argument,
  activities?: Argument,
): (string | number)[][] {
  const reading = judgeWorkbook(toGrid(table), toGrid(settings), toGrid(units), toGrid(activities));
  if (!reading.ok) return [[reading.problems.join("\n")]];
  const parts = partsOf(reading.value.programme);
  const asked: { text: string; part: Part | undefined }[] = namesOf(toGrid(wanted)).map((text) => ({
    text,
    part: parts.find((part) => textKey(partName(part)) === textKey(text)),
  }));
  if (asked.length === 0) asked.push({ text: partNames.targets, part: "targets" });
  const unknown = asked.find(({ part }) => part === undefined);
  if (unknown)
    return [[fill(unknownPart, { text: quoteCell(unknown.text), parts: parts.map(partName).join("; ") })]];
  const named = asked.flatMap(({ part }) => part ?? []);
  return fitCells(summariseAsChosen(reading.value, named, toCell(day), toCell(order), toGrid(awards).flat()));
}

/** `"Chỉ tiêu; Đơn vị"`, or a range of names. */
function namesOf(grid: readonly (readonly Cell[])[]): string[] {
  return grid
    .flat()
    .flatMap((cell) => String(cell ?? "").split(/[;\n]/))
    .filter((name) => !isBlankCell(name))
    .map((name) => name.trim());
}
