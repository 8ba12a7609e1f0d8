import type { MenuEntry } from "../contract";

/** What outlives one execution: locks, caches and menus of the script in this workbook. */
export class Shared {
  /** The holder of each lock: an execution. */
  readonly locks = new Map<string, object>();
  /** Cached texts by cache and key, with the moment when they expire. */
  readonly caches = new Map<string, Map<string, { value: string; until: number }>>();
  /** What scripts wrote with `Logger` and `console`, the latest last. */
  readonly logs: string[] = [];
  /** Menus by person, in the order of their making. */
  readonly menus = new Map<string, Map<string, readonly MenuEntry[]>>();
}
