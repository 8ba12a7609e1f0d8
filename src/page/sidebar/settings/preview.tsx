import { useMemo } from "preact/hooks";
import type { SettingsPreview, WireChangedRow } from "../../../api/bridge-settings";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { unknownUnit, verdictWords } from "../../../core/words/words";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { PagedList } from "../../kit/paged-list";
import { Typed } from "../../kit/parts";
import { VerdictMark } from "../../kit/verdict-mark";
import { ChangedTargets } from "./changed-targets";

interface PreviewProps {
  preview: SettingsPreview;
  show(row: WireChangedRow): void;
}

/** What the settings would change: counts first, then the targets, then every row. */
export function Preview({ preview, show }: PreviewProps) {
  const { verdicts, units, phases, unread, rows, more, targets } = preview;
  const flows = useMemo(() => flowsOf(rows), [rows]);
  return (
    <section class="preview" aria-label={words.preview}>
      <p class="said" role="status">
        {verdicts === 0
          ? words.none
          : fill(words.verdicts, { verdicts: formatCount(verdicts), units: formatCount(units) })}
      </p>
      {phases > 0 && <p>{fill(words.phases, { count: formatCount(phases) })}</p>}
      {unread.map(({ heading, rows: count }) => (
        <p key={heading} class="note">
          <Typed>{fill(words.unread, { heading, count: formatCount(count) })}</Typed>
        </p>
      ))}
      {more === 0 && flows.length > 0 && (
        <ul class="plain" aria-label={words.flows}>
          {flows.map(({ key, ...flow }) => (
            <li key={key}>{fill(words.flow, flow)}</li>
          ))}
        </ul>
      )}
      <ChangedTargets targets={targets} />
      {rows.length > 0 && (
        <>
          <h4>{words.rows}</h4>
          <PagedList all={rows} label={words.rows} keyOf={({ row }) => row}>
            {(row) => <ChangedItem row={row} show={() => show(row)} />}
          </PagedList>
          {more > 0 && <p class="hint">{fill(words.more, { count: formatCount(more) })}</p>}
        </>
      )}
    </section>
  );
}

function ChangedItem({ row, show }: { row: WireChangedRow; show(): void }) {
  const { from, to, phaseFrom, phaseTo } = row;
  return (
    <article class={`card tone-${to}`}>
      <button type="button" class="cell" title={fill(words.show, { row: row.row })} onClick={show}>
        <small>
          {fill(shellWords.row, { row: row.row })} {row.code}
        </small>
        <span class="title">{row.title ? <Typed>{row.title}</Typed> : words.noTitle}</span>
      </button>
      <small>
        <Typed>{row.unit || unknownUnit}</Typed>
      </small>
      <p class="flow">
        <VerdictMark verdict={from} />
        {from !== to && (
          <>
            <span aria-label={words.becomes} role="img">
              →
            </span>
            <VerdictMark verdict={to} />
          </>
        )}
      </p>
      {phaseFrom !== phaseTo && (
        <p>{fill(words.phase, { from: phaseFrom || words.noPhase, to: phaseTo || words.noPhase })}</p>
      )}
      {from !== to &&
        row.reasonsTo.map((text) => (
          <p key={text}>
            <Typed>{text}</Typed>
          </p>
        ))}
      {from !== to &&
        row.reasonsGone.map((text) => (
          <p key={text} class="hint">
            <Typed>{fill(words.noLonger, { text })}</Typed>
          </p>
        ))}
    </article>
  );
}

/** From which verdict to which, the most rows first. */
function flowsOf(rows: readonly WireChangedRow[]) {
  const flows = new Map<string, { from: string; to: string; rows: number }>();
  for (const { from, to } of rows) {
    if (from === to) continue;
    const key = `${from} ${to}`;
    const flow = flows.get(key) ?? { from: verdictWords[from], to: verdictWords[to], rows: 0 };
    flow.rows += 1;
    flows.set(key, flow);
  }
  return [...flows]
    .map(([key, { from, to, rows: count }]) => ({ key, from, to, count }))
    .sort((a, b) => b.count - a.count);
}
