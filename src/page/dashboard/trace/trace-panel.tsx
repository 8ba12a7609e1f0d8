import { useEffect, useRef, useState } from "preact/hooks";
import type { RequestOf } from "../../../api/bridge";
import type { DashboardFigures } from "../../../api/bridge-dashboard";
import type { FigurePlace } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { tabs } from "../../../core/words/words";
import { traceWords } from "../../../messages/vi/trace-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { Traced } from "../../kit/trace/traced";
import { useCall } from "../../kit/use-call";
import { useEscape } from "../../kit/use-escape";

interface TracePanelProps {
  place: FigurePlace;
  /** As the figures were counted. */
  of: Pick<DashboardFigures, "asOf" | "scope">;
  close(): void;
}

const TITLE = "trace-title";

/** The lines behind the figure that was pressed, beside the figures; the focus comes here. */
export function TracePanel({ place, of: { asOf, scope }, close }: TracePanelProps) {
  const trace = useCall("pageTraceFigure");
  const goTo = useCall("pageGoTo");
  const [gone, setGone] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  useEscape(true, close);
  useEffect(() => {
    title.current?.focus();
    trace.run({ ...place, asOf, scope });
  }, []);
  const go = async (to: RequestOf<"pageGoTo">) => {
    setGone("");
    // The dialog covers the sheet until it is closed.
    if ((await goTo.run(to)).ok) setGone(fill(traceWords.gone, { row: to.row, tab: tabs[to.tab] }));
  };
  const failure = trace.failure ?? goTo.failure;
  return (
    <aside class="trace" aria-labelledby={TITLE}>
      <div class="trace-head">
        <h3 id={TITLE} ref={title} tabIndex={-1}>
          {traceWords.list}
        </h3>
        <Button onPress={close}>{traceWords.close}</Button>
      </div>
      <p role="status" class={gone ? "note" : "unseen"}>
        {gone}
      </p>
      <Waiting call={trace} words={traceWords.running} />
      {failure && <FailureNote failure={failure} />}
      {trace.value && <Traced trace={trace.value} go={go} />}
    </aside>
  );
}
