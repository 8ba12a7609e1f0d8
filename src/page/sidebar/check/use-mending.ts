import { useRef, useState } from "preact/hooks";
import type { CellChange, FixAnswer } from "../../../api/bridge";
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
  /** What was written in place last, in words; empty where the last was a proposal. */
  edited: string;
  apply(fixes: readonly CellChange[]): void;
  /** A cell was written in place. */
  noteEdit(words: string, undo: readonly CellChange[]): void;
  retry(): void;
  forget(): void;
}

/** `after` checks again: the results have changed with the cells. */
export function useMending(after: () => void): Mending {
  const fix = useCall("pageFix");
  const { noteChange, undoing } = useApp();
  const last = useRef<readonly CellChange[]>([]);
  const [edited, setEdited] = useState("");
  const apply = async (fixes: readonly CellChange[]) => {
    if (fix.busy || undoing.busy) return;
    setEdited("");
    last.current = fixes;
    const outcome = await fix.run({ fixes });
    if (!outcome.ok) return;
    const { undo } = outcome.value;
    undoing.add({ on: "check", words: fill(mendWords.step, { count: undo.length }), changes: undo });
    noteChange();
    after();
  };
  return {
    busy: fix.busy || undoing.busy,
    slow: fix.slow,
    failure: fix.failure,
    done: fix.value,
    edited,
    apply,
    noteEdit(words, undo) {
      fix.reset();
      setEdited(words);
      undoing.add({ on: "check", words, changes: undo });
      noteChange();
      after();
    },
    retry: () => apply(last.current),
    forget() {
      fix.reset();
      setEdited("");
    },
  };
}
