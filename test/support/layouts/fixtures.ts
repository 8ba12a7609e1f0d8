import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { LocalWorkbook } from "../../../src/local/host";
import { openWorkbook } from "../../../src/local/host";

export const fixtureFolder = join(__dirname, "../../fixtures/layouts");

/** Opens a copy of the workbook that a release left. */
export function openFixture(version: string): LocalWorkbook {
  const file = join(mkdtempSync(join(tmpdir(), "so-sang-kien-")), `${version}.ssk`);
  writeFileSync(file, gunzipSync(readFileSync(join(fixtureFolder, `${version}.ssk.gz`))));
  return openWorkbook(file);
}
