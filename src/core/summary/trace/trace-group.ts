import type { Programme } from "../../programme/programme";
import { verdictWords } from "../../words/words";
import type { Group } from "../figures/roll-up";
import { benefitOf, verdictOrder } from "../figures/tally";
import type { Figure, Unnamed } from "./trace-figure";
import { amount, countOfRows, eligibleRows, participants, share } from "./trace-figure";

/** Entered rows, then the five states. */
export function stateFigures({ rows }: Group["tally"]): readonly Unnamed[] {
  return [rows, ...verdictOrder.map((state) => rows.filter(({ verdict }) => verdict === state))].map(
    (counted) => amount(countOfRows(counted)),
  );
}

/** A figure of a block with one row a group, by its column behind the name, from 0. */
export function groupFigure(
  { tally, units }: Group,
  column: number,
  name: string,
  heading: string,
  programme: Programme,
): Figure | undefined {
  const { phases } = programme;
  const eligible = eligibleRows(tally.rows);
  const stated = eligible.filter((row) => benefitOf(row) > 0);
  const taking = participants(eligible, programme);
  const figures: readonly Unnamed[] = [
    ...stateFigures(tally),
    ...phases.map((phase) => amount(countOfRows(eligibleRows(eligible, phase)))),
    { ...amount({ of: "money", rows: stated }), columnOf: () => "benefitValue" },
    { ...amount(countOfRows(stated)), columnOf: () => "benefitValue" },
    amount({ of: "targets", units }),
    share(countOfRows(eligible), { of: "targets", units }),
    amount(taking),
    amount({ of: "heads", units }),
    share(taking, { of: "heads", units }),
  ];
  const figure = figures[column];
  const isPhase = column > verdictOrder.length && column <= verdictOrder.length + phases.length;
  const label = isPhase ? [name, verdictWords.eligible, heading] : [name, heading];
  return figure && { ...figure, label };
}
