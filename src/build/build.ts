import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { minify } from "@swc/core";
import { build as bundle, type Plugin } from "esbuild";
import { entryPoints, wrappers } from "./entry-points";
import { bundlePage, pages } from "./page";
import { withoutExamples } from "./without-examples";

const root = resolve(__dirname, "../..");
/** The one global beside the entry points; the trailing `_` keeps it from being offered to anybody. */
const BUNDLE = "App_";

/** What makes another release of the same source: its number, and what it changes. */
export interface OtherRelease {
  version: string;
  plugins: readonly Plugin[];
}

/** Writes `Code.js`, `sidebar.html`, `dashboard.html` and `appsscript.json` into a folder, the same bytes every time. */
export async function build(folder: string, other?: OtherRelease): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    bundleCode(other).then((code) => writeFile(join(folder, "Code.js"), code)),
    ...pages.map(async (page) => writeFile(join(folder, `${page}.html`), await bundlePage(root, page))),
    copyFile(join(root, "appsscript.json"), join(folder, "appsscript.json")),
  ]);
}

async function bundleCode(other?: OtherRelease): Promise<string> {
  const entry = join(root, "src/main.ts");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: BUNDLE,
    // Apps Script's parser refuses class fields, private names and BigInt literals.
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    plugins: [...(other?.plugins ?? []), withoutExamples],
    define: { APP_VERSION: JSON.stringify(other?.version ?? version) },
  });
  const points = entryPoints(await readFile(entry, "utf8"));
  return `${await squeeze(result.outputFiles[0]?.text ?? "")}\n${wrappers(points, BUNDLE)}`;
}

/** A second minifier sees what the first leaves: some 4 % of a script that is read on every execution. */
async function squeeze(code: string): Promise<string> {
  const options = { ecma: 2019, compress: { passes: 3 }, mangle: true, format: { comments: false } } as const;
  return (await minify(code, options)).code;
}

if (require.main === module) {
  build(join(root, "dist")).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
