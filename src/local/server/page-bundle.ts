import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The page, in memory. */
export interface PageBundle {
  html: string;
  css: string;
  js: string;
  /** Makes the script that gives a dialog or sidebar its `google.script`. */
  bridge(settings: { pageOrigin: string; callable: readonly string[] }): string;
}

const PAGE = join(__dirname, "..", "page");

function bundle(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PAGE, file)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

let made: PageBundle | undefined;

/** Bundles the page once for the life of the program; no external file is ever asked for. */
export function bundlePage(): PageBundle {
  if (!made) {
    const bridge = bundle("bridge/google-script.ts");
    made = {
      html: readFileSync(join(PAGE, "index.html"), "utf8"),
      css: readFileSync(join(PAGE, "styles.css"), "utf8"),
      js: bundle("main.ts"),
      bridge: (settings) => `window.__bridge=${JSON.stringify(settings)};${bridge}`,
    };
  }
  return made;
}
