import { useState } from "preact/hooks";
import type { CellChange } from "../../../api/bridge";
import type { tabWords } from "../../../messages/vi/sidebar-vi";
import type { Failure } from "../../kit/failure";

import { type Parted, type PartedAnswer, useParted } from "./use-parted";

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
  done: PartedAnswer | undefined;
  progress: Parted["progress"];
  stop(): void;
  add(step: Step): void;
  /** Takes the last step of a part back; tells whether it was done. */
  back(on: Place): Promise<boolean>;
  forget(): void;
}

/** More steps than anybody remembers. */
const DEEPEST = 50;

export function useUndo(noteChange: () => void): Undoing {
  const call = useParted("pageUndo");
  const [place, setPlace] = useState<Place>();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    steps,
    place,
    busy: call.busy,
    slow: call.slow,
    failure: call.failure,
    done: call.value,
    progress: call.progress,
    stop: call.stop,
    add(step) {
      call.reset();
      if (step.changes.length > 0) setSteps((before) => [...before, step].slice(-DEEPEST));
    },
    async back(on) {
      const last = steps.findLast((step) => step.on === on);
      if (!last || call.busy) return false;
      setPlace(on);
      const { left } = await call.run(last.changes);
      if (left.length === last.changes.length) return false;
      // What was not taken back can be, by the next press.
      setSteps((before) =>
        before.flatMap((step) => {
          if (step !== last) return [step];
          return left.length > 0 ? [{ ...step, changes: left }] : [];
        }),
      );
      noteChange();
      return true;
    },
    forget: call.reset,
  };
}
