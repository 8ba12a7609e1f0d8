import { useRef, useState } from "preact/hooks";
import type { CellChange } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { mendWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { type Remembering, useRemember } from "../findings/use-remember";
import { useApp } from "../shell/app-context";
import { type Parted, type PartedAnswer, useParted } from "../undo/use-parted";

/** Applying proposals. */
export interface Mending {
  busy: boolean;
  remember: Remembering;
  slow: boolean;
  progress: Parted["progress"];
  stop(): void;
  failure: Failure | undefined;
  /** The last that was done. */
  done: PartedAnswer | undefined;
  /** What was written in place last, in words; empty where the last was a proposal. */
  edited: string;
  /** `meant`: what a value that no list has is put right to, for keeping it as another wording. */
  apply(fixes: readonly CellChange[], meant?: string): void;
  /** A cell was written in place. */
  noteEdit(words: string, undo: readonly CellChange[]): void;
  retry(): void;
  forget(): void;
}

/** `after` checks again: the results have changed with the cells. */
export function useMending(after: () => void): Mending {
  const fix = useParted("pageFix");
  const { noteChange, undoing } = useApp();
  const remember = useRemember();
  const last = useRef<{ fixes: readonly CellChange[]; meant: string | undefined }>({
    fixes: [],
    meant: undefined,
  });
  const [edited, setEdited] = useState("");
  const apply = async (fixes: readonly CellChange[], meant?: string) => {
    if (fix.busy || undoing.busy || remember.call.busy) return;
    setEdited("");
    remember.call.reset();
    last.current = { fixes, meant };
    const { undo, left } = await fix.run(fixes);
    last.current = { fixes: left, meant };
    if (left.length === fixes.length) return;
    undoing.add({ on: "check", words: fill(mendWords.step, { count: undo.length }), changes: undo });
    noteChange();
    const [first] = fixes;
    if (first && meant) await remember.keep([{ column: first.column, text: first.oldText, meant }]);
    after();
  };
  return {
    busy: fix.busy || undoing.busy || remember.call.busy,
    remember,
    slow: fix.slow,
    progress: fix.progress,
    stop: fix.stop,
    failure: fix.failure,
    done: fix.value,
    edited,
    apply,
    noteEdit(words, undo) {
      fix.reset();
      remember.call.reset();
      setEdited(words);
      undoing.add({ on: "check", words, changes: undo });
      noteChange();
      after();
    },
    retry: () => apply(last.current.fixes, last.current.meant),
    forget() {
      fix.reset();
      remember.call.reset();
      setEdited("");
    },
  };
}
