/** A whole number the Vietnamese way: `696948` is `696.948`. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Where one decimal would round what is something to nothing, and what is not whole to whole. */
const LEAST = 0.0005;

/** A measured fraction in percent, always to one decimal, as the tabs show it: `2.32316` is `232,3%`, a half `50,0%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < LEAST) return `<\u00a0${formatShare(0.001)}`;
  if (share < 1 && share >= 1 - LEAST) return `>\u00a0${formatShare(0.999)}`;
  // 201/400 × 1000 is 502,49999999999994 in binary, and half a tenth in a sheet.
  const tenths = Math.round(Number((share * 1000).toPrecision(12)));
  return `${formatCount(Math.trunc(tenths / 10))},${Math.abs(tenths % 10)}%`;
}

/** A fraction that somebody asks for, with a decimal only where it has one: `10%`, `12,5%`. */
export const formatLevel = (level: number): string => formatShare(level).replace(",0%", "%");

/** A share that may be a text in its place, as `Chưa có số liệu`. */
export const shareText = (share: number | string): string =>
  typeof share === "number" ? formatShare(share) : share;
