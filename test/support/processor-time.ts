/**
 * Milliseconds of processor time that an action takes: unlike the clock on the wall, it does not count what the rest
 * of a busy machine does meanwhile.
 */
export function processorTime(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
