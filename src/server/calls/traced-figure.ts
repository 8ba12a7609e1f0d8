import type { TracedFigure } from "../../api/bridge-trace";
import type { WallTime } from "../../core/reading/wall-time";
import { formatDay } from "../../core/reading/wall-time";
import type { Trace } from "../../core/summary/trace/trace";
import type { createLister } from "./trace-items";

/** A figure that was found, with its lines, ready for the wire. */
export function tracedFigure(
  { figure, value }: Extract<Trace, { ok: true }>,
  list: ReturnType<typeof createLister>,
  asOf: WallTime | undefined,
): TracedFigure {
  return {
    label: figure.label,
    value,
    kind: figure.kind,
    source: list.of(figure.source, figure),
    whole: figure.whole ? list.of(figure.whole, figure) : null,
    asked: figure.asked ?? null,
    wanting: figure.wanting ? list.withContacts(figure.wanting, figure) : null,
    unknown: figure.unknown ? list.withContacts(figure.unknown, figure) : null,
    asOf: asOf === undefined ? null : formatDay(asOf - 1),
  };
}
