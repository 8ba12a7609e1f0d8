import type { Cell } from "../../../core/reading/cell";
import type { Comparison, TwoGrids } from "../../../core/snapshot/compare-frozen";
import {
  compareActivities,
  compareSettings,
  compareUnits,
  type SettingChange,
} from "../../../core/snapshot/compare-settings";
import { restoreCell } from "../../../core/snapshot/kept-cells";
import { fill } from "../../../core/words/fill";
import { formatCount } from "../../../core/words/number-vi";
import { compareFreezeWords } from "../../../messages/vi/freeze-vi";

/** What is not what it was in one of the tabs beside the register. */
export interface ChangedTab {
  of: "settings" | "units" | "activities";
  title: string;
  changes: readonly SettingChange[];
}

type Grid = readonly (readonly Cell[])[];
const restore = (grid: TwoGrids["now"]): Grid => grid.map((cells) => cells.map(restoreCell));
const comparisons = { settings: compareSettings, units: compareUnits, activities: compareActivities };

/** Which settings, which cells of the units and which activities are not what they were; nothing of what is the same. */
export function changedTabs(found: Pick<Comparison, ChangedTab["of"]>): readonly ChangedTab[] {
  return (Object.keys(comparisons) as ChangedTab["of"][]).flatMap((of) => {
    const grids = found[of];
    const changes = grids ? comparisons[of](restore(grids.before), restore(grids.now)) : [];
    const title = fill(compareFreezeWords[of], { count: formatCount(changes.length) });
    return changes.length > 0 ? [{ of, title, changes }] : [];
  });
}

export const changeName = ({ group, item }: SettingChange): string => (item ? `${group} – ${item}` : group);

/** What something was or is. */
export const changeText = (text: string | null): string =>
  text === null ? compareFreezeWords.nothing : text === "" ? compareFreezeWords.blank : text;
