import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { shellWords, tabWords, unitWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Field, Typed, Waiting } from "../../kit/parts";
import { UnitCombo } from "../../kit/unit-combo";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";
import { FirstSteps } from "../shell/first-steps";
import { UnitActivities } from "./activities";
import { VerdictCounts } from "./figures";
import { KeptResults } from "./kept-results";
import { phaseNow, phaseSentence } from "./phase-now";
import { useNow } from "./use-now";
import { Warnings } from "./warnings";

/** The unit chosen once, how it stands, and how long the portal is open. */
export function UnitView() {
  const { boot, programme, unit, figures, setFigures, tab, changes } = useApp();
  const shown = useRef(changes);
  const choice = useCall("pageChooseUnit");
  const [choosing, setChoosing] = useState(unit === "");
  const [isKept, setKept] = useState(true);
  const [wanted, setWanted] = useState(unit);
  const latest = useRef(unit);
  const chosen = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = async (name: string) => {
    setWanted(name);
    latest.current = name;
    if (choice.busy) return;
    const outcome = await choice.run({ unit: name });
    // Another was chosen meanwhile: a call under way takes no second request.
    if (latest.current !== name) return choose(latest.current);
    if (!outcome.ok) return;
    setFigures(outcome.value);
    setKept(outcome.value.remembered);
    shown.current = changes;
    chosen.current = choosing;
    setChoosing(false);
  };
  useLayoutEffect(() => {
    // The field that had the focus is gone; when the page opens, the focus stays in the sheet.
    if (chosen.current && !choosing) heading.current?.focus();
  }, [choosing]);
  useEffect(() => {
    if (tab === "unit" && unit && shown.current !== changes) choose(unit);
  }, [tab]);
  const now = useNow(boot.now);
  return (
    <>
      <h2 class="unseen">{tabWords.unit[1]}</h2>
      <Warnings />
      <KeptResults />
      {choosing ? (
        <Picker wanted={wanted} choose={choose} />
      ) : (
        <div class="unit-name">
          <h3 ref={heading} tabIndex={-1}>
            <Typed>{unit}</Typed>
          </h3>
          <Button quiet onPress={() => setChoosing(true)}>
            {unitWords.change}
          </Button>
        </div>
      )}
      <Waiting call={choice} words={unitWords.saving} />
      {choice.failure && (
        <FailureNote failure={choice.failure}>
          <Button onPress={() => choose(wanted)}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {!isKept && (
        <p role="alert" class="note bad">
          {unitWords.notRemembered}
        </p>
      )}
      {!choosing && figures && <VerdictCounts figures={figures} />}
      {!choosing && figures && <UnitActivities key={figures.unit} figures={figures} />}
      <section>
        <h3>{programme.portal ? fill(unitWords.phase, programme.words) : unitWords.phaseWithoutPortal}</h3>
        <p>{phaseSentence(phaseNow(boot.phases, now), programme)}</p>
        <p class="hint">{boot.programmeName}</p>
      </section>
      {!choosing && (
        <Button disabled={choice.busy} onPress={() => choose(unit)}>
          {unitWords.refresh}
        </Button>
      )}
      <p class="hint">{fill(shellWords.version, { version: boot.version })}</p>
    </>
  );
}

function Picker({ wanted, choose }: { wanted: string; choose(name: string): void }) {
  const { boot, reload } = useApp();
  const show = useCall("pageGoTo");
  const [before, setBefore] = useState(boot);
  if (boot.units.length === 0)
    return (
      <>
        <p class="note">{unitWords.noUnits}</p>
        <FirstSteps from={1} />
        <div class="actions">
          <Button primary onPress={() => show.run({ tab: "units", row: 2, column: 1 })}>
            {unitWords.openUnits}
          </Button>
          <Button
            onPress={() => {
              setBefore(boot);
              reload();
            }}
          >
            {unitWords.unitsEntered}
          </Button>
        </div>
        <p role="alert" class={boot === before ? "unseen" : "said-of tone-missing"}>
          {boot !== before && unitWords.stillNoUnits}
        </p>
        {show.failure && <FailureNote failure={show.failure} />}
      </>
    );
  return (
    <section>
      <h3>{unitWords.choose}</h3>
      <Field id="my-unit" label={unitWords.label} hint={unitWords.chooseHint}>
        <UnitCombo
          id="my-unit"
          units={boot.units}
          value={wanted}
          describedBy="my-unit-hint"
          onChoose={choose}
        />
      </Field>
    </section>
  );
}
