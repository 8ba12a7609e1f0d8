import type { UnitFigures } from "../../../api/bridge";
import { verdictsIn } from "../../../core/summary/figures/tally";
import { fill } from "../../../core/words/fill";
import { inSentence } from "../../../core/words/in-sentence";
import { formatCount } from "../../../core/words/number-vi";
import { noData, verdictWords } from "../../../core/words/words";
import { unitWords } from "../../../messages/vi/sidebar-vi";
import { percentText } from "../../kit/percent-text";
import { verdictSigns } from "../../kit/verdict-mark";
import { useApp } from "../shell/app-context";

/** How many stand where; a press shows the rows. Eligible first: what counts stands on top. */
export function VerdictCounts({ figures }: { figures: UnitFigures }) {
  const { go, programme } = useApp();
  return (
    <>
      <p class="entered">
        <b>{formatCount(figures.entered)}</b> {unitWords.entered.toLowerCase()}
      </p>
      <ul class="figures" aria-label={unitWords.figures}>
        {verdictsIn(programme).map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              class={`figure tone-${verdict}`}
              title={fill(unitWords.show, { verdict: verdictWords[verdict] })}
              onClick={() => go("check", { verdict })}
            >
              <span aria-hidden="true">{verdictSigns[verdict]}</span>
              <span class="name">{verdictWords[verdict]}</span>
              <b>{formatCount(figures.byVerdict[verdict])}</b>
            </button>
          </li>
        ))}
      </ul>
      <Target figures={figures} />
      <Participation figures={figures} />
    </>
  );
}

function Target({ figures: { target, byVerdict } }: { figures: UnitFigures }) {
  const eligible = byVerdict.eligible;
  return (
    <section>
      <h3>{unitWords.target}</h3>
      {target === null ? (
        <p>{noData}</p>
      ) : (
        <>
          <Share part={eligible} of={target} label={unitWords.target} />
          <p>
            {fill(unitWords.targetOf, { eligible: formatCount(eligible), target: formatCount(target) })}{" "}
            {eligible >= target
              ? unitWords.targetReached
              : fill(unitWords.targetLeft, { left: formatCount(target - eligible) })}
          </p>
        </>
      )}
    </section>
  );
}

function Participation({ figures: { participants, headCount, headCountOf } }: { figures: UnitFigures }) {
  const { programme } = useApp();
  const who = inSentence(programme.words.people);
  return (
    <section>
      <h3>{unitWords.participation}</h3>
      {headCount === null ? (
        <p>
          <b>{noData}</b>. {fill(unitWords.peopleOnly, { people: formatCount(participants) })}
        </p>
      ) : (
        <>
          <Share part={participants} of={headCount} label={unitWords.participation} />
          <p>
            {fill(unitWords[headCountOf], {
              people: formatCount(participants),
              all: formatCount(headCount),
              who,
            })}
          </p>
        </>
      )}
    </section>
  );
}

function Share({ part, of, label }: { part: number; of: number; label: string }) {
  return (
    <div class="share">
      <progress aria-label={label} value={Math.min(part, of)} max={of || 1} />
      <b>{percentText(part, of)}</b>
    </div>
  );
}
