import type { ComponentChildren } from "preact";
import type { RequestOf } from "../../../api/bridge";
import type { TracedFigure } from "../../../api/bridge-trace";
import { fill } from "../../../core/words/fill";
import { traceWords } from "../../../messages/vi/trace-vi";
import { CopyText } from "../copy-text";
import { Contacts } from "./contacts";
import { SourceList } from "./source-list";
import {
  howTexts,
  thereText,
  tracedFigureText,
  traceText,
  unknownUnitsText,
  wantingText,
  wholeText,
} from "./trace-text";

export interface TracedProps {
  trace: TracedFigure;
  go(place: RequestOf<"pageGoTo">): void;
  /** Between the figure and its lines. */
  children?: ComponentChildren;
}

/** What the figure is, how it comes about, and the lines that it is made of. */
export function Traced({ trace, go, children }: TracedProps) {
  const { label, asOf, source, whole, wanting, unknown } = trace;
  return (
    <>
      <div role="status" class="traced">
        <p class="typed">{label.join(" · ")}</p>
        <p class="traced-value">{tracedFigureText(trace.value, trace)}</p>
        {howTexts(trace).map((text) => (
          <p key={text} class="typed">
            {text}
          </p>
        ))}
        {asOf && <p class="hint">{fill(traceWords.asOf, { day: asOf })}</p>}
      </div>
      {children}
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
