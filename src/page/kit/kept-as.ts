import type { KeptAs } from "../../api/bridge";

/** Told of each answer. */
export const listeners = new Set<(keptAs: KeptAs) => void>();

/** Takes what an answer says of how results are kept. */
export function tellKeptAs(keptAs: KeptAs): void {
  for (const listener of listeners) listener(keptAs);
}
