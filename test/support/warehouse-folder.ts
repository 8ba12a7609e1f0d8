import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeFile } from "../../src/tools/build/judge";
import { type Options, run } from "../../src/warehouse/commands";
import { Store } from "../../src/warehouse/store/store";

export const libraryFile = judgeFile(join(__dirname, "../.."));

let folder: string;
/** What the commands of a test said, a line each. */
export const said: string[] = [];

/** Each test of the file begins with an empty folder, and leaves none. */
export function useWarehouse(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "warehouse-"));
    said.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

export const at = (file: string): string => join(folder, file);
export const store = (): Store => new Store(at("store"), libraryFile);

/** Gives a command as on the command line; it asks Google only where a test says how. */
export const ask = (
  command: string,
  files: readonly string[] = [],
  more: Partial<Options> = {},
): Promise<void> =>
  run(command, files, {
    ...{ store: at("store"), libraryFile, pageFile: at("none.html"), now: () => new Date(2022, 4, 19) },
    ...{ isRun: false, isDryRun: false },
    google: { api: "", readToken: () => "", wait: () => Promise.resolve() },
    say: (line) => said.push(line),
    ...more,
  });
