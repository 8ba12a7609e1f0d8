import { hoaBinh } from "../../core/programme/presets/hoa-binh";
import type { Programme } from "../../core/programme/programme";
import { programmeOf } from "../../core/programme/read-programme";
import { fill } from "../../core/words/fill";
import { tabs } from "../../core/words/words";
import { done } from "../../messages/vi/press/setup-texts-vi";
import { inOrder } from "../../messages/vi/setup-vi";
import { protectionNames } from "../../messages/vi/vi";
import { ensureSize, NEW_TAB } from "../platform/ensure-size";
import { headingRows } from "../platform/heading-rows";
import { forgetProgress, progressTeller } from "../platform/progress";
import { lockOnce, locksOf, protectOnce, shuttingOut } from "../platform/protect";
import { type Changes, noChanges } from "../workbook/changes";
import { crowdAdviceOn } from "../workbook/crowd-advice";
import { isKeptFresh } from "../workbook/mode";
import { rowsAbove } from "../workbook/rows-above";
import { mustManage } from "../workbook/settings-tab";
import { summaryTabs } from "../workbook/summary-layout";
import type { TabFinder, TabKey } from "../workbook/tabs";
import { addTabMark, isMarked, tabFinder, tabKeys } from "../workbook/tabs";
import { writeAwardsTop } from "./awards-top";
import { formatAwards } from "./format-awards";
import { formatAnalysis, formatSummary } from "./format-summary";
import { findInOrder } from "./in-order";
import { localeStands, setLocale } from "./locale";
import { migrating, type SetUpDone } from "./migrate";
import { placeCharts } from "./place-charts";
import { setUpGuide } from "./set-up-guide";
import { setUpLog } from "./set-up-log";
import { setUpActivities, setUpUnits } from "./set-up-plain";
import { setUpRegister } from "./set-up-register";
import { setUpSettings } from "./set-up-settings";
import { setUpSummary } from "./set-up-summary";
import type { SetUpTab } from "./set-up-tab";
import { forgetStamp, readPlaces, stamp } from "./stamp";
import { writeTop } from "./summary-top";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Rows of a new register; Sheets adds more as people go on. */
const ROWS = 1000;

/** Looks that people changed make no figure wrong: they are mended on request, or with what is. */
export interface SetUpOptions {
  looks?: boolean;
  /** What knows the tabs as they are. */
  find?: TabFinder;
  /** Whether it says that rows were kept: a new campaign says itself what became of them. */
  saysKept?: boolean;
  /** What is done behind it, before it is said. */
  finish?: (changes: Changes) => void;
}

type Ending = Pick<SetUpOptions, "saysKept" | "finish">;

/**
 * Makes every tab of a blank workbook, or mends what is broken in one; touches no row that people entered. Gives the
 * sentence that says what it did.
 */
export function setUp(
  spreadsheet: Spreadsheet,
  { looks = false, find = tabFinder(spreadsheet), ...ending }: SetUpOptions = {},
): string {
  mustManage(spreadsheet, find);
  const isAtHome = localeStands(spreadsheet);
  const inPlace = looks || !isAtHome ? undefined : findInOrder(spreadsheet);
  const changes: Changes = { ...noChanges(), said: looks ? [done.looks] : [] };
  if (inPlace) return sayInOrder(inPlace, changes, ending);
  // All are looked for before the first write: looks are dearer after it.
  const found = tabKeys.map((key) => presentTab(find(key), key));
  const blank = found.some(Boolean) ? undefined : blankSheet(spreadsheet);
  try {
    return migrating(spreadsheet, find, () => {
      forgetStamp();
      if (!isAtHome) setLocale(spreadsheet, changes);
      return setUpTabs(spreadsheet, found, blank, changes, ending);
    });
  } finally {
    forgetProgress();
  }
}

function sayInOrder(
  { tabs: own, places, headingRow }: NonNullable<ReturnType<typeof findInOrder>>,
  changes: Changes,
  ending: Ending,
): string {
  const advice = crowdAdviceOn(own.register.sheet, places.rows[0]!, headingRow);
  const isOpen = lockOnce(own.settings.sheet, protectionNames.settings)();
  const further = [inOrder.looksLeft, isOpen ? done.settingsOpen : "", advice];
  return say([], changes, ending, rowsAbove(places), further);
}

/** A tab that is there, what it is called, and whether it has our mark. */
interface PresentTab {
  sheet: Sheet;
  old: string;
  isMarked: boolean;
  locks?: readonly Protection[];
}

const presentTab = (sheet: Sheet | undefined, key: TabKey): PresentTab | undefined =>
  sheet && {
    sheet,
    old: sheet.getName(),
    isMarked: isMarked(sheet),
    ...(isLocked(key) && { locks: locksOf(sheet) }),
  };

const isLocked = (key: TabKey): boolean => key === "units" || key === "settings";

