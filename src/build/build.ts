import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { entryPoints, wrappers } from "./entry-points";
import { bundlePage } from "./page";

const root = resolve(__dirname, "../..");

/** Writes `Code.js`, `sidebar.html` and `appsscript.json` into a folder, the same bytes every time. */
export async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    bundleCode().then((code) => writeFile(join(folder, "Code.js"), code)),
    bundlePage(root).then((html) => writeFile(join(folder, "sidebar.html"), html)),
    copyFile(join(root, "appsscript.json"), join(folder, "appsscript.json")),
  ]);
}

async function bundleCode(): Promise<string> {
  const entry = join(root, "src/main.ts");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "SoSangKien_",
    // Apps Script's parser refuses class fields, private names and BigInt literals.
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    define: { APP_VERSION: JSON.stringify(version) },
  });
  const points = entryPoints(await readFile(entry, "utf8"));
  return `${result.outputFiles[0]?.text ?? ""}\n${wrappers(points, "SoSangKien_")}`;
}

if (require.main === module) {
  build(join(root, "dist")).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
