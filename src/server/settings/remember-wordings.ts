import type { RememberAnswer } from "../../api/bridge-remember";
import { type Remembered, rememberAll, type Wording } from "../../core/assessment/remember-wording";
import { sizeFault } from "../../core/programme/settings-size";
import { sizeText } from "../../core/programme/size-text";
import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { sameCell } from "../../core/reading/same-cell";
import { fill } from "../../core/words/fill";
import { rememberLog } from "../../messages/vi/press/remember-vi";
import { settingsFaults } from "../../messages/vi/press/settings-vi";
import { Fault } from "../platform/fault";
import { end } from "../platform/journal";
import { isOfOurs } from "../platform/safe-text";
import { writeBlock } from "../platform/write-block";
import { logQuietly } from "../workbook/log";
import { mustFindTab } from "../workbook/register-tab";
import { readSettingLines, settingText } from "../workbook/settings-tab";
import { writeLines } from "./apply-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All is decided before the first write; each wording holds by itself, and a repeated request finds it known. */
export function rememberWordings(spreadsheet: Spreadsheet, wordings: readonly Wording[]): RememberAnswer {
  const units = mustFindTab(spreadsheet, "units");
  const settings = mustFindTab(spreadsheet, "settings");
  const ofUnits = wordings.filter(({ column }) => column === "unit");
  const ofLists = wordings.filter(({ column }) => column !== "unit");
  const rows = ofUnits.length > 0 ? readUnits(units) : [];
  const lines = ofLists.length > 0 ? readSettingLines(settings) : [];
  const names = rememberAll(rows, ofUnits);
  const entries = rememberAll(lines, ofLists);
  if (entries.remembered.length > 0) {
    const texts = entries.rows.map((line) => line.map(settingText));
    const fault = sizeFault(texts);
    if (fault) throw new Fault("workbook", sizeText(fault));
    const edit = { seen: lines, lines: texts, detail: detailOf(entries) };
    if (writeLines(spreadsheet, settings, edit)) throw new Fault("busy", settingsFaults.moved);
    end(spreadsheet);
  }
  if (names.remembered.length > 0) {
    writeNames(units, rows, names.rows);
    logQuietly(spreadsheet, { what: rememberLog.what, detail: detailOf(names) });
  }
  return {
    remembered: [...entries.remembered, ...names.remembered],
    refused: [...entries.refused, ...names.refused],
  };
}

const readUnits = (sheet: Sheet): Cell[][] => sheet.getDataRange().getValues();

const detailOf = ({ remembered }: Remembered): string =>
  remembered
    .map(({ text, meant }) => fill(rememberLog.wording, { text: quoteCell(text), meant: quoteCell(meant) }))
    .join("; ");

type Rows = Remembered["rows"];
const differs = (a: Rows, b: Rows) =>
  a.length !== b.length || a.some((cells, row) => cells.some((cell, at) => !sameCell(cell, b[row]?.[at])));

/** Writes the cells that become another; where somebody moved rows at that moment, they are put back. */
function writeNames(sheet: Sheet, before: Rows, after: Rows): void {
  const cells = after.flatMap((row, at) =>
    row.flatMap((value, column) => {
      const old = before[at]![column];
      if (sameCell(value, old)) return [];
      return [{ at, column, value, old, range: sheet.getRange(at + 1, column + 1) }];
    }),
  );
  if (differs(readUnits(sheet), before)) throw new Fault("busy", rememberLog.moved);
  for (const { range, value } of cells) writeBlock(range, [[value]]);
  SpreadsheetApp.flush();
  const now = readUnits(sheet);
  const column = cells[0]!.column;
  const others = (row: readonly Cell[] | undefined = []) => [row.filter((_cell, at) => at !== column)];
  const strayed = cells.filter(({ at }) => differs(others(now[at]), others(before[at])));
  if (strayed.length === 0) return;
  for (const { at, range, value, old } of strayed)
    if (isOfOurs(now[at]?.[column], value)) writeBlock(range, [[old]]);
  throw new Fault("busy", rememberLog.moved);
}
