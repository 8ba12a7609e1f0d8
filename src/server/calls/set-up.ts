import { setUpInMode } from "../live/set-up-in-mode";
import { restoreFormulas, writeStaticResults } from "../live/static-results";
import { warningsOf } from "../menu/check";
import { Fault } from "../platform/fault";
import { formulaFaults } from "../setup/check-formulas";
import { isKeptFresh } from "../workbook/mode";
import { readCells } from "../workbook/read-workbook";
import type { Call } from "./define-call";
import { isNothing } from "./is";

/** Makes or mends the workbook, as the menu does. */
export const pageSetUp: Call<"pageSetUp"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet, settled) {
    return {
      sentence: [settled, setUpInMode(spreadsheet)].filter(Boolean).join(" "),
    };
  },
};

/** Puts formulas that are gone, changed or blocked back in their places. */
export const pageRepairFormulas: Call<"pageRepairFormulas"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    const outcome = isKeptFresh() ? writeStaticResults(spreadsheet) : restoreFormulas(spreadsheet);
    if (!outcome.ok) throw new Fault("workbook", outcome.problems.join("\n"));
    const inputs = readCells(spreadsheet);
    const faults = inputs.ok ? formulaFaults(spreadsheet, inputs.value) : [];
    return { sentence: outcome.sentence, warnings: warningsOf(spreadsheet, faults) };
  },
};
