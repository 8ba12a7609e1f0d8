import { formatShare } from "../../core/words/number-vi";
import { noData } from "../../core/words/words";

/** A share as people write it, `12,5%`; nothing over nothing is no figure. */
export function percentText(part: number, of: number): string {
  return of > 0 ? formatShare(part / of) : noData;
}
