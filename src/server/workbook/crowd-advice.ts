import { fill } from "../../core/words/fill";
import { formatCount } from "../../core/words/number-vi";
import { crowdTexts as words } from "../../messages/vi/press/check-vi";
import { isKeptFresh } from "./mode";

/** From here on one edit's results take formulas long enough that two people are in each other's way. */
const MANY_ROWS = 3000;
/** So often within an hour is no chance. */
const OFTEN = 3;
const HOUR_MS = 3_600_000;
const COMPUTING = "SO_SANG_KIEN_COMPUTING";
/** What Sheets shows in a cell whose function is at work. */
const AT_WORK = /^(?:Loading|Đang tải)/;

/**
 * Proposes the mode for many people, by what can be known: how many rows there are, and how often formulas were found at
 * work. `first` is what the cell of the register's formula shows. Empty where nothing speaks for the mode,
 * undefined where it is on.
 */
export function crowdAdvice(count: number, first: unknown): string | undefined {
  if (isKeptFresh()) return undefined;
  const times = timesFound(AT_WORK.test(String(first)));
  if (times >= OFTEN) return fill(words.computing, { rows: formatCount(count) });
  return count >= MANY_ROWS ? fill(words.rows, { rows: formatCount(count) }) : "";
}

/** The same for who reads no rows; a tab of few rows is not even asked how many are filled. */
export const crowdAdviceOn = (
  register: GoogleAppsScript.Spreadsheet.Sheet,
  sheetRows: number,
  headingRow: number,
): string | undefined => (sheetRows > MANY_ROWS ? crowdAdvice(register.getLastRow() - headingRow, "") : "");

/** How often formulas were found at work within the last hour, with this time. */
function timesFound(isNow: boolean): number {
  const store = PropertiesService.getDocumentProperties();
  const lately = (store.getProperty(COMPUTING) ?? "")
    .split(";")
    .filter((moment) => Date.now() - Number(moment) < HOUR_MS && moment !== "");
  if (!isNow) return lately.length;
  const found = [...lately, String(Date.now())].slice(-OFTEN);
  store.setProperty(COMPUTING, found.join(";"));
  return found.length;
}
