// Tests of one worker share the modules of the product, of the built bundle and of prepared workbooks: each test file would
// load them anew, and what has run before is several times as quick. They keep nothing that a test could see, which random
// order proves. The page, which lives in a document, and what names Google's services stay each test file's own.
const { existsSync, mkdtempSync, writeFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
const { transformSync } = require("@swc/core");
const { default: Runtime } = require("jest-runtime");
const { addHook } = require("pirates");
const { transform } = require("../../../jest.config.json");

const root = join(__dirname, "../../..");
const folders = ["src/api", "src/core", "src/demo", "src/host", "src/messages", "test/support/warm"];
// Under `--watch` a changed module is read again.
const isWatching = process.argv.some((argument) => argument.startsWith("--watch"));
const shared = isWatching ? [] : folders.map((folder) => join(root, folder, "/"));
const [[, options]] = Object.values(transform);
const fixedDate = JSON.stringify(join(__dirname, "../clock/fixed-date.cjs"));
const maps = mkdtempSync(join(process.env.SO_SANG_KIEN_TEST_RUN, "maps-"));
/** Where the map of each shared module is, for the lines of an error. */
const sourceMaps = new Map();

addHook(
  (source, filename) => {
    const { code, map } = transformSync(source, {
      ...options,
      filename,
      module: { type: "commonjs" },
      sourceMaps: true,
    });
    const path = join(maps, `${sourceMaps.size}.map`);
    writeFileSync(path, map);
    sourceMaps.set(filename, path);
    return `const { Date } = require(${fixedDate}); ${code}`;
  },
  { exts: [".ts"], matcher: (file) => file.startsWith(root) },
);

module.exports = class WarmRuntime extends Runtime {
  requireModuleOrMock(from, name) {
    const file = name.startsWith(".") ? `${resolve(dirname(from), name)}.ts` : "";
    const isShared = shared.some((folder) => file.startsWith(folder)) && existsSync(file);
    if (!isShared) return super.requireModuleOrMock(from, name);
    const exported = require(file);
    for (const [module, map] of sourceMaps) this.getSourceMaps().set(module, map);
    return exported;
  }
};
