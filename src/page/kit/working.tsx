import { Waiting } from "./parts";
import { useProgress } from "./use-progress";

/** Says of a run that takes long what it is at. */
export function Working({ call, words }: Parameters<typeof Waiting>[0]) {
  const progress = useProgress(call.busy);
  // Whoever tells its steps is not silent.
  return <Waiting call={{ ...call, slow: call.slow && progress === "" }} words={progress || words} />;
}
