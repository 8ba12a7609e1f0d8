import { useContext } from "preact/hooks";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import type { FigurePlace } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { shareText } from "../../../core/words/number-vi";
import { verdictWords } from "../../../core/words/words";
import { stateWords } from "../../../messages/vi/dashboard-vi";
import { verdictSigns } from "../../kit/verdict-mark";
import { FigureButton, ShowTrace } from "../trace/figure-button";
import { countText } from "./format";
import type { StateFigures, Value } from "./read-figures";

interface StatesBarProps extends Pick<DashboardFigures, "asOf" | "countedBy" | "portal"> {
  entered: Value;
  placeEntered: FigurePlace;
  states: readonly StateFigures[];
}

/** The narrowest parts of the bar, as fractions, that have room for their sign, and for their share as well. */
const ROOM = { sign: 0.025, share: 0.08 } as const;

/** The five results side by side: as one bar, and each with its sign, words, count and share. */
export function StatesBar({ entered, placeEntered, states, asOf, countedBy, portal }: StatesBarProps) {
  const show = useContext(ShowTrace);
  const isEmpty = entered === 0;
  return (
    <section class="states">
      <div class="section-head">
        <h2>{stateWords.title}</h2>
        <p>
          <FigureButton place={placeEntered} value={entered}>
            {fill(asOf === "" ? stateWords.entered : stateWords.enteredUntil[countedBy], {
              count: countText(entered),
              portal,
              day: asOf,
            })}
          </FigureButton>
        </p>
      </div>
      {isEmpty ? (
        <p class="hint">{asOf === "" ? stateWords.empty : stateWords.emptyUntil}</p>
      ) : (
        <div class="states-bar" aria-hidden="true">
          {states.map(({ verdict, count, share, place }) => {
            if (typeof count !== "number" || count === 0) return null;
            const title = fill(stateWords.bar, {
              state: verdictWords[verdict],
              count: countText(count),
              share: shareText(share),
            });
            return (
              <button
                key={verdict}
                type="button"
                // The tiles below are for the keyboard.
                tabIndex={-1}
                class={`solid-${verdict}`}
                style={{ flexGrow: count }}
                title={title}
                onClick={() => show(place("count"))}
              >
                {typeof share === "number" && share >= ROOM.sign && verdictSigns[verdict]}
                {typeof share === "number" && share >= ROOM.share && ` ${shareText(share)}`}
              </button>
            );
          })}
        </div>
      )}
      <ul class="tiles">
        {states.map(({ verdict, count, share, place }) => (
          <li key={verdict} class={`tile tone-${verdict}`}>
            <span class="name">
              <span class={`sign solid-${verdict}`} aria-hidden="true">
                {verdictSigns[verdict]}
              </span>{" "}
              {verdictWords[verdict]}
            </span>
            <b>
              <FigureButton place={place("count")} value={count}>
                {countText(count)}
              </FigureButton>
            </b>{" "}
            {typeof share === "number" && (
              <small>
                <FigureButton place={place("share")} value={share}>
                  {shareText(share)}
                </FigureButton>
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
