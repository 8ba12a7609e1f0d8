import { useMemo, useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/sidebar-vi";
import { PagedList } from "../../kit/paged-list";
import { FilterBar } from "../findings/filter-bar";
import { RowCard } from "../findings/row-card";
import type { Filters } from "../findings/sort-rows";
import { filterRows, noFilters, sortRows } from "../findings/sort-rows";
import type { JudgedBlock } from "./judge-block";

/** Every row of the block with its result, the worst first. */
export function JudgedRows({ judged }: { judged: JudgedBlock }) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const sorted = useMemo(() => sortRows(judged.lines), [judged]);
  const rows = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  return (
    <>
      <h3>{fill(pasteWords.counts, { all: formatCount(judged.lines.length) })}</h3>
      <p class="hint">{pasteWords.countsHint}</p>
      <FilterBar rows={sorted} counts={judged.counts} filters={filters} change={setFilters} />
      <PagedList all={rows} label={pasteWords.rows} keyOf={({ row }) => row}>
        {(row) => <RowCard row={row} />}
      </PagedList>
    </>
  );
}
