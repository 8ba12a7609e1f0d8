import { useMemo } from "preact/hooks";
import type { Cell } from "../../../core/reading/cell";
import type { Comparison, TwoGrids } from "../../../core/snapshot/compare-frozen";
import type { SettingChange } from "../../../core/snapshot/compare-settings";
import { compareActivities, compareSettings, compareUnits } from "../../../core/snapshot/compare-settings";
import { restoreCell } from "../../../core/snapshot/kept-cells";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";
import { FromTo } from "./from-to";

type Grid = readonly (readonly Cell[])[];
const restore = (grid: TwoGrids["now"]): Grid => grid.map((cells) => cells.map(restoreCell));
const differences = (grids: TwoGrids | null, compare: (before: Grid, now: Grid) => SettingChange[]) =>
  grids ? compare(restore(grids.before), restore(grids.now)) : [];

const MOST = 300;

/** Which settings, which cells of the units and which activities are not what they were. */
export function SettingLists({
  settings,
  units,
  activities,
}: Pick<Comparison, "settings" | "units" | "activities">) {
  const bySetting = useMemo(() => differences(settings, compareSettings), [settings]);
  const byUnit = useMemo(() => differences(units, compareUnits), [units]);
  const byActivity = useMemo(() => differences(activities, compareActivities), [activities]);
  return (
    <>
      <ChangedSettings words={compareFreezeWords.settings} changes={bySetting}>
        <p class="hint">{compareFreezeWords.settingsHint}</p>
      </ChangedSettings>
      <ChangedSettings words={compareFreezeWords.units} changes={byUnit} />
      <ChangedSettings words={compareFreezeWords.activities} changes={byActivity} />
    </>
  );
}

interface ChangedSettingsProps {
  words: string;
  changes: readonly SettingChange[];
  children?: preact.ComponentChildren;
}

function ChangedSettings({ words, changes, children }: ChangedSettingsProps) {
  if (changes.length === 0) return null;
  return (
    <details class="note" open={changes.length <= 3}>
      <summary>{fill(words, { count: formatCount(changes.length) })}</summary>
      <ul class="plain">
        {changes.slice(0, MOST).map(({ group, item, from, to }, at) => (
          <li key={at}>
            <FromTo name={item ? `${group} – ${item}` : group} from={from} to={to} />
          </li>
        ))}
      </ul>
      {changes.length > MOST && <p class="hint">… +{formatCount(changes.length - MOST)}</p>}
      {children}
    </details>
  );
}
