import type { OpenWorkbook } from "../../core/assessment/open-workbook";
import type { Phase } from "../../core/programme/programme";
import { DAY, wallTimeOf } from "../../core/reading/wall-time";
import { composeReport } from "../../core/report/compose";
import type { Line, Piece } from "../../core/report/kit/document";
import { WIDTH, widths } from "../../core/report/kit/document";
import { keyOf, readKept } from "../../core/report/kit/kept-text";
import type { ReportFields } from "../../core/report/kit/letterhead";
import { fieldNames, fieldsOf, firstFields } from "../../core/report/kit/letterhead";
import type { ReportId } from "../../core/report/reports";
import { reportOf } from "../../core/report/reports";
import type { ReportScope } from "../../core/report/scope";
import { tabNameOf } from "../../core/report/scope";
import { fill } from "../../core/words/fill";
import { reportWords as words } from "../../messages/vi/report-vi";
import { ensureSize } from "../platform/ensure-size";
import { log } from "../workbook/log";
import { findReport, markReport } from "./report-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a report is made of; without a phase it is on the whole programme. */
export interface ReportRequest {
  report?: ReportId | undefined;
  scope: ReportScope;
  phase?: Phase | undefined;
  /** Lines of the letterhead that the person gave now. */
  given: Partial<ReportFields>;
}

export interface WrittenReport {
  tab: string;
  /** It stood there already and was made again. */
  again: boolean;
  entered: number;
  eligible: number;
}

const FONT = "Times New Roman";
const NORMAL_HEIGHT = 21;
const COLUMNS = WIDTH + 1;
/** What is left to fill in; white again as soon as it is, so that nothing of it is printed. */
const TO_FILL = "#fff1c7";

const keptIn = (sheet: Sheet | undefined) =>
  sheet ? readKept(sheet.getDataRange().getDisplayValues(), WIDTH) : { edited: {}, extra: [] };

/** The letterhead that a report would have now, and the tab that holds the report, if there is one. */
export function reportFields(
  spreadsheet: Spreadsheet,
  { programme }: Pick<OpenWorkbook, "programme">,
  { report, scope, phase }: Omit<ReportRequest, "given">,
): { fields: ReportFields; tab: string | null } {
  const { sheet, said } = findReport(spreadsheet, reportOf(report).id, scope, phase?.name ?? "");
  const fields = fieldsOf(firstFields(programme, scope), {}, keptIn(sheet), said);
  return { fields, tab: sheet ? sheet.getName() : null };
}

