import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "@swc/core";
import { build as bundle, type Plugin } from "esbuild";
import { exportedFunctions, tableEntries, wrappers } from "./entry-points";
import { scriptNotice } from "./notice";
import { type Bundled, packagesOf } from "./packages";
import { withoutPressTexts } from "./texts";
import { withoutExamples } from "./without-examples";

/** The one global beside the entry points; the trailing `_` keeps it from being offered to anybody. */
const BUNDLE = "App_";

/** What makes another release of the same source: its number, and what it changes. */
export interface OtherRelease {
  version: string;
  plugins: readonly Plugin[];
}

/** `Code.js`: everything that runs on Google's side, behind the functions that Google calls by name. */
export async function bundleCode(root: string, other?: OtherRelease): Promise<Bundled> {
  const entry = join(root, "src/server/main.ts");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const result = await bundle({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: BUNDLE,
    // Apps Script's parser refuses class fields, private names and BigInt literals.
    target: "es2019",
    // It takes these, which are 3 % of the script where they are written out.
    supported: { "optional-chain": true, "nullish-coalescing": true },
    charset: "utf8",
    minify: true,
    // The notice at the head stands for those that the packages' files carry.
    legalComments: "none",
    plugins: [withoutPressTexts, ...(other?.plugins ?? []), withoutExamples],
    define: { APP_VERSION: JSON.stringify(other?.version ?? version) },
  });
  const packages = await packagesOf(root, result.metafile);
  const code = await squeeze(result.outputFiles[0]?.text ?? "");
  const points = [...exportedFunctions(await readFile(entry, "utf8")), ...tableEntries(code, BUNDLE)];
  return { text: `${scriptNotice(packages)}${code}\n${wrappers(points, BUNDLE)}`, packages };
}

/** A second minifier sees what the first leaves: some 4 % of a script that is read on every execution. */
async function squeeze(code: string): Promise<string> {
  const options = { ecma: 2020, compress: { passes: 3 }, mangle: true, format: { comments: false } } as const;
  return (await minify(code, options)).code;
}
