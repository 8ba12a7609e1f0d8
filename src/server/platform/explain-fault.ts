import type { FaultCode } from "../../api/fault-code";
import { fill } from "../../core/words/fill";
import { pageFaults } from "../../messages/vi/press/page-faults-vi";
import { faults } from "../../messages/vi/vi";
import { Fault } from "./fault";

/** What an exception of Apps Script means to the person who pressed the button, and its kind. */
export function faultOf(error: unknown): { code: FaultCode; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Fault) return { code: error.code, message };
  if (
    /protected cell or object|do(?: not|n't) have permission|permission_denied|authorization is required/i.test(
      message,
    )
  )
    return { code: "noPermission", message: faults.protected };
  if (/lock timeout|too many (scripts|times)|simultaneous/i.test(message))
    return { code: "busy", message: pageFaults.busy };
  if (/maximum execution time|timed out/i.test(message)) return { code: "tooLong", message: faults.tooLong };
  const cell = /cell (\S+) violates the data validation/.exec(message)?.[1];
  if (cell !== undefined) return { code: "workbook", message: fill(pageFaults.validation, { cell }) };
  return { code: "unexpected", message: fill(faults.other, { message }) };
}

/** The same as one sentence. */
export const explainFault = (error: unknown): string => faultOf(error).message;
