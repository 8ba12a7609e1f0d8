import { fill } from "../../core/words/fill";
import { setUpTexts } from "../workbook/set-up-texts";

/** Says which columns set-up added. */
export function addedHeadings(headings: readonly string[]): string {
  return fill(setUpTexts().done.addedHeadings, {
    headings: headings.map((heading) => `“${heading}”`).join(", "),
  });
}
