import type { Programme } from "../programme/programme";
import type { Person } from "../reading/read-people";

/**
 * The one person an initiative counts for (IV.2.4): the leader, else the highest share; `undefined` when the
 * authors as written do not tell.
 */
export function creditedAuthor(
  authors: readonly Person[],
  rule: Programme["creditedAuthor"],
): Person | undefined {
  if (authors.length <= 1 || rule === "firstNamed") return authors[0];
  const leaders = authors.filter((author) => author.leader);
  if (leaders.length > 0) return leaders.length === 1 ? leaders[0] : undefined;
  let highest = authors[0]!;
  let ties = 0;
  for (const author of authors) {
    if (author.share === undefined) return undefined;
    if (author === highest) continue;
    if (author.share > highest.share!) {
      highest = author;
      ties = 0;
    } else if (author.share === highest.share) ties += 1;
  }
  return highest.share === undefined || ties > 0 ? undefined : highest;
}
