/** The middle one of several measurements. */
export function medianOf(times: number, measure: () => number): number {
  const measured = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return measured[Math.floor(times / 2)]!;
}
