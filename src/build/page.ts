import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type BuildOptions, build as bundle } from "esbuild";

const options: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2020",
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
  const source = join(root, "src");
  const run = async (file: string, more: BuildOptions) => {
    const result = await bundle({ ...options, entryPoints: [join(source, file)], ...more });
    return (result.outputFiles?.[0]?.text ?? "").trim();
  };
  const [html, css, script] = await Promise.all([
    readFile(join(source, page, `${page}.html`), "utf8"),
    run(`${page}/${page}.css`, { charset: "ascii" }),
    run(`${page}/page`, { charset: "utf8" }),
  ]);
  const packed = deflateRawSync(script, { level: 9 }).toString("base64url");
  const unpack = await run("sidebar/unpack.ts", {
    charset: "ascii",
    define: { PACKED_PAGE: JSON.stringify(packed) },
  });
  // A function replacement: minified code may hold `$&`, which a string replacement would expand.
  return html
    .replace("/* styles */", () => css)
    .replace("/* script */", () => unpack)
    .replace(/[^\x00-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);
}
