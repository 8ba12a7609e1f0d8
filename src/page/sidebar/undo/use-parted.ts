import { useRef, useState } from "preact/hooks";
import type { CellChange, FixAnswer } from "../../../api/bridge";
import { type Call, useCall } from "../../kit/use-call";
import { undoParts } from "./undo-parts";

/** What came of changes that are written part by part; `left` has not been written. */
export interface PartedAnswer extends FixAnswer {
  left: readonly CellChange[];
}

export interface Parted extends Pick<Call<"pageFix">, "busy" | "slow" | "failure"> {
  /** All parts together. */
  value: PartedAnswer | undefined;
  /** How many cells of how many; nothing where one call does it. */
  progress: { done: number; all: number } | undefined;
  run(changes: readonly CellChange[]): Promise<PartedAnswer>;
  stop(): void;
  reset(): void;
}

/** Changes of cells, part by part. An error or a press of *Dừng* leaves what is written and what is not apart. */
export function useParted(name: "pageFix" | "pageUndo"): Parted {
  const call = useCall(name);
  const [value, setValue] = useState<PartedAnswer>();
  const [progress, setProgress] = useState<Parted["progress"]>();
  const stopped = useRef(false);
  const run = async (changes: readonly CellChange[]): Promise<PartedAnswer> => {
    const parts = undoParts(changes);
    let answer: PartedAnswer = { applied: 0, changed: [], undo: [], left: [] };
    let done = 0;
    stopped.current = false;
    setValue(undefined);
    for (const [at, fixes] of parts.entries()) {
      if (parts.length > 1) setProgress({ done, all: changes.length });
      const outcome = stopped.current ? undefined : await call.run({ fixes });
      if (!outcome?.ok) {
        answer = { ...answer, left: parts.slice(at).flat() };
        break;
      }
      const { applied, changed, undo } = outcome.value;
      answer = {
        applied: answer.applied + applied,
        changed: [...answer.changed, ...changed],
        undo: [...answer.undo, ...undo],
        left: [],
      };
      done += fixes.length;
    }
    setProgress(undefined);
    if (answer.left.length < changes.length || changes.length === 0) setValue(answer);
    return answer;
  };
  return {
    busy: call.busy || progress !== undefined,
    slow: call.slow,
    failure: call.failure,
    value,
    progress,
    run,
    stop() {
      stopped.current = true;
    },
    reset() {
      call.reset();
      setValue(undefined);
    },
  };
}
