import { fill } from "../../core/words/fill";
import { journalWords } from "../../messages/vi/press/journal-vi";
import { menuWords } from "../../messages/vi/setup-vi";
import { explainFault } from "../platform/explain-fault";
import type { StaticOutcome } from "./static-results";
import { restoreFormulas, writeStaticResults } from "./static-results";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Some blocks may be values and some formulas: each switch brings all of them to one, whatever was done before. */
const finishing =
  (title: string, act: (spreadsheet: Spreadsheet) => StaticOutcome) =>
  (spreadsheet: Spreadsheet): string => {
    const why = problemOf(() => act(spreadsheet));
    return why === ""
      ? fill(journalWords.finished, { what: title })
      : fill(journalWords.notFinished, { what: title, why });
  };

/** What keeps it from being finished keeps nobody from writing; the check goes on saying how the results stand. */
function problemOf(act: () => StaticOutcome): string {
  try {
    const outcome = act();
    return outcome.ok ? "" : outcome.problems.join("\n");
  } catch (error) {
    return explainFault(error);
  }
}

export const finishValues = finishing(menuWords.writeValues, writeStaticResults);
export const finishFormulas = finishing(menuWords.restoreFormulas, restoreFormulas);
