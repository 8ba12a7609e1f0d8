import type { JudgedWorkbook } from "../../core/assessment/open-workbook";
import type { Phase } from "../../core/programme/programme";
import { DAY, wallTimeOf } from "../../core/reading/wall-time";
import { composeReport } from "../../core/report/compose";
import type { Line, Piece } from "../../core/report/kit/document";
import { lineHeight, WIDTH } from "../../core/report/kit/document";
import { keyOf, readKept, toFillFormula } from "../../core/report/kit/kept-text";
import type { ReportFields } from "../../core/report/kit/letterhead";
import { fieldNames, fieldsOf, firstFields } from "../../core/report/kit/letterhead";
import { widthsFor } from "../../core/report/kit/widths";
import type { ReportId } from "../../core/report/reports";
import { reportOf } from "../../core/report/reports";
import type { ReportScope } from "../../core/report/scope";
import { tabNameOf } from "../../core/report/scope";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { reportWords as words } from "../../messages/vi/press/report-vi";
import { ensureSize } from "../platform/ensure-size";
import { Fault } from "../platform/fault";
import { begin, end, type JournalEntry } from "../platform/journal";
import { newTab, tabBegun } from "../platform/new-tab";
import { blocksBut, type Rectangle, rangeList, rangesOf } from "../platform/range-list";
import { setHeights, setWidths } from "../platform/set-sizes";
import { namedSheets } from "../platform/sheet-mark";
import { logQuietly } from "../workbook/log";
import { campaignOf, findReport, isReport, markReport } from "./report-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a report is made of; without a phase it is on the whole programme. */
export interface ReportRequest {
  report?: ReportId | undefined;
  scope: ReportScope;
  phase?: Phase | undefined;
  /** Lines of the letterhead that the person gave now. */
  given: Partial<ReportFields>;
  /** The name of the request, by which it is known when it comes again. */
  key?: string | undefined;
}

export interface WrittenReport {
  tab: string;
  /** It stood there already and was made again. */
  again: boolean;
  entered: number;
  eligible: number;
}

const FONT = "Times New Roman";
const TEXT = "@";
/** The size of most texts. */
const SIZE = 13;
const NORMAL_HEIGHT = 21;
const COLUMNS = WIDTH + 1;
/** What is left to fill in; white again as soon as it is, so that nothing of it is printed. */
const TO_FILL = "#fff1c7";

const shownIn = (sheet: Sheet | undefined) => sheet?.getDataRange().getDisplayValues() ?? [];
const keptIn = (sheet: Sheet | undefined) => readKept(shownIn(sheet), WIDTH);

/** The letterhead that a report would have now, and the tab that holds the report, if there is one. */
export function reportFields(
  spreadsheet: Spreadsheet,
  { programme }: Pick<JudgedWorkbook, "programme">,
  { report, scope, phase }: Omit<ReportRequest, "given">,
): { fields: ReportFields; tab: string | null } {
  const { sheet, said } = findReport(spreadsheet, programme, reportOf(report).id, scope, phase);
  const fields = fieldsOf(firstFields(programme, scope), {}, keptIn(sheet), said);
  return { fields, tab: sheet ? sheet.getName() : null };
}

