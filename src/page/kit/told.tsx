import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ToldProps {
  /** The answer that it tells of: another one takes the focus again. */
  of?: object;
  children: ComponentChildren;
}

/** What came of a press: it takes the focus as soon as it is there, so that it is in view and read aloud. */
export function Told({ of, children }: ToldProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), [of]);
  return (
    <div class="told" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
