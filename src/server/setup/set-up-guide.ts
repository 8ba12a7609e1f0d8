import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { guide } from "../../messages/vi/press/setup-texts-vi";
import { releaseWords } from "../../messages/vi/release-vi";
import { ensureSize } from "../platform/ensure-size";
import { toValues } from "../platform/safe-text";
import type { Changes } from "../workbook/changes";
import { isFormerGuideText } from "../workbook/former-guide";
import { releaseLine } from "../workbook/release";
import type { TabKey } from "../workbook/tabs";
import { displace } from "./displace";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTH = 2;
const lines = () => [...guide.lines, releaseLine()];

/** Whether set-up would write other words. Writes nothing. */
export function guideDiffers(sheet: Sheet): boolean {
  const wanted = lines();
  const present = read(sheet, wanted.length);
  return wanted.some((line, row) => line.some((text, column) => present[row]?.[column] !== text));
}

/**
 * Writes `Hướng dẫn` anew: it is the add-in's own text. What people wrote below it moves down; what they wrote over it
 * goes to the log.
 */
export function setUpGuide(
  { sheet, isNew }: SetUpTab,
  sheets: Readonly<Record<TabKey, Sheet>>,
  changes: Changes,
): void {
  const wanted = lines();
  const labels = new Set(wanted.map(([label]) => label));
  const ours = new Set(guide.lines.flat());
  ensureSize(sheet, wanted.length, WIDTH + 1, isNew);
  const present = isNew ? [] : read(sheet, wanted.length);
  // Behind the last line that is ours stands what people wrote.
  const own = present.findLastIndex(([label]) => labels.has(String(label))) + 1;
  const notes = present.slice(own).some((row) => !row.every(isBlankCell));
  if (own > 0 && notes) sheet.insertRowsBefore(own + 1, wanted.length - own);
  const links = isNew ? undefined : readLinks(sheet);
  const over = own > 0 ? present.slice(0, own) : present;
  displace(
    sheet,
    over.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const isReleaseLine = c === 1 && row[0] === releaseWords.label;
        const text = String(cell);
        const isOurs = isReleaseLine || labels.has(text) || ours.has(text) || isFormerGuideText(text);
        if (isBlankCell(cell) || isOurs) return [];
        return { row: r + 1, column: c + 1, text: cell };
      }),
    ),
    changes,
  );
  const texts = toValues(wanted);
  const block = sheet.getRange(1, 1, wanted.length, WIDTH).setWrap(true).setVerticalAlignment("top");
  if (links) block.setValues(texts);
  else {
    const cells = texts.map((line, row) => [...line, linkOf(wanted[row]![0]!, sheets) ?? ""]);
    sheet.getRange(1, 1, cells.length, WIDTH + 1).setValues(cells);
  }
  sheet.getRange(1, 1, wanted.length, 1).setFontWeight("bold");
  sheet.getRange(1, 1).setFontSize(16);
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 640);
  if (links) link(sheet, links, sheets);
}

/** What stands behind the lines, by their rows. */
interface Links {
  formulas: string[][];
  values: Cell[][];
}

function readLinks(sheet: Sheet): Links {
  const place = sheet.getRange(1, WIDTH + 1, guide.lines.length, 1);
  return { formulas: place.getFormulas(), values: place.getValues() };
}

/** Behind a line about a tab a link to it, where people wrote nothing of their own. */
function link(sheet: Sheet, { formulas, values }: Links, sheets: Readonly<Record<TabKey, Sheet>>): void {
  guide.lines.forEach(([label], row) => {
    const present = formulas[row]?.[0] ?? "";
    if (!isBlankCell(values[row]?.[0]) && !present.startsWith("=HYPERLINK(")) return;
    const formula = linkOf(label, sheets);
    if (formula && present !== formula) sheet.getRange(row + 1, WIDTH + 1).setFormula(formula);
  });
}

function linkOf(label: string, sheets: Readonly<Record<TabKey, Sheet>>): string | undefined {
  const key = guide.tabs[label];
  const words = key && fill(guide.openTab, { name: tabs[key] });
  return key && `=HYPERLINK("#gid=${sheets[key].getSheetId()}";"${words}")`;
}

const read = (sheet: Sheet, rows: number): Cell[][] =>
  sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), WIDTH).getValues();
