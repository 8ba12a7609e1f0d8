import { useEffect, useState } from "preact/hooks";
import { MINUTE } from "../../../core/reading/wall-time";

/** Wall-clock milliseconds that go on from the script's "now": the clock of the computer may be wrong. */
export function useNow(startedAt: string): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - began), MINUTE);
    return () => clearInterval(timer);
  }, [startedAt]);
  return Date.parse(`${startedAt}Z`) + elapsed;
}
