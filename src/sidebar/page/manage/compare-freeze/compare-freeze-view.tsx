/** CompareFreeze. */
export function CompareFreezeView() {
  return null;
}
