import { type SetUpOptions, setUp } from "../setup/set-up";
import type { Changes } from "../workbook/changes";
import { isKeptFresh } from "../workbook/mode";
import { writeStaticResults } from "./static-results";

/** Sets up, and leaves the results as they were kept: formulas that were put into new tabs give way to values again. */
export function setUpInMode(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  options?: SetUpOptions,
): string {
  if (!isKeptFresh()) return setUp(spreadsheet, options);
  let isMoved = false;
  const finish = (changes: Changes) => {
    const before = changes.moved.length;
    writeStaticResults(spreadsheet, undefined, changes);
    isMoved = changes.moved.length > before;
  };
  const sentence = setUp(spreadsheet, { ...options, finish });
  // Looks were set by places to which figures have only now come back.
  if (isMoved) setUp(spreadsheet, { looks: true, finish });
  return sentence;
}
