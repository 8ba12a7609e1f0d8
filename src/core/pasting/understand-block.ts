import { headingKey } from "../reading/headings";
import { isFixed } from "../register/columns";
import type { Known } from "./column-content";
import { guessColumns, likelyHeadings, placeRemembered, type RememberedHeadings } from "./guess-columns";
import { type ColumnMeaning, type Placing, placeBelow, placeColumns } from "./place-columns";

/**
 * Finds the headings of a block, or takes those of a row chosen by hand (0-based, -1 for none), and says what every
 * column is: as a person said before, by its heading, or by what stands in it.
 */
export function understandBlock(
  block: readonly (readonly string[])[],
  known: Known,
  remembered: RememberedHeadings = {},
  headingRow?: number,
): Placing {
  const own = known.columns;
  const found = headingRow === undefined ? placeColumns(block, own) : undefined;
  // Where no heading is known, its words may still say what it means.
  const placing =
    found && found.headingRow >= 0 ? found : placeBelow(block, headingRow ?? likelyHeadings(block), own);
  const still = stillMeant(remembered, own);
  return guessColumns(block, placeRemembered(placing, still), known, still);
}

/** Without what was said before the campaign had its own columns, or while it had others. */
function stillMeant(remembered: RememberedHeadings, own: Known["columns"]): RememberedHeadings {
  const keys = new Set<string>(own.map(({ key }) => key));
  const headings = new Set(own.map(({ heading }) => headingKey(heading)));
  const isMeant = (heading: string, column: ColumnMeaning | null) =>
    column === null ? !headings.has(heading) : column === "share" || isFixed(column) || keys.has(column);
  return Object.fromEntries(
    Object.entries(remembered).filter(([heading, column]) => isMeant(heading, column)),
  );
}
