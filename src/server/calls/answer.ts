import type * as z from "zod/mini";
import type { Answer } from "../../api/bridge";
import { pageFaults } from "../../messages/vi/page-vi";
import { activeSpreadsheet } from "../platform/active-spreadsheet";
import { faultOf } from "../platform/explain-fault";
import { Fault } from "../platform/fault";

/**
 * Does what a call of the page asks: one JSON text in, one JSON text of an `Answer` out. Never throws: an exception
 * would reach the page as a sentence of Google's, or not at all.
 */
export function answer<S extends z.ZodMiniType>(
  schema: S,
  request: string,
  act: (request: z.output<S>, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => unknown,
): string {
  let given: Answer<unknown>;
  try {
    given = { ok: true, value: act(read(schema, request), activeSpreadsheet()) };
  } catch (error) {
    given = { ok: false, ...faultOf(error) };
  }
  return JSON.stringify(given);
}

function read<S extends z.ZodMiniType>(schema: S, request: string): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(request);
  } catch {
    // Said below.
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data as z.output<S>;
  throw new Fault("other", pageFaults.request);
}
