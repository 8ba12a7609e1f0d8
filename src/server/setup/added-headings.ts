import { fill } from "../../core/words/fill";
import { done } from "../../messages/vi/press/setup-texts-vi";

/** Says which columns set-up added. */
export function addedHeadings(headings: readonly string[]): string {
  return fill(done.addedHeadings, {
    headings: headings.map((heading) => `“${heading}”`).join(", "),
  });
}
