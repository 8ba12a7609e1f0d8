import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The page, in memory. */
export interface PageBundle {
  html: string;
  css: string;
  js: string;
  /** The script of the page that a sheet is printed from. */
  printJs: string;
  /** Makes the script that gives a dialog or sidebar its `google.script`. */
  bridge(settings: { pageOrigin: string; callable: readonly string[] }): string;
}

const PAGE = join(__dirname, "..", "page");

/** Bundles scripts, each into one text. Not minified: they go no further than this machine. */
function bundle(...files: readonly string[]): string[] {
  const { outputFiles } = buildSync({
    entryPoints: files.map((file) => join(PAGE, file)),
    outdir: PAGE,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text);
}

let made: PageBundle | undefined;

/** Bundles the page once for the life of the program; no external file is ever asked for. */
export function bundlePage(): PageBundle {
  if (!made) {
    const [js = "", printJs = "", bridge = ""] = bundle("main.ts", "print.ts", "bridge/google-script.ts");
    made = {
      html: readFileSync(join(PAGE, "index.html"), "utf8"),
      css: readFileSync(join(PAGE, "styles.css"), "utf8"),
      js,
      printJs,
      bridge: (settings) => `window.__bridge=${JSON.stringify(settings)};${bridge}`,
    };
  }
  return made;
}
