import type { manageWords } from "../../messages/vi/manage-vi";
import { menuWords } from "../../messages/vi/setup-vi";
import { guarded } from "../platform/guarded";
import { setUp } from "../setup/set-up";
import { ageOf } from "../workbook/release";
import { withLayout, withLock } from "../workbook/with-lock";
import { check } from "./check";
import { checkSentence, showCheck } from "./dialog";
import type { StaticOutcome } from "./static-results";
import { restoreFormulas, writeStaticResults } from "./static-results";

/** The views that the page can be opened at. */
export type ManageView = keyof typeof manageWords.about | "upgrade";

const TOAST_SECONDS = 8;

/** The menu, by the names of the functions in `main.ts`. Touches no file: it must work in every authorisation mode. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuWords.menu)
    .addItem(menuWords.sidebar, "menuSidebar")
    .addItem(menuWords.check, "menuCheck")
    .addSeparator()
    .addItem(menuWords.dashboard, "menuDashboard")
    .addItem(menuWords.trace, "menuTrace")
    .addItem(menuWords.report, "menuReport")
    .addItem(menuWords.freeze, "menuFreeze")
    .addItem(menuWords.compareFreeze, "menuCompareFreeze")
    .addItem(menuWords.trySettings, "menuTrySettings")
    .addItem(menuWords.newProgramme, "menuNewProgramme")
    .addSeparator()
    .addItem(menuWords.setUp, "menuSetUp")
    .addItem(menuWords.writeValues, "menuWriteValues")
    .addItem(menuWords.restoreFormulas, "menuRestoreFormulas")
    .addToUi();
}

function say(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().toast(sentence, title, TOAST_SECONDS);
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

export function runSetUp(): void {
  guarded(menuWords.setUp, () => {
    // What it would change in a workbook of an older release is said before it is done.
    if (ageOf(SpreadsheetApp.getActive()).kind === "older") {
      openSidebar("upgrade");
      return;
    }
    say(
      menuWords.setUp,
      withLock(() => setUp(SpreadsheetApp.getActive())),
    );
  });
}

export function runCheck(): void {
  guarded(menuWords.check, () => {
    const outcome = check(SpreadsheetApp.getActive());
    SpreadsheetApp.getActive().toast(checkSentence(outcome), menuWords.check, TOAST_SECONDS);
    showCheck(outcome);
  });
}

export function runWriteValues(): void {
  runStatic(menuWords.writeValues, writeStaticResults);
}

export function runRestoreFormulas(): void {
  runStatic(menuWords.restoreFormulas, restoreFormulas);
}

function runStatic(
  title: string,
  action: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => StaticOutcome,
): void {
  guarded(title, () => {
    const outcome = withLayout(() => action(SpreadsheetApp.getActive()));
    say(title, outcome.ok ? outcome.sentence : outcome.problems.join("\n"));
  });
}

/** Opens the page beside the sheet, at one of its views if given; it asks for its data itself. */
export function openSidebar(view?: ManageView): void {
  guarded(menuWords.sidebar, () => {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(menuWords.menu);
    if (view) page.setContent(page.getContent().replace('data-view=""', `data-view="${view}"`));
    SpreadsheetApp.getUi().showSidebar(page);
  });
}
