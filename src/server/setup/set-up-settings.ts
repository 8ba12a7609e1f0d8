import type { Grid } from "../../core/assessment/open-workbook";
import { settingProblemText } from "../../core/assessment/problems-vi";
import { metaOf } from "../../core/programme/fields";
import { missingTargetRows } from "../../core/programme/missing-target-rows";
import { hoaBinh } from "../../core/programme/presets/hoa-binh";
import type { Programme } from "../../core/programme/programme";
import { readProgramme } from "../../core/programme/read-programme";
import { ruleNamed } from "../../core/programme/rule-names";
import { singleSettings } from "../../core/programme/schema";
import { choicesOfRow } from "../../core/programme/setting-choices";
import type { SettingRow } from "../../core/programme/settings-table";
import { settingRows } from "../../core/programme/settings-table";
import type { Cell } from "../../core/reading/cell";
import { isBlankCell } from "../../core/reading/cell";
import { textKey } from "../../core/reading/text-key";
import { rules } from "../../core/rules/index";
import { fill } from "../../core/words/fill";
import { settingHeadings, targetLists } from "../../core/words/setting-words";
import { severityWords, tabs } from "../../core/words/words";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { choiceList } from "../platform/choice-list";
import { downFrom } from "../platform/down-from";
import { ensureSize } from "../platform/ensure-size";
import { freezeLines } from "../platform/freeze-lines";
import { setWidths } from "../platform/set-sizes";
import type { Changes } from "../workbook/changes";
import { gatherColumns } from "../workbook/register-tab";
import { restoreHeadings } from "./restore-headings";
import type { SetUpTab } from "./set-up-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const DOCUMENT = textKey(metaOf(singleSettings.document).item);
/** The column of the values, from 1. */
const VALUE = 3;
const WIDTHS = [150, 280, 320, 130];

/** The rules with what the tab shows when nobody changed them. */
export const ruleDefaults = rules.map(({ id, severity }) => ({ id, severity: severityWords[severity] }));

/**
 * Makes `Cấu hình` from the preset, or adds what is missing to it; what stands there stays. Gives the programme as it
 * reads afterwards, or what of it cannot be read, and the rows where all of them are known.
 */
export function setUpSettings(
  { sheet, isNew }: SetUpTab,
  changes: Changes,
): { programme: Programme | undefined; fault: string; known?: Grid } {
  const wanted = wantedRows();
  ensureSize(sheet, wanted.length + 20, settingHeadings.length, isNew);
  const range = downFrom(sheet, 1, 1, settingHeadings.length);
  let present: Cell[][] = isNew ? [] : range.getValues();
  if (!isNew && areApart(present[0]!)) {
    const first = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]!;
    if (gatherColumns(sheet, first, settingHeadings)) {
      present = range.getValues();
      changes.moved.push(tabs.settings);
    } else if (settingHeadings.some((heading, at) => first[at] === heading)) {
      const wrong = settingHeadings.flatMap((heading, at) =>
        first[at] === heading ? [] : [{ heading, at, from: String(first[at]) }],
      );
      restoreHeadings(sheet, 1, wrong, changes);
      present = range.getValues();
    }
  }
  const freeze = freezeLines({ sheet, isNew }, 1);
  let rows = present;
  // Text stays as typed: `31/05/2022 24:00` is no date of a sheet, and 10% no 0,1.
  range.setNumberFormat("@").setVerticalAlignment("top").setWrap(true);
  if (isBlank(present)) {
    rows = write(sheet, 1, [settingHeadings, ...wanted]);
  } else {
    const missing = missingRows(present);
    if (missing.length > 0) {
      const end = present.reduce((last, row, index) => (row.every(isBlankCell) ? last : index + 1), 0);
      ensureSize(sheet, end + missing.length, settingHeadings.length);
      rows = [...present.slice(0, end), ...write(sheet, end + 1, missing)];
      changes.said.push(fill(done.settings, { count: missing.length }));
    }
  }
  setWidths(sheet, WIDTHS);
  freeze();
  offerChoices(sheet, rows);
  const reading = readProgramme(rows);
  return {
    programme: reading.ok ? reading.programme : undefined,
    fault: reading.ok ? "" : reading.problems.map(settingProblemText).join(" "),
    ...(isNew && { known: rows }),
  };
}

/** Whether the headings stand elsewhere, as where people put columns among them. */
const areApart = (first: readonly Cell[]): boolean =>
  settingHeadings.some((heading, at) => first[at] !== heading);

/** The programme of rows in which set-up would find nothing missing; nothing where it would. */
export function completeProgramme(present: readonly (readonly Cell[])[]): Programme | undefined {
  const reading = readProgramme(present);
  return reading.ok && !isBlank(present) && missingRows(present).length === 0 ? reading.programme : undefined;
}

/** The settings that set-up would add. Writes nothing. */
export function planSettings(sheet: Sheet): SettingRow[] {
  const columns = Math.min(settingHeadings.length, sheet.getMaxColumns());
  const present: Cell[][] = sheet.getRange(1, 1, sheet.getMaxRows(), columns).getValues();
  return isBlank(present) ? [] : missingRows(present);
}

/** Of its lists only what its targets count: a workbook with the document of a preset has the others from there. */
const wantedRows = () => {
  const lists = Object.fromEntries(targetLists.map((key) => [key, hoaBinh.lists?.[key] ?? []]));
  return settingRows({ ...hoaBinh, lists }, ruleDefaults);
};

const isBlank = (rows: readonly (readonly Cell[])[]) => rows.every((row) => row.every(isBlankCell));

/**
 * Settings that every campaign has, and what its targets count where their names alone say it. Phases, targets and
 * lists are the campaign's own, and stay as people left them.
 */
function missingRows(present: readonly (readonly Cell[])[]): SettingRow[] {
  const keyOf = ([group, item]: readonly Cell[]) =>
    `${textKey(String(group))}|${ruleNamed(item ?? "") ?? textKey(String(item))}`;
  const keys = new Set(present.map(keyOf));
  const reading = readProgramme(present);
  const owner = reading.ok ? reading.programme.owner : "";
  const common = { ...hoaBinh, owner, phases: [], targets: [], lists: {} };
  // What the plan of one campaign says is no clause of another.
  const document = present.find((row) => textKey(String(row[1])) === DOCUMENT)?.[2];
  const cites = textKey(String(document ?? "")) === textKey(String(hoaBinh.document));
  return [
    ...settingRows(common, ruleDefaults)
      .filter((row) => !keys.has(keyOf(row)))
      .map(([group, item, value, clause]): SettingRow => [group, item, value, cites ? clause : ""]),
    ...missingTargetRows(present),
  ];
}

/** Lists to choose from; what else is typed is still taken, and told where the settings are read. */
function offerChoices(sheet: Sheet, rows: readonly (readonly Cell[])[]): void {
  // Many rows choose from the same few words.
  const made = new Map<string, DataValidation>();
  const listOf = (words: readonly string[]): DataValidation => {
    const key = words.join("\n");
    const list = made.get(key) ?? choiceList(words);
    made.set(key, list);
    return list;
  };
  const lists = rows.map((row) => {
    const words = choicesOfRow(row);
    return [words ? listOf(words) : null];
  });
  sheet.getRange(1, VALUE, lists.length, 1).setDataValidations(lists);
}

/** Writes them as texts, and gives what stands there then. */
function write(sheet: Sheet, row: number, rows: readonly (readonly Cell[])[]): string[][] {
  const texts = rows.map((cells) => cells.map((cell) => String(cell ?? "")));
  sheet.getRange(row, 1, texts.length, settingHeadings.length).setValues(texts);
  return texts;
}
