import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { permissionOf } from "../../../src/tools/build/notice";
import { packagesOf } from "../../../src/tools/build/packages";
import { NOTICES, noticesPage, type ThirdParty, thirdParties } from "../../../src/tools/build/third-party";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readJson = <T>(file: string) => JSON.parse(read(file)) as T;
/** The licences that ask for no more than a notice. */
const allowed = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

let parties: readonly ThirdParty[];
beforeAll(async () => {
  parties = await thirdParties(root);
});

test("the page of notices names what the bundler took", () => {
  expect(parties.map(({ name }) => name)).toEqual(expect.arrayContaining(["zod", "date-fns", "preact"]));
  expect(read(NOTICES)).toBe(noticesPage(parties));
});

test("nothing is shipped under a licence that asks for more than a notice", () => {
  expect(parties.filter(({ license }) => !allowed.includes(license))).toEqual([]);
});

test("every built file says whose code is in it", () => {
  const unnamed = parties.flatMap(({ name, version, license, copyright, files }) =>
    files.filter((file) => {
      const built = read(`dist/${file}`);
      return ![`${name} ${version} (${license})`, ...copyright].every((words) => built.includes(words));
    }),
  );
  expect(unnamed).toEqual([]);
  expect(new Set(parties.flatMap(({ files }) => files))).toEqual(
    new Set(["Code.js", "sidebar.html", "dashboard.html", "files.html", "word.html"]),
  );
});

test("every page carries the permissions, and the script says where its own stand", () => {
  expect(read("dist/Code.js")).toMatch(/^\/\*![^*]+sidebar\.html \*\/\n/);
  for (const { files, text } of parties) {
    const permission = permissionOf(text);
    expect(permission).toMatch(
      /^(Permission is hereby granted.*SOFTWARE|Apache License.*under the License)\.$/,
    );
    for (const file of files)
      expect(read(`dist/${file === "Code.js" ? "sidebar.html" : file}`)).toContain(permission);
  }
});

test("what is shipped is declared as such, and nothing else is", () => {
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>("package.json");
  const { packages } = readJson<{
    packages: Record<string, { version: string; dev?: boolean; dependencies?: Record<string, string> }>;
  }>("package-lock.json");
  const dependenciesOf = (name: string) => packages[`node_modules/${name}`]?.dependencies ?? {};
  const needed = Object.keys(dependencies).flatMap((name) => [
    name,
    // Types are in no bundle.
    ...Object.keys(dependenciesOf(name)).filter((each) => !each.startsWith("@types/")),
  ]);
  expect(parties.map(({ name }) => name)).toEqual([...new Set(needed)].sort());
  for (const { name, version } of parties) {
    const locked = packages[`node_modules/${name}`];
    expect([name, locked?.dev]).toEqual([name, undefined]);
    // A package inside another one's bundle is of the release that this asks for.
    const inside = Object.keys(dependencies).map((each) => dependenciesOf(each)[name]);
    expect([locked?.version, ...inside]).toContain(version);
  }
});

test("a package that is a bundle brings others, and what its comments say of the owners", async () => {
  const taken = await packagesOf(root, bundleOf("node_modules/docx/dist/index.mjs", 1));
  expect(taken.map(({ name }) => name)).toEqual(["docx", "fflate", "nanoid"]);
  expect(taken[0]?.copyright).toContain("Copyright Joyent, Inc. and other Node contributors.");
});

test("a package that left nothing in a bundle is not named", async () => {
  expect(await packagesOf(root, bundleOf("node_modules/zod/index.js", 0))).toEqual([]);
  const taken = await packagesOf(root, bundleOf("node_modules/zod/index.js", 1));
  expect(taken.map(({ name }) => name)).toEqual(["zod"]);
});

test.each([
  ["no licence file", {}],
  ["a licence of nobody", { LICENSE: "Do as you like." }],
])("a package with %s stops the build", async (_what, files) => {
  const folder = mkdtempSync(join(tmpdir(), "so-sang-kien-package-"));
  const package_ = join(folder, "node_modules/@some/bare");
  mkdirSync(package_, { recursive: true });
  const all = { "package.json": JSON.stringify({ name: "@some/bare", version: "1.0.0" }), ...files };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(package_, file), text);
  const bundle = bundleOf("node_modules/@some/bare/index.js", 1);
  await expect(packagesOf(folder, bundle)).rejects.toThrow("@some/bare 1.0.0");
  rmSync(folder, { recursive: true });
});

function bundleOf(input: string, bytesInOutput: number) {
  const inputs = { [input]: { bytesInOutput } };
  return { inputs: {}, outputs: { out: { bytes: 1, inputs, imports: [], exports: [] } } };
}
