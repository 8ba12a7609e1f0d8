import { execFileSync } from "node:child_process";
import {
  cpSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../src/tools/build/build";
import { pageFiles } from "../../../src/tools/build/page";
import { thirdParties } from "../../../src/tools/build/third-party";

const root = join(__dirname, "../../..");
const sources = ["src", "package.json", "tsconfig.json", "appsscript.json"];
const longAgo = new Date("2001-09-09T01:46:40Z");

const scratch = mkdtempSync(join(tmpdir(), "so-sang-kien-build-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The sources elsewhere, old; what is shipped lies there too, the tools are only linked to. */
function copySources(to: string, shipped: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const file of sources) cpSync(join(root, file), join(to, file), { recursive: true });
  const names = readdirSync(join(root, "node_modules")).flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(join(root, "node_modules", name)).map((inner) => `${name}/${inner}`)
      : name,
  );
  for (const name of names.filter((each) => !each.startsWith("."))) {
    const [from, into] = [join(root, "node_modules", name), join(to, "node_modules", name)];
    mkdirSync(join(into, ".."), { recursive: true });
    if (shipped.includes(name))
      cpSync(from, into, {
        recursive: true,
        filter: (file) => !/(\.(map|cjs|d\.[mc]?ts)|\/(fp|cdn|umd))$/.test(file),
      });
    else symlinkSync(from, into);
  }
  const files = readdirSync(to, { recursive: true, encoding: "utf8" });
  for (const file of files) lutimesSync(join(to, file), longAgo, longAgo);
}

/** The built files by name. */
function filesOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

test("the same sources give the same bytes in another place, zone, language and time", async () => {
  const here = join(scratch, "here");
  await build(here);
  const copy = join(scratch, "một chỗ khác", "so sang kien");
  copySources(
    copy,
    (await thirdParties(root)).map(({ name }) => name),
  );
  const tsx = createRequire(__filename).resolve("tsx/cli");
  const said = execFileSync(process.execPath, [tsx, join(copy, "src/tools/build/build.ts")], {
    cwd: scratch,
    env: { PATH: process.env.PATH, HOME: scratch, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
    encoding: "utf8",
  });
  const [ours, theirs] = [filesOf(here), filesOf(join(copy, "dist"))];
  expect(Object.keys(theirs).sort()).toEqual(
    ["Code.js", "appsscript.json", ...pageFiles.map((page) => `${page}.html`)].sort(),
  );
  const different = Object.entries(theirs).filter(([name, bytes]) => ours[name]?.equals(bytes) !== true);
  expect(different.map(([name]) => name)).toEqual([]);
  expect(said.match(/^[0-9a-f]{64} {2}\S+$/gm)).toHaveLength(Object.keys(theirs).length);
  const traces = Object.entries(theirs).filter(
    ([, bytes]) => bytes.includes(scratch) || bytes.includes(root),
  );
  expect(traces.map(([name]) => name)).toEqual([]);
}, 120_000);
