import { useEffect, useState } from "preact/hooks";
import type { Bootstrap, KeptAs } from "../../api/bridge";
import { listeners } from "./kept-as";

/** How results are kept by the last answer: it may be changed by the menu, in another window, while the page is open. */
export function useKeptAs({ results }: Bootstrap): KeptAs {
  const [keptAs, setKeptAs] = useState(results.keptAs);
  useEffect(() => setKeptAs(results.keptAs), [results]);
  useEffect(() => {
    listeners.add(setKeptAs);
    return () => void listeners.delete(setKeptAs);
  }, []);
  return keptAs;
}
