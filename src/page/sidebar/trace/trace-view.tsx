import { useEffect } from "preact/hooks";
import type { RequestOf } from "../../../api/bridge";
import type { TraceAnswer } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { tabs } from "../../../core/words/words";
import { traceWords } from "../../../messages/vi/trace-vi";
import { focusSheet } from "../../kit/call-script";
import { CopyText } from "../../kit/copy-text";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { useCall } from "../../kit/use-call";
import { viewAsked } from "../shell/view-asked";
import { Contacts } from "./contacts";
import { SourceList } from "./source-list";
import {
  howTexts,
  thereText,
  traceText,
  unknownUnitsText,
  valueText,
  wantingText,
  wholeText,
} from "./trace-text";

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
      {trace.value && !trace.busy && !trace.failure && <Traced trace={trace.value} go={go} />}
    </>
  );
}

interface TracedProps {
  trace: TraceAnswer;
  go(place: RequestOf<"pageGoTo">): void;
}

/** What the figure is, how it comes about, and the lines that it is made of. */
function Traced({ trace, go }: TracedProps) {
  const { tab, row, column, cell, label, shown, asOf, source, whole, wanting, unknown } = trace;
  const value = valueText(trace.value, trace);
  return (
    <>
      <div role="status" class="traced">
        <p class="typed">{label.join(" · ")}</p>
        <p class="traced-value">{value}</p>
        {howTexts(trace).map((text) => (
          <p key={text} class="typed">
            {text}
          </p>
        ))}
        {asOf && <p class="hint">{fill(traceWords.asOf, { day: asOf })}</p>}
      </div>
      {shown !== null && (
        <div class="note">
          <p>{fill(traceWords.shown, { shown: valueText(shown, trace), value })}</p>
          <p>{traceWords.shownStatic}</p>
        </div>
      )}
      <Button quiet onPress={() => go({ tab, row, column })}>
        {fill(traceWords.cell, { cell, tab: tabs[tab] })}
      </Button>
      {wanting ? (
        <>
          <h4>{wantingText(wanting)}</h4>
          <SourceList source={wanting} label={wantingText(wanting)} go={go} />
          <Contacts source={wanting} />
          <details>
            <summary>{thereText(source)}</summary>
            <SourceList source={source} label={thereText(source)} go={go} />
          </details>
        </>
      ) : (
        <>
          <h4>{traceWords.list}</h4>
          <SourceList source={source} label={traceWords.list} go={go} />
        </>
      )}
      {unknown && (
        <details>
          <summary>{unknownUnitsText(unknown)}</summary>
          <SourceList source={unknown} label={unknownUnitsText(unknown)} go={go} />
          <Contacts source={unknown} />
        </details>
      )}
      {whole && (
        <details>
          <summary>{wholeText(trace, whole)}</summary>
          <SourceList source={whole} label={wholeText(trace, whole)} go={go} />
        </details>
      )}
      <CopyText text={traceText(trace)} words={traceWords} />
    </>
  );
}
