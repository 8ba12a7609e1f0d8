import { fill } from "../../core/words/fill";
import { setUpDone } from "../../messages/vi/setup-vi";

/** Says which columns set-up added. */
export function addedHeadings(headings: readonly string[]): string {
  return fill(setUpDone.addedHeadings, { headings: headings.map((heading) => `“${heading}”`).join(", ") });
}
