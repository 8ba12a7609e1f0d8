import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pressTextsFile } from "../../api/bridge-part";
import { bundleCode, type OtherRelease } from "./code";
import { buildJudge } from "./judge";
import { bundlePages } from "./page";
import { bundleTexts } from "./texts";

const root = resolve(__dirname, "../../..");

/** Writes `Code.js`, the pages and their pieces, and `appsscript.json` into a folder, the same bytes every time. */
export async function build(folder: string, other?: OtherRelease): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    bundleCode(root, other).then(({ text }) => writeFile(join(folder, "Code.js"), text)),
    bundlePages(root).then((files) =>
      Promise.all(
        Object.entries(files).map(([name, { text }]) => writeFile(join(folder, `${name}.html`), text)),
      ),
    ),
    bundleTexts(root, other?.plugins).then((text) => writeFile(join(folder, `${pressTextsFile}.html`), text)),
    copyFile(join(root, "appsscript.json"), join(folder, "appsscript.json")),
  ]);
}

/** The built files as `sha256sum` names them: what is deployed can be told from what is not. */
async function sumsOf(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return `${createHash("sha256").update(bytes).digest("hex")}  ${file}`;
    }),
  );
}

async function main(): Promise<void> {
  const dist = join(root, "dist");
  await Promise.all([build(dist), buildJudge(root)]);
  for (const line of await sumsOf(dist)) console.log(line);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
