import type { ComponentType } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Bootstrap, UnitFigures } from "../../api/bridge";
import type { CheckScope } from "../../api/check-scope";
import { decodeProgramme } from "../../api/wire-programme";
import { enterWords, shellWords } from "../../messages/vi/sidebar-vi";
import { CheckView } from "./check/check-view";
import { EnterView } from "./enter/enter-view";
import { HelpView } from "./help/help-view";
import type * as manage from "./parts/manage";
import type * as papers from "./parts/papers";
import type * as paste from "./parts/paste";
import type { Errand, TabName } from "./shell/app-context";
import { AppContext } from "./shell/app-context";
import { later } from "./shell/later";
import { pageCatalogue } from "./shell/page-catalogue";
import { Tabs, tabId } from "./shell/tabs";
import { viewAsked } from "./shell/view-asked";
import { useUndo } from "./undo/use-undo";
import { UnitView } from "./unit/unit-view";
import { WaitingView } from "./waiting/waiting-view";

const views: Readonly<Record<TabName, ComponentType>> = {
  unit: UnitView,
  check: CheckView,
  enter: EnterView,
  paste: later<typeof paste>("paste", (part) => part.PasteView),
  waiting: WaitingView,
  manage: later<typeof manage>("manage", (part) => part.ManageView),
  help: HelpView,
};

const RowPapers = later<typeof papers, { scope: CheckScope; close(): void }>(
  "papers",
  (part) => part.RowPapers,
);

/** The tabs and their views. A view that was opened stays, hidden, so that a half-filled form is not lost. */
export function App({ boot, reload }: { boot: Bootstrap; reload(): void }) {
  const programme = useMemo(() => decodeProgramme(boot.programme), [boot]);
  const catalogue = useMemo(() => pageCatalogue(boot.units), [boot]);
  const start: TabName = viewAsked() ? "manage" : "unit";
  const [figures, setFigures] = useState<UnitFigures | null>(boot.figures);
  const [tab, setTab] = useState<TabName>(start);
  const [errand, setErrand] = useState<Errand>({});
  const [changes, setChanges] = useState(0);
  const noteChange = () => setChanges((before) => before + 1);
  const undoing = useUndo(noteChange);
  const [opened, setOpened] = useState<readonly TabName[]>([start]);
  const [papersOf, openPapers] = useState<CheckScope>();
  const go = (to: TabName, toDo: Errand = {}) => {
    setTab(to);
    openPapers(undefined);
    setErrand(toDo);
    setOpened((before) => (before.includes(to) ? before : [...before, to]));
  };
  const unit = figures?.unit ?? boot.myUnit ?? "";
  const state = {
    boot,
    programme,
    catalogue,
    unit,
    figures,
    setFigures,
    go,
    openPapers,
    tab,
    errand,
    changes,
    noteChange,
    undoing,
    reload,
  };
  return (
    <AppContext.Provider value={state}>
      <header>
        <h1 class="unseen">{shellWords.name}</h1>
        <Tabs current={tab} choose={go} />
      </header>
      <main>
        {papersOf && (
          <section class="panel" aria-label={enterWords.papers}>
            <RowPapers scope={papersOf} close={() => openPapers(undefined)} />
          </section>
        )}
        {opened.map((name) => {
          const View = views[name];
          return (
            <section
              key={name}
              id={`panel-${name}`}
              class="panel"
              role="tabpanel"
              aria-labelledby={tabId(name)}
              hidden={name !== tab || papersOf !== undefined}
            >
              <View />
            </section>
          );
        })}
      </main>
    </AppContext.Provider>
  );
}
