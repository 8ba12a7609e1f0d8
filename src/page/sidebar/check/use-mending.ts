import { useState } from "preact/hooks";
import type { Fix, FixAnswer } from "../../../api/bridge";
import { mendWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

/** Applying proposals and taking an application back. */
export interface Mending {
  busy: boolean;
  slow: boolean;
  wait: string;
  failure: Failure | undefined;
  /** The last that was done. */
  done: { answer: FixAnswer; undone: boolean } | undefined;
  apply(fixes: readonly Fix[]): void;
  undo(fixes: readonly Fix[]): void;
  retry(): void;
  forget(): void;
}

/** `after` checks again: the results have changed with the cells. */
export function useMending(after: () => void): Mending {
  const fix = useCall("pageFix");
  const back = useCall("pageUndo");
  const { noteChange } = useApp();
  const [done, setDone] = useState<Mending["done"]>();
  const [last, setLast] = useState<{ fixes: readonly Fix[]; undone: boolean }>();
  const run = async (fixes: readonly Fix[], undone: boolean) => {
    if (fix.busy || back.busy) return;
    (undone ? fix : back).reset();
    setLast({ fixes, undone });
    const outcome = await (undone ? back : fix).run({ fixes });
    if (!outcome.ok) return;
    setDone({ answer: outcome.value, undone });
    noteChange();
    after();
  };
  return {
    busy: fix.busy || back.busy,
    slow: fix.slow || back.slow,
    wait: last?.undone ? mendWords.undoing : mendWords.applying,
    failure: fix.failure ?? back.failure,
    done,
    apply: (fixes) => run(fixes, false),
    undo: (fixes) => run(fixes, true),
    retry: () => last && run(last.fixes, last.undone),
    forget: () => setDone(undefined),
  };
}
