import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What came of a press: it takes the focus as soon as it is there, so that it is in view and read aloud. */
export function Told({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div class="told" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
