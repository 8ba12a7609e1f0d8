import type { CheckedRow } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { type Verdict, verdicts } from "../../../core/words/severity";
import { mendWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import { WouldBecome } from "../../kit/would-become";
import { fixesByKind } from "../findings/sort-rows";
import type { Mending } from "./use-mending";

interface MendPanelProps {
  rows: readonly CheckedRow[];
  mending: Mending;
}

/** What can be mended at once. */
export function MendPanel({ rows, mending }: MendPanelProps) {
  const kinds = fixesByKind(rows);
  const all = kinds.flatMap(([, fixes]) => fixes);
  const { busy, apply } = mending;
  const worse = rows.flatMap(({ verdict, fixes }) => {
    const sure = fixes.find(({ suggested }) => !suggested);
    return sure && isWorse(sure.verdict, verdict) ? [sure.verdict] : [];
  });
  return (
    <>
      {all.length > 0 && (
        <details class="note mend">
          <summary>{fill(mendWords.title, { count: formatCount(all.length) })}</summary>
          {worse.length > 0 && <p>{mendWords.worse}</p>}
          <WouldBecome rows={worse} />
          <div class="actions">
            {kinds.map(([kind, fixes]) => (
              <Button key={kind} disabled={busy} onPress={() => apply(fixes)}>
                {fill(mendWords.allOf, { count: formatCount(fixes.length), kind: mendWords.kinds[kind] })}
              </Button>
            ))}
            {kinds.length > 1 && (
              <Button disabled={busy} onPress={() => apply(all)}>
                {fill(mendWords.all, { count: formatCount(all.length) })}
              </Button>
            )}
          </div>
          <p class="hint">{mendWords.hint}</p>
        </details>
      )}
    </>
  );
}

const isWorse = (one: Verdict, other: Verdict) => verdicts.indexOf(one) < verdicts.indexOf(other);