/**
 * Makes a report in a tab of its own, or makes it again in the tab that holds it, whatever that is called now; people's
 * own text stays. The number of service calls depends on the form of the report, not on the rows.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  workbook: OpenWorkbook,
  { report: id, scope, phase, given }: ReportRequest,
): WrittenReport {
  const definition = reportOf(id);
  const { sheet: known, said } = findReport(spreadsheet, definition.id, scope, phase?.name ?? "");
  const now = wallTimeOf(new Date());
  const report = composeReport(definition, workbook, {
    scope,
    given,
    said,
    today: now - (now % DAY),
    kept: keptIn(known),
    ...(phase && { phase }),
  });
  const { lines, fields, entered, eligible } = report;
  const sheet = known ?? insertTab(spreadsheet, definition.title.tab, scope, workbook, phase);
  clearTab(sheet, lines.length);
  writeLines(sheet, lines);
  layOut(sheet, lines);
  const usual = firstFields(workbook.programme, scope);
  const own = fieldNames.filter((name) => fields[name] !== usual[name]);
  markReport(sheet, {
    ...scope,
    report: id,
    phase: phase?.name ?? "",
    fields: Object.fromEntries(own.map((name) => [name, fields[name]])),
  });
  sheet.activate();
  const name = sheet.getName();
  log(spreadsheet, [{ what: words.log, detail: fill(words.logged, { tab: name, entered, eligible }) }]);
  return { tab: name, again: known !== undefined, entered, eligible };
}

/** A new tab at the end. A tab of people's own may have its name: it stays as it is. */
function insertTab(
  spreadsheet: Spreadsheet,
  title: string,
  scope: ReportScope,
  { catalogue }: OpenWorkbook,
  phase: Phase | undefined,
): Sheet {
  const code = scope.kind === "unit" ? catalogue.units.find(({ name }) => name === scope.name)?.code : "";
  const wanted = tabNameOf(title, scope, code || scope.name, phase);
  const sheets = spreadsheet.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, 90)} (${number})`;
  return spreadsheet.insertSheet(name, sheets.length);
}

/** Takes everything off a tab, down to the sizes of rows and what is hidden, and makes room. */
function clearTab(sheet: Sheet, rows: number): void {
  ensureSize(sheet, rows, COLUMNS);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear().clearNotes();
  sheet.setRowHeights(1, sheet.getMaxRows(), NORMAL_HEIGHT);
  sheet.showRows(1, sheet.getMaxRows());
  sheet.showColumns(1, sheet.getMaxColumns());
}

/** Texts and looks, each with one call for all cells. Cells are text before anything is written. */
function writeLines(sheet: Sheet, lines: readonly Line[]): void {
  const grid = <T>(empty: T, of: (piece: Piece, line: Line) => T): T[][] =>
    lines.map((line) => {
      const cells = Array<T>(WIDTH).fill(empty);
      for (const piece of line.pieces) cells[piece.column] = of(piece, line);
      return cells;
    });
  sheet
    .getRange(1, 1, lines.length, WIDTH)
    .setNumberFormat("@")
    .setFontFamily(FONT)
    .setWrap(true)
    .setFontSizes(grid(13, ({ look }) => look.size))
    .setFontWeights(grid("normal", ({ look }) => (look.bold ? "bold" : "normal")))
    .setFontStyles(grid("normal", ({ look }) => (look.italic ? "italic" : "normal")))
    .setHorizontalAlignments(grid("left", ({ look }) => (look.centred ? "center" : "left")))
    .setVerticalAlignments(
      grid("top", ({ look }, { table }) => (table ? "middle" : look.atFoot ? "bottom" : "top")),
    )
    .setNotes(grid("", ({ place }) => (place ? words.note : "")))
    .setValues(grid("", ({ text }) => text));
  const keys = sheet.getRange(1, COLUMNS, lines.length, 1);
  keys.setNumberFormat("@").setValues(lines.map((line) => [keyOf(line)]));
}

/** Merged cells, lines of tables, sizes. */
function layOut(sheet: Sheet, lines: readonly Line[]): void {
  for (const [first, count] of runsOf(lines, spansOf)) {
    for (const { column, span } of flat(lines[first]!)) {
      if (span > 1) sheet.getRange(first + 1, column + 1, count, span).mergeAcross();
    }
  }
  lines.forEach(({ pieces }, index) => {
    for (const { rows, column, span } of pieces) {
      if (rows) sheet.getRange(index + 1, column + 1, rows, span).merge();
    }
  });
  // A paragraph is a run of its own, whatever its height: the number of calls must not follow what is written.
  for (const [first, count] of runsOf(lines, ({ table }, index) => (table ? "table" : index))) {
    const { height, table } = lines[first]!;
    sheet.setRowHeights(first + 1, count, height);
    if (table) sheet.getRange(first + 1, 1, count, WIDTH).setBorder(true, true, true, true, true, true);
  }
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.hideColumns(COLUMNS);
  sheet.setHiddenGridlines(true);
  const toFill = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND(ISNUMBER(FIND("=";$I1));ISNUMBER(FIND("…";A1)))')
    .setBackground(TO_FILL)
    .setRanges([sheet.getRange(1, 1, lines.length, WIDTH)])
    .build();
  sheet.setConditionalFormatRules([toFill]);
}

/** The pieces of a row that stand in it alone. */
const flat = ({ pieces }: Line) => pieces.filter(({ rows }) => !rows);
const spansOf = (line: Line) =>
  flat(line)
    .map(({ column, span }) => `${column}+${span}`)
    .join();

/** Neighbouring lines that are alike: the first of each run and how many they are. */
function runsOf(
  lines: readonly Line[],
  alike: (line: Line, index: number) => string | number,
): [first: number, count: number][] {
  const runs: [number, number][] = [];
  let last: string | number | undefined;
  lines.forEach((line, index) => {
    const own = alike(line, index);
    if (own === last) runs[runs.length - 1]![1] += 1;
    else runs.push([index, 1]);
    last = own;
  });
  return runs;
}
