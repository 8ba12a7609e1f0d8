import { useEffect, useState } from "preact/hooks";
import type { SimilarTitle } from "../../../api/bridge";
import { fill } from "../../../core/words/fill";
import { enterWords } from "../../../messages/vi/sidebar-vi";
import { callScript } from "../../kit/call-script";

/** Long enough that a person has paused, short enough to be seen before saving. */
const PAUSE = 700;
/** Shorter titles are like everything. */
const SHORTEST = 12;

interface SimilarTitlesProps {
  title: string;
  exceptRow: number | null;
}

/** Titles of the workbook that look like the one being typed: a hint, never a hindrance. */
export function SimilarTitles({ title, exceptRow }: SimilarTitlesProps) {
  const [found, setFound] = useState<readonly SimilarTitle[]>([]);
  const asked = title.trim();
  useEffect(() => {
    if (asked.length < SHORTEST) {
      setFound([]);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const outcome = await callScript("pageSimilar", { title: asked, exceptRow });
      // A hint that fails is no hint; the check after saving finds equal titles anyway.
      if (current) setFound(outcome.ok ? outcome.value : []);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, exceptRow]);
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="note">
          <p>{enterWords.similar}</p>
          <ul class="plain">
            {found.map(({ row, unit, title: other }) => (
              <li key={row} class="typed">
                {fill(enterWords.similarRow, { row, unit, title: other })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
