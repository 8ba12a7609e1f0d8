import type { WireCell } from "../../api/bridge";
import type {
  SettingLine,
  SettingsPreview,
  SettingsRefusal,
  SettingsRequest,
} from "../../api/bridge-settings";
import type { SettingsComparison } from "../../core/assessment/compare-verdicts";
import { compareVerdicts } from "../../core/assessment/compare-verdicts";
import { findingText } from "../../core/assessment/finding-text";
import { metaOf } from "../../core/programme/fields";
import { presetOf } from "../../core/programme/preset-of";
import { builtInLists } from "../../core/programme/presets/hoa-binh";
import { presets } from "../../core/programme/presets/index";
import type { Settings } from "../../core/programme/schema";
import { phaseSettings, singleSettings } from "../../core/programme/schema";
import { settingChoices } from "../../core/programme/setting-choices";
import { settingRows, sortSettings } from "../../core/programme/settings-table";
import type { Cell } from "../../core/reading/cell";
import { quoteCell } from "../../core/reading/cell";
import { textKey } from "../../core/reading/text-key";
import { compareTargets } from "../../core/summary/blocks/compare-targets";
import { choiceListKeys } from "../../core/words/choices";
import { fill } from "../../core/words/fill";
import { listGroups, settingHeadings } from "../../core/words/setting-words";
import { settingsLog } from "../../messages/vi/press/settings-vi";
import { end } from "../platform/journal";
import type { SettingsEdit } from "../settings/apply-settings";
import { holdLines, linesWith, refitSummary, settingsEdit, writeLines } from "../settings/apply-settings";
import { ruleDefaults } from "../setup/set-up-settings";
import { readActivityCells } from "../workbook/read-workbook";
import { mustFindTab, readRegisterTab, readWorkbook } from "../workbook/register-tab";
import {
  mayChangeSettings,
  mustChangeSettings,
  readSettingLines,
  settingText,
} from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { object, oneOf } from "./is";
import { judgeRows } from "./judge-rows";
import { isLines, mustFit } from "./setting-lines";
import { fromWireCell, sameWireCell, toWireCell } from "./wire";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As many rows as one answer should carry. */
const MOST_ROWS = 1000;
/** The settings that name entries of a built-in list. */
const admitting = ["kinds", "topicLevels"] as const;

const isChange = object<SettingsRequest>({ before: isLines, after: isLines });

/** The settings as they stand, and what can stand in them. */
export const pageSettings: Call<"pageSettings"> = {
  takes: object({ presets: oneOf(true, false) }),
  answer({ presets: asked }, spreadsheet) {
    const sheet = mustFindTab(spreadsheet, "settings");
    const choices: Record<string, { words: readonly string[]; several: boolean }> = {};
    for (const [item, words] of settingChoices) choices[item] = { words, several: false };
    for (const key of admitting) {
      const words = builtInLists[key].map(({ item }) => item);
      choices[metaOf(singleSettings[key]).item] = { words, several: true };
    }
    const lines = readSettingLines(sheet);
    return {
      lines: toLines(lines),
      choices,
      usual: usualLines(presetOf(sortSettings(lines).settings.document)?.lists),
      builtIn: usualLines(),
      admittedBy: Object.fromEntries(
        admitting.map((key) => [listGroups[key], metaOf(singleSettings[key]).item]),
      ),
      documentItems: [singleSettings.document, singleSettings.issuer].map((schema) => metaOf(schema).item),
      phaseItems: Object.values(phaseSettings).map((schema) => metaOf(schema).item),
      mayChange: mayChangeSettings(sheet),
      presets: asked
        ? presets.map((preset) => ({
            name: String(preset.name),
            lines: toLines([
              settingHeadings,
              ...settingRows(preset, ruleDefaults).map((row) => row.map(settingText)),
            ]),
          }))
        : [],
      rows: asked ? judgeRows(readWorkbook(spreadsheet)).filter(Boolean).length : 0,
    };
  },
};

/** The lists of a campaign that has none of its own, by their groups. */
const usualLines = (lists: Settings["lists"] = {}): Record<string, SettingLine[]> =>
  Object.fromEntries(
    choiceListKeys.map((key) => [
      listGroups[key],
      (lists[key] ?? builtInLists[key]).map(({ item, value }) => [listGroups[key], item, String(value), ""]),
    ]),
  );

/** What other settings would change. Writes nothing. */
export const pageTrySettings: Call<"pageTrySettings"> = {
  takes: isChange,
  answer(wanted, spreadsheet) {
    mustFit(wanted.after);
    const lines = readSettingLines(mustFindTab(spreadsheet, "settings"));
    const after = linesAfter(lines, wanted);
    if (!after) return conflict(lines, wanted.before);
    const compared = compare(spreadsheet, lines, after);
    return compared.ok ? toPreview(compared.value) : { kind: "problems", problems: compared.problems };
  },
};

