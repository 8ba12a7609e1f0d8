/**
 * Whoever goes on by keyboard stays where they were: when what has the focus goes away or is switched off, the nearest
 * that stood around it and is still shown takes it. A browser alone would begin again at the top of the page.
 */
export function keepFocus(): void {
  const { body } = document;
  let around: readonly HTMLElement[] = [];
  document.addEventListener("focusin", ({ target }) => {
    around = ancestorsOf(target as HTMLElement);
  });
  // What is pressed beside everything takes the focus away on purpose.
  document.addEventListener("pointerdown", () => {
    around = [];
  });
  const keep = () => {
    const { activeElement } = document;
    if (activeElement !== body && !activeElement?.matches(":disabled")) return;
    const next = around.find((each) => each.isConnected && each.getClientRects().length > 0);
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  const what = { childList: true, subtree: true, attributeFilter: ["disabled", "hidden"] };
  new MutationObserver(keep).observe(body, what);
}

/** The nearest first, without the page's body. */
function ancestorsOf({ parentElement }: HTMLElement): readonly HTMLElement[] {
  return parentElement === null || parentElement === document.body
    ? []
    : [parentElement, ...ancestorsOf(parentElement)];
}
