/**
 * What an action gives and the milliseconds of processor time it takes: unlike the clock on the wall, they do not
 * count what the rest of a busy machine does meanwhile.
 */
export function timed<T>(action: () => T): { value: T; time: number } {
  const start = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(start);
  return { value, time: (user + system) / 1000 };
}

/** The quickest of some rounds: a collection of garbage is not the action's. */
export function processorTime(action: () => unknown, rounds = 2): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(action).time));
}
