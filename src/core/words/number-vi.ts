/** A whole number the Vietnamese way: `696948` is `696.948`. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Where one decimal would round what is something to nothing, and what is not whole to whole. */
const LEAST = 0.0005;

/** A fraction in percent the Vietnamese way, to one decimal: `2.32316` is `232,3%`, as a cell of the sheet shows it. */
export function formatShare(share: number): string {
  if (share > 0 && share < LEAST) return `<\u00a0${formatShare(0.001)}`;
  if (share < 1 && share >= 1 - LEAST) return `>\u00a0${formatShare(0.999)}`;
  const tenths = Math.round(share * 1000);
  const whole = Math.trunc(tenths / 10);
  const rest = Math.abs(tenths % 10);
  return `${formatCount(whole)}${rest === 0 ? "" : `,${rest}`}%`;
}
