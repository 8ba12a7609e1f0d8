import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { FromTo } from "./from-to";
import { type ChangedTab, changeName } from "./setting-changes";

const MOST = 300;

/** Which settings, which cells of the units and which activities are not what they were. */
export const SettingLists = ({ tabs }: { tabs: readonly ChangedTab[] }) => (
  <>
    {tabs.map(({ of, title, changes }) => (
      <details key={of} class="note" open={changes.length <= 3}>
        <summary>{title}</summary>
        <ul class="plain">
          {changes.slice(0, MOST).map((change, at) => (
            <li key={at}>
              <FromTo name={changeName(change)} from={change.from} to={change.to} />
            </li>
          ))}
        </ul>
        {changes.length > MOST && <p class="hint">… +{formatCount(changes.length - MOST)}</p>}
        {of === "settings" && <p class="hint">{compareFreezeWords.settingsHint}</p>}
      </details>
    ))}
  </>
);
