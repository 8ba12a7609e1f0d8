import { useMemo, useState } from "preact/hooks";
import { citedIn } from "../../../core/report/kit/cited";
import type { ReportScope } from "../../../core/report/scope";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { reportPageWords as words } from "../../../messages/vi/report-page-vi";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { useShown } from "../../kit/use-shown";
import { useApp } from "../shell/app-context";
import { phaseToReport } from "./phase-to-report";
import { TakeAlong } from "./take-along-buttons";
import { useReport } from "./use-report";
import { WhichForm } from "./which-form";

const fieldNames = Object.keys(words.fields) as (keyof typeof words.fields)[];

/** Makes the phase report of a unit, a cluster or the whole register (VIII.2). */
export function ReportView() {
  const { boot, unit, programme } = useApp();
  const { reportsTo } = programme.words;
  const clusters = useMemo(
    () => [...new Set(boot.units.map(({ cluster }) => cluster).filter((name) => name !== ""))],
    [boot],
  );
  const [scope, setScope] = useState<ReportScope>({ kind: unit ? "unit" : "all", name: unit });
  const [phase, setPhase] = useState(() => phaseToReport(boot.phases, boot.now));
  const isKnown = scope.kind === "all" || scope.name !== "";
  const { fields, make, shown, type, write, reload } = useReport(isKnown ? { scope, phase } : undefined);
  const tab = fields.value?.tab;
  const made = make.value;
  const note = useShown<HTMLDivElement>(made !== undefined && !make.busy);
  return (
    <>
      <p class="hint">
        {fill(words.hint, {
          whom: reportsTo && fill(words.whom, { whom: reportsTo }),
          cited: citedIn(programme.cites["words.reportsTo"]),
        })}
      </p>
      <WhichForm {...{ scope, phase, clusters, setScope, setPhase }} />
      <Waiting call={fields} words={words.loading} />
      {fields.failure && (
        <FailureNote failure={fields.failure}>
          <Button onPress={reload}>{shellWords.retry}</Button>
        </FailureNote>
      )}
      {isKnown && shown && (
        <form onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{words.letterhead}</legend>
            {fieldNames.map((name) => (
              <Field key={name} id={`report-${name}`} label={words.fields[name]}>
                <input
                  id={`report-${name}`}
                  type="text"
                  autocomplete="off"
                  value={shown[name]}
                  onInput={(event) => type(name, event.currentTarget.value)}
                />
              </Field>
            ))}
          </fieldset>
          {tab && !made && <p class="hint typed">{fill(words.exists, { tab })}</p>}
          <Button primary disabled={make.busy} onPress={write}>
            {tab ? words.again : words.make}
          </Button>
        </form>
      )}
      <Waiting call={make} words={words.making} />
      {make.failure && <FailureNote failure={make.failure} />}
      {made && !make.busy && (
        <div ref={note} class="note good" role="status">
          <p class="typed">{fill(made.again ? words.madeAgain : words.made, { tab: made.tab })}</p>
          <p>
            {fill(words.counted, {
              entered: formatCount(made.entered),
              eligible: formatCount(made.eligible),
            })}
          </p>
          {phase !== null && <p id="report-of-phase">{fill(words.ofPhase, { phase })}</p>}
          <p class="hint">{words.print}</p>
        </div>
      )}
      {tab && isKnown && shown && !make.busy && (
        <TakeAlong key={JSON.stringify([scope, phase])} which={{ scope, phase }} />
      )}
    </>
  );
}
