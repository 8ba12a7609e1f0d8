/** A whole number the Vietnamese way: `696948` is `696.948`. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}
