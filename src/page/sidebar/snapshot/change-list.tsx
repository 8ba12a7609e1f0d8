import { useMemo, useState } from "preact/hooks";
import type { CompareFreezeAnswer } from "../../../api/bridge-compare-freeze";
import type { Cause, RowChange } from "../../../core/snapshot/compare-frozen";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { focusSheet } from "../../kit/call-script";
import { PagedList } from "../../kit/paged-list";
import { FailureNote } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { ChangeCard } from "./change-card";

type Kind = RowChange["kind"];
const kinds = Object.keys(compareFreezeWords.kind) as Kind[];
const causes = Object.keys(compareFreezeWords.causes) as Cause[];

/** The rows that changed, by what became of them and why; a press shows the cell. */
export function ChangeList({ found }: { found: CompareFreezeAnswer }) {
  const select = useCall("pageSelect");
  const showFreeze = useCall("pageShowFreeze");
  const [kind, setKind] = useState<Kind | "">("");
  const [cause, setCause] = useState<Cause | "">("");
  const rows = useMemo(
    () =>
      found.rows.filter(
        (row) =>
          (kind === "" || row.kind === kind) &&
          (cause === "" || (row.kind === "changed" && row.causes.includes(cause))),
      ),
    [found, kind, cause],
  );
  const show = async ({ kind: became, row, edits }: RowChange) => {
    // What is gone stood in the earlier freeze; everything else stands in the later one, or in the register.
    const frozen = became === "gone" ? found.freeze : found.later;
    const shown =
      frozen !== null
        ? await showFreeze.run({ id: frozen.id, frozenRow: row })
        : await select.run({ row, column: edits[0]?.column ?? "title" });
    if (shown.ok) focusSheet();
  };
  const failure = select.failure ?? showFreeze.failure;
  if (found.rows.length === 0) return null;
  return (
    <>
      <fieldset class="kinds">
        <legend class="unseen">{compareFreezeWords.kinds}</legend>
        {kinds.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={kind === name}
            onClick={() => setKind(kind === name ? "" : name)}
          >
            {compareFreezeWords.kind[name]} {formatCount(found.kinds[name])}
          </button>
        ))}
      </fieldset>
      {found.kinds.changed > 0 && (
        <select
          aria-label={compareFreezeWords.cause}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value as Cause | "")}
        >
          <option value="">{compareFreezeWords.allCauses}</option>
          {causes
            .filter((name) => found.causes[name])
            .map((name) => (
              <option key={name} value={name}>
                {compareFreezeWords.causes[name]} ({formatCount(found.causes[name] ?? 0)})
              </option>
            ))}
        </select>
      )}
      {failure && <FailureNote failure={failure} />}
      {rows.length === 0 && <p>{compareFreezeWords.noneLeft}</p>}
      <PagedList
        all={rows}
        label={compareFreezeWords.list}
        keyOf={({ kind: became, row }) => `${became} ${row}`}
      >
        {(row) => <ChangeCard change={row} show={() => show(row)} />}
      </PagedList>
      {found.more > 0 && (
        <p class="hint">{fill(compareFreezeWords.more, { count: formatCount(found.more) })}</p>
      )}
    </>
  );
}
