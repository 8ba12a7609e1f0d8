import { useRef, useState } from "preact/hooks";
import type { PartName } from "../../../api/bridge-part";
import { inflate, runScript } from "../../kit/inflate";
import { useCall } from "../../kit/use-call";

/** Each piece puts itself there as it is run. */
declare global {
  var pageParts: Partial<Record<PartName, unknown>>;
}

/** A piece of the page, `Part`, that is asked for when it is needed, and once. */
export function usePart<Part>(name: PartName) {
  const { busy, slow, failure, run } = useCall("pagePart");
  const known = () => globalThis.pageParts[name] as Part | undefined;
  const [part, setPart] = useState(known);
  const text = useRef<string | undefined>(undefined);
  /** The piece as a script, for who runs it elsewhere. */
  const fetchScript = async (): Promise<string | undefined> => {
    if (text.current === undefined) {
      const outcome = await run({ part: name });
      if (!outcome.ok) return undefined;
      text.current = await inflate(outcome.value.packed);
    }
    return text.current;
  };
  const load = async (): Promise<Part | undefined> => {
    if (!known()) {
      const script = await fetchScript();
      if (script === undefined) return undefined;
      runScript(script);
    }
    setPart(known);
    return known();
  };
  return { busy, slow, failure, part, load, fetchScript };
}
