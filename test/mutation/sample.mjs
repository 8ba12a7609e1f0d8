import { createHash } from "node:crypto";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

const SEED = 8;

/** Lets one of so many mutants be tried, always the same ones of one source; the others count for nothing. */
class Sample {
  static inject = tokens(commonTokens.options);

  constructor({ oneIn }) {
    this.oneIn = oneIn;
  }

  async init() {}

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants) {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          this.isIn(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
        ]),
      ),
    );
  }

  isIn({ fileName, location, mutatorName, replacement }) {
    const { start, end } = location;
    // Relative to the folders of the core: the same mutants wherever the source lies.
    const file = fileName.replace(/\\/g, "/").split("/src/core/").at(-1);
    const text = JSON.stringify([
      SEED,
      file,
      start.line,
      start.column,
      end.line,
      end.column,
      mutatorName,
      replacement,
    ]);
    return createHash("sha256").update(text).digest().readUInt32BE() % this.oneIn === 0;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
