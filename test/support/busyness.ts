import { availableParallelism, loadavg } from "node:os";

/** How much longer than on an idle machine something may take now: a bound of time is multiplied by it. */
export const busyness = (): number => Math.max(1, (1.5 * (loadavg()[0] ?? 0)) / availableParallelism());
