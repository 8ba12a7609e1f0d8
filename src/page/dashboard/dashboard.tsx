import { useEffect, useState } from "preact/hooks";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../kit/parts";
import { useCall } from "../kit/use-call";
import { Figures } from "./figures";
import { Head } from "./head";

/** The head at once; the figures when they are here, and kept while others are on their way. */
export function Dashboard() {
  const dashboard = useCall("pageDashboard");
  const setUp = useCall("pageSetUp");
  const [asked, setAsked] = useState<string | null>(null);
  const open = (asOf: string | null) => {
    setAsked(asOf);
    return dashboard.run({ asOf });
  };
  useEffect(() => {
    open(null);
  }, []);
  const prepare = async () => {
    if ((await setUp.run({})).ok) await open(asked);
  };
  const { value, busy } = dashboard;
  const failure = setUp.failure ?? dashboard.failure;
  return (
    <>
      <Head figures={value} busy={busy || setUp.busy} view={open} />
      <main aria-busy={busy}>
        <Waiting call={setUp} words={shellWords.settingUp} />
        <Waiting call={dashboard} words={dashboardWords.opening} />
        {failure && !busy && !setUp.busy && (
          <FailureNote failure={failure}>
            {failure.code === "notSetUp" && (
              <Button primary onPress={prepare}>
                {shellWords.setUp}
              </Button>
            )}
            <Button onPress={() => open(asked)}>{shellWords.retry}</Button>
            {value && <p class="hint">{dashboardWords.old}</p>}
          </FailureNote>
        )}
        {value && <Figures figures={value} />}
      </main>
    </>
  );
}
