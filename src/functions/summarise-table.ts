import { openWorkbook } from "../assessment/open-workbook";
import { fill } from "../messages/fill";
import type { Part } from "../messages/summary-words";
import { partNames, unknownDay, unknownOrder, unknownPart } from "../messages/summary-words";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import { readAsOf } from "../summary/read-as-of";
import { stack } from "../summary/stack";
import { summarise } from "../summary/summarise";
import { findUnitOrder, unitOrders } from "../summary/unit-order";
import type { Argument } from "./arguments";
import { toCell, toGrid } from "./arguments";

const parts = Object.keys(partNames) as Part[];

/** `SK_TONGHOP`: the blocks asked for, one below the other with a blank row between. */
export function summariseTable(
  table: Argument,
  settings: Argument,
  units: Argument,
  wanted: Argument,
  day?: Argument,
  order?: Argument,
): (string | number)[][] {
  const asked: { text: string; part: Part | undefined }[] = namesOf(toGrid(wanted)).map((text) => ({
    text,
    part: parts.find((part) => textKey(partNames[part]) === textKey(text)),
  }));
  if (asked.length === 0) asked.push({ text: partNames.targets, part: "targets" });
  const unknown = asked.find(({ part }) => part === undefined);
  if (unknown)
    return [
      [fill(unknownPart, { text: quoteCell(unknown.text), parts: Object.values(partNames).join("; ") })],
    ];
  const dayCell = toCell(day);
  const asOf = readAsOf(dayCell);
  if (asOf === "unreadable") return [[fill(unknownDay, { text: quoteCell(dayCell) })]];
  const reading = openWorkbook(toGrid(table), toGrid(settings), toGrid(units));
  if (!reading.ok) return [[reading.problems.join("\n")]];
  const { programme } = reading.value;
  const orderCell = toCell(order);
  const sortUnitsBy = String(orderCell ?? "");
  if (sortUnitsBy !== "" && findUnitOrder(programme, sortUnitsBy) === undefined) {
    return [[fill(unknownOrder, { text: quoteCell(orderCell), choices: unitOrders(programme).join("; ") })]];
  }
  const blocks = summarise(
    reading.value,
    asked.flatMap(({ part }) => part ?? []),
    { asOf, sortUnitsBy },
  );
  return stack(blocks);
}

/** `"Chỉ tiêu; Đơn vị"`, or a range of names. */
function namesOf(grid: readonly (readonly Cell[])[]): string[] {
  return grid
    .flat()
    .flatMap((cell) => String(cell ?? "").split(/[;\n]/))
    .filter((name) => !isBlankCell(name))
    .map((name) => name.trim());
}
