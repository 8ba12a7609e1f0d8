import { useState } from "preact/hooks";
import type { CellChange, FixAnswer } from "../../../api/bridge";
import type { Failure } from "../../kit/failure";
import { useCall } from "../../kit/use-call";

/** Something that this page did and that can be taken back. */
export interface Step {
  /** What was done, in words. */
  words: string;
  changes: readonly CellChange[];
}

/** What can be taken back, the last first. */
export interface Undoing {
  steps: readonly Step[];
  busy: boolean;
  slow: boolean;
  failure: Failure | undefined;
  /** What the last taking back came to. */
  done: FixAnswer | undefined;
  add(step: Step): void;
  /** Takes the last step back; tells whether it was done. */
  back(): Promise<boolean>;
  forget(): void;
}

/** More steps than anybody remembers. */
const DEEPEST = 50;

export function useUndo(noteChange: () => void): Undoing {
  const call = useCall("pageUndo");
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    steps,
    busy: call.busy,
    slow: call.slow,
    failure: call.failure,
    done: call.value,
    add(step) {
      call.reset();
      if (step.changes.length > 0) setSteps((before) => [...before, step].slice(-DEEPEST));
    },
    async back() {
      const last = steps.at(-1);
      if (!last || call.busy) return false;
      const outcome = await call.run({ fixes: last.changes });
      if (!outcome.ok) return false;
      setSteps((before) => before.filter((step) => step !== last));
      noteChange();
      return true;
    },
    forget: call.reset,
  };
}
