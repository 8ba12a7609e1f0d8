import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as bundle } from "esbuild";

/** One self-contained document: the page's script and styles inside its HTML, no file loaded from outside. */
export async function bundlePage(root: string): Promise<string> {
  const folder = join(root, "src/sidebar");
  const [html, css, script] = await Promise.all([
    readFile(join(folder, "sidebar.html"), "utf8"),
    bundle({ entryPoints: [join(folder, "sidebar.css")], bundle: true, write: false, minify: true, charset: "ascii" }),
    bundle({
      entryPoints: [join(folder, "page.ts")],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
      // HtmlService changes the length of what is not ASCII, and strips `//…` inside template literals.
      charset: "ascii",
      supported: { "template-literal": false },
      minify: true,
      legalComments: "none",
    }),
  ]);
  const inline = (output: typeof script) => (output.outputFiles[0]?.text ?? "").replaceAll("<!--", "\\x3C!--").trim();
  // A function replacement: minified code may hold `$&`, which a string replacement would expand.
  return html
    .replace("/* styles */", () => inline(css))
    .replace("/* script */", () => inline(script))
    .replace(/[^\x00-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);
}
