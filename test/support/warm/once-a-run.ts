import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of one run of jest; its workers share what is in it. */
const runFolder = process.env.SO_SANG_KIEN_TEST_RUN ?? mkdtempSync(join(tmpdir(), "so-sang-kien-"));
const known = new Map<string, string>();

/** A text that takes long to make: made by the first that asks in a run, and read by all others. */
export function onceARun(name: string, make: () => string): string {
  let text = known.get(name);
  if (text === undefined) {
    const file = join(runFolder, name);
    if (existsSync(file)) text = readFileSync(file, "utf8");
    else {
      text = make();
      // Whole at once: other workers look for it at the same time.
      const whole = join(mkdtempSync(join(runFolder, "new-")), "made");
      writeFileSync(whole, text);
      renameSync(whole, file);
    }
    known.set(name, text);
  }
  return text;
}
