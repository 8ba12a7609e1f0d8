import { useRef } from "preact/hooks";
import type { CallOutcome } from "./failure";

/** A name for one request that nobody else makes. */
export function makeKey(): string {
  return typeof crypto === "object" && "randomUUID" in crypto
    ? crypto.randomUUID()
    : `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Sends a request with a key. The same request keeps its key until it was answered: then it is known as done. */
export function useKeyed<R extends object, V>(
  run: (request: R & { key: string }) => Promise<CallOutcome<V>>,
) {
  const open = useRef<{ content: string; key: string } | undefined>(undefined);
  return async (request: R): Promise<CallOutcome<V>> => {
    const content = JSON.stringify(request);
    if (open.current?.content !== content) open.current = { content, key: makeKey() };
    const outcome = await run({ ...request, key: open.current.key });
    if (outcome.ok) open.current = undefined;
    return outcome;
  };
}
