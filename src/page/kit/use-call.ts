import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CallName, RequestOf, ValueOf } from "../../api/bridge";
import { callScript } from "./call-script";
import { type CallOutcome, type Failure, isUnknownAfter } from "./failure";

/** After this long a person wonders whether anything still happens. */
const SLOW = 4000;

/** Where one call stands. The last value stays while the next is on its way. */
export interface CallState<N extends CallName> {
  busy: boolean;
  slow: boolean;
  value: ValueOf<N> | undefined;
  failure: Failure | undefined;
  /** The script may have done it at one of the tries. */
  unknown: boolean;
}

export interface Call<N extends CallName> extends CallState<N> {
  /** A second press while the first is under way joins it. */
  run(request: RequestOf<N>): Promise<CallOutcome<ValueOf<N>>>;
  reset(): void;
}

/** One call of the script with its waiting, its failure and its last value. */
export function useCall<N extends CallName>(name: N): Call<N> {
  const idle: CallState<N> = {
    busy: false,
    slow: false,
    value: undefined,
    failure: undefined,
    unknown: false,
  };
  const [state, setState] = useState(idle);
  const running = useRef<Promise<CallOutcome<ValueOf<N>>> | undefined>(undefined);

  useEffect(() => {
    if (!state.busy) return;
    const timer = setTimeout(() => setState((now) => ({ ...now, slow: now.busy })), SLOW);
    return () => clearTimeout(timer);
  }, [state.busy]);

  const run = useCallback(
    (request: RequestOf<N>) => {
      if (running.current) return running.current;
      setState((now) => ({ ...now, busy: true, slow: false, failure: undefined }));
      const promise = callScript(name, request).then((outcome) => {
        running.current = undefined;
        setState((now) => ({
          busy: false,
          slow: false,
          value: outcome.ok ? outcome.value : now.value,
          failure: outcome.ok ? undefined : outcome.failure,
          unknown: !outcome.ok && isUnknownAfter(outcome.failure, now.unknown),
        }));
        return outcome;
      });
      running.current = promise;
      return promise;
    },
    [name],
  );
  return { ...state, run, reset: () => setState(idle) };
}
