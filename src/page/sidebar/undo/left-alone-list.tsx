import type { LeftAlone } from "../../../api/bridge";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { mendWords, undoWords } from "../../../messages/vi/sidebar-vi";

/** Why cells were not written: what is true of a whole row is said once. */
export function LeftAloneList({ cells }: { cells: readonly LeftAlone[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <p>{fill(undoWords.leftAlone, { count: formatCount(cells.length) })}</p>
      <ul class="plain">
        {[...new Set(cells.map(reasonOf))].map((reason) => (
          <li key={reason} class="typed">
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

function reasonOf({ row, column, expected, found, fitting }: LeftAlone): string {
  if (fitting === undefined)
    return fill(undoWords.changed, {
      ...{ row, column: headingOf(column) },
      expected: expected || mendWords.blank,
      found: found || mendWords.blank,
    });
  return fitting.length === 0
    ? fill(undoWords.gone, { row })
    : fill(undoWords.twins, { row, rows: fitting.join(", ") });
}
