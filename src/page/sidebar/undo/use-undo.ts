import { useState } from "preact/hooks";
import type { CellChange, FixAnswer } from "../../../api/bridge";
import type { tabWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";
import { useCall } from "../../kit/use-call";

/** A part of the sidebar: what one did is taken back there, and offered nowhere else. */
type Place = keyof typeof tabWords;

/** Something that this page did and that can be taken back. */
export interface Step {
  on: Place;
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
  /** Where something was taken back last, and what it came to. */
  place: Place | undefined;
  done: FixAnswer | undefined;
  add(step: Step): void;
  /** Takes the last step of a part back; tells whether it was done. */
  back(on: Place): Promise<boolean>;
  forget(): void;
}

/** More steps than anybody remembers. */
const DEEPEST = 50;

export function useUndo(noteChange: () => void): Undoing {
  const call = useCall("pageUndo");
  const [place, setPlace] = useState<Place>();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    steps,
    place,
    busy: call.busy,
    slow: call.slow,
    failure: call.failure,
    done: call.value,
    add(step) {
      call.reset();
      if (step.changes.length > 0) setSteps((before) => [...before, step].slice(-DEEPEST));
    },
    async back(on) {
      const last = steps.findLast((step) => step.on === on);
      if (!last || call.busy) return false;
      setPlace(on);
      const outcome = await call.run({ fixes: last.changes });
      if (!outcome.ok) return false;
      setSteps((before) => before.filter((step) => step !== last));
      noteChange();
      return true;
    },
    forget: call.reset,
  };
}
