import { computerClock } from "../../src/host/clock";
import { readWorkbook, writeSnapshot } from "../../src/host/file/snapshot";
import { LocalWorkbook } from "../../src/host/host";
import { onceARun } from "./once-a-run";

/**
 * A workbook that takes long to make: made by the first that asks in a run, and given to each as a copy of its own.
 * Whoever makes another one must call it by another name.
 */
export function prepared(name: string, make: () => LocalWorkbook, now?: () => Date): LocalWorkbook {
  return workbookOf(
    onceARun(`${name}.ssk`, () => `${writeSnapshot(make().book)}\n`),
    now,
  );
}

/** A workbook in memory of the text of a file. */
export const workbookOf = (text: string, now: () => Date = computerClock): LocalWorkbook =>
  new LocalWorkbook(readWorkbook(text, "prepared.ssk", now).book);
