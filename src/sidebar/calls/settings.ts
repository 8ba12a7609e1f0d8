import type { SettingsComparison } from "../../assessment/compare-settings";
import { compareSettings } from "../../assessment/compare-settings";
import { findingText } from "../../assessment/finding-text";
import { fill } from "../../messages/fill";
import { settingHeadings } from "../../messages/setting-words";
import { settingsLog } from "../../messages/what-if-vi";
import { metaOf } from "../../programme/fields";
import { presets } from "../../programme/presets/index";
import { phaseSettings, singleSettings } from "../../programme/schema";
import { settingRows } from "../../programme/settings-table";
import type { Cell } from "../../reading/cell";
import { quoteCell } from "../../reading/cell";
import { textKey } from "../../reading/text-key";
import type { SettingsEdit } from "../../sheets/apply-settings";
import { refitSummary, settingsEdit, writeSettings } from "../../sheets/apply-settings";
import { logQuietly } from "../../sheets/log";
import { mustFindTab, readRegister, readWhole } from "../../sheets/open-register";
import { ruleDefaults } from "../../sheets/set-up-settings";
import {
  mayChangeSettings,
  mustChangeSettings,
  readSettingLines,
  settingText,
} from "../../sheets/settings-tab";
import { withLayout } from "../../sheets/with-lock";
import { compareTargets } from "../../summary/compare-targets";
import type { WireCell } from "../bridge";
import type {
  SettingLine,
  SettingsAnswer,
  SettingsApplied,
  SettingsPreview,
  SettingsRefusal,
  SettingsRequest,
} from "../bridge-try-settings";
import { answer } from "./answer";
import { judgeRows } from "./judge-rows";
import { settingsRequests } from "./requests-settings";
import { fromWireCell, sameCell, toWireCell } from "./wire";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As many rows as one answer should carry. */
const MOST_ROWS = 1000;
const LISTS: ReadonlySet<string> = new Set(["kinds", "topicLevels"]);

/** The settings as they stand, and what can stand in them. */
export function pageSettings(request: string): string {
  return answer(settingsRequests.open, request, ({ presets: asked }, spreadsheet): SettingsAnswer => {
    const sheet = mustFindTab(spreadsheet, "settings");
    const choices: Record<string, { words: readonly string[]; several: boolean }> = {};
    for (const [key, schema] of Object.entries(singleSettings)) {
      const { item, choices: words } = metaOf(schema);
      if (words) choices[item] = { words, several: LISTS.has(key) };
    }
    return {
      lines: toLines(readSettingLines(sheet)),
      choices,
      phaseItems: Object.values(phaseSettings).map((schema) => {
        const { item, clause } = metaOf(schema);
        return [item, clause];
      }),
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
      rows: asked ? judgeRows(readWhole(spreadsheet)).filter(Boolean).length : 0,
    };
  });
}

/** What other settings would change. Writes nothing. */
export function pageTrySettings(request: string): string {
  return answer(
    settingsRequests.change,
    request,
    (wanted, spreadsheet): SettingsPreview | SettingsRefusal => {
      const lines = readSettingLines(mustFindTab(spreadsheet, "settings"));
      const after = linesAfter(lines, wanted);
      if (!after) return conflict(lines, wanted.before);
      const compared = compare(spreadsheet, lines, after);
      return compared.ok ? toPreview(compared.value) : { kind: "problems", problems: compared.problems };
    },
  );
}

/** Writes them, if the tab is still as the person saw it. */
export function pageApplySettings(request: string): string {
  return answer(settingsRequests.change, request, (wanted, spreadsheet) =>
    withLayout((): SettingsApplied | SettingsRefusal => {
      const sheet = mustFindTab(spreadsheet, "settings");
      mustChangeSettings(sheet);
      const seen = linesAfter(readSettingLines(sheet), wanted);
      const compared = seen && compare(spreadsheet, wanted.before.map(toCells), seen);
      if (compared && !compared.ok) return { kind: "problems", problems: compared.problems };
      // The last look before the write.
      const lines = readSettingLines(sheet);
      const after = linesAfter(lines, wanted);
      if (!after || !compared) return conflict(lines, wanted.before);
      const edit = settingsEdit(lines, after);
      writeSettings(sheet, lines, edit);
      const { verdicts, units, after: judged } = compared.value;
      const list = describeEdit(edit, lines).join("; ");
      logQuietly(spreadsheet, {
        what: settingsLog.what,
        detail: fill(settingsLog.result, { verdicts, units, list }),
      });
      refitSummary(spreadsheet, judged.programme);
      const settings = edit.cells.length + edit.added.length + edit.removed.length;
      return { kind: "applied", settings, verdicts, units };
    }),
  );
}

function compare(spreadsheet: Spreadsheet, before: Cell[][], after: Cell[][]) {
  const units: Cell[][] = mustFindTab(spreadsheet, "units").getDataRange().getValues();
  return compareSettings(readRegister(spreadsheet).values, units, before, after);
}

const toLines = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.map(toWireCell) as unknown as SettingLine);
const toCells = (line: SettingLine): Cell[] => line.map(fromWireCell);
const sameLine = (a: readonly WireCell[] | undefined, b: SettingLine | undefined) =>
  a !== undefined && b !== undefined && a.every((cell, at) => sameCell(cell, b[at] ?? ""));

/** The lines wanted, cells that nobody changed as they stand; nothing when the tab is not what the person saw. */
function linesAfter(lines: readonly Cell[][], { before, after }: SettingsRequest): Cell[][] | undefined {
  if (lines.length !== before.length || !toLines(lines).every((line, at) => sameLine(line, before[at]))) {
    return undefined;
  }
  return after.map((line, row) =>
    line.map((cell, column) => {
      const was = before[row]?.[column];
      return was !== undefined && sameCell(was, cell) ? lines[row]?.[column] : fromWireCell(cell);
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
    const stays = were.has(key) === are.has(key) && sameCell(seen, now);
    return stays ? [] : [{ group: String(group), item: String(item), seen, now }];
  });
  return { kind: "conflict", lines, changes };
}

function toPreview({ rows, verdicts, units, before, after }: SettingsComparison): SettingsPreview {
  return {
    kind: "preview",
    verdicts,
    units,
    phases: rows.length - verdicts,
    rows: rows.slice(0, MOST_ROWS).map(({ reasonsFrom, reasonsTo, ...row }) => ({
      ...row,
      column: (reasonsTo[0] ?? reasonsFrom[0])?.column ?? "title",
      reasonsFrom: reasonsFrom.map(findingText),
      reasonsTo: reasonsTo.map(findingText),
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
      words(settingsLog.change, lines[row - 1], { old: quoteCell(old), value: quoteCell(value) }),
    ),
    ...added.map((line) => words(settingsLog.added, line)),
    ...removed.map((row) => words(settingsLog.removed, lines[row - 1])),
  ];
}
