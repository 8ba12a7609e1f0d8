/** Freeze. */
export function FreezeView() {
  return null;
}
