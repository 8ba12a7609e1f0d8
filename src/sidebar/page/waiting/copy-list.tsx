import { useRef, useState } from "preact/hooks";
import { waitingWords } from "../../../messages/sidebar-vi";
import { Button } from "../shell/parts";
import type { WaitingRow } from "./waiting-list";
import { waitingText } from "./waiting-list";

/** Copies the list; where the browser forbids that in a frame, shows it ready to copy. */
export function CopyList({ rows }: { rows: readonly WaitingRow[] }) {
  const [said, setSaid] = useState<"copied" | "notCopied">();
  const shown = useRef<HTMLTextAreaElement>(null);
  const text = waitingText(rows);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      setSaid("notCopied");
      requestAnimationFrame(() => shown.current?.select());
    }
  };
  return (
    <>
      <Button onPress={copy}>{waitingWords.copy}</Button>
      <p role="status" class={said ? "hint" : "unseen"}>
        {said && waitingWords[said]}
      </p>
      {said === "notCopied" && (
        <textarea ref={shown} rows={6} readOnly aria-label={waitingWords.text} value={text} />
      )}
    </>
  );
}
