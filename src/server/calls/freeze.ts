import type { FreezeAnswer, FreezeInfo, FreezeRequest } from "../../api/bridge-freeze";
import type { Grid, Workbook } from "../../core/assessment/open-workbook";
import { DAY, formatDay, wallTimeOf } from "../../core/reading/wall-time";
import type { RowChange } from "../../core/snapshot/compare-frozen";
import { compareFrozen } from "../../core/snapshot/compare-frozen";
import { frozenSource, type LaterState } from "../../core/snapshot/frozen-source";
import type { KeptCell } from "../../core/snapshot/kept-cells";
import type { FreezeSource } from "../../core/snapshot/lay-out-freeze";
import { layOutFreeze } from "../../core/snapshot/lay-out-freeze";
import type { Manifest } from "../../core/snapshot/manifest";
import { readFrozen } from "../../core/snapshot/read-frozen";
import { readAsOf } from "../../core/summary/figures/read-as-of";
import { columnLetters } from "../../core/words/column-letters";
import { fill } from "../../core/words/fill";
import { unknownDay } from "../../core/words/summary-words";
import { tabs, wholeProgramme } from "../../core/words/words";
import { freezeFaults, freezeLog, freezeSteps } from "../../messages/vi/press/freeze-vi";
import { withLock } from "../lock/with-lock";
import { warningsOf } from "../menu/check";
import { Fault } from "../platform/fault";
import { progressTeller } from "../platform/progress";
import { namedSheets } from "../platform/sheet-mark";
import { formulaFaults } from "../setup/check-formulas";
import { type FreezeStep, freezeOrder, writeFreeze } from "../snapshot/freeze";
import type { FreezeTab } from "../snapshot/read-freeze";
import { findFreezes } from "../snapshot/read-freeze";
import { logQuietly } from "../workbook/log";
import { readCells } from "../workbook/read-workbook";
import { readWorkbook } from "../workbook/register-tab";
import { ageOf } from "../workbook/release";
import { mustManage } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { isKey, isNothing, object, optional, orNull, textUpTo, wholeNumber } from "./is";
import { judgeRows } from "./judge-rows";
import { toWireMoment } from "./wire";

declare const APP_VERSION: string;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LONGEST = 1000;
const isLine = textUpTo(LONGEST);
/** Google numbers tabs up to 2³¹. */
const isTabId = wholeNumber(0, 2 ** 31);

/** What one answer carries; the first of them are the most important ones. */
const MOST = 2000;
const LONGEST_TEXT = 300;
const importance: readonly RowChange["kind"][] = ["changed", "added", "gone", "edited"];

/** The freezes of the workbook, the latest first. */
export const pageFreezes: Call<"pageFreezes"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    return findFreezes(spreadsheet).map(infoOfTab);
  },
};

/** Writes all figures and the verdict of each row into a tab of its own. */
export const pageFreeze: Call<"pageFreeze"> = {
  takes: object({ phase: isLine, asOf: isLine, by: isLine, remark: isLine, key: optional(isKey) }),
  answer(request, spreadsheet) {
    const sheets = namedSheets(spreadsheet);
    const { key } = request;
    const same = findFreezes(spreadsheet, sheets).find(({ outcome }) => outcome && outcome.key === key);
    if (same?.outcome) {
      const { eligible, cut } = same.outcome;
      return { freeze: infoOfTab(same), eligible, cut };
    }
    mustManage(spreadsheet);
    const tell = progressTeller();
    const begin = (step: FreezeStep) =>
      tell({
        ...{ work: "freeze", part: freezeOrder.indexOf(step) + 1, of: freezeOrder.length },
        step: freezeSteps[step],
      });
    try {
      return makeFreeze(request, spreadsheet, new Set(sheets.map(({ name }) => name)), begin);
    } finally {
      tell(null);
    }
  },
};

