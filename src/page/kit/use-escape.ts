import { useLayoutEffect } from "preact/hooks";

/** While something is open, Esc closes it, wherever the focus is. */
export function useEscape(open: boolean, close: () => void): void {
  // Before it is painted: who sees it may press Esc at once.
  useLayoutEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);
}