/**
 * Makes a report in a tab of its own, or makes it again in the tab that holds it, whatever that is called now; people's
 * own text stays. The number of service calls depends on the form of the report, not on the rows.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  workbook: JudgedWorkbook,
  { report: id, scope, phase, given, key }: ReportRequest,
): WrittenReport {
  const definition = reportOf(id);
  const sheets = namedSheets(spreadsheet);
  const {
    sheet: known,
    said,
    outcome,
  } = findReport(spreadsheet, workbook.programme, definition.id, scope, phase, sheets);
  if (known && outcome && outcome.key === key) {
    known.activate();
    const { again, entered, eligible } = outcome;
    return { tab: known.getName(), again, entered, eligible };
  }
  const now = wallTimeOf(new Date());
  const compose = (shown: string[][]) =>
    composeReport(definition, workbook, {
      scope,
      given,
      said,
      today: now - (now % DAY),
      kept: readKept(shown, WIDTH),
      ...(phase && { phase }),
    });
  const again = known !== undefined;
  const name = known ? known.getName() : freeName(sheets, definition.title().tab, scope, workbook, phase);
  const { sheet, id: tab } = known
    ? { sheet: known, id: known.getSheetId() }
    : newTab(spreadsheet, "report", name);
  if (known) begin(spreadsheet, { what: "report", says: { id: tab, again } });
  const report = replaceContent(sheet, !again, compose);
  const { lines, fields, entered, eligible } = report;
  if (again) undress(sheet, lines.length);
  const paper = sheet.getRange(1, 1, lines.length, WIDTH);
  dress(sheet, paper, lines);
  layOut(sheet, paper, lines);
  const usual = firstFields(workbook.programme, scope);
  const own = fieldNames.filter((field) => fields[field] !== usual[field]);
  const says = {
    ...scope,
    report: id,
    phase: phase?.name ?? "",
    campaign: campaignOf(workbook.programme, phase),
    fields: Object.fromEntries(own.map((field) => [field, fields[field]])),
    ...(key !== undefined && { outcome: { key, again, entered, eligible } }),
    tab,
  };
  markReport(sheet, says, { isNew: !again });
  sheet.activate();
  SpreadsheetApp.flush();
  end(spreadsheet);
  logQuietly(spreadsheet, { what: words.log, detail: fill(words.logged, { tab: name, entered, eligible }) });
  return { tab: name, again, entered, eligible };
}

/**
 * What a report that was cut off came to. Its texts are one write: a tab that was there before has the old or the new
 * ones, and the same report made again lays them out. A new tab goes, unless somebody wrote into it.
 */
export function settleReport(spreadsheet: Spreadsheet, says: JournalEntry["says"]): string {
  const sheet = tabBegun(spreadsheet, says);
  if (!sheet) return words.cutOff;
  const tab = sheet.getName();
  if (says.again || isReport(spreadsheet, sheet)) return fill(words.halfLaidOut, { tab });
  const { edited, extra } = keptIn(sheet);
  if (extra.length > 0 || Object.keys(edited).length > 0) return fill(words.halfKept, { tab });
  spreadsheet.deleteSheet(sheet);
  return words.cutOff;
}

