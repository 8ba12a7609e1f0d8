import { type Answer, type CallName, type Deed, deeds, type KeptAs } from "../../api/bridge";
import { badRequest } from "../../messages/vi/page-vi";
import { catchUpQuietly, isLongAgo } from "../live/keep-fresh";
import { writeStaticResults } from "../live/static-results";
import { withLayout, withLock } from "../lock/with-lock";
import { activeSpreadsheet } from "../platform/active-spreadsheet";
import { faultOf } from "../platform/explain-fault";
import { Fault } from "../platform/fault";
import { isKeptFresh, markEdited } from "../workbook/mode";
import { calls } from "./calls";
import type { Call } from "./define-call";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const runs: Readonly<Record<Deed, <T>(action: (settled: string) => T, spreadsheet: Spreadsheet) => T>> = {
  reads: (action) => action(""),
  notes: (action) => action(""),
  writes: withLock,
  laysOut: withLayout,
};

/**
 * Does what a call of the page asks: one JSON text in, one JSON text of an `Answer` out. Never throws: an exception
 * would reach the page as a sentence of Google's, or not at all.
 */
export function answer(name: CallName, request: string): string {
  let given: Answer<unknown>;
  try {
    const call = calls[name] as Call<CallName>;
    const asked = read(call, request);
    const spreadsheet = activeSpreadsheet();
    const run = (settled: string) => call.answer(asked, spreadsheet, settled);
    given = { ok: true, value: runs[deeds[name]](run, spreadsheet) };
  } catch (error) {
    given = { ok: false, ...faultOf(error) };
  }
  if (given.ok) given.keptAs = afterwards(name);
  return JSON.stringify(given);
}

/**
 * In the mode for many people a call leaves results that are fresh, also where it is not the one who made them old. Gives
 * how they are kept, where it looked.
 */
function afterwards(name: CallName): KeptAs | undefined {
  let keptAs: KeptAs | undefined;
  try {
    keptAs = isKeptFresh() ? "values" : "formulas";
    if (keptAs === "formulas") return keptAs;
    const { afterwards } = calls[name];
    if (afterwards === "rewrites") withLayout(() => writeStaticResults(activeSpreadsheet()));
    const isLayingOut = deeds[name] === "laysOut" && afterwards !== "isFresh";
    const isWriting = deeds[name] === "writes" || isLayingOut;
    // Whoever is at it must go round once more: what scripts write sets off no trigger.
    if (isWriting) markEdited();
    const isOpening = afterwards === "looks";
    // Whoever edited while this call had the lock left it to this call.
    catchUpQuietly(activeSpreadsheet(), {
      look: isWriting || isOpening || isLongAgo(),
      summaries: isOpening || isLayingOut,
    });
  } catch {
    // The answer stands without it.
  }
  return keptAs;
}

function read<N extends CallName>({ takes }: Call<N>, request: string) {
  let json: unknown;
  try {
    json = JSON.parse(request);
  } catch {
    // Said below.
  }
  if (takes(json)) return json;
  throw new Fault("other", badRequest);
}
