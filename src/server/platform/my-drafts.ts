/** Google keeps nine thousand bytes a value; a letter with accents takes up to three. */
const LONGEST = 3000;
const MOST_PARTS = 12;

const NAME = "drafts";
/** One person may work in several workbooks. */
const nameOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, part: number) =>
  `${NAME}:${spreadsheet.getId()}:${part}`;

/** The text that was kept of what the person has not saved; empty where Google keeps nothing for them. */
export function myDrafts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  try {
    const kept = PropertiesService.getUserProperties().getProperties();
    let text = "";
    for (let part = 0; kept[nameOf(spreadsheet, part)]; part++) text += kept[nameOf(spreadsheet, part)];
    return text;
  } catch {
    return "";
  }
}

/** Keeps the text in the place of the one before. Gives whether it is kept whole. */
export function keepMyDrafts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, text: string): boolean {
  const last = Math.ceil(text.length / LONGEST);
  if (last > MOST_PARTS) return false;
  // The empty part behind the last ends what is read.
  const parts: Record<string, string> = {};
  for (let part = 0; part <= last; part++)
    parts[nameOf(spreadsheet, part)] = text.slice(part * LONGEST, (part + 1) * LONGEST);
  try {
    PropertiesService.getUserProperties().setProperties(parts);
    return true;
  } catch {
    return false;
  }
}
