import type { PaperLine, ReportPaper } from "../../api/bridge-report";
import type { JudgedWorkbook } from "../../core/assessment/open-workbook";
import { WIDTH } from "../../core/report/kit/document";
import { isKeyOfTable, isRowKey } from "../../core/report/kit/kept-text";
import { reportOf } from "../../core/report/reports";
import { reportWords as words } from "../../messages/vi/press/report-vi";
import { Fault } from "../platform/fault";
import { findReport } from "./report-tab";
import type { ReportRequest } from "./write-report";

/**
 * A report as it stands in its tab, with all that people wrote and changed there. Blank rows between paragraphs are
 * left out; a row that people inserted is a paragraph.
 */
export function readPaper(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { programme }: Pick<JudgedWorkbook, "programme">,
  { report, scope, phase }: Omit<ReportRequest, "given">,
): ReportPaper {
  const { sheet } = findReport(spreadsheet, programme, reportOf(report).id, scope, phase);
  if (!sheet) throw new Fault("other", words.notMade);
  const range = sheet.getDataRange();
  const texts = range.getDisplayValues();
  const weights = range.getFontWeights();
  const styles = range.getFontStyles();
  const sizes = range.getFontSizes();
  const aligned = range.getHorizontalAlignments();
  const covered = new Map(
    range.getMergedRanges().map((merged) => {
      const [row, column] = [merged.getRow() - 1, merged.getColumn() - 1];
      return [`${row}:${column}`, { span: merged.getNumColumns(), rows: merged.getNumRows() }] as const;
    }),
  );
  const lines = texts.map((row, at): PaperLine => {
    const key = row.findIndex(isRowKey);
    const width = key < 0 ? WIDTH : key;
    const table = isKeyOfTable(row[key] ?? "");
    const cells = row.slice(0, width).flatMap((text, column) => {
      const size = covered.get(`${at}:${column}`);
      const isShown = table || text.trim() !== "" || size;
      if (!isShown || isUnder(row, covered, at, column)) return [];
      return {
        ...{ column, text, ...(size ?? { span: 1, rows: 1 }) },
        size: sizes[at]![column]!,
        bold: weights[at]![column] === "bold",
        italic: styles[at]![column] === "italic",
        centred: aligned[at]![column] === "center",
      };
    });
    return { table, cells };
  });
  return {
    tab: sheet.getName(),
    widths: Array.from({ length: WIDTH }, (_, column) => sheet.getColumnWidth(column + 1)),
    lines,
  };
}

/** Whether a cell is one that a merged one to its left covers. */
function isUnder(
  row: readonly string[],
  covered: ReadonlyMap<string, { span: number }>,
  at: number,
  column: number,
): boolean {
  return row
    .slice(0, column)
    .some((_text, left) => left + (covered.get(`${at}:${left}`)?.span ?? 1) > column);
}
