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
  /** The script that gives a dialog or sidebar its `google.script`, by the settings in `__bridge`. */
  bridgeJs: string;
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

/** Bundles the page; no external file is ever asked for. */
export function bundlePage(): PageBundle {
  const [js = "", printJs = "", bridgeJs = ""] = bundle("main.ts", "print.ts", "bridge/google-script.ts");
  return {
    html: readFileSync(join(PAGE, "index.html"), "utf8"),
    css: readFileSync(join(PAGE, "styles.css"), "utf8"),
    js,
    printJs,
    bridgeJs,
  };
}
