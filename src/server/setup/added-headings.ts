import { fill } from "../../core/words/fill";
import { pressTexts } from "../workbook/press-texts";

/** Says which columns set-up added. */
export function addedHeadings(headings: readonly string[]): string {
  return fill(pressTexts().done.addedHeadings, {
    headings: headings.map((heading) => `“${heading}”`).join(", "),
  });
}
