import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type BuildOptions, build as bundle } from "esbuild";
import { pageNotice } from "./notice";
import { type Bundled, packagesOf } from "./packages";

const options: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2020",
  // The notice at the end of the page stands for those that the packages' files carry.
  legalComments: "none",
  // HtmlService strips what looks like `//…` inside template literals.
  supported: { "template-literal": false },
};

/** The documents that the add-in shows, by the folder of their source: each has its HTML, its styles and `page`. */
export const pages = ["sidebar", "dashboard"] as const;

export type Page = (typeof pages)[number];

/**
 * One self-contained document: the page's script and styles inside its HTML, no file loaded from outside.
 *
 * HtmlService may change what is not ASCII, and as `\uXXXX` every Vietnamese letter takes six bytes: the script would
 * be 160 KB. So it is deflated and written in the letters of base64url, which holds no `//`, `<` or `&` either: a
 * third of that. `unpack.ts` inflates it in the browser while the document's own words are already painted.
 */
export async function bundlePage(root: string, page: Page = "sidebar"): Promise<string> {
  return (await bundleDocument(root, page)).text;
}

/** The same, with the packages inside it. */
export async function bundleDocument(root: string, page: Page): Promise<Bundled> {
  const source = join(root, "src/page");
  const run = async (file: string, more: BuildOptions) => {
    const entryPoints = [join(source, file)];
    const common = { ...options, absWorkingDir: root, entryPoints };
    const { outputFiles, metafile } = await bundle({ ...common, ...more, metafile: true });
    return { text: (outputFiles?.[0]?.text ?? "").trim(), metafile };
  };
  const [html, css, script] = await Promise.all([
    readFile(join(source, page, `${page}.html`), "utf8"),
    run(`${page}/${page}.css`, { charset: "ascii" }),
    run(`${page}/page`, { charset: "utf8" }),
  ]);
  const packed = deflateRawSync(script.text, { level: 9 }).toString("base64url");
  const unpack = await run("kit/unpack.ts", {
    charset: "ascii",
    define: { PACKED_PAGE: JSON.stringify(packed) },
  });
  const packages = await packagesOf(root, css.metafile, script.metafile, unpack.metafile);
  // A function replacement: minified code may hold `$&`, which a string replacement would expand.
  const text = `${html}${pageNotice(packages)}`
    .replace("/* styles */", () => css.text)
    .replace("/* script */", () => unpack.text)
    .replace(/[^\x00-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);
  return { text, packages };
}
