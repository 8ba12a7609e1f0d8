import { fill } from "../messages/fill";
import { faults } from "../messages/vi";

/** What an exception of Apps Script means to the person who pressed the button. */
export function explainFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/protected cell or object|do not have permission|don't have permission/i.test(message))
    return faults.protected;
  if (/lock timeout|too many (scripts|times)|simultaneous/i.test(message)) return faults.busy;
  if (/maximum execution time|timed out/i.test(message)) return faults.tooLong;
  return fill(faults.other, { message });
}
