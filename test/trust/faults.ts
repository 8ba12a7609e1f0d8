import { ServiceException } from "../../src/host/services/exception";
import { WritesLost } from "../../src/host/services/execution";
import type { PageBook } from "../support/page-book";

/** What can become of the service calls of a run, from one of them on. */
export const faults = {
  "throws before": {
    hook: "beforeServiceCall",
    isOnce: true,
    fail: () => new ServiceException("Service Spreadsheets failed"),
  },
  "throws after": {
    hook: "afterServiceCall",
    isOnce: true,
    fail: () => new ServiceException("Service Spreadsheets timed out while accessing document"),
  },
  "writes lost": {
    hook: "beforeServiceCall",
    isOnce: true,
    fail: () => new WritesLost("Service Spreadsheets failed"),
  },
  // A run that is cut off reaches no further service, in `catch` and `finally` neither.
  "cut, committed": { hook: "beforeServiceCall", isOnce: false, fail: () => new ServiceException("cut off") },
  "cut, not committed": { hook: "beforeServiceCall", isOnce: false, fail: () => new WritesLost("cut off") },
} as const;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];

/** Runs something with a fault at a service call, counted from 0 among those that count. */
export function withFault<T>(
  book: PageBook,
  name: FaultName,
  at: number,
  action: () => T,
  counts = (_service: string) => true,
): T {
  const { hook, isOnce, fail } = faults[name];
  let count = 0;
  book.addIn[hook] = (service) => {
    if (!counts(service)) return;
    const now = count++;
    if (isOnce ? now === at : now >= at) throw fail();
  };
  try {
    return action();
  } finally {
    book.addIn[hook] = undefined;
  }
}

/** Service calls that change nothing by themselves: failing after one is failing before it. */
const READS =
  /\.(get|is|can|find|toast|alert|create|has|wait|try|release|show|new|build|with|require|set[A-Z]\w*If)/;
const COMMITS = /\.(flush|getValues?|getDisplayValues?|getFormulas?|getNotes?|insert|delete|add|remove)/;

/**
 * The places at which a fault can make a difference: a run that is cut off is told by what was written and what of that
 * was committed, and nothing else happens in it any more.
 */
export function placesOf(name: FaultName, services: readonly string[]): number[] {
  const all = services.map((_service, at) => at);
  if (name === "throws before") return all;
  if (name === "throws after") return all.filter((at) => !READS.test(services[at]!));
  const hasWritten = (at: number) => at > 0 && !READS.test(services[at - 1]!);
  if (name === "cut, committed") return all.filter((at) => at === 0 || hasWritten(at));
  return all.filter((at) => at === 0 || hasWritten(at) || COMMITS.test(services[at - 1]!));
}
