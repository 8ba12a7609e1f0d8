import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For what a press came to: it is scrolled into view as soon as it is there, also below a form longer than the sidebar. */
export function useShown<T extends HTMLElement>(isThere: boolean): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: "center" });
  }, [isThere]);
  return place;
}
