import { useMemo, useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { PagedList } from "../../kit/paged-list";
import { Button, Typed } from "../../kit/parts";
import { VerdictMark } from "../../kit/verdict-mark";
import { FilterBar } from "../findings/filter-bar";
import type { Filters } from "../findings/sort-rows";
import { filterRows, noFilters, sortRows } from "../findings/sort-rows";
import { withoutClause } from "../findings/without-clause";
import type { JudgedBlock, JudgedLine } from "./judge-block";

interface PreviewTableProps {
  judged: JudgedBlock;
  /** Leaves a line out. */
  drop(line: number): void;
}

/** Every row of the block with its result in this register, the worst first. */
export function PreviewTable({ judged, drop }: PreviewTableProps) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const sorted = useMemo(() => sortRows(judged.lines), [judged]);
  const rows = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  const all = formatCount(judged.lines.length);
  return (
    <>
      <h3>{fill(pasteWords.counts, { all })}</h3>
      <p role="status">
        <b>{fill(pasteWords.eligible, { count: formatCount(judged.counts.eligible), all })}</b>
      </p>
      <FilterBar rows={sorted} counts={judged.counts} filters={filters} change={setFilters} />
      <PagedList
        all={rows}
        label={pasteWords.rows}
        keyOf={({ line }) => line}
        table={[pasteWords.row, pasteWords.what]}
      >
        {(row) => <PreviewRow row={row} drop={() => drop(row.line)} />}
      </PagedList>
    </>
  );
}

function PreviewRow({ row, drop }: { row: JudgedLine; drop(): void }) {
  return (
    <>
      <th scope="row">
        {row.row}
        <small>{fill(pasteWords.fromLine, { line: row.line })}</small>
      </th>
      <td class={`tone-${row.verdict}`}>
        <p class="title" title={row.title.slice(0, 300)}>
          {row.title ? <Typed>{row.title}</Typed> : checkPageWords.noTitle}
        </p>
        <p class="card-top">
          <VerdictMark verdict={row.verdict} />
          <Button quiet label={fill(pasteWords.dropLine, { line: row.line })} onPress={drop}>
            {pasteWords.drop1}
          </Button>
        </p>
        {row.findings.map((finding) => (
          <p key={`${finding.rule} ${finding.message}`} class={`said-of tone-${finding.severity}`}>
            <b>{finding.clause}</b> <Typed>{withoutClause(finding)}</Typed>
          </p>
        ))}
      </td>
    </>
  );
}
