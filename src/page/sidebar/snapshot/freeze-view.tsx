import { useEffect, useState } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { wholeProgramme } from "../../../core/words/words";
import { freezePageWords } from "../../../messages/vi/freeze-vi";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { DateField } from "../../kit/date-field";
import { dateReading } from "../../kit/field-reading";
import { Button, FailureNote, Field, Waiting } from "../../kit/parts";
import { useKeyed } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { useShown } from "../../kit/use-shown";
import { Working } from "../../kit/working";
import { useApp } from "../shell/app-context";
import { PhaseField } from "../shell/phase-field";
import { closingOf } from "../unit/phase-now";
import { useNow } from "../unit/use-now";
import { defaultPhase, lastDayOf, runsUntil } from "./default-phase";
import { FreezeList } from "./freeze-list";

const LONGEST_NAME = 100;
const LONGEST_REMARK = 1000;

/** Freezes all figures: for which phase, up to which day, by whom and why. */
export function FreezeView() {
  const { boot } = useApp();
  const list = useCall("pageFreezes");
  const freeze = useCall("pageFreeze");
  const formulas = useCall("pageFormulaWarnings");
  const show = useCall("pageShowFreeze");
  const send = useKeyed(freeze.run);
  const [phase, setPhase] = useState(() => defaultPhase(boot.phases, boot.now));
  const [asOf, setAsOf] = useState(() => lastDayOf(boot.phases, phase));
  const [by, setBy] = useState("");
  const [remark, setRemark] = useState("");
  useEffect(() => {
    list.run({});
  }, []);
  const start = async () => {
    // Those of the freeze before say nothing of this one.
    formulas.reset();
    const { ok } = await send({ phase, asOf: asOf.trim(), by, remark });
    list.run({});
    if (ok) formulas.run({});
  };
  const open = (id: number) => show.run({ id, frozenRow: null });
  const end = runsUntil(boot.phases, phase, useNow(boot.now));
  const done = freeze.busy || freeze.failure ? undefined : freeze.value;
  const note = useShown<HTMLDivElement>(done !== undefined);
  const warnings = formulas.value ?? [];
  const failure = show.failure ?? list.failure;
  return (
    <>
      <p class="hint">{freezePageWords.about}</p>
      <PhaseField
        id="freeze-phase"
        label={freezePageWords.phase}
        value={phase}
        change={(name) => {
          // A day that somebody typed stays.
          if (asOf === lastDayOf(boot.phases, phase)) setAsOf(lastDayOf(boot.phases, name ?? ""));
          setPhase(name ?? "");
        }}
      />
      <Field
        id="freeze-as-of"
        label={freezePageWords.asOf}
        hint={asOf.trim() === "" ? freezePageWords.asOfHint : dateReading(asOf)}
      >
        <DateField
          id="freeze-as-of"
          label={freezePageWords.asOf}
          value={asOf}
          placeholder={fill(enterWords.dateHint, { text: "30/04/2024" })}
          change={setAsOf}
        />
      </Field>
      <Field id="freeze-by" label={freezePageWords.by}>
        <input
          id="freeze-by"
          type="text"
          autocomplete="name"
          maxLength={LONGEST_NAME}
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </Field>
      <Field id="freeze-remark" label={freezePageWords.remark}>
        <textarea
          id="freeze-remark"
          rows={2}
          maxLength={LONGEST_REMARK}
          value={remark}
          onInput={(event) => setRemark(event.currentTarget.value)}
        />
      </Field>
      {end !== undefined && (
        <p class="note" id="freeze-early">
          {fill(freezePageWords.early, {
            phase: phase || wholeProgramme,
            until: Number.isFinite(end) ? fill(freezePageWords.until, { closes: closingOf(end) }) : "",
          })}
        </p>
      )}
      <div>
        <Button primary disabled={freeze.busy} onPress={start}>
          {freezePageWords.freeze}
        </Button>
      </div>
      <Working call={freeze} words={freezePageWords.freezing} />
      {freeze.failure && (
        <FailureNote failure={freeze.failure}>
          {freeze.unknown && <p>{freezePageWords.unsure}</p>}
        </FailureNote>
      )}
      {done && (
        <div ref={note} class="note good" role="status">
          <p>
            {fill(freezePageWords.done, {
              rows: formatCount(done.freeze.rows),
              eligible: formatCount(done.eligible),
              name: done.freeze.name,
            })}
          </p>
          {done.freeze.phase !== "" && (
            <p id="freeze-all-rows">{fill(freezePageWords.allRows, { phase: done.freeze.phase })}</p>
          )}
          {done.cut > 0 && <p>{fill(freezePageWords.cut, { cut: formatCount(done.cut) })}</p>}
          {warnings.length > 0 && <p>{freezePageWords.reckoned}</p>}
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      )}
      <h4>{freezePageWords.earlier}</h4>
      <Waiting call={list} words={freezePageWords.listing} />
      {failure && <FailureNote failure={failure} />}
      {list.value && <FreezeList all={list.value} open={({ id }) => open(id)} />}
    </>
  );
}
