import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build as bundle, type Plugin } from "esbuild";

const FOLDER = "src/messages/vi/press";
const GLOBAL = "Texts";

/**
 * The file of the texts that only a press says, as JSON by their names; in ASCII, since HtmlService may change what is
 * not. Refuses what JSON does not hold, and two texts of one name.
 */
export async function bundleTexts(root: string, plugins: readonly Plugin[] = []): Promise<string> {
  const files = (await readdir(join(root, FOLDER))).sort();
  const names = new Set<string>();
  for (const file of files)
    for (const name of exportedNames(await readFile(join(root, FOLDER, file), "utf8"))) {
      if (names.has(name)) throw new Error(`${FOLDER}/${file}: another file has ${name}, too`);
      names.add(name);
    }
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    stdin: {
      contents: files.map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: join(root, FOLDER),
    },
    bundle: true,
    write: false,
    globalName: GLOBAL,
    plugins: [...plugins],
  });
  const json = String(
    runInNewContext(`${outputFiles[0]?.text}JSON.stringify(${GLOBAL}, ${String(onlyText)})`),
  );
  const ascii = json.replace(
    /[^\x00-\x7f]|</g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/json">${ascii}</script>\n`;
}

/** Hands on what JSON holds as it is; it runs where the texts are. */
function onlyText(name: string, value: unknown): unknown {
  if (value === undefined || typeof value === "function" || value instanceof RegExp)
    throw new Error(`${name} is no text`);
  return value;
}

/**
 * Leaves those texts out of the script, where every byte is paid on every execution: in their place stands what reads
 * them from their file when they are said.
 */
export const withoutPressTexts: Plugin = {
  name: "without-press-texts",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]messages[/\\]vi[/\\]press[/\\][\w-]+\.ts$/ }, async ({ path }) => {
      const names = exportedNames(await readFile(path, "utf8"));
      const texts = names.map((name) => `export const ${name} = /* @__PURE__ */ pressText("${name}");`);
      return {
        contents: [`import { pressText } from "../../../server/workbook/press-texts";`, ...texts].join("\n"),
      };
    });
  },
};

const exportedNames = (source: string): readonly string[] =>
  [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? "");
