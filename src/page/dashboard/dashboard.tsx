import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FigurePlace } from "../../api/bridge-trace";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../kit/parts";
import { Told } from "../kit/told";
import { useCall } from "../kit/use-call";
import { type Asked, readAddress, writeAddress } from "./address";
import { Figures } from "./figures";
import { Head } from "./head";
import { ShowTrace } from "./trace/figure-button";
import { TracePanel } from "./trace/trace-panel";

/** The head at once; the figures when they are here, and kept while others are on their way. */
export function Dashboard() {
  const dashboard = useCall("pageDashboard");
  const setUp = useCall("pageSetUp");
  const [asked, setAsked] = useState(readAddress);
  const [traced, setTraced] = useState<FigurePlace | null>(null);
  const opener = useRef<Element | null>(null);
  const show = useCallback((place: FigurePlace) => {
    opener.current = document.activeElement;
    setTraced(place);
  }, []);
  const close = () => {
    setTraced(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const open = (next: Asked) => {
    setTraced(null);
    setUp.reset();
    setAsked(next);
    writeAddress(next);
    return dashboard.run(next);
  };
  useEffect(() => {
    open(asked);
  }, []);
  const prepare = async () => {
    if ((await setUp.run({})).ok) await open(asked);
  };
  const { value, busy } = dashboard;
  const failure = setUp.failure ?? dashboard.failure;
  return (
    <>
      <Head figures={value} busy={busy || setUp.busy} view={(asOf, scope) => open({ asOf, scope })} />
      <main aria-busy={busy}>
        <Waiting call={setUp} words={shellWords.settingUp} />
        <Waiting call={dashboard} words={dashboardWords.opening} />
        {failure && !busy && !setUp.busy && (
          <Told of={failure}>
            <FailureNote failure={failure}>
              {failure.code === "notSetUp" && (
                <Button primary onPress={prepare}>
                  {shellWords.setUp}
                </Button>
              )}
              <Button onPress={() => open(asked)}>{shellWords.retry}</Button>
              {value && <p class="hint">{dashboardWords.old}</p>}
            </FailureNote>
          </Told>
        )}
        {value && (
          <ShowTrace.Provider value={show}>
            <Figures figures={value} />
          </ShowTrace.Provider>
        )}
      </main>
      {value && traced && (
        // Another figure is another question: none joins the one under way.
        <TracePanel key={JSON.stringify(traced)} place={traced} of={value} close={close} />
      )}
    </>
  );
}
