import type { JudgedWorkbook } from "../../assessment/open-workbook";
import type { Phase } from "../../programme/programme";
import type { Cell } from "../../reading/cell";
import { isBlankCell, quoteCell } from "../../reading/cell";
import { readNumber, readShare } from "../../reading/read-number";
import { textKey } from "../../reading/text-key";
import type { Unit } from "../../register/unit";
import { type AwardOrder, awardFaults, awardOrders } from "../../words/award-words";
import { fill } from "../../words/fill";
import { headCountOf, unitTargetOf } from "../figures/unit-target";

/** Which rows are looked at for commendation, and how their units are ordered. */
export interface AwardChoices {
  cluster?: string;
  phase?: Phase;
  /** A calendar quarter, numbered through the years. */
  quarter?: number;
  order: AwardOrder;
  /** What a unit must reach: initiatives, or a share (of its head count where that is the order, else of its target). */
  least?: { count: number } | { share: number };
}

/** Cells as `awardChoiceLabels` has them; cells that are missing choose nothing. */
export type AwardCells = readonly Cell[];

/** Of a key, in which y and i are one letter. */
const QUARTER = /^(?:quí )?(iv|i{1,3}|[1-4]) ?[/-] ?(\d{4})$/;
const ROMAN = ["i", "ii", "iii", "iv"];

/** Reads the choices; a sentence where one cannot be read. */
export function readAwardChoices(
  cells: AwardCells,
  { programme, catalogue }: Pick<JudgedWorkbook, "programme" | "catalogue">,
): AwardChoices | string {
  const [cluster, phase, quarter, order, least] = cells.map((cell) => (isBlankCell(cell) ? undefined : cell));
  const choices: AwardChoices = { order: "count" };
  const refuse = (key: keyof typeof awardFaults, cell: Cell, names: readonly string[] = []) =>
    fill(awardFaults[key], { text: quoteCell(cell), choices: names.join("; ") });
  const named = (cell: Cell, names: readonly string[]) =>
    names.find((name) => textKey(name) === textKey(String(cell)));
  if (cluster !== undefined) {
    const names = [...new Set(catalogue.units.map((unit) => unit.cluster).filter(Boolean))];
    const found = named(cluster, names);
    if (found === undefined) return refuse("cluster", cluster, names);
    choices.cluster = found;
  }
  if (phase !== undefined) {
    const names = programme.phases.map(({ name }) => name);
    const found = programme.phases.find(({ name }) => name === named(phase, names));
    if (!found) return refuse("phase", phase, names);
    choices.phase = found;
  }
  if (quarter !== undefined) {
    const [, number = "", year] = QUARTER.exec(textKey(String(quarter))) ?? [];
    if (!year) return refuse("quarter", quarter);
    const at = ROMAN.indexOf(number);
    choices.quarter = Number(year) * 4 + (at < 0 ? Number(number) - 1 : at);
  }
  if (order !== undefined) {
    const found = named(order, Object.values(awardOrders));
    if (!found) return refuse("order", order, Object.values(awardOrders));
    choices.order = (Object.keys(awardOrders) as AwardOrder[]).find((key) => awardOrders[key] === found)!;
  }
  if (least !== undefined) {
    const level = typeof least === "string" ? least.replace(/^\s*(?:≥|>=|từ)\s*/i, "") : least;
    const share = String(level).includes("%") ? readShare(level) : undefined;
    const count = share === undefined ? readNumber(level) : undefined;
    if (share !== undefined) {
      const wholeOf = (unit: Unit) =>
        choices.order === "perHead"
          ? headCountOf(unit, programme)
          : unitTargetOf(unit, programme, choices.phase);
      // Nobody would stand in the table, as if nobody had reached it.
      if (catalogue.units.every((unit) => wholeOf(unit) === undefined))
        return refuse(choices.order === "perHead" ? "noHeads" : "noTargets", least);
      choices.least = { share };
    } else if (count !== undefined && count >= 0) choices.least = { count };
    else return refuse("least", least);
  }
  return choices;
}
