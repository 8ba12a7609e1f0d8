import { useRef } from "preact/hooks";
import type { Fix, FixAnswer } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { mendWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** Applying proposals. */
export interface Mending {
  busy: boolean;
  slow: boolean;
  failure: Failure | undefined;
  /** The last that was done. */
  done: FixAnswer | undefined;
  apply(fixes: readonly Fix[]): void;
  retry(): void;
  forget(): void;
}

/** `after` checks again: the results have changed with the cells. */
export function useMending(after: () => void): Mending {
  const fix = useCall("pageFix");
  const { noteChange, undoing } = useApp();
  const last = useRef<readonly Fix[]>([]);
  const apply = async (fixes: readonly Fix[]) => {
    if (fix.busy || undoing.busy) return;
    last.current = fixes;
    const outcome = await fix.run({ fixes });
    if (!outcome.ok) return;
    const { undo } = outcome.value;
    undoing.add({ words: fill(mendWords.step, { count: undo.length }), changes: undo });
    noteChange();
    after();
  };
  return {
    busy: fix.busy || undoing.busy,
    slow: fix.slow,
    failure: fix.failure,
    done: fix.value,
    apply,
    retry: () => apply(last.current),
    forget: fix.reset,
  };
}
