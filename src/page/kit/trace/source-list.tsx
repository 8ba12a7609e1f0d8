import type { RequestOf } from "../../../api/bridge";
import type { TracedItem, TracedSource } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { tabs } from "../../../core/words/words";
import { checkPageWords } from "../../../messages/vi/sidebar-vi";
import { traceWords } from "../../../messages/vi/trace-vi";
import { PagedList } from "../paged-list";
import { Typed } from "../parts";
import { VerdictMark } from "../verdict-mark";
import { itemFacts, placeText } from "./trace-text";

interface SourceListProps {
  source: TracedSource;
  label: string;
  go(place: RequestOf<"pageGoTo">): void;
}

/** The lines behind a figure; a press on one shows its cell. */
export function SourceList({ source, label, go }: SourceListProps) {
  const { of, items, count } = source;
  if (count === 0) return <p class="hint">{traceWords.none}</p>;
  return (
    <>
      <PagedList all={items} label={label} keyOf={(item) => `${item.tab} ${item.row} ${item.title}`}>
        {(item) => <SourceLine item={item} of={of} go={go} />}
      </PagedList>
      {count > items.length && (
        <p class="hint">{fill(traceWords.more, { count: formatCount(count - items.length) })}</p>
      )}
    </>
  );
}

interface SourceLineProps extends Pick<TracedSource, "of">, Pick<SourceListProps, "go"> {
  item: TracedItem;
}

function SourceLine({ item, of, go }: SourceLineProps) {
  const { tab, row, column, title, verdict, code } = item;
  const words = (
    <>
      <span class="title">{title ? <Typed>{title}</Typed> : checkPageWords.noTitle}</span>
      {itemFacts(item, of).map((fact) => (
        <small key={fact}>
          <Typed>{fact}</Typed>
        </small>
      ))}
    </>
  );
  return (
    <article class={`card ${verdict ? `tone-${verdict}` : ""}`}>
      <p class="card-top">
        <small>
          {placeText(item)} {code}
        </small>
        {verdict && <VerdictMark verdict={verdict} />}
      </p>
      {row > 0 ? (
        <button
          type="button"
          class="cell traced-line"
          title={fill(traceWords.go, { row, tab: tabs[tab] })}
          onClick={() => go({ tab, row, column })}
        >
          {words}
        </button>
      ) : (
        <p class="traced-line">{words}</p>
      )}
    </article>
  );
}