/** `taken`: the names of the tabs. `begin` is told each step. */
function makeFreeze(
  { phase, asOf, by, remark, key }: FreezeRequest,
  spreadsheet: Spreadsheet,
  taken: ReadonlySet<string>,
  begin: (step: FreezeStep) => void,
): FreezeAnswer {
  const day = readAsOf(asOf);
  if (day === "unreadable") throw new Fault("other", fill(unknownDay, { text: asOf }));
  begin("judge");
  const source = sourceOf(spreadsheet);
  const { programme } = source.workbook;
  const chosen = programme.phases.find(({ name }) => name === phase);
  if (phase && !chosen) throw new Fault("other", fill(freezeFaults.phase, { text: phase }));
  mustBeComputed(source);
  const layout = layOutFreeze(source, {
    at: wallTimeOf(new Date()),
    version: APP_VERSION,
    ...(chosen && { phase: chosen }),
    asOf: day,
    remark: remark.trim(),
  });
  const { manifest, eligible, cut } = layout;
  const outcome = key === undefined ? undefined : { key, eligible, cut };
  const written = writeFreeze(spreadsheet, layout, by.trim(), outcome, taken, begin);
  const freeze = infoOf(manifest, written);
  const detail = {
    tab: freeze.name,
    phase: phase || wholeProgramme,
    rows: freeze.rows,
    eligible,
    by: written.by,
  };
  logQuietly(spreadsheet, {
    what: freezeLog.freeze,
    detail: fill(freezeLog.frozen, detail),
  });
  return { freeze, eligible, cut };
}

export const pageFormulaWarnings: Call<"pageFormulaWarnings"> = {
  takes: isNothing,
  answer(_nothing, spreadsheet) {
    const cells = readCells(spreadsheet);
    // A workbook that cannot be read any more says so elsewhere.
    return warningsOf(spreadsheet, cells.ok ? formulaFaults(spreadsheet, cells.value) : []);
  },
};

/** What moved between two freezes, or since one, and why. */
export const pageCompareFreeze: Call<"pageCompareFreeze"> = {
  takes: object({ id: isTabId, later: optional(isTabId) }),
  answer({ id, later: other }, spreadsheet) {
    const [tab, laterTab] = inOrder(
      mustFind(spreadsheet, id),
      other === undefined ? undefined : mustFind(spreadsheet, other),
    );
    const { sheet, manifest } = tab;
    const freeze = infoOfTab(tab);
    const refuse = (words: string, problems: readonly string[] = [], at = sheet) =>
      new Fault("workbook", fill(words, { tab: at.getName(), problems: problems.join("\n") }));
    const read = (from: FreezeTab) => {
      const found = readFrozen(from.sheet.getDataRange().getValues(), from.manifest);
      if (!found) throw refuse(freezeFaults.damaged, [], from.sheet);
      return found;
    };
    const frozen = read(tab);
    const frozenLater = laterTab && read(laterTab);
    const reading = frozenLater && frozenSource(frozenLater);
    if (reading && !reading.ok) throw refuse(freezeFaults.settings, reading.problems, laterTab?.sheet);
    const source: LaterState = reading ? reading.value : sourceOf(spreadsheet);
    const otherVersion = manifest.version === APP_VERSION ? "" : manifest.version;
    const found = compareFrozen(frozen, source, otherVersion !== "", manifest.asOf);
    if ("problems" in found) throw refuse(freezeFaults.settings, found.problems);

    const kinds = { changed: 0, added: 0, gone: 0, edited: 0 };
    const causes: Partial<Record<RowChange["causes"][number], number>> = {};
    for (const { kind, causes: why } of found.rows) {
      kinds[kind] += 1;
      if (kind === "changed") for (const cause of why) causes[cause] = (causes[cause] ?? 0) + 1;
    }
    const rows = [...found.rows].sort((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind));
    const detail = fill(freezeLog.compared, { tab: freeze.name, ...kinds });
    // Looking is for everybody; what a newer release laid out is not written to.
    if (ageOf(spreadsheet).kind !== "newer")
      withLock(() => logQuietly(spreadsheet, { what: freezeLog.compare, detail }));
    return {
      ...found,
      freeze,
      later: laterTab ? infoOfTab(laterTab) : null,
      edited: frozen.edited || (frozenLater?.edited ?? false),
      otherVersion,
      rows: rows.slice(0, MOST).map(shorten),
      more: Math.max(0, rows.length - MOST),
      kinds,
      causes,
    };
  },
};