/** The name of a new tab. A tab of people's own may have the one wanted: it stays as it is. */
function freeName(
  sheets: ReturnType<typeof namedSheets>,
  title: string,
  scope: ReportScope,
  { catalogue }: JudgedWorkbook,
  phase: Phase | undefined,
): string {
  const code = scope.kind === "unit" ? catalogue.units.find(({ name }) => name === scope.name)?.code : "";
  const wanted = tabNameOf(title, scope, code || scope.name, phase);
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, 90)} (${number})`;
  return name;
}

/** How often people may write into a report while it is made again. */
const ATTEMPTS = 4;

/**
 * Puts new texts in the place of those that stand there, in one write over both: until it, nothing is lost, and after
 * it, nothing of the old is left. What people wrote is looked at right before it, and read again after it: what came in
 * between, or was pushed below, is taken into the report. In a tab that was made just now nothing stands yet.
 */
function replaceContent<R extends { lines: readonly Line[] }>(
  sheet: Sheet,
  isNew: boolean,
  compose: (shown: string[][]) => R,
): R {
  // Covered cells would keep nothing of what is written.
  if (!isNew) sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const isBlank = isNew && attempt === 0;
    const shown = isBlank ? [] : shownIn(sheet);
    const report = compose(shown);
    ensureSize(sheet, report.lines.length, COLUMNS, isBlank);
    if (!isBlank && !isAlike(shownIn(sheet), shown)) continue;
    const texts = textsOf(report.lines, shown);
    // Cells are text before anything is written.
    sheet.getRange(1, 1, texts.length, texts[0]!.length).setNumberFormat(TEXT).setValues(texts);
    if (isAlike(shownIn(sheet), texts)) return report;
  }
  throw new Fault("busy", pageFaults.moving);
}

/** Whether two grids hold the same but for what is blank. */
function isAlike(a: readonly string[][], b: readonly string[][]): boolean {
  const textOf = (grid: readonly string[][]) =>
    grid
      .map((row) => row.join("\t").trimEnd())
      .join("\n")
      .trimEnd();
  return textOf(a) === textOf(b);
}

/** The lines over the whole extent of what stands there. */
function textsOf(lines: readonly Line[], shown: readonly string[][]): string[][] {
  const rows = Math.max(lines.length, shown.length);
  const columns = Math.max(COLUMNS, shown[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array<string>(columns).fill("");
    const line = lines[row];
    for (const { column, text } of line?.pieces ?? []) cells[column] = text;
    if (line) cells[WIDTH] = keyOf(line);
    return cells;
  });
}

/** Takes every look off the tab but that its lines are text, down to the sizes of rows and what is hidden. */
function undress(sheet: Sheet, count: number): void {
  // Asked before the first look is taken off: sizes are dear after writing.
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  sheet.clearFormats().clearNotes();
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  sheet.setRowHeights(1, rows, NORMAL_HEIGHT);
  sheet.getRange(1, 1, count, COLUMNS).setNumberFormat(TEXT);
}

/** Gives each text its look: what most have to all of them, the others to their blocks. */
function dress(sheet: Sheet, paper: Range, lines: readonly Line[]): void {
  const blocks = <T>(usual: T, of: (piece: Piece, line: Line) => T) => {
    const grid = lines.map((line) => {
      const cells = Array<T>(WIDTH).fill(usual);
      for (const piece of line.pieces) cells[piece.column] = of(piece, line);
      return cells;
    });
    return [...blocksBut(usual, grid)].map(([look, those]) => [look, rangeList(sheet, those)] as const);
  };
  paper
    .setFontFamily(FONT)
    .setWrap(true)
    .setFontSize(SIZE)
    .setHorizontalAlignment("left")
    .setVerticalAlignment("top");
  for (const [size, those] of blocks(SIZE, ({ look }) => look.size)) those.setFontSize(size);
  for (const [, those] of blocks(false, ({ look }) => Boolean(look.bold))) those.setFontWeight("bold");
  for (const [, those] of blocks(false, ({ look }) => Boolean(look.italic))) those.setFontStyle("italic");
  for (const [, those] of blocks(false, ({ look }) => Boolean(look.centred)))
    those.setHorizontalAlignment("center");
  const heights = blocks("top", ({ look }, { table }) => (table ? "middle" : look.atFoot ? "bottom" : "top"));
  for (const [height, those] of heights) those.setVerticalAlignment(height);
  for (const [, those] of blocks(false, ({ place }) => Boolean(place))) those.setNote(words.note);
}

/** Merged cells, lines of tables, sizes. */
function layOut(sheet: Sheet, paper: Range, lines: readonly Line[]): void {
  const widths = widthsFor(lines);
  const wide = runsOf(lines, spansOf).flatMap(([first, count]) =>
    flat(lines[first]!).map(({ column, span }): Rectangle => [first + 1, column + 1, count, span]),
  );
  const across = wide.filter(([, , , span]) => span > 1);
  const high = lines.flatMap(({ pieces }, index) =>
    pieces.flatMap(({ rows, column, span }): Rectangle[] =>
      rows ? [[index + 1, column + 1, rows, span]] : [],
    ),
  );
  rangesOf(sheet, [...across, ...high]).forEach((range, index) => {
    if (index < across.length) range.mergeAcross();
    else range.merge();
  });
  setHeights(
    sheet,
    lines.map((line) => lineHeight(line, widths)),
  );
  const tables = runsOf(lines, ({ table }) => String(table)).filter(([first]) => lines[first]!.table);
  if (tables.length > 0) {
    const blocks = tables.map(([first, count]): Rectangle => [first + 1, 1, count, WIDTH]);
    rangeList(sheet, blocks).setBorder(true, true, true, true, true, true);
  }
  setWidths(sheet, widths);
  sheet.hideColumns(COLUMNS);
  sheet.setHiddenGridlines(true);
  const toFill = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(toFillFormula(columnLetters(COLUMNS), words.room))
    .setBackground(TO_FILL)
    .setRanges([paper])
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
  alike: (line: Line) => string | number,
): [first: number, count: number][] {
  const runs: [number, number][] = [];
  let last: string | number | undefined;
  lines.forEach((line, index) => {
    const own = alike(line);
    if (own === last) runs[runs.length - 1]![1] += 1;
    else runs.push([index, 1]);
    last = own;
  });
  return runs;
}
