import type { Grid, JudgedWorkbook } from "../../core/assessment/open-workbook";
import { resultRow } from "../../core/assessment/result-row";
import type { Cell } from "../../core/reading/cell";
import { resultHeadings } from "../../core/register/columns";
import { summariseAsChosen } from "../../core/summary/blocks/summarise-as-chosen";
import { fitCells } from "../../core/words/fit-cells";
import type { Part } from "../../core/words/summary-words";
import { readJudged } from "../workbook/read-workbook";
import { tabFinder } from "../workbook/tabs";
import { awardCellsAmong, readAwardCells } from "./awards-top";
import type { Rows } from "./own-block";
import { choicesAmong, readSummaryChoices, type SummaryChoices } from "./summary-top";

interface AllChoices extends SummaryChoices {
  awards: readonly Cell[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the formula of the register shows, to the last row that has a result. */
export function shownChecks({ register, assessments, programme }: JudgedWorkbook): Rows {
  const last = Math.max(
    register.headingRow,
    assessments.findLastIndex((assessment) => assessment !== undefined),
  );
  return assessments
    .slice(0, last + 1)
    .map((assessment, index) =>
      index === register.headingRow ? [...resultHeadings] : [...resultRow(assessment, programme)],
    );
}

/** What a formula of the summary shows, by the choices that it names: of the others none may be in its way. */
export function shownParts(
  workbook: JudgedWorkbook,
  parts: readonly Part[],
  { asOf, sortBy, awards }: AllChoices,
): Rows {
  const order = parts.includes("units") ? sortBy : "";
  return fitCells(
    summariseAsChosen(workbook, parts, asOf, order, parts.includes("awardUnits") ? awards : []),
  );
}

/** What people chose, in a workbook that may lack a tab. */
export function chosenIn(spreadsheet: Spreadsheet, find = tabFinder(spreadsheet)): AllChoices {
  const [summary, awards] = [find("summary"), find("awards")];
  return {
    ...(summary ? readSummaryChoices(summary) : noChoices),
    awards: awards ? readAwardCells(awards) : [],
  };
}

/** The same by the cells of both tabs. */
export const choicesIn = (summary?: Grid, awards?: Grid): AllChoices => ({
  ...(summary ? choicesAmong(summary) : noChoices),
  awards: awards ? awardCellsAmong(awards) : [],
});

const noChoices: SummaryChoices = { asOf: "", sortBy: "" };

/** The workbook, read when it is asked for the first time; nothing where it cannot be read. */
export function lateWorkbook(spreadsheet: () => Spreadsheet): () => JudgedWorkbook | undefined {
  let reading: ReturnType<typeof readJudged> | undefined;
  return () => {
    reading ??= readJudged(spreadsheet());
    return reading.ok ? reading.value : undefined;
  };
}
