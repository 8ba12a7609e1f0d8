import { createHash } from "node:crypto";
import { relative } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

/** Stryker has no sampling; a checker may turn mutants away before a test runs. The hash makes it the same sample each time. */
class Sample {
  static inject = tokens(commonTokens.options);

  constructor({ sampleOneIn }) {
    this.oneIn = sampleOneIn;
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.takes(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
      ]),
    );
  }

  takes({ fileName, location, replacement }) {
    const file = relative(process.cwd(), fileName).replaceAll("\\", "/");
    const hash = createHash("sha256")
      .update(JSON.stringify([file, location, replacement]))
      .digest();
    return hash.readUInt32BE(0) % this.oneIn === 0;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
