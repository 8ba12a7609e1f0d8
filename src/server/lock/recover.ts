import { fill } from "../../core/words/fill";
import { journalWords } from "../../messages/vi/journal-vi";
import { finishFormulas, finishValues } from "../live/finish-switch";
import { faultOf } from "../platform/explain-fault";
import { end, type JournalEntry, type Undertaking, unfinished } from "../platform/journal";
import { settleReport } from "../report/write-report";
import { settleSettings } from "../settings/apply-settings";
import { settleProgramme } from "../settings/new-programme";
import { settleFreeze } from "../snapshot/freeze";
import { logQuietly } from "../workbook/log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Finishes what was begun or takes it back, whatever of it was done; gives a sentence of which. */
type Recovery = (spreadsheet: Spreadsheet, says: JournalEntry["says"]) => string;

/** How each undertaking is brought to an end by whoever takes the lock next. */
const recoveries: Readonly<Partial<Record<Undertaking, Recovery>>> = {
  values: finishValues,
  formulas: finishFormulas,
  freeze: settleFreeze,
  report: settleReport,
  settings: settleSettings,
  newProgramme: settleProgramme,
};

/** Brings to an end what the last writer left undone, and says so in the log; gives the sentence. */
export function recover(spreadsheet: Spreadsheet): string {
  const entry = unfinished(spreadsheet);
  if (!entry) return "";
  let detail: string;
  try {
    detail =
      recoveries[entry.what]?.(spreadsheet, entry.says) ?? fill(journalWords.left, { what: entry.what });
  } catch (error) {
    // What somebody else began on a tab that is locked to this person waits for them, and keeps nobody from working.
    if (faultOf(error).code === "noPermission") return "";
    throw error;
  }
  end(spreadsheet);
  logQuietly(spreadsheet, { what: journalWords.what, detail });
  return detail;
}
