import { explainFault } from "./explain-fault";

/** Does what a menu item asks. Whatever goes wrong is said in words, in a dialog. */
export function guarded(title: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, explainFault(error), ui.ButtonSet.OK);
  }
}
