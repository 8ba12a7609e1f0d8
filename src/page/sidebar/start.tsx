import { useEffect } from "preact/hooks";
import { shellWords } from "../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../kit/parts";
import { useCall } from "../kit/use-call";
import { Working } from "../kit/working";
import { App } from "./app";
import { FirstSteps } from "./shell/first-steps";
import { ReleaseNote } from "./upgrade/release-note";

/** Asks for all that the page needs; until it is here, says what happens and what to do. */
export function Start() {
  const start = useCall("pageStart");
  const setUp = useCall("pageSetUp");
  const open = () => {
    setUp.reset();
    return start.run({});
  };
  useEffect(() => {
    open();
  }, []);
  const failure = setUp.failure ?? start.failure;
  const isIdle = !start.busy && !setUp.busy;
  const isNew = failure?.code === "notSetUp";
  const note = <ReleaseNote boot={start.value} unread={start.failure?.code === "older"} reload={open} />;
  const prepare = async () => {
    if ((await setUp.run({})).ok) await open();
  };
  const again = failure && (
    <FailureNote failure={failure}>
      <Button disabled={!isIdle} onPress={isNew ? prepare : open}>
        {isNew ? shellWords.setUp : shellWords.retry}
      </Button>
    </FailureNote>
  );
  if (start.value) {
    return (
      <>
        {note}
        {failure?.code !== "older" && again}
        <App boot={start.value} reload={open} />
      </>
    );
  }
  return (
    <>
      {note}
      <main class="panel">
        <h1 class="unseen">{shellWords.name}</h1>
        <Working call={setUp} words={shellWords.settingUp} />
        <Waiting call={start} words={shellWords.opening} />
        {isIdle && isNew && (
          <>
            <FirstSteps />
            <Button primary onPress={prepare}>
              {shellWords.setUp}
            </Button>
          </>
        )}
        {isIdle && !isNew && again}
      </main>
    </>
  );
}
