import type { ComponentType, JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PartName } from "../../../api/bridge-part";
import { shellWords } from "../../../messages/vi/sidebar-vi";
import { Button, FailureNote, Waiting } from "../../kit/parts";
import { usePart } from "./use-part";

/** A view that is not in the page and comes when it is opened. */
export const later = <Part, Props extends object = object>(
  name: PartName,
  viewOf: (part: Part) => ComponentType<Props>,
) =>
  function Later(props: Props & JSX.IntrinsicAttributes) {
    const { part, load, ...call } = usePart<Part>(name);
    useEffect(() => {
      load();
    }, []);
    if (part) {
      const View = viewOf(part);
      return <View {...props} />;
    }
    return (
      <>
        <Waiting call={call} words={shellWords.opening} />
        {call.failure && (
          <FailureNote failure={call.failure}>
            <Button onPress={load}>{shellWords.retry}</Button>
          </FailureNote>
        )}
      </>
    );
  };
