import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { manageWords } from "../../messages/vi/manage-vi";
import { menuWords } from "../../messages/vi/setup-vi";
import { tabWords } from "../../messages/vi/sidebar-vi";
import { Button } from "../kit/parts";
import { AwardsView } from "./awards/awards-view";
import type * as papers from "./parts/papers";
import { RemindersView } from "./reminders/reminders-view";
import { ReportView } from "./report/report-view";
import { NewProgrammeView } from "./settings/new-programme-view";
import { TrySettingsView } from "./settings/try-settings-view";
import { later } from "./shell/later";
import { type ManageViewName, manageViewNames, viewAsked } from "./shell/view-asked";
import { CompareFreezeView } from "./snapshot/compare-freeze-view";
import { FreezeView } from "./snapshot/freeze-view";
import { TraceView } from "./trace/trace-view";

const views: Readonly<Record<ManageViewName, ComponentType>> = {
  trace: TraceView,
  report: ReportView,
  awards: AwardsView,
  council: later<typeof papers>("papers", (part) => part.CouncilView),
  showcase: later<typeof papers>("papers", (part) => part.ShowcaseView),
  reminders: RemindersView,
  freeze: FreezeView,
  compareFreeze: CompareFreezeView,
  trySettings: TrySettingsView,
  newProgramme: NewProgrammeView,
};

/** What provincial staff do with the figures: one thing at a time, each opened from here or from the menu. */
export function ManageView() {
  const [view, setView] = useState(viewAsked);
  // A view that was opened stays, hidden, so that what was filled in is not lost.
  const [opened, setOpened] = useState(view ? [view] : []);
  const open = (name: ManageViewName) => {
    setView(name);
    if (!opened.includes(name)) setOpened([...opened, name]);
  };
  return (
    <>
      <h2 class="unseen">{tabWords.manage[1]}</h2>
      {view === undefined ? (
        <ul class="plain">
          {manageViewNames.map((name) => (
            <li key={name}>
              <Button onPress={() => open(name)}>{menuWords[name]}</Button>
              <p class="hint">{manageWords.about[name]}</p>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Button quiet onPress={() => setView(undefined)}>
            {manageWords.back}
          </Button>
          <h3>{menuWords[view]}</h3>
        </>
      )}
      {opened.map((name) => {
        const View = views[name];
        return (
          <div key={name} class="panel-part" hidden={name !== view}>
            <View />
          </div>
        );
      })}
    </>
  );
}
