import { useEffect } from "preact/hooks";
import type { RequestOf } from "../../../api/bridge";
import type { TraceAnswer } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { tabs } from "../../../core/words/words";
import { traceWords } from "../../../messages/vi/trace-vi";
import { focusSheet } from "../../kit/call-script";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { tracedFigureText } from "../../kit/trace/trace-text";
import { Traced, type TracedProps } from "../../kit/trace/traced";
import { useCall } from "../../kit/use-call";
import { viewAsked } from "../shell/view-asked";

/** From a figure of the summary to the rows behind it. */
export function TraceView() {
  const trace = useCall("pageTrace");
  const goTo = useCall("pageGoTo");
  const run = () => {
    goTo.reset();
    trace.run({});
  };
  useEffect(() => {
    // From the menu, the figure is selected already.
    if (viewAsked() === "trace") run();
  }, []);
  const go = async (place: RequestOf<"pageGoTo">) => {
    if ((await goTo.run(place)).ok) focusSheet();
  };
  const failure = trace.failure ?? goTo.failure;
  return (
    <>
      <p class="hint">{traceWords.hint}</p>
      <Button primary disabled={trace.busy} onPress={run}>
        {traceWords.run}
      </Button>
      <Waiting call={trace} words={traceWords.running} />
      {failure && <FailureNote failure={failure} />}
      {trace.value && !trace.busy && !trace.failure && (
        <Traced trace={trace.value} go={go}>
          <Cell trace={trace.value} go={go} />
        </Traced>
      )}
    </>
  );
}

interface CellProps extends Pick<TracedProps, "go"> {
  trace: TraceAnswer;
}

/** What the cell that was asked about shows, where that is something else, and the way back to it. */
function Cell({ trace, go }: CellProps) {
  const { tab, row, column, cell, shown } = trace;
  return (
    <>
      {shown !== null && (
        <div class="note">
          <p>
            {fill(traceWords.shown, {
              shown: tracedFigureText(shown, trace),
              value: tracedFigureText(trace.value, trace),
            })}
          </p>
          <p>{traceWords.shownStatic}</p>
        </div>
      )}
      <Button quiet onPress={() => go({ tab, row, column })}>
        {fill(traceWords.cell, { cell, tab: tabs[tab] })}
      </Button>
    </>
  );
}
