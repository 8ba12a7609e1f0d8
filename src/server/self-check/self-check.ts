import { selfCheckWords } from "../../messages/vi/press/self-check-vi";
import { type Probe, probes, refused } from "./probes";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Seen extends Omit<Probe, "probe"> {
  fact: string;
  seen: string;
  agrees: boolean;
}

/** Knows the tab of a run that was cut off, whatever its name; people cannot set it by hand. */
const MARK = "so-sang-kien-self-check";

/** Tries on a tab of its own, which is gone afterwards, what is doubtful of the environment. */
export function selfCheck(spreadsheet: Spreadsheet): Seen[] {
  for (const tab of spreadsheet.getSheets()) if (isOurs(tab)) spreadsheet.deleteSheet(tab);
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(selfCheckWords.tab);
  try {
    sheet.addDeveloperMetadata(MARK);
    spreadsheet.setActiveSheet(shown);
    sheet.hideSheet();
    return probes.map((probe) => look(probe, sheet));
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}

const isOurs = (tab: Sheet): boolean => tab.getDeveloperMetadata().some((mark) => mark.getKey() === MARK);

function look({ id, expected, probe }: Probe, sheet: Sheet): Seen {
  let seen: string;
  try {
    seen = String(probe(sheet));
    // A buffered write fails here, as this probe's and not as the next one's.
    SpreadsheetApp.flush();
  } catch (error) {
    seen = `${refused} ${error instanceof Error ? error.message : error}`;
  }
  return {
    id,
    fact: selfCheckWords.facts[id],
    expected,
    seen,
    agrees: expected === refused ? seen.startsWith(refused) : seen === expected,
  };
}
