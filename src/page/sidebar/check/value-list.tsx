import { useMemo } from "preact/hooks";
import type { CheckedRow } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { mendWords } from "../../../messages/vi/sidebar-vi";
import { AskedValue } from "../findings/asked-value";
import { RememberOption } from "../findings/remember";
import type { Mending } from "./use-mending";
import { valuesToMend } from "./values-to-mend";

/** Groups shown; the most frequent come first. */
const SHOWN = 30;

/** Each value that no list has, to be put right once for all cells that say it. */
export function ValueList({ rows, mending }: { rows: readonly CheckedRow[]; mending: Mending }) {
  const groups = useMemo(() => valuesToMend(rows), [rows]);
  if (groups.length === 0) return null;
  return (
    <details class="note">
      <summary>{fill(mendWords.values, { count: formatCount(groups.length) })}</summary>
      <RememberOption remember={mending.remember} />
      <ul class="plain">
        {groups.slice(0, SHOWN).map((group) => (
          <AskedValue
            key={`${group.column} ${group.text}`}
            group={group}
            busy={mending.busy}
            choose={(value) => mending.apply(group.changesTo(value), value)}
          />
        ))}
      </ul>
    </details>
  );
}
