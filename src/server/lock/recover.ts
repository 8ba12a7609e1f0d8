import { fill } from "../../core/words/fill";
import { journalWords } from "../../messages/vi/press/journal-vi";
import { finishFormulas, finishValues } from "../live/finish-switch";
import { type BookMark, removeMark } from "../platform/book-marks";
import { faultOf } from "../platform/explain-fault";
import { type JournalEntry, type Undertaking, type Unfinished, unfinished } from "../platform/journal";
import { settleReport } from "../report/write-report";
import { settleEdit } from "../rows/edit-row";
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
  edit: settleEdit,
};

/** Brings to an end what earlier writers left undone, and says so in the log; gives the sentences. */
export function recover(spreadsheet: Spreadsheet, marks: readonly BookMark[]): string {
  return unfinished(marks)
    .map((entry) => settle(spreadsheet, entry))
    .filter(Boolean)
    .join("\n");
}

function settle(spreadsheet: Spreadsheet, { what, says, mark }: Unfinished): string {
  let detail: string;
  try {
    detail = recoveries[what]?.(spreadsheet, says) ?? fill(journalWords.left, { what });
  } catch (error) {
    // What somebody else began on a tab that is locked to this person waits for them, and keeps nobody from working.
    if (faultOf(error).code === "noPermission") return "";
    throw error;
  }
  removeMark(mark);
  logQuietly(spreadsheet, { what: journalWords.what, detail });
  return detail;
}
