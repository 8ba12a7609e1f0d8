import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { transform } from "../../jest.config.json";
import type { Folder } from "./folders";

const [[, swcOptions]] = Object.values(transform) as [[string, object]];

/** What a folder's own tests did to each mutant of its source. */
export async function mutateFolder({
  name,
  oneIn,
  alsoTests = [],
}: Folder): Promise<readonly MutantResult[]> {
  const { Stryker } = await import("@stryker-mutator/core");
  const options: PartialStrykerOptions = {
    mutate: [`src/core/${name}/**/*.ts`],
    // A string is an id, which the compiler holds, or wording, which no test asserts.
    mutator: { excludedMutations: ["StringLiteral"] },
    plugins: [
      "./test/mutation/core-runner.mjs",
      "./test/mutation/ignore-examples.mjs",
      "./test/mutation/sample.mjs",
    ],
    checkers: oneIn === undefined ? [] : ["sample"],
    ignorers: ["examples"],
    testRunner: "core",
    coverageAnalysis: "perTest",
    concurrency: 2,
    // A loop without end is found by its count of hits; a busy machine is not to pass for one.
    timeoutMS: 60_000,
    ignorePatterns: ["/dist", "/docs", "/workbooks"],
    tempDirName: ".cache/mutation",
    reporters: [],
    warnings: false,
  };
  return new Stryker({
    ...options,
    oneIn,
    testsIn: `test/core/${name}`,
    alsoTests,
    swcOptions,
  }).runMutationTest();
}
