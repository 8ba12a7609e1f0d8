import { reportWords as words } from "../../../messages/vi/press/report-vi";
import type { Programme } from "../../programme/programme";
import { fill } from "../../words/fill";
import { inSentence } from "../../words/in-sentence";

/** A place that is known by its number alone, as `II.3`. */
const isPlace = (clause: string) => /^(?:[IVXLC]+|\d+)(?:\.\w+)*$/.test(clause);

/** What a sentence rests on, to stand behind it: ` (mục II của kế hoạch)`; nothing where nothing is cited. */
export function citedOf(clause: string | undefined, { words: { plan } }: Pick<Programme, "words">): string {
  if (!clause) return "";
  return isPlace(clause) ? fill(words.citedOfPlan, { clause, plan: inSentence(plan) }) : citedIn(clause);
}

/** The same without the document: ` (mục II.3)`. */
export function citedIn(clause: string | undefined): string {
  return clause ? fill(isPlace(clause) ? words.citedPlace : words.cited, { clause }) : "";
}
