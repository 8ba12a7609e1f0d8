import { useEffect, useState } from "preact/hooks";
import { fill } from "../../core/words/fill";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { callScript } from "./call-script";

/** Milliseconds between two questions; each is a run of its own. */
const PACE = 2500;

/** What a long run is at, in words, asked while it is `busy`; empty before anything is known. */
export function useProgress(busy: boolean): string {
  const [words, setWords] = useState("");
  useEffect(() => {
    if (!busy) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const outcome = await callScript("pageProgress", {});
      if (isOver) return;
      if (outcome.ok && outcome.value)
        setWords(fill(shellWords.progress[outcome.value.work], { ...outcome.value }));
      timer = setTimeout(ask, PACE);
    };
    timer = setTimeout(ask, PACE);
    return () => {
      isOver = true;
      clearTimeout(timer);
      setWords("");
    };
  }, [busy]);
  return words;
}
