import type { LeftAlone } from "../../../api/bridge";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { mendWords, undoWords } from "../../../messages/vi/sidebar-vi";

/** The cells that were not written, each with the reason. */
export function LeftAloneList({ cells }: { cells: readonly LeftAlone[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <p>{fill(undoWords.leftAlone, { count: formatCount(cells.length) })}</p>
      <ul class="plain">
        {cells.map((cell) => (
          <li key={`${cell.row} ${cell.column}`} class="typed">
            {reasonOf(cell)}
          </li>
        ))}
      </ul>
    </>
  );
}

function reasonOf({ row, column, expected, found, fitting }: LeftAlone): string {
  const place = { row, column: headingOf(column) };
  if (fitting === undefined)
    return fill(undoWords.changed, {
      ...place,
      expected: expected || mendWords.blank,
      found: found || mendWords.blank,
    });
  return fitting.length === 0
    ? fill(undoWords.gone, place)
    : fill(undoWords.twins, { ...place, rows: fitting.join(", ") });
}
