import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Script } from "node:vm";

/** The add-in as built: its script, its pages, its manifest. */
export interface Bundle {
  readonly script: Script;
  /** Bytes of the script, for the cost of starting it. */
  readonly size: number;
  /** Pages by their name without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Top-level functions in the order of the file. */
  readonly functions: readonly string[];
  /** Those with the JSDoc tag `@customfunction`, upper case → as declared. */
  readonly customFunctions: ReadonlyMap<string, string>;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
}

const topLevelFunction = /^(?:async )?function\s+([A-Za-z_$][\w$]*)\s*\(/gm;
const customFunction = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** The bundle of a script text alone. */
export const bundleOfText = (
  text: string,
  pages: ReadonlyMap<string, string> = new Map(),
  manifest: Bundle["manifest"] = {},
): Bundle => {
  const custom = new Map<string, string>();
  for (const [, comment, name] of text.matchAll(customFunction)) {
    if (name && comment?.includes("@customfunction")) custom.set(name.toUpperCase(), name);
  }
  return {
    script: new Script(text, { filename: "Code.js" }),
    size: Buffer.byteLength(text),
    pages,
    functions: [...text.matchAll(topLevelFunction)].map((match) => match[1] as string),
    customFunctions: custom,
    manifest,
  };
};

/** Reads `Code.js`, `*.html` and `appsscript.json` of a built add-in. */
export const readBundle = (folder: string): Bundle => {
  const pages = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    if (file.endsWith(".html")) pages.set(basename(file, ".html"), readFileSync(join(folder, file), "utf8"));
  }
  const manifest = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8")) as Bundle["manifest"];
  return bundleOfText(readFileSync(join(folder, "Code.js"), "utf8"), pages, manifest);
};
