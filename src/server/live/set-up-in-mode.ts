import { type SetUpOptions, setUp } from "../setup/set-up";
import { isKeptFresh } from "../workbook/mode";
import { writeStaticResults } from "./static-results";

/** Sets up, and leaves the results as they were kept: formulas that were put into new tabs give way to values again. */
export function setUpInMode(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  options?: SetUpOptions,
): string {
  const isFresh = isKeptFresh();
  const sentence = setUp(spreadsheet, options);
  const outcome = isFresh && writeStaticResults(spreadsheet);
  // Looks were set by places to which figures have only now come back.
  if (outcome && outcome.ok && outcome.isMoved) setUpInMode(spreadsheet, { looks: true });
  return sentence;
}
