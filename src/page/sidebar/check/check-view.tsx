import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CheckAnswer } from "../../../api/bridge";
import type { CheckScope } from "../../../api/check-scope";
import type { ColumnKey } from "../../../core/register/columns";
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
import { Marks } from "./marks";
import { MendBar } from "./mend-bar";
import { MendPanel } from "./mend-panel";
import { useMending } from "./use-mending";
import { ValueList } from "./value-list";

/** One press checks; what is wrong is listed by row, the worst first, and mended from here. */
export function CheckView() {
  const { unit, tab, errand, undoing, openPapers } = useApp();
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
    setFilters({ ...noFilters, verdict });
    again();
  };
  useEffect(() => {
    if (tab !== "check") return;
    if (errand.rows) start({ kind: "rows", ...errand.rows });
    else if (errand.verdict) start({ kind: "unit", unit }, errand.verdict);
  }, [errand]);
  const show = async (column: ColumnKey, row: number) => {
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
      {check.value && (
        <>
          <MendPanel rows={rows} mending={mending} />
          <ValueList rows={rows} mending={mending} />
          {check.value.unknownUnits > 0 && scope.current.kind !== "unknownUnit" && (
            <p>
              {fill(checkPageWords.unknownUnits, { count: formatCount(check.value.unknownUnits) })}{" "}
              <Button quiet disabled={check.busy} onPress={() => start({ kind: "unknownUnit" })}>
                {checkPageWords.showThem}
              </Button>
            </p>
          )}
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
                show={({ column }) => show(column, row.row)}
                mend={mending.apply}
                papers={() => openPapers({ kind: "rows", first: row.row, last: row.row })}
                work={{ showRow: (other) => show("title", other), done: mending.noteEdit }}
              />
            )}
          </PagedList>
          {check.value.more > 0 && (
            <p class="hint">{fill(checkPageWords.more, { count: formatCount(check.value.more) })}</p>
          )}
          <Marks rows={rows} />
        </>
      )}
      <MendBar
        mending={mending}
        notShown={select.failure}
        undone={() => {
          mending.forget();
          again();
        }}
      />
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
