import { fill } from "../../core/words/fill";
import { releaseFaults } from "../../messages/vi/press/release-faults-vi";
import { releaseWords as words } from "../../messages/vi/release-vi";
import { addMark, keyOf, marksOf } from "../platform/book-marks";
import { Fault } from "../platform/fault";
import type { Release } from "./layouts";
import { LAYOUT, layouts } from "./layouts";
import { type TabFinder, tabFinder } from "./tabs";

declare const APP_VERSION: string;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Marks = readonly Mark[];

/** What a workbook says of itself; `from` while an upgrade from there is not finished. */
interface Recorded extends Release {
  from?: Release;
}

/** How a workbook stands to this release, by its layout; releases between which no layout changed are the same. */
export type Age = { kind: "none" | "present" } | ({ kind: "older" | "newer" } & Release);

/** What this release records. */
export const present: Release = { layout: LAYOUT, version: APP_VERSION };

const MARK = "so-sang-kien-layout";
/** Rows of `Hướng dẫn` in which another release may have put its line. */
const GUIDE_ROWS = 60;
const LINE = /^(\d[\w.-]*)\D+(\d+)\D*$/;

/**
 * Tells how old a workbook is: by the mark that set-up leaves on it; in a copy that lost it, by the line in
 * `Hướng dẫn`; without either, a workbook that has our tabs is of the first release, which left none.
 */
export function ageOf(
  spreadsheet: Spreadsheet,
  marks: Marks = spreadsheet.getDeveloperMetadata(),
  find = tabFinder(spreadsheet),
): Age {
  const recorded = readMark(marks)?.recorded ?? readLine(find("guide"));
  if (!recorded) {
    const isOurs = find("register") && find("settings");
    return isOurs ? { kind: "older", ...layouts[0] } : { kind: "none" };
  }
  const { from, layout, version } = recorded;
  if (layout > LAYOUT) return { kind: "newer", layout, version };
  if (from) return { kind: "older", ...from };
  return layout < LAYOUT ? { kind: "older", layout, version } : { kind: "present" };
}

/** Records this release, before anything is changed: whoever is older must not write from here on. */
export function beginRelease(spreadsheet: Spreadsheet, age: Age): void {
  const from = age.kind === "older" ? { layout: age.layout, version: age.version } : undefined;
  writeMark(spreadsheet, { ...present, ...(from && { from }) });
}

/** Records that the workbook has the layout of this release. */
export function finishRelease(spreadsheet: Spreadsheet): void {
  writeMark(spreadsheet, present);
}

/** The line of `Hướng dẫn`. */
export const releaseLine = (): [string, string] => [words.label, fill(words.line, { ...present })];

/** Refuses to change a workbook that a newer release has laid out. */
export function refuseNewer(spreadsheet: Spreadsheet, marks: Marks, find?: TabFinder): void {
  refuse(ageOf(spreadsheet, marks, find), "newer");
}

/** Refuses also where the layout is not there yet. */
export function refuseOtherLayout(spreadsheet: Spreadsheet, marks: Marks, find?: TabFinder): void {
  const age = ageOf(spreadsheet, marks, find);
  refuse(age, "newer");
  refuse(age, "older");
}

function refuse(age: Age, kind: "newer" | "older"): void {
  if (age.kind === kind)
    throw new Fault(kind, fill(releaseFaults[kind], { version: age.version, app: APP_VERSION }));
}

/** Reading that failed because the workbook is of another release says so first. */
export function explainByAge(age: Age, error: unknown): unknown {
  if (!(error instanceof Fault) || (age.kind !== "older" && age.kind !== "newer")) return error;
  const why =
    age.kind === "newer" ? fill(releaseFaults.newer, { version: age.version, app: APP_VERSION }) : "";
  return new Fault(age.kind, why || fill(releaseFaults.unread, { message: error.message }));
}

/** The mark of the highest layout, should there be several. */
function readMark(marks: Marks): { mark: Mark; recorded: Recorded } | undefined {
  let best: { mark: Mark; recorded: Recorded } | undefined;
  for (const mark of marks) {
    const recorded = keyOf(mark) === MARK ? parse(mark.getValue()) : undefined;
    if (recorded && !(best && best.recorded.layout >= recorded.layout)) best = { mark, recorded };
  }
  return best;
}

function parse(text: string | null): Recorded | undefined {
  try {
    const { layout, version, from } = JSON.parse(text ?? "") as Partial<Recorded>;
    if (!isRelease({ layout, version })) return undefined;
    return { layout, version, ...(from && isRelease(from) && { from }) } as Recorded;
  } catch {
    return undefined;
  }
}

const isRelease = ({ layout, version }: { layout?: unknown; version?: unknown }) =>
  Number.isInteger(layout) && typeof version === "string";

function readLine(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): Recorded | undefined {
  if (!sheet) return undefined;
  const lines = sheet.getRange(1, 1, Math.min(GUIDE_ROWS, sheet.getMaxRows()), 2).getValues();
  const found = lines.flatMap(([label, text]) => {
    const parts = label === words.label ? LINE.exec(String(text)) : null;
    return parts ? [{ version: String(parts[1]), layout: Number(parts[2]) }] : [];
  });
  return found.sort((a, b) => b.layout - a.layout)[0];
}

function writeMark(spreadsheet: Spreadsheet, recorded: Recorded): void {
  const text = JSON.stringify(recorded);
  const found = readMark(marksOf(spreadsheet));
  if (!found) addMark(spreadsheet, MARK, text);
  else if (found.mark.getValue() !== text) found.mark.setValue(text);
}
