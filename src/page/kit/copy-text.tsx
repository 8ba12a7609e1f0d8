import { useRef, useState } from "preact/hooks";
import { Button } from "./parts";

interface CopyTextProps {
  text: string;
  /** Where several stand on a page, what this one copies. */
  label?: string;
  words: Readonly<Record<"copy" | "copied" | "notCopied" | "text", string>>;
}

/** Copies a text; where the browser forbids that in a frame, shows it ready to copy. */
export function CopyText({ text, label, words }: CopyTextProps) {
  const [said, setSaid] = useState<"copied" | "notCopied">();
  const shown = useRef<HTMLTextAreaElement>(null);
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
      <Button label={label} onPress={copy}>
        {words.copy}
      </Button>
      <p role="status" class={said ? "hint" : "unseen"}>
        {said && words[said]}
      </p>
      {said === "notCopied" && (
        <textarea ref={shown} rows={6} readOnly aria-label={words.text} value={text} />
      )}
    </>
  );
}
