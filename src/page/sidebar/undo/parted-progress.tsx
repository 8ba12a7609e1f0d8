import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { partedWords } from "../../../messages/vi/sidebar-vi";
import { Button } from "../../kit/parts";
import type { Parted, PartedAnswer } from "./use-parted";

/** How far a long list of changes is, and the way to stop it. */
export function PartedProgress({ call: { progress, stop } }: { call: Pick<Parted, "progress" | "stop"> }) {
  if (!progress) return null;
  const { done, all } = progress;
  return (
    <>
      <p role="status">{fill(partedWords.done, { done: formatCount(done), all: formatCount(all) })}</p>
      <progress aria-label={partedWords.label} value={done} max={all} />
      <Button onPress={stop}>{partedWords.stop}</Button>
    </>
  );
}

/** What was stopped before it was written. */
export const NotWritten = ({ left }: Pick<PartedAnswer, "left">) =>
  left.length > 0 ? <p>{fill(partedWords.left, { count: formatCount(left.length) })}</p> : null;
