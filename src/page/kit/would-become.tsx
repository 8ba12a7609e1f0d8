import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import type { Verdict } from "../../core/words/severity";
import { verdicts } from "../../core/words/severity";
import { verdictWords } from "../../core/words/words";
import { shellWords } from "../../messages/vi/sidebar-vi";

interface WouldBecomeProps {
  /** What each row would come to; a row that does not matter is left out. */
  rows: readonly Verdict[];
}

/** Said before a press: how many rows it would bring to what, the worst first. */
export function WouldBecome({ rows }: WouldBecomeProps) {
  const counts = verdicts.map(
    (verdict) => [verdict, rows.filter((each) => each === verdict).length] as const,
  );
  return (
    <div role="status">
      {counts.map(
        ([verdict, count]) =>
          count > 0 && (
            <p key={verdict} class={`said-of tone-${verdict}`}>
              {fill(shellWords.wouldBecome, { count: formatCount(count), verdict: verdictWords[verdict] })}
            </p>
          ),
      )}
    </div>
  );
}
