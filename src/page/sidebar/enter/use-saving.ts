import { useRef, useState } from "preact/hooks";
import type { SaveAnswer, SaveRequest } from "../../../api/bridge";
import { makeKey } from "../../kit/request-key";
import { useCall } from "../../kit/use-call";
import { useApp } from "../shell/app-context";

export interface Saving {
  busy: boolean;
  slow: boolean;
  failure: ReturnType<typeof useCall<"pageSave">>["failure"];
  /** The script may have written the row: the form stays as it was sent until the answer is known. */
  unknown: boolean;
  saved: SaveAnswer | undefined;
  /** What was saved last was a row of the sheet already. */
  edited: boolean;
  save(content: Omit<SaveRequest, "key">): Promise<SaveAnswer | undefined>;
  retry(): Promise<SaveAnswer | undefined>;
  forget(): void;
}

/**
 * Saves one form. The key stays with the request until an answer comes: a double press, a lost answer and a retry
 * are then one row.
 */
export function useSaving(): Saving {
  const call = useCall("pageSave");
  const request = useRef<SaveRequest | undefined>(undefined);
  const [saved, setSaved] = useState<SaveAnswer>();
  const [edited, setEdited] = useState(false);
  const { noteChange } = useApp();
  const send = async (): Promise<SaveAnswer | undefined> => {
    if (!request.current || call.busy) return undefined;
    const outcome = await call.run(request.current);
    if (!outcome.ok) return undefined;
    setEdited(request.current?.edit !== undefined);
    request.current = undefined;
    setSaved(outcome.value);
    if (!outcome.value.conflict) noteChange();
    return outcome.value;
  };
  return {
    busy: call.busy,
    slow: call.slow,
    failure: call.failure,
    unknown: call.unknown,
    saved,
    edited,
    save(content) {
      if (call.busy) return Promise.resolve(undefined);
      request.current = { key: request.current?.key ?? makeKey(), ...content };
      return send();
    },
    retry: send,
    forget() {
      request.current = undefined;
      setSaved(undefined);
      call.reset();
    },
  };
}
