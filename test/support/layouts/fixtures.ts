import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { LocalWorkbook } from "../../../src/host/host";
import { getOrMake } from "../../../src/host/model/get-or-make";
import { workbookOf } from "../warm/prepared";

export const fixtureFolder = join(__dirname, "../../fixtures/layouts");

/** The day on which the fixtures say that they were made: they are opened on it, too. */
export const FIXTURES_MADE_ON = "2026-11-23T10:11:00+07:00";
const texts = new Map<string, string>();

/** Opens a copy of the workbook that a release left, on the day on which it left it. */
export const openFixture = (version: string): LocalWorkbook =>
  workbookOf(
    getOrMake(texts, version, () =>
      gunzipSync(readFileSync(join(fixtureFolder, `${version}.ssk.gz`))).toString("utf8"),
    ),
    () => new Date(FIXTURES_MADE_ON),
  );
