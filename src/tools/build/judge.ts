import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { libraryNotice } from "./notice";
import { type Bundled, packagesOf } from "./packages";
import { withoutExamples } from "./without-examples";

/** Where the build puts it: whatever is in `dist` goes to Google. */
export const judgeFile = (root: string): string => join(root, ".cache/warehouse/judge.js");

/** The core as a library of SQL engines, `warehouse.judgeRows`: one script that needs nothing but ECMAScript. */
async function bundleJudge(root: string): Promise<Bundled> {
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: [join(root, "src/warehouse/judge/judge.ts")],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "warehouse",
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    plugins: [withoutExamples],
  });
  const packages = await packagesOf(root, metafile);
  return { text: `${libraryNotice(packages)}${outputFiles[0]?.text ?? ""}`, packages };
}

/** Writes it where the warehouse looks for it. */
export async function buildJudge(root: string): Promise<void> {
  const file = judgeFile(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, (await bundleJudge(root)).text);
}

if (require.main === module) {
  buildJudge(resolve(__dirname, "../../..")).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
