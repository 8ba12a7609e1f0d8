import type { PaperRow } from "../../api/bridge-papers";
import { shownFindings } from "../../core/assessment/shown-finding";
import { readYesNo } from "../../core/reading/read-yes-no";
import { myEntries, rememberMine } from "../platform/my-entries";
import { formCells } from "../rows/form-cells";
import { cellAt, rowKey } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { openScope } from "./in-scope";
import { isCheckScope, isColumn, list, MOST_OWN, object, optional } from "./is";
import { judgeRows } from "./judge-rows";
import { areFields, isLine } from "./scope";

/** Letters that one answer should carry: some thousand rows, or a hundred descriptions of many pages. */
const MOST_LETTERS = 2_000_000;

/** Rows for papers, in the order of the register. */
export const pageRows: Call<"pageRows"> = {
  takes: object({ scope: isCheckScope, own: list(isColumn, MOST_OWN), marked: optional(isColumn) }),
  answer({ scope, own, marked }, spreadsheet) {
    const { whole, inScope } = openScope(spreadsheet, scope);
    const rows: PaperRow[] = [];
    let letters = 0;
    let more = 0;
    for (const assessment of judgeRows(whole)) {
      if (!assessment || !inScope(assessment)) continue;
      const { initiative, unitName: unit, verdict, phase, findings } = assessment;
      const { row } = initiative;
      if (marked && readYesNo(cellAt(whole, row, marked)).kind !== "yes") continue;
      const cells = formCells(whole, row, own);
      letters += JSON.stringify(cells).length;
      if (letters > MOST_LETTERS) more += 1;
      else
        rows.push({
          ...{ row, key: rowKey(whole, row), unit, verdict, cells },
          phase: phase ? phase.name : "",
          findings: shownFindings(findings, whole.table.programme),
        });
    }
    return { rows, more, has: own.filter((column) => whole.at[column] !== undefined) };
  },
};

/** Remembers for the person what they said of the letterhead of a unit's papers, and gives what they said last. */
export const pageLetterhead: Call<"pageLetterhead"> = {
  takes: object({ unit: isLine, fields: areFields }),
  answer({ unit, fields }, spreadsheet) {
    const property = `letterhead:${spreadsheet.getId()}`;
    if (Object.keys(fields).length > 0) rememberMine(property, { [unit]: fields });
    const said = myEntries(property)[unit];
    return areFields(said) ? said : {};
  },
};
