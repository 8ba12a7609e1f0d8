import type { CheckedRow, Fix } from "../../../api/bridge";
import type { ShownFinding } from "../../../core/assessment/shown-finding";
import { headingOf } from "../../../core/register/columns";
import { fill } from "../../../core/words/fill";
import type { Verdict } from "../../../core/words/severity";
import { verdictWords } from "../../../core/words/words";
import { checkPageWords, enterWords, mendWords, shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, Typed } from "../../kit/parts";
import { VerdictMark } from "../../kit/verdict-mark";
import { FindingItem, type RowWork } from "./finding-item";
import { isSameText } from "./sort-rows";

interface RowCardProps {
  row: Pick<CheckedRow, "row" | "code" | "title" | "verdict" | "findings" | "key"> & {
    fixes?: readonly Fix[];
  };
  show?(finding: ShownFinding): void;
  mend?(fixes: readonly Fix[]): void;
  /** Opens the papers of the row. */
  papers?(): void;
  work?: Omit<RowWork, "key">;
  busy?: boolean;
}

/** One row: its title, its result, all that was found and what can be mended at once. */
export function RowCard({ row, show, mend, papers, work, busy }: RowCardProps) {
  const fixes = [...(row.fixes ?? [])].sort((a, b) => Number(isSameText(a)) - Number(isSameText(b)));
  const sure = fixes.filter(({ suggested }) => !suggested);
  return (
    <article class={`card tone-${row.verdict}`}>
      <p class="card-top">
        <small>
          {fill(shellWords.row, { row: row.row })} {row.code}
        </small>
        <VerdictMark verdict={row.verdict} />
      </p>
      <p class="title" title={row.title.slice(0, 300)}>
        {row.title ? <Typed>{row.title}</Typed> : checkPageWords.noTitle}
      </p>
      {row.findings.map((finding) => (
        <FindingItem
          key={`${finding.rule} ${finding.message}`}
          finding={finding}
          row={row.row}
          show={show}
          work={work && { ...work, key: row.key }}
        />
      ))}
      {papers && (
        <div>
          <Button quiet label={fill(checkPageWords.papersOf, { row: row.row })} onPress={papers}>
            {enterWords.papers}
          </Button>
        </div>
      )}
      {mend && fixes.length > 0 && (
        <div class="fixes">
          {fixes.map((fix) => (
            <FixLine key={fix.column} fix={fix} busy={busy ?? false} apply={() => mend([fix])} />
          ))}
          {sure.length > 1 && (
            <Button disabled={busy ?? false} onPress={() => mend(sure)}>
              {fill(mendWords.row, { count: sure.length })}
            </Button>
          )}
          <p class="hint">{becomes(row.verdict, fixes[0]?.verdict ?? row.verdict)}</p>
        </div>
      )}
    </article>
  );
}

/** Both are said: a mend that leaves a row as it is looks like one that failed. */
const becomes = (now: Verdict, next: Verdict) =>
  fill(now === next ? mendWords.stays : mendWords.becomes, { verdict: verdictWords[next] });

function FixLine({ fix, busy, apply }: { fix: Fix; busy: boolean; apply(): void }) {
  const column = headingOf(fix.column);
  const old = fix.oldText || mendWords.blank;
  return (
    <div class="fix">
      <p>
        <b>{column}:</b> <del>{old}</del> <span aria-hidden="true">→</span> <ins>{fix.newText}</ins>
        {isSameText(fix) && <small> ({mendWords.differs[fix.kind]})</small>}
        {fix.suggested && <small> ({mendWords.suggested})</small>}
      </p>
      <Button
        disabled={busy}
        label={fill(mendWords.oneOf, { column, row: fix.row, old, new: fix.newText })}
        onPress={apply}
      >
        {mendWords.one}
      </Button>
    </div>
  );
}
