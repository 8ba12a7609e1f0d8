import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import * as circus from "jest-circus";
import { readTypeScript } from "./read-typescript.mjs";

const require = createRequire(import.meta.url);

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
/** What the mutated source looks up: the mutant that is switched on, the test that runs. */
const switches = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];

/** Runs tests of the core in this very process: to start jest for each mutant takes ten times as long. */
class CoreRunner {
  static inject = tokens(commonTokens.options);

  constructor({ testsIn, alsoTests, swcOptions }) {
    this.root = process.cwd() + sep;
    this.files = readdirSync(testsIn, { recursive: true })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => join(testsIn, file))
      .concat(alsoTests)
      .map((file) => join(this.root, file))
      // It would time the switches of all the mutants.
      .filter((file) => !readFileSync(file, "utf8").includes("processorTime"));
    this.took = new Map();
    readTypeScript(swcOptions);
    const { describe, it, test } = circus;
    Object.assign(globalThis, { expect, describe, it, test });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    switches.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run();
    return { status: "complete", tests, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    // Once, and not for each file: to load the core takes longer than most tests, and all that it keeps is this mutant's.
    this.forget();
    const tests = await this.run(testFilter && new Set(testFilter), true);
    const endless = determineHitLimitReached(switches.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: "complete", tests });
  }

  /** Runs the tests of these ids, or all. */
  async run(wanted, bail = false) {
    const done = [];
    const isWanted = (id) => wanted?.has(id) ?? true;
    const fileOf = (id) => this.root + id.slice(0, id.lastIndexOf("#"));
    const wantedFiles = wanted && new Set([...wanted].map(fileOf));
    const isOver = () => bail && done.some(({ status }) => status === TestStatus.Failed);
    // Most mutants die in the quick files.
    this.files.sort((a, b) => (this.took.get(a) ?? 0) - (this.took.get(b) ?? 0));
    for (const file of this.files) {
      if (isOver()) break;
      if (wantedFiles?.has(file) === false) continue;
      const start = performance.now();
      // What is worked out on first use is covered by a test of each file.
      if (!bail) this.forget();
      circus.resetState();
      switches.currentTestId = undefined;
      const ids = new Map();
      const finish = (id, timeSpentMs, errors) =>
        done.push({
          id,
          name: id,
          fileName: file,
          timeSpentMs,
          ...(errors.length > 0
            ? { status: TestStatus.Failed, failureMessage: String(errors[0]) }
            : { status: TestStatus.Success }),
        });
      const follow = ({ name, test }) => {
        if (name === "test_start") {
          const id = `${file.slice(this.root.length)}#${ids.size}`;
          ids.set(test, id);
          if (isOver() || !isWanted(id)) test.mode = "skip";
          else switches.currentTestId = id;
        } else if (name === "test_done") {
          switches.currentTestId = undefined;
          finish(ids.get(test), test.duration, test.errors.flat().filter(Boolean));
        }
      };
      circus.addEventHandler(follow);
      try {
        require(file);
        await circus.run();
      } catch (error) {
        finish(`${file}#load`, 0, [error]);
      } finally {
        circus.removeEventHandler(follow);
      }
      this.took.set(file, Math.max(this.took.get(file) ?? 0, performance.now() - start));
    }
    return done;
  }

  /** A mutant may sit in what a module works out when it is loaded. */
  forget() {
    const libraries = join(this.root, "node_modules");
    for (const file of Object.keys(require.cache))
      if (file.startsWith(this.root) && !file.startsWith(libraries)) delete require.cache[file];
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreRunner)];
