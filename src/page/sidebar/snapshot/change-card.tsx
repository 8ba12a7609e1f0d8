import { cellText } from "../../../core/mending/cell-text";
import { headingOf } from "../../../core/register/columns";
import type { CellEdit, RowChange } from "../../../core/snapshot/compare-frozen";
import type { KeptCell } from "../../../core/snapshot/kept-cells";
import { isCut, restoreCell } from "../../../core/snapshot/kept-cells";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Typed } from "../../kit/parts";
import { VerdictMark } from "../../kit/verdict-mark";
import { FromTo } from "./from-to";

/** One row: what it came to then and now, why, and which of its cells were edited. */
export function ChangeCard({ change, show }: { change: RowChange; show(): void }) {
  const { kind, row, code, title, from, to, causes, edits } = change;
  const words = kind === "gone" ? compareFreezeWords.showFrozen : compareFreezeWords.show;
  return (
    <article class={`card tone-${(to ?? from)?.verdict}`}>
      <p class="card-top">
        <small>
          {fill(shellWords.row, { row })} {code}
        </small>
        <small>{compareFreezeWords.kind[kind]}</small>
      </p>
      <button type="button" class="cell title" title={fill(words, { row })} onClick={show}>
        {title ? <Typed>{title}</Typed> : compareFreezeWords.noTitle}
      </button>
      <p>
        {from && <VerdictMark verdict={from.verdict} />}
        {from && to && from.verdict !== to.verdict && <span aria-hidden="true"> → </span>}
        {to && from?.verdict !== to.verdict && <VerdictMark verdict={to.verdict} />}
      </p>
      {from &&
        to &&
        (["phase", "unit", "person"] as const)
          .filter((what) => from[what] !== to[what])
          .map((what) => (
            <FromTo key={what} name={compareFreezeWords[what]} from={from[what]} to={to[what]} />
          ))}
      {kind === "changed" && (
        <p class="said-of">{causes.map((cause) => compareFreezeWords.causes[cause]).join("; ")}</p>
      )}
      {edits.map((edit) => (
        <FromTo
          key={edit.column}
          name={headingOf(edit.column)}
          from={keptText(edit, edit.from)}
          to={keptText(edit, edit.to)}
        />
      ))}
    </article>
  );
}

function keptText({ column }: CellEdit, cell: KeptCell): string {
  return isCut(cell)
    ? fill(compareFreezeWords.tooLong, { count: formatCount(cell.n) })
    : cellText(column, restoreCell(cell));
}
