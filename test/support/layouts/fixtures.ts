import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { LocalWorkbook } from "../../../src/local/host";
import { openWorkbook } from "../../../src/local/host";

export const fixtureFolder = join(__dirname, "../../fixtures/layouts");

/** The day on which the fixtures say that they were made: they are opened on it, too. */
const MADE_ON = "2026-11-23T10:11:00+07:00";

/** Opens a copy of the workbook that a release left, on the day on which it left it. */
export function openFixture(version: string): LocalWorkbook {
  const file = join(mkdtempSync(join(tmpdir(), "so-sang-kien-")), `${version}.ssk`);
  writeFileSync(file, gunzipSync(readFileSync(join(fixtureFolder, `${version}.ssk.gz`))));
  return openWorkbook(file, { now: () => new Date(MADE_ON) });
}
