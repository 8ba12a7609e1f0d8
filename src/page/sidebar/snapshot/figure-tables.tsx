import { useMemo } from "preact/hooks";
import type { FigureChange, ThenAndNow } from "../../../core/snapshot/compare-figures";
import { compareFigures } from "../../../core/snapshot/compare-figures";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { partName, partNames } from "../../../core/words/summary-words";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { figureText } from "./figure-text";

/** The totals and the targets then and now; of all other figures those that changed. */
export function FigureTables({ figures, now }: { figures: readonly ThenAndNow[]; now?: string | undefined }) {
  const { totals, targets, others } = useMemo(() => sortFigures(figures), [figures]);
  return (
    <>
      <FigureTable now={now} name={partNames.overview} figures={totals} label={({ heading }) => heading} />
      <FigureTable now={now} name={compareFreezeWords.targets} figures={targets} label={({ name }) => name} />
      {others.length > 0 && (
        <details>
          <summary>{fill(compareFreezeWords.otherFigures, { count: formatCount(others.length) })}</summary>
          <FigureTable
            now={now}
            name={compareFreezeWords.figures}
            figures={others.slice(0, MOST)}
            label={({ part, name, heading }) => `${partName(part)}: ${name} – ${heading}`}
          />
          {others.length > MOST && <p class="hint">… +{formatCount(others.length - MOST)}</p>}
        </details>
      )}
    </>
  );
}

/** As many as anybody reads one by one; the tab has them all. */
const MOST = 300;

function sortFigures(figures: readonly ThenAndNow[]) {
  const totals: FigureChange[] = [];
  const targets: FigureChange[] = [];
  const others: FigureChange[] = [];
  for (const both of figures) {
    const { part } = both;
    for (const change of compareFigures(both, true)) {
      if (part === "overview" && change.kind === "count") totals.push(change);
      else if (part === "progress" && isReached(change)) targets.push(change);
    }
    for (const change of compareFigures(both)) {
      const isShown =
        part === "overview" || (part === "progress" && (isReached(change) || change.kind === "bar"));
      if (!isShown) others.push(change);
    }
  }
  return { totals, targets, others };
}

const isReached = ({ key }: FigureChange) => key === "reached";

interface FigureTableProps {
  /** What the later column is called, where it is not of now. */
  now: string | undefined;
  name: string;
  figures: readonly FigureChange[];
  label(figure: FigureChange): string;
}

function FigureTable({ now, name, figures, label }: FigureTableProps) {
  return (
    <table class="then-now">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{compareFreezeWords.before}</th>
          <th scope="col">{now ?? compareFreezeWords.now}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, at) => {
          const [from, to] = [figureText(figure, figure.from), figureText(figure, figure.to)];
          return (
            <tr key={at} class={from === to ? undefined : "moved"}>
              <th scope="row">{label(figure)}</th>
              <td>{from}</td>
              <td>{from === to ? to : <b>{to}</b>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
