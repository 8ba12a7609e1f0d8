import { useEffect } from "preact/hooks";
import { fill } from "../../../core/words/fill";
import { listGroups } from "../../../core/words/setting-words";
import { rememberWords } from "../../../messages/vi/remember-vi";
import { FailureNote, Waiting } from "../../kit/parts";
import { groupOf, type Remembering } from "./use-remember";

/** Whether what is put right is kept as another wording as well. */
export function RememberOption({ remember }: { remember: Remembering }) {
  useEffect(remember.ask, []);
  if (!remember.offered) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={remember.isOn}
        onChange={(event) => remember.turn(event.currentTarget.checked)}
      />{" "}
      {rememberWords.offer}
    </label>
  );
}

/** What was kept and where it stands, and what was not. */
export function RememberedNote({ remember: { call } }: { remember: Remembering }) {
  const { busy, value, failure } = call;
  return (
    <>
      <Waiting call={call} words={rememberWords.remembering} />
      {failure && (
        <>
          <FailureNote failure={failure} />
          <p>{rememberWords.failed}</p>
        </>
      )}
      {value && !busy && value.remembered.length + value.refused.length > 0 && (
        <div role="status">
          <ul class="plain">
            {value.remembered.map((wording) => {
              const list = groupOf(wording);
              const said = list ? rememberWords.entry : rememberWords.unit;
              return (
                <li key={`${wording.column} ${wording.text}`}>
                  {fill(said, { ...wording, group: list ? listGroups[list] : "" })}
                </li>
              );
            })}
            {value.refused.map(({ fault, ...words }) => (
              <li key={words.text}>{fill(rememberWords.refused[fault], words)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
