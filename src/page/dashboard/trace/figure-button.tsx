import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FigurePlace } from "../../../api/bridge-trace";
import type { Value } from "../../../core/summary/blocks/table";
import { noData } from "../../../core/words/words";
import { traceWords } from "../../../messages/vi/trace-vi";

/** Shows what stands behind a figure. */
export const ShowTrace = createContext<(place: FigurePlace) => void>(() => undefined);

interface FigureButtonProps {
  place: FigurePlace;
  value: Value;
  children: ComponentChildren;
}

/** A figure that a press leads behind; texts are none. */
export function FigureButton({ place, value, children }: FigureButtonProps) {
  const show = useContext(ShowTrace);
  if (typeof value !== "number" && value !== noData) return <>{children}</>;
  return (
    <button type="button" class="figure" title={traceWords.press} onClick={() => show(place)}>
      {children}
    </button>
  );
}
