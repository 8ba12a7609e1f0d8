import type { Outcome } from "./messages";

/** How many outcomes are kept for a window that lost its connection before it heard them. */
const MOST_OUTCOMES = 500;

/** What the server remembers of one window, over reconnections: which actions it has already applied. */
export interface ClientMemory {
  /** Runs the action unless it has run before; either way its outcome. */
  once(id: number, run: () => Outcome): Outcome | undefined;
}

/** Memories of all windows since the server started. */
export interface ClientMemories {
  of(client: string): { memory: ClientMemory; isNew: boolean };
}

function remember(): ClientMemory {
  let latest = 0;
  const outcomes = new Map<number, Outcome>();
  return {
    once(id, run) {
      if (id <= latest) {
        return outcomes.get(id);
      }
      latest = id;
      const outcome = run();
      outcomes.set(id, outcome);
      outcomes.delete(id - MOST_OUTCOMES);
      return outcome;
    },
  };
}

/** Starts with no memory of any window. */
export function keepClientMemories(): ClientMemories {
  const memories = new Map<string, ClientMemory>();
  return {
    of(client) {
      const known = memories.get(client);
      const memory = known ?? remember();
      memories.set(client, memory);
      return { memory, isNew: known === undefined };
    },
  };
}
