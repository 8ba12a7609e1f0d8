/** One person may work in several workbooks. */
const nameOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => `unit:${spreadsheet.getId()}`;

/** The unit that the person at the keyboard chose last; null before that, or where Google keeps nothing for them. */
export function myUnit(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(nameOf(spreadsheet));
  } catch {
    return null;
  }
}

/** Remembers the choice; not being able to is no reason to refuse the figures. Gives whether it is remembered. */
export function rememberMyUnit(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, unit: string): boolean {
  try {
    PropertiesService.getUserProperties().setProperty(nameOf(spreadsheet), unit);
    return true;
  } catch {
    return false;
  }
}
