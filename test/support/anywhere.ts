/**
 * `npm run test:anywhere`: every suite but the browser's on other days, in other zones, in another language and in
 * random order; prints a table. `npm run test:anywhere -- 2 5` runs the second and the fifth of the combinations,
 * `-- 1 test/core` the first for those suites alone.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
/** The last minute of the first phase, a day that few years have, and a day after everything. */
const clocks = ["2022-05-31T23:59:00+07:00", "2024-02-29T12:00:00+07:00", "2031-01-01T00:00:00+07:00"];
/** West of everybody with summer time, east of everybody, and neither. */
const zones = ["America/Los_Angeles", "Pacific/Kiritimati", "UTC"];
const LOCALE = "tr_TR.UTF-8";
const SEED = 2022;

const given = process.argv.slice(2);
const isNumber = (text: string) => /^\d+$/.test(text);
const [asked, paths] = [given.filter(isNumber).map(Number), given.filter((text) => !isNumber(text))];

const combinations = zones.flatMap((zone) => clocks.map((clock) => ({ clock, zone })));

interface Outcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly { name: string; message: string; status: string }[];
}

function run(clock: string, zone: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "so-sang-kien-anywhere-"));
  const results = join(folder, "results.json");
  const moved = join(root, "test/support/clock/moved-clock.cjs");
  spawnSync(
    process.execPath,
    [
      "--max-semi-space-size=128",
      require.resolve("jest/bin/jest"),
      "--randomize",
      // The same order each time: what fails can be looked at again.
      `--seed=${SEED}`,
      "--testPathIgnorePatterns=/test/browser/",
      "--json",
      `--outputFile=${results}`,
      ...paths,
    ],
    {
      cwd: root,
      stdio: "ignore",
      env: {
        ...process.env,
        CLOCK_OFFSET: String(Math.round(Date.parse(clock) - (performance.timeOrigin + performance.now()))),
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --require ${moved}`.trim(),
        TEST_ZONE: zone,
        LC_ALL: LOCALE,
        LANG: LOCALE,
      },
    },
  );
  const outcome = JSON.parse(readFileSync(results, "utf8")) as Outcome;
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

const chosen = asked.length === 0 ? combinations : asked.map((number) => combinations[number - 1]!);
const table = chosen.map(({ clock, zone }) => {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    testResults,
  } = run(clock, zone);
  for (const { name, message, status } of testResults) {
    if (status === "failed") console.error(`${clock} ${zone} ${name}\n${message}`);
  }
  return { clock, zone, locale: LOCALE, passed, failed, skipped };
});
console.table(table);
if (table.some(({ failed, passed }) => failed > 0 || passed === 0)) process.exitCode = 1;
