import type { manageWords } from "../../messages/vi/manage-vi";
import { menuWords } from "../../messages/vi/setup-vi";
import { catchUpQuietly } from "../live/keep-fresh";
import { setUpInMode } from "../live/set-up-in-mode";
import type { StaticOutcome } from "../live/static-results";
import { restoreFormulas, writeStaticResults } from "../live/static-results";
import { withLayout } from "../lock/with-lock";
import { activeSpreadsheet } from "../platform/active-spreadsheet";
import { explainFault } from "../platform/explain-fault";
import { Fault } from "../platform/fault";
import type { SetUpOptions } from "../setup/set-up";
import { mustManage } from "../workbook/settings-tab";
import type { TabFinder } from "../workbook/tabs";
import { check } from "./check";
import { openDashboard } from "./dashboard";
import { checkSentence, showCheck } from "./dialog";
import { showSelfCheck } from "./self-check-dialog";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The views that the page can be opened at. */
type OpenedView = keyof typeof manageWords.about | "upgrade";

interface MenuItem {
  title: string;
  /** Throws what `explainFault` puts into words. */
  run(title: string): void;
  /** A line stands above it. */
  opensGroup?: true;
  /** Not for units: it stands in the submenu. */
  managing?: true;
}

const opening = (view: keyof typeof manageWords.about): MenuItem => ({
  title: menuWords[view],
  run: () => openSidebar(view),
});

const managing = (item: MenuItem): MenuItem => ({ ...item, managing: true });

/** The menu from top to bottom, what units need first, by the names of the functions that Sheets calls. */
export const menuItems: Readonly<Record<`menu${string}`, MenuItem>> = {
  menuSidebar: { title: menuWords.sidebar, run: () => openSidebar() },
  menuCheck: { title: menuWords.check, run: runCheck },
  menuReport: opening("report"),
  menuDashboard: { title: menuWords.dashboard, run: openDashboard },
  menuSetUp: { title: menuWords.setUp, run: (title) => runSetUp(title), opensGroup: true },
  menuTrace: managing(opening("trace")),
  menuAwards: managing(opening("awards")),
  menuReminders: managing(opening("reminders")),
  menuFreeze: managing(opening("freeze")),
  menuCompareFreeze: managing(opening("compareFreeze")),
  menuTrySettings: managing(opening("trySettings")),
  menuNewProgramme: managing(opening("newProgramme")),
  menuWriteValues: managing({
    title: menuWords.writeValues,
    run: switching(writeStaticResults),
    opensGroup: true,
  }),
  menuRestoreFormulas: managing({ title: menuWords.restoreFormulas, run: switching(restoreFormulas) }),
  menuSetUpLooks: managing({ title: menuWords.looks, run: (title) => runSetUp(title, { looks: true }) }),
  menuSelfCheck: managing({ title: menuWords.selfCheck, run: showSelfCheck }),
};

const TOAST_SECONDS = 8;

/** Adds the menu. Touches no file: it must work in every authorisation mode. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(menuWords.menu);
  const submenu = ui.createMenu(menuWords.manage);
  for (const [name, { title, opensGroup, managing }] of Object.entries(menuItems)) {
    const place = managing ? submenu : menu;
    if (opensGroup) place.addSeparator();
    place.addItem(title, name);
  }
  menu.addSubMenu(submenu).addToUi();
}

/** Does what a menu item asks. Whatever goes wrong is said in words, in a dialog. */
export function runMenuItem(name: `menu${string}`): void {
  const { title, run } = menuItems[name] as MenuItem;
  try {
    run(title);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, explainFault(error), ui.ButtonSet.OK);
  }
}

function say(spreadsheet: Spreadsheet, title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  spreadsheet.toast(sentence, title, TOAST_SECONDS);
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

function runSetUp(title: string, options?: SetUpOptions): void {
  const spreadsheet = activeSpreadsheet();
  try {
    const sentence = locked(
      (settled, _spreadsheet, find) =>
        [settled, setUpInMode(spreadsheet, { ...options, find })].filter(Boolean).join(" "),
      spreadsheet,
    );
    say(spreadsheet, title, sentence);
  } catch (error) {
    if (!(error instanceof Fault && error.code === "older")) throw error;
    // What it would change in a workbook of an older release is said before it is done.
    openSidebar("upgrade");
  }
}

/** Whoever edited meanwhile found the lock taken, and left what is behind to this run. */
const locked: typeof withLayout = (action, spreadsheet = activeSpreadsheet()) => {
  const result = withLayout(action, spreadsheet);
  catchUpQuietly(spreadsheet, { look: false, summaries: false });
  return result;
};

function runCheck(title: string): void {
  catchUpQuietly(SpreadsheetApp.getActive(), { look: true, summaries: true });
  const outcome = check(SpreadsheetApp.getActive());
  SpreadsheetApp.getActive().toast(checkSentence(outcome), title, TOAST_SECONDS);
  showCheck(outcome);
}

function switching(action: (spreadsheet: Spreadsheet, find: TabFinder) => StaticOutcome) {
  return (title: string) => {
    const spreadsheet = activeSpreadsheet();
    const outcome = locked((_settled, _spreadsheet, find) => {
      mustManage(spreadsheet, find);
      return action(spreadsheet, find);
    }, spreadsheet);
    say(spreadsheet, title, outcome.ok ? outcome.sentence : outcome.problems.join("\n"));
  };
}

/** Opens the page beside the sheet, at one of its views if given; it asks for its data itself. */
function openSidebar(view?: OpenedView): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(menuWords.menu);
  if (view) page.setContent(page.getContent().replace('data-view=""', `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}
