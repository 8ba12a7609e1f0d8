import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import { fill } from "../../../core/words/fill";
import { formatCount, shareText } from "../../../core/words/number-vi";
import { noData } from "../../../core/words/words";
import { targetWords } from "../../../messages/vi/dashboard-vi";
import { Typed } from "../../kit/parts";
import { FigureButton, ShowTrace } from "../trace/figure-button";
import { countText, levelText } from "./format";
import type { ShownTarget } from "./read-figures";

type State = "met" | "open" | "unknown";

const signs: Readonly<Record<State, string>> = { met: "✓", open: "✕", unknown: "–" };
const states: readonly State[] = ["met", "open", "unknown"];

/** A target of so many; others are shares of a whole, and show it. */
export const isCountTarget = ({ ofWhole }: ShownTarget): boolean => !ofWhole;

const stateOf = ({ missing }: ShownTarget): State =>
  typeof missing !== "number" ? "unknown" : missing === 0 ? "met" : "open";

interface TargetCardsProps {
  targets: readonly ShownTarget[];
  /** Of all targets: the answer to the first question. */
  reached?: DashboardFigures["reached"];
  children?: ComponentChildren;
}

/** One card a target: reached or not, by how much, and what is missing. */
export function TargetCards({ targets, reached, children }: TargetCardsProps) {
  if (targets.length === 0 && !reached) return null;
  return (
    <section class="targets">
      <div class="section-head">
        <h2>{reached ? targetWords.title : targetWords.others}</h2>
        {reached && (
          <p class="answer">
            {fill(targetWords.all, { count: formatCount(reached.met + reached.open + reached.unknown) })}
            {states.map(
              (state) =>
                (state !== "unknown" || reached.unknown > 0) && (
                  <span key={state} class={`badge ${state}`}>
                    <span aria-hidden="true">{signs[state]}</span>{" "}
                    {fill(targetWords.counts[state], { count: formatCount(reached[state]) })}
                  </span>
                ),
            )}
          </p>
        )}
      </div>
      {targets.length === 0 ? (
        <p class="hint">{targetWords.none}</p>
      ) : (
        <ul class="cards">
          {targets.map((target, index) => (
            <TargetCard key={index} target={target} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function TargetCard({ target }: { target: ShownTarget }) {
  const { item, scope, phase, level, reached, share, missing, clause, measure, isShare } = target;
  const show = useContext(ShowTrace);
  const state = stateOf(target);
  const isKnown = typeof reached === "number" && typeof missing === "number";
  const asked = levelText(level, isShare);
  return (
    <li class={`target ${state}`}>
      <p class="target-top">
        <span class={`badge ${state}`}>
          <span aria-hidden="true">{signs[state]}</span> {targetWords[state]}
        </span>
        {clause !== "" && <small>{fill(targetWords.clause, { clause })}</small>}
      </p>
      <h3>
        <Typed>{String(item)}</Typed>
      </h3>
      <p class="reached">
        <b>
          <FigureButton place={target.place("reached")} value={reached}>
            {countText(reached)}
          </FigureButton>
        </b>{" "}
        <span>
          {isCountTarget(target) ? (
            <FigureButton place={target.place("level")} value={level}>
              {fill(targetWords.level, { level: asked })}
            </FigureButton>
          ) : (
            scope !== noData && (
              <FigureButton place={target.place("scope")} value={reached}>
                {`/ ${scope}`}
              </FigureButton>
            )
          )}
        </span>
      </p>
      <button
        type="button"
        class="bar"
        aria-hidden="true"
        // The figures around it are for the keyboard.
        tabIndex={-1}
        disabled={!isKnown}
        onClick={() => show(target.place("reached"))}
      >
        {isKnown && <span style={{ width: `${barWidth(reached, missing)}%` }} />}
      </button>
      <p class="so-far">
        {typeof share === "number" && (
          <b>
            <FigureButton place={target.place("share")} value={share}>
              {shareText(share)}
            </FigureButton>
          </b>
        )}
        {typeof missing === "number" && missing > 0 && (
          <FigureButton place={target.place("missing")} value={missing}>
            {fill(targetWords.missing, { count: formatCount(missing) })}
          </FigureButton>
        )}
      </p>
      <p class="of-phase">
        {isCountTarget(target) && `${scope} · `}
        {phase}
        {!isCountTarget(target) && typeof level === "number" && (
          <>
            {" · "}
            <FigureButton place={target.place("level")} value={level}>
              {fill(measure === "officers" ? targetWords.each : targetWords.levelOf, { level: asked })}
            </FigureButton>
          </>
        )}
      </p>
    </li>
  );
}

/** Percent of the way; nothing asked for is all of it. */
const barWidth = (reached: number, missing: number): number =>
  missing === 0 ? 100 : (100 * reached) / (reached + missing);
