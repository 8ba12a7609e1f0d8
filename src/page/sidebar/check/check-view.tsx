import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CheckAnswer, CheckScope } from "../../../api/bridge";
import type { ShownFinding } from "../../../core/assessment/shown-finding";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { checkPageWords, shellWords, tabWords } from "../../../messages/vi/sidebar-vi";
import { focusSheet } from "../../kit/call-script";
import { PagedList } from "../../kit/paged-list";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { FilterBar } from "../findings/filter-bar";
import { RowCard } from "../findings/row-card";
import type { Filters } from "../findings/sort-rows";
import { filterRows, noFilters, sortRows } from "../findings/sort-rows";
import { useApp } from "../shell/app-context";
import { UndoPanel } from "../undo/undo-panel";
import { Marks } from "./marks";
import { MendPanel } from "./mend-panel";
import { useMending } from "./use-mending";

/** One press checks; what is wrong is listed by row, the worst first, and mended from here. */
export function CheckView() {
  const { unit, tab, errand, undoing } = useApp();
  const check = useCall("pageCheck");
  const select = useCall("pageSelect");
  const [filters, setFilters] = useState<Filters>(noFilters);
  const scope = useRef<CheckScope>({ kind: "all" });
  const again = async (): Promise<void> => {
    const asked = scope.current;
    await check.run({ scope: asked });
    // Another was asked for meanwhile: a call under way takes no second request.
    if (scope.current !== asked) await again();
  };
  const mending = useMending(again);
  const start = (next: CheckScope, verdict: Filters["verdict"] = "") => {
    scope.current = next;
    mending.forget();
    undoing.forget();
    setFilters({ verdict, clause: "" });
    again();
  };
  useEffect(() => {
    if (tab !== "check") return;
    if (errand.rows) start({ kind: "rows", ...errand.rows });
    else if (errand.verdict) start({ kind: "unit", unit }, errand.verdict);
  }, [errand]);
  const show = async ({ column }: ShownFinding, row: number) => {
    if ((await select.run({ row, column })).ok) focusSheet();
  };
  const sorted = useMemo(() => sortRows(check.value?.rows ?? []), [check.value]);
  const rows = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  return (
    <>
      <h2 class="unseen">{tabWords.check[1]}</h2>
      <div class="actions">
        <Button primary disabled={check.busy || !unit} onPress={() => start({ kind: "unit", unit })}>
          {checkPageWords.unit}
        </Button>
        <Button disabled={check.busy} onPress={() => start({ kind: "selection" })}>
          {checkPageWords.selection}
        </Button>
        <Button disabled={check.busy} onPress={() => start({ kind: "all" })}>
          {checkPageWords.all}
        </Button>
      </div>
      {!unit && <p class="hint">{checkPageWords.noUnit}</p>}
      <Waiting call={check} words={checkPageWords.checking} />
      {check.failure && (
        <FailureNote failure={check.failure}>
          <Button onPress={again}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      <p role="status" class={check.value && !check.busy ? "said" : "unseen"}>
        {check.value && !check.busy && resultSentence(check.value)}
      </p>
      {select.failure && <FailureNote failure={select.failure} />}
      {check.value && (
        <>
          <MendPanel rows={rows} mending={mending} />
          <UndoPanel
            on="check"
            after={() => {
              mending.forget();
              again();
            }}
          />
          {sorted.length > 0 && (
            <>
              <FilterBar rows={sorted} counts={check.value.counts} filters={filters} change={setFilters} />
              {rows.length === 0 && (
                <p>
                  {filters.verdict === "eligible" ? checkPageWords.cleanOnly : checkPageWords.noneLeft}{" "}
                  <Button quiet onPress={() => setFilters(noFilters)}>
                    {checkPageWords.clearFilters}
                  </Button>
                </p>
              )}
            </>
          )}
          <PagedList all={rows} label={checkPageWords.list} keyOf={({ row }) => row}>
            {(row) => (
              <RowCard
                row={row}
                busy={mending.busy}
                show={(finding) => show(finding, row.row)}
                mend={mending.apply}
              />
            )}
          </PagedList>
          {check.value.more > 0 && (
            <p class="hint">{fill(checkPageWords.more, { count: formatCount(check.value.more) })}</p>
          )}
          <Marks rows={rows} />
        </>
      )}
    </>
  );
}

function resultSentence({ counts }: CheckAnswer): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return checkPageWords.empty;
  const toMend = all - counts.eligible;
  const words = toMend === 0 ? checkPageWords.allWell : checkPageWords.result;
  return fill(words, { all: formatCount(all), toMend: formatCount(toMend) });
}
