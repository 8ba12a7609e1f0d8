import type { CheckedRow } from "../../api/bridge";
import type { Assessment } from "../../core/assessment/assess";
import { shownFindings } from "../../core/assessment/shown-finding";
import { cellText } from "../../core/mending/cell-text";
import type { CellFix } from "../../core/mending/create-mender";
import { createMender } from "../../core/mending/create-mender";
import { isBlankCell } from "../../core/reading/cell";
import { typeOf } from "../../core/register/columns";
import { emptyTally } from "../../core/summary/figures/tally";
import type { Verdict } from "../../core/words/severity";
import { rankOf } from "../../core/words/severity";
import type { OpenedWorkbook } from "../workbook/register-tab";
import { cellAt, rowKey, textAt } from "../workbook/register-tab";
import type { Call } from "./define-call";
import { isUnitUnknown, openScope } from "./in-scope";
import { isCheckScope, object } from "./is";
import { judgeRows } from "./judge-rows";
import { toWireCell } from "./wire";

/** More rows than anybody works through in one sitting, and as many as one answer should carry. */
const MOST_ROWS = 2000;

/** A row that is to be shown, before it is made ready for the wire. */
interface Listed {
  assessment: Assessment;
  /** Left out where findings alone are reason to show the row. */
  fixes?: readonly CellFix[];
}

/** Judges the rows of a unit, the selected rows or all of them, and proposes what would put them right. */
export const pageCheck: Call<"pageCheck"> = {
  takes: object({ scope: isCheckScope }),
  answer({ scope }, spreadsheet) {
    const { whole, inScope } = openScope(spreadsheet, scope);
    const mender = createMender({ ...whole.table, table: whole.values });
    const counts = emptyTally().byVerdict;
    const listed: Listed[] = [];
    let clean = 0;
    let unknownUnits = 0;
    for (const assessment of judgeRows(whole)) {
      if (!assessment) continue;
      if (isUnitUnknown(assessment)) unknownUnits += 1;
      if (!inScope(assessment)) continue;
      counts[assessment.verdict] += 1;
      if (assessment.findings.length > 0) {
        listed.push({ assessment });
        continue;
      }
      const fixes = mender.fixesOf(assessment.initiative.row - 1);
      if (fixes.length > 0) listed.push({ assessment, fixes });
      else clean += 1;
    }
    listed.sort(
      (a, b) => urgency(a) - urgency(b) || a.assessment.initiative.row - b.assessment.initiative.row,
    );
    const shown = listed.slice(0, MOST_ROWS).map(({ assessment, fixes }) => {
      const proposed = fixes || mender.fixesOf(assessment.initiative.row - 1);
      return toCheckedRow(whole, assessment, proposed, mender.verdictWith(assessment, proposed));
    });
    return { counts, rows: shown, clean, more: listed.length - shown.length, unknownUnits };
  },
};

/** The worst verdict first; within one, rows with findings before rows that only have fixes. */
const urgency = ({ assessment }: Listed) =>
  2 * (assessment.verdict === "eligible" ? rankOf.note : rankOf[assessment.verdict]) +
  (assessment.findings.length > 0 ? 0 : 1);

function toCheckedRow(
  whole: OpenedWorkbook,
  { initiative, verdict, phase, findings, unitName }: Assessment,
  fixes: readonly CellFix[],
  mended: Verdict,
): CheckedRow {
  const { row } = initiative;
  const key = rowKey(whole, row);
  return {
    row,
    code: textAt(whole, row, "code"),
    title: initiative.title.text,
    unit: unitName || textAt(whole, row, "unit"),
    authors: textAt(whole, row, "authors"),
    verdict,
    phase: phase ? phase.name : "",
    findings: shownFindings(findings, whole.table.programme),
    key,
    asked: askedCells(whole, row, findings, fixes),
    fixes: fixes.map(({ column, old, value, kind, suggested }) => ({
      row,
      column,
      old: toWireCell(old),
      value: toWireCell(value),
      oldText: cellText(column, old),
      newText: cellText(column, value),
      kind,
      verdict: mended,
      key,
      ...(suggested && { suggested }),
    })),
  };
}

/** The messages that say that nobody knows what a cell means. */
const UNREAD = /unread|unknown|suggested/i;

/** Cells of lists that a rule cannot read and no mend surely puts right. */
function askedCells(
  whole: OpenedWorkbook,
  row: number,
  findings: Assessment["findings"],
  fixes: readonly CellFix[],
): CheckedRow["asked"] {
  const mended = new Set(fixes.flatMap(({ column, suggested }) => (suggested ? [] : column)));
  const found = new Set(findings.flatMap(({ column, message }) => (UNREAD.test(message) ? column : [])));
  return [...found].flatMap((column) => {
    const old = cellAt(whole, row, column);
    const isAsked = ["choice", "unit", "yesNo"].includes(typeOf(column)) && !mended.has(column);
    return isAsked && !isBlankCell(old)
      ? [{ column, old: toWireCell(old), oldText: cellText(column, old) }]
      : [];
  });
}
