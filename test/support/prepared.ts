import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computerClock } from "../../src/local/clock";
import { readWorkbook, writeSnapshot } from "../../src/local/file/snapshot";
import { LocalWorkbook } from "../../src/local/host";

/** The folder of one run of jest; its workers share what is in it. */
const runFolder = process.env.SO_SANG_KIEN_TEST_RUN ?? mkdtempSync(join(tmpdir(), "so-sang-kien-"));
const known = new Map<string, string>();

/**
 * A workbook that takes long to make: made by the first that asks in a run, and given to each as a copy of its own.
 * Whoever makes another one must call it by another name.
 */
export function prepared(name: string, make: () => LocalWorkbook, now?: () => Date): LocalWorkbook {
  let text = known.get(name);
  if (text === undefined) {
    const file = join(runFolder, `${name}.ssk`);
    if (existsSync(file)) text = readFileSync(file, "utf8");
    else {
      text = `${writeSnapshot(make().book)}\n`;
      // Whole at once: other workers look for it at the same time.
      const whole = join(mkdtempSync(join(runFolder, "new-")), "made.ssk");
      writeFileSync(whole, text);
      renameSync(whole, file);
    }
    known.set(name, text);
  }
  return workbookOf(text, now);
}

/** A workbook in memory of the text of a file. */
export const workbookOf = (text: string, now: () => Date = computerClock): LocalWorkbook =>
  new LocalWorkbook(readWorkbook(text, "prepared.ssk", now).book);
