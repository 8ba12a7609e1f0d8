import { useMemo, useRef, useState } from "preact/hooks";
import type { FormCells } from "../../../core/assessment/judge-cells";
import { type ColumnKey, headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { pasteWords } from "../../../messages/vi/paste-vi";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { PagedList } from "../../kit/paged-list";
import { Button, Typed } from "../../kit/parts";
import { useEscape } from "../../kit/use-escape";
import { VerdictMark } from "../../kit/verdict-mark";
import { FilterBar } from "../findings/filter-bar";
import type { Filters } from "../findings/sort-rows";
import { filterRows, noFilters, sortRows } from "../findings/sort-rows";
import { withoutClause } from "../findings/without-clause";
import { EditLine } from "./edit-line";
import type { JudgedBlock, JudgedLine } from "./judge-block";

interface PreviewTableProps {
  judged: JudgedBlock;
  typed: ReadonlyMap<number, FormCells>;
  /** Leaves a line out. */
  drop(line: number): void;
  /** Puts something else into cells of a line. */
  write(line: number, cells: FormCells): void;
}

/** The rows as they stood: what a person types into does not run away because its result is another one. */
function inPlace(rows: readonly JudgedLine[], before: readonly JudgedLine[]): readonly JudgedLine[] {
  const place = new Map(before.map(({ line }, at) => [line, at]));
  return [...rows].sort((a, b) => (place.get(a.line) ?? -1) - (place.get(b.line) ?? -1));
}

/** Every row of the block with its result in this register, the worst first. */
export function PreviewTable({ judged, typed, drop, write }: PreviewTableProps) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const shown = useRef<{ typed: typeof typed; rows: readonly JudgedLine[]; sortings: number } | undefined>(
    undefined,
  );
  const sorted = useMemo(() => {
    const before = shown.current;
    const isTyped = before !== undefined && before.typed !== typed;
    const rows = isTyped ? inPlace(sortRows(judged.lines), before.rows) : sortRows(judged.lines);
    shown.current = { typed, rows, sortings: (before?.sortings ?? 0) + (isTyped ? 0 : 1) };
    return rows;
  }, [judged]);
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
        of={`${shown.current?.sortings} ${JSON.stringify(filters)}`}
        keyOf={({ line }) => line}
        table={[pasteWords.row, pasteWords.what]}
      >
        {(row) => (
          <PreviewRow row={row} drop={() => drop(row.line)} write={(cells) => write(row.line, cells)} />
        )}
      </PagedList>
    </>
  );
}

interface PreviewRowProps {
  row: JudgedLine;
  drop(): void;
  write(cells: FormCells): void;
}

function PreviewRow({ row, drop, write }: PreviewRowProps) {
  const { line, findings } = row;
  const [open, setOpen] = useState<ColumnKey | "any">();
  const place = useRef<HTMLTableCellElement>(null);
  const edit = (column: ColumnKey | "any", words: string, label: string) => (
    <Button
      quiet
      label={label}
      expanded={open === column}
      onPress={() => setOpen(open === column ? undefined : column)}
    >
      {words}
    </Button>
  );
  const close = () => {
    setOpen(undefined);
    place.current?.focus();
  };
  useEscape(open !== undefined, close);
  return (
    <>
      <th scope="row">
        {row.row}
        <small>{fill(pasteWords.fromLine, { line })}</small>
      </th>
      <td class={`tone-${row.verdict}`} tabIndex={-1} ref={place}>
        <p class="title" title={row.title.slice(0, 300)}>
          {row.title ? <Typed>{row.title}</Typed> : checkPageWords.noTitle}
        </p>
        <p class="card-top">
          <VerdictMark verdict={row.verdict} />
          {edit("any", pasteWords.editAny, fill(pasteWords.editLine, { line }))}
          <Button quiet label={fill(pasteWords.dropLine, { line })} onPress={drop}>
            {pasteWords.drop1}
          </Button>
        </p>
        {findings.map((finding, at) => (
          <p key={`${finding.rule} ${finding.message}`} class={`said-of tone-${finding.severity}`}>
            <b>{finding.clause}</b> <Typed>{withoutClause(finding)}</Typed>{" "}
            {/* Once for all that is said of one cell. */}
            {findings.findIndex(({ column }) => column === finding.column) === at &&
              edit(
                finding.column,
                checkPageWords.edit,
                fill(pasteWords.editCell, { column: headingOf(finding.column), line }),
              )}
          </p>
        ))}
        {open && <EditLine key={open} row={row} column={open} write={write} close={close} />}
      </td>
    </>
  );
}