function setUpTabs(
  spreadsheet: Spreadsheet,
  found: readonly (PresentTab | undefined)[],
  blank: Sheet | undefined,
  changes: Changes,
  ending: Ending,
): SetUpDone {
  const before = found[tabKeys.indexOf("register")] && spreadsheet.getActiveSheet();
  const created: string[] = [];
  const all = Object.fromEntries(
    tabKeys.map((key, index): [TabKey, SetUpTab] => {
      const present = found[index];
      if (present) return [key, keepTab(present, key, changes)];
      created.push(tabs[key]);
      const sheet = (index === 0 && blank?.setName(tabs[key])) || spreadsheet.insertSheet(tabs[key], index);
      return [key, { sheet, isNew: true }];
    }),
  ) as Record<TabKey, SetUpTab>;
  const sheets = Object.fromEntries(tabKeys.map((key) => [key, all[key].sheet])) as Record<TabKey, Sheet>;
  // The log first: what is in the way of the others goes there.
  const order: readonly TabKey[] = [
    "log",
    "guide",
    "units",
    "settings",
    "activities",
    "register",
    "summary",
    "analysis",
    "awards",
  ];
  const tell = progressTeller();
  const begin = (key: TabKey) =>
    tell({ work: "setUp", part: order.indexOf(key) + 1, of: order.length, step: tabs[key] });
  begin("log");
  setUpLog(all.log);
  sheets.log.hideSheet();
  begin("guide");
  setUpGuide(all.guide, sheets, changes);
  begin("units");
  const units = setUpUnits(all.units, changes);
  begin("settings");
  const settings = setUpSettings(all.settings, changes);
  const programme: Programme = settings.programme ?? programmeOf(hoaBinh);
  begin("activities");
  const activities = setUpActivities(all.activities, programme, units, changes);
  // Behind the headings: a run that is cut off before leaves a foreign list as foreign.
  tabKeys.forEach((key, index) => {
    if (!found[index]?.isMarked) addTabMark(sheets[key], key);
  });
  begin("register");
  const { span, check, protect, shown } = setUpRegister(all.register, ROWS, programme, units, changes);
  begin("summary");
  const checks = summaryTabs.flatMap((key) => setUpSummary(all[key], key, span, changes));
  // What people choose on top is read by the formulas: whoever asks for these waits once.
  writeTop(all.summary, programme, changes);
  writeAwardsTop(all.awards, programme, units, changes);
  // In a workbook that was blank nothing is in the way of anything, and no table longer than its tab.
  const isBlank = created.length === tabKeys.length;
  for (const each of isBlank ? [] : [check, ...checks]) each();
  const shared = formatSummary(all.summary, programme);
  begin("analysis");
  formatAnalysis(all.analysis, programme, shared);
  begin("awards");
  formatAwards(all.awards, shared);
  placeCharts(all, programme, units.values);
  // Together: whom to shut out is asked once for all of them.
  const made: Protection[] = [];
  protect(made);
  protectOnce(all.units, protectionNames.units, made);
  const looksOpen = protectOnce(all.settings, protectionNames.settings, made);
  const register = shown.length > 1 ? headingRows(sheets.register) : shown;
  const above = rowsAbove({ register, units: units.values, activities });
  const shutOut = shuttingOut(spreadsheet, made);
  const places = readPlaces(all, {
    register: shown,
    settings: settings.known,
    units: units.values,
    activities,
  });
  const advice = crowdAdviceOn(sheets.register, places.rows[0]!, shown.length);
  const isShut = shutOut();
  const isOpen = looksOpen(isShut);
  if (settings.programme) stamp(places, shown.length);
  // A new tab shows itself.
  if (created.length > 0) spreadsheet.setActiveSheet(before ?? sheets.register);
  return {
    sentence: say(created, changes, ending, above, [settings.fault, isOpen ? done.settingsOpen : "", advice]),
    freshLog: all.log.isNew && changes.displaced === 0 ? sheets.log : undefined,
  };
}

function keepTab({ sheet, old, isMarked, locks }: PresentTab, key: TabKey, { said }: Changes): SetUpTab {
  const name = tabs[key];
  if (old !== name) {
    sheet.setName(name);
    said.push(fill(done.renamedTab, { old, name }));
  }
  return { sheet, isNew: false, isOurs: isMarked, ...(locks && { locks }) };
}

/** The one empty sheet of a new workbook becomes the first tab instead of staying behind. */
function blankSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const sheets = spreadsheet.getSheets();
  const only = sheets.length === 1 ? sheets[0] : undefined;
  if (only?.getLastRow() !== 0) return undefined;
  ensureSize(only, NEW_TAB.rows, NEW_TAB.columns);
  return only;
}

/** Brings it to its end, and says what was done; `further`: what follows. */
function say(
  created: readonly string[],
  changes: Changes,
  { saysKept = true, finish }: Ending,
  above: string,
  further: readonly (string | undefined)[],
): string {
  finish?.(changes);
  const kept = saysKept && created.length < tabKeys.length ? inOrder.kept : "";
  return [whatWasDone(created, changes), above, kept, ...further].filter(Boolean).join(" ");
}

function whatWasDone(created: readonly string[], { said, moved, formulasOn, displaced }: Changes): string {
  if (created.length === tabKeys.length) {
    return `${fill(done.fresh, { created: quoted(created) })} ${done.next}`;
  }
  const named = (sentence: string, names: readonly string[]) =>
    names.length > 0 ? [fill(sentence, { names: quoted([...new Set(names)]) })] : [];
  const what = [
    ...named(done.createdTabs, created),
    ...named(done.moved, moved),
    ...new Set(said),
    ...(formulasOn.length > 0 ? named(isKeptFresh() ? done.results : done.formula, formulasOn) : []),
    ...(displaced > 0 ? [fill(done.displaced, { count: displaced })] : []),
  ];
  return what.length === 0 ? inOrder.nothing : fill(done.repaired, { what: what.join("; ") });
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
