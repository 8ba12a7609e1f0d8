import { type Answer, type CallName, deeds, type RequestOf, type ValueOf } from "../../api/bridge";
import type { CallOutcome } from "./failure";
import { recogniseFailure } from "./failure";
import { tellKeptAs } from "./kept-as";

/** `google.script.run`: each `with…` gives a new runner. */
export interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
  [name: string]: unknown;
}

/** Google stops a script after six minutes; nobody waits that long for a reading. */
const PATIENCE = 60_000;
const PATIENCE_FOR_WRITES = 180_000;
/** Calls the script. Never rejects: whatever happens becomes an outcome, once, and a late answer is dropped. */
export function callScript<N extends CallName>(
  name: N,
  request: RequestOf<N>,
  runner: Runner | undefined = googleRunner(),
  patience: number = deeds[name] === "reads" ? PATIENCE : PATIENCE_FOR_WRITES,
): Promise<CallOutcome<ValueOf<N>>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => finish({ ok: false, failure: recogniseFailure(error, isOnline()) });
    const timer = setTimeout(
      () => finish({ ok: false, failure: { code: "noAnswer", message: "" } }),
      patience,
    );
    const finish = (outcome: CallOutcome<ValueOf<N>>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      const ready = runner
        ?.withSuccessHandler((answer) => finish(readAnswer<ValueOf<N>>(answer)))
        .withFailureHandler(fail);
      const call = ready?.[name];
      if (typeof call === "function") call.call(ready, JSON.stringify(request));
      else fail(new Error(`${name} is not there`));
    } catch (error) {
      fail(error);
    }
  });
}

/** A Date or NaN in an answer makes Google give null for all of it; then, as for other garbage, nothing is known. */
function readAnswer<T>(text: unknown): CallOutcome<T> {
  const broken = { ok: false, failure: { code: "unexpected", message: "" } } as const;
  if (typeof text !== "string") return broken;
  try {
    const answer = JSON.parse(text) as Answer<T> | null;
    if (answer?.ok === true) {
      if (answer.keptAs) tellKeptAs(answer.keptAs);
      return { ok: true, value: answer.value };
    }
    if (answer?.ok === false) return { ok: false, failure: { code: answer.code, message: answer.message } };
    return broken;
  } catch {
    return broken;
  }
}

const isOnline = () => typeof navigator === "undefined" || navigator.onLine !== false;

interface GoogleHost {
  script?: { run?: Runner; host?: { editor?: { focus(): void } } };
}

const google = () => (globalThis as { google?: GoogleHost }).google;
const googleRunner = () => google()?.script?.run;

/** Puts the cursor into the sheet, so that a person can type into the cell just shown. */
export function focusSheet(): void {
  google()?.script?.host?.editor?.focus();
}
