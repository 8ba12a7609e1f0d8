import { type Answer, type CallName, type Deed, deeds } from "../../api/bridge";
import { pageFaults } from "../../messages/vi/page-vi";
import { withLayout, withLock } from "../lock/with-lock";
import { activeSpreadsheet } from "../platform/active-spreadsheet";
import { faultOf } from "../platform/explain-fault";
import { Fault } from "../platform/fault";
import { calls } from "./calls";
import type { Call } from "./define-call";

const runs: Readonly<Record<Deed, <T>(action: (settled: string) => T) => T>> = {
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
    given = { ok: true, value: runs[deeds[name]]((settled) => call.answer(asked, spreadsheet, settled)) };
  } catch (error) {
    given = { ok: false, ...faultOf(error) };
  }
  return JSON.stringify(given);
}

function read<N extends CallName>({ takes }: Call<N>, request: string) {
  let json: unknown;
  try {
    json = JSON.parse(request);
  } catch {
    // Said below.
  }
  if (takes(json)) return json;
  throw new Fault("other", pageFaults.request);
}
