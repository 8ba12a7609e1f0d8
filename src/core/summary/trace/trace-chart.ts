import { isReason } from "../blocks/chart-clauses";
import { monthCounted } from "../blocks/chart-months";
import type { RollUp } from "../figures/roll-up";
import { lineTargets } from "../figures/target-line";
import type { CountedWorkbook } from "../figures/up-to";
import type { Figure } from "./trace-figure";
import { amount, countOfRows, eligibleRows } from "./trace-figure";

/** A figure of the three tables side by side that the charts are drawn from; `cells` are those of its row. */
export function chartFigure(
  cells: readonly (string | number)[],
  column: number,
  heading: string,
  { programme, assessments }: CountedWorkbook,
  { units }: RollUp,
): Figure | undefined {
  const [month, unit, clause] = [cells[0], cells[5], cells[9]].map(String) as [string, string, string];
  if (cells[column] === "" && column < 5) return undefined;
  switch (column) {
    case 1:
    case 2:
    case 3: {
      const [inYear, year] = month.split("/").map(Number) as [number, number];
      const number = year * 12 + inYear - 1;
      if (column > 1) {
        const targets = lineTargets(programme)(number);
        return { ...amount({ of: "levels", targets }), label: [month, heading] };
      }
      const rows = assessments.flatMap((row) => {
        const counted = monthCounted(row);
        return row && counted !== undefined && counted <= number ? row : [];
      });
      return { ...amount(countOfRows(rows)), label: [month, heading] };
    }
    case 6:
    case 7: {
      const group = units.find(({ name }) => name === unit);
      if (!group) return undefined;
      const source = column === 6 ? countOfRows(eligibleRows(group.tally.rows)) : undefined;
      return { ...amount(source ?? { of: "targets", units: group.units }), label: [unit, heading] };
    }
    case 10: {
      if (clause === "") return undefined;
      const reasonOf = (row: (typeof assessments)[number]) =>
        row?.findings.find((finding) => finding.clause === clause && isReason(finding));
      const rows = assessments.flatMap((row) => (row && reasonOf(row) ? row : []));
      const label = [clause, heading];
      return { ...amount(countOfRows(rows)), label, columnOf: (row) => reasonOf(row)?.column };
    }
    default:
      return undefined;
  }
}
