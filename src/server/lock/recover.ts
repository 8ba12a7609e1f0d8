import { fill } from "../../core/words/fill";
import { journalWords } from "../../messages/vi/journal-vi";
import { finishFormulas, finishValues } from "../live/finish-switch";
import { end, type JournalEntry, type Undertaking, unfinished } from "../platform/journal";
import { logQuietly } from "../workbook/log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Finishes what was begun or takes it back, whatever of it was done; gives a sentence of which. */
type Recovery = (spreadsheet: Spreadsheet, says: JournalEntry["says"]) => string;

/** How each undertaking is brought to an end by whoever takes the lock next. */
const recoveries: Readonly<Partial<Record<Undertaking, Recovery>>> = {
  values: finishValues,
  formulas: finishFormulas,
};

/** Brings to an end what the last writer left undone, and says so in the log. */
export function recover(spreadsheet: Spreadsheet): void {
  const entry = unfinished(spreadsheet);
  if (!entry) return;
  const detail =
    recoveries[entry.what]?.(spreadsheet, entry.says) ?? fill(journalWords.left, { what: entry.what });
  end(spreadsheet);
  logQuietly(spreadsheet, { what: journalWords.what, detail });
}
