import type { Known } from "./column-content";
import { guessColumns, placeRemembered, type RememberedHeadings } from "./guess-columns";
import { type Placing, placeBelow, placeColumns } from "./place-columns";

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
  const placing = headingRow === undefined ? placeColumns(block) : placeBelow(block, headingRow);
  return guessColumns(block, placeRemembered(placing, remembered), known, remembered);
}