/** Writes them, if the tab is still as the person saw it; where they are in force already, that is the same. */
export const pageApplySettings: Call<"pageApplySettings"> = {
  afterwards: "rewrites",
  takes: isChange,
  answer(wanted, spreadsheet) {
    mustFit(wanted.after);
    const sheet = mustFindTab(spreadsheet, "settings");
    mustChangeSettings(sheet);
    const before = wanted.before.map(toCells);
    const edit = settingsEdit(before, wanted.after.map(toCells));
    const settings = edit.cells.length + edit.added.length + edit.removed.length;
    const isDone = settings > 0 && holdLines(readSettingLines(sheet), linesWith(before, edit));
    const seen = isDone ? before : readSettingLines(sheet);
    const after = linesAfter(seen, wanted);
    if (!after) return conflict(seen, wanted.before);
    const compared = compare(spreadsheet, before, after);
    if (!compared.ok) return { kind: "problems", problems: compared.problems };
    const { verdicts, units, after: judged } = compared.value;
    if (!isDone) {
      const own = settingsEdit(seen, after);
      const list = describeEdit(own, seen).join("; ");
      const detail = fill(settingsLog.result, { verdicts, units, list });
      const lines = linesWith(seen, own);
      const moved = writeLines(spreadsheet, sheet, { seen, lines, detail, edit: own });
      if (moved) return conflict(moved, wanted.before);
    }
    refitSummary(spreadsheet, judged.programme);
    if (!isDone) end(spreadsheet);
    return { kind: "applied", settings, verdicts, units };
  },
};

function compare(spreadsheet: Spreadsheet, before: Cell[][], after: Cell[][]) {
  const units: Cell[][] = mustFindTab(spreadsheet, "units").getDataRange().getValues();
  return compareVerdicts(
    readRegisterTab(spreadsheet).values,
    units,
    before,
    after,
    readActivityCells(spreadsheet),
  );
}

const toLines = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.map(toWireCell) as unknown as SettingLine);
const toCells = (line: SettingLine): Cell[] => line.map(fromWireCell);
const sameLine = (a: readonly WireCell[] | undefined, b: SettingLine | undefined) =>
  a !== undefined && b !== undefined && a.every((cell, at) => sameWireCell(cell, b[at] ?? ""));

/** The lines wanted, cells that nobody changed as they stand; nothing when the tab is not what the person saw. */
function linesAfter(lines: readonly Cell[][], { before, after }: SettingsRequest): Cell[][] | undefined {
  if (lines.length !== before.length || !toLines(lines).every((line, at) => sameLine(line, before[at]))) {
    return undefined;
  }
  return after.map((line, row) =>
    line.map((cell, column) => {
      const was = before[row]?.[column];
      return was !== undefined && sameWireCell(was, cell) ? lines[row]?.[column] : fromWireCell(cell);
    }),
  );
}

/** What the person saw beside what stands there now, by group and item. */
function conflict(current: readonly Cell[][], before: readonly SettingLine[]): SettingsRefusal {
  const lines = toLines(current);
  const byKey = (all: readonly SettingLine[]) =>
    new Map(all.map((line) => [`${textKey(String(line[0]))}|${textKey(String(line[1]))}`, line]));
  const were = byKey(before);
  const are = byKey(lines);
  const changes = [...new Map([...were, ...are])].flatMap(([key, [group, item]]) => {
    const [seen, now] = [were.get(key)?.[2] ?? "", are.get(key)?.[2] ?? ""];
    const stays = were.has(key) === are.has(key) && sameWireCell(seen, now);
    return stays ? [] : [{ group: String(group), item: String(item), seen, now }];
  });
  return { kind: "conflict", lines, changes };
}

function toPreview({ rows, verdicts, units, unread, before, after }: SettingsComparison): SettingsPreview {
  return {
    kind: "preview",
    verdicts,
    units,
    unread,
    phases: rows.length - verdicts,
    rows: rows.slice(0, MOST_ROWS).map(({ reasonsGone, reasonsTo, ...row }) => ({
      ...row,
      column: (reasonsTo[0] ?? reasonsGone[0])?.column ?? "title",
      reasonsGone: reasonsGone.map((reason) => findingText(reason, before.programme)),
      reasonsTo: reasonsTo.map((reason) => findingText(reason, after.programme)),
    })),
    more: Math.max(0, rows.length - MOST_ROWS),
    targets: compareTargets(before, after),
  };
}

/** Each setting, old and new, for the log. */
function describeEdit({ cells, added, removed }: SettingsEdit, lines: readonly Cell[][]): string[] {
  const words = (template: string, line: readonly Cell[] | undefined, more = {}) =>
    fill(template, {
      group: quoteCell(line?.[0]),
      item: quoteCell(line?.[1]),
      value: quoteCell(line?.[2]),
      ...more,
    });
  return [
    ...cells.map(({ row, old, value }) =>
      words(settingsLog.change, lines[row - 1], {
        old: quoteCell(old),
        value: quoteCell(value),
      }),
    ),
    ...added.map((line) => words(settingsLog.added, line)),
    ...removed.map((row) => words(settingsLog.removed, lines[row - 1])),
  ];
}
