import type { SettingsRefusal } from "../../../api/bridge-settings";
import { trySettingsWords as words } from "../../../messages/vi/try-settings-vi";
import { Button, Typed } from "../../kit/parts";
import { settingText } from "./settings-draft";

interface SettingsConflictProps {
  conflict: Extract<SettingsRefusal, { kind: "conflict" }>;
  keep(): void;
  take(): void;
}

/** Somebody changed the tab meanwhile: what the person saw, what stands there now, and whose changes to keep. */
export function SettingsConflict({ conflict, keep, take }: SettingsConflictProps) {
  return (
    <div role="alert" class="note bad">
      <p>
        <b>{words.conflict}</b>
      </p>
      {conflict.changes.length === 0 && <p>{words.conflictMoved}</p>}
      <dl>
        {conflict.changes.map(({ group, item, seen, now }) => (
          <div key={`${group} ${item}`}>
            <dt>
              <Typed>{`${group} – ${item}`}</Typed>
            </dt>
            <dd class="typed">
              {words.seen}: {settingText(seen) || words.blank}
            </dd>
            <dd class="typed">
              {words.now}: {settingText(now) || words.blank}
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button primary onPress={keep}>
          {words.keepMine}
        </Button>
        <Button onPress={take}>{words.takeTheirs}</Button>
      </div>
    </div>
  );
}