/** Shows a frozen tab: its top, or a row of the register as it was. */
export const pageShowFreeze: Call<"pageShowFreeze"> = {
  takes: object({ id: isTabId, frozenRow: orNull(wholeNumber(1)) }),
  answer({ id, frozenRow }, spreadsheet) {
    const { sheet, manifest } = mustFind(spreadsheet, id);
    const [first, count] = manifest.rows;
    let row = 1;
    if (frozenRow && count > 0) {
      const numbers = sheet.getRange(first, 1, count).getValues();
      row =
        first +
        Math.max(
          0,
          numbers.findIndex(([number]) => number === frozenRow),
        );
    }
    sheet.getRange(Math.min(row, sheet.getMaxRows()), 1).activate();
    return null;
  },
};

/** The older first. */
const inOrder = (one: FreezeTab, other?: FreezeTab): readonly [FreezeTab, FreezeTab | undefined] =>
  other && other.manifest.at < one.manifest.at ? [other, one] : [one, other];

function mustFind(spreadsheet: Spreadsheet, id: number): FreezeTab {
  const tab = findFreezes(spreadsheet).find(({ sheet }) => sheet.getSheetId() === id);
  if (!tab) throw new Fault("other", freezeFaults.gone);
  return tab;
}

const infoOfTab = ({ sheet, manifest }: FreezeTab): FreezeInfo =>
  infoOf(manifest, { id: sheet.getSheetId(), name: sheet.getName() });

function infoOf(
  { at, phase, asOf, rows }: Manifest,
  { id, name }: Pick<FreezeInfo, "id" | "name">,
): FreezeInfo {
  return {
    id,
    name,
    at: toWireMoment(at) ?? "",
    phase,
    asOf: asOf === undefined ? "" : formatDay(asOf - DAY),
    rows: rows[1],
  };
}

function sourceOf(spreadsheet: Spreadsheet): FreezeSource {
  const whole = readWorkbook(spreadsheet);
  const { values: table, settings, units, activities } = whole;
  const { judge: _judge, ...opened } = whole.table;
  return { table, settings, units, activities, workbook: { ...opened, assessments: judgeRows(whole) } };
}

const COMPUTING = /^(Loading|Đang tải)(\.\.\.|…)$/;

/** A cell that people's own formulas still compute says nothing yet; our own result columns are not read at all. */
function mustBeComputed({ table, settings, units, activities, workbook }: FreezeSource): void {
  const among = ({ at }: Pick<Workbook["register" | "activities"], "at">) => {
    const read = new Set(Object.values(at));
    return (column: number) => read.has(column);
  };
  const look = (tab: string, grid: Grid, isRead: (column: number) => boolean) => {
    grid.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell !== "string" || !isRead(column) || !COMPUTING.test(cell)) return;
        const place = { tab, cell: `${columnLetters(column + 1)}${row + 1}`, text: cell };
        throw new Fault("workbook", fill(freezeFaults.computing, place));
      });
    });
  };
  look(tabs.register, table, among(workbook.register));
  look(tabs.activities, activities, among(workbook.activities));
  look(tabs.settings, settings, () => true);
  look(tabs.units, units, () => true);
}

/** Long texts are shown by their beginning. */
function shorten(change: RowChange): RowChange {
  const cut = (cell: KeptCell) =>
    typeof cell === "string" && cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT)}…` : cell;
  return {
    ...change,
    title: String(cut(change.title)),
    edits: change.edits.map(({ column, from, to }) => ({ column, from: cut(from), to: cut(to) })),
  };
}
