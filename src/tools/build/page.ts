import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type BuildOptions, build as bundle } from "esbuild";
import { type PartName, pagePieces, pressTextsFile } from "../../api/bridge-part";
import { pageNotice } from "./notice";
import { type Bundled, packagesOf } from "./packages";
import { pageWithParts, type Script } from "./page-parts";
import { verdictStyles } from "./verdict-styles";

const options: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  target: "es2020",
  charset: "utf8",
  // The notice at the end of the page stands for those that the packages' files carry.
  legalComments: "none",
  // HtmlService strips what looks like `//…` inside template literals.
  supported: { "template-literal": false },
};

/** The documents that the add-in shows, by the folder of their source: each has its HTML, its styles and `page`. */
export const pages = ["sidebar", "dashboard"] as const;

export type Page = (typeof pages)[number];

/** The documents and the pieces of the sidebar that come later, as files without their ending. */
export const pageFiles = [...pages, ...pagePieces, pressTextsFile] as const;

/**
 * The pages, each one self-contained document: its script and styles inside its HTML, no file loaded from outside; and
 * the pieces of the sidebar that the script hands to it when they are needed.
 *
 * HtmlService may change what is not ASCII, and as `\uXXXX` every Vietnamese letter takes six bytes: the script would
 * be 160 KB. So it is deflated and written in the letters of base64url, which holds no `//`, `<` or `&` either: a
 * third of that. `unpack.ts` inflates it in the browser while the document's own words are already painted.
 */
export async function bundlePages(root: string): Promise<Readonly<Record<Page | PartName, Bundled>>> {
  const common = { ...options, absWorkingDir: root };
  const source = join(root, "src/page");
  const [sidebar, dashboard] = await Promise.all([
    pageWithParts(common, {
      page: join(source, "sidebar/page.ts"),
      parts: pagePieces.map((name) => [name, join(source, `sidebar/parts/${name}.ts`)]),
      apart: new Set<PartName>(["files"]),
    }),
    bundle({ ...common, format: "iife", entryPoints: [join(source, "dashboard/page.tsx")] }),
  ]);
  const part = async (name: PartName): Promise<Bundled> => {
    const { text, metafile } = sidebar.parts[name]!;
    const packages = await packagesOf(root, metafile);
    return { packages, text: `<script type="text/plain">${pack(text)}</script>\n${pageNotice(packages)}` };
  };
  return {
    sidebar: await documentOf(root, "sidebar", sidebar.page),
    dashboard: await documentOf(root, "dashboard", {
      text: dashboard.outputFiles?.[0]?.text ?? "",
      metafile: dashboard.metafile!,
    }),
    files: await part("files"),
    manage: await part("manage"),
    papers: await part("papers"),
    paste: await part("paste"),
    word: await part("word"),
  };
}

const pack = (script: string) => deflateRawSync(script.trim(), { level: 9 }).toString("base64url");

/** The document around a script. */
async function documentOf(root: string, page: Page, script: Script): Promise<Bundled> {
  const source = join(root, "src/page");
  const run = async (file: string, more: BuildOptions = {}) => {
    const entryPoints = [join(source, file)];
    const common = { ...options, absWorkingDir: root, entryPoints };
    const result = await bundle({ ...common, format: "iife", charset: "ascii", ...more });
    return { text: (result.outputFiles?.[0]?.text ?? "").trim(), metafile: result.metafile! };
  };
  const [html, css, unpack] = await Promise.all([
    readFile(join(source, page, `${page}.html`), "utf8"),
    run(`${page}/${page}.css`),
    run("kit/unpack.ts", { define: { PACKED_PAGE: JSON.stringify(pack(script.text)) } }),
  ]);
  const packages = await packagesOf(root, css.metafile, script.metafile, unpack.metafile);
  // A function replacement: minified code may hold `$&`, which a string replacement would expand.
  const text = `${html}${pageNotice(packages)}`
    .replace("/* styles */", () => css.text + verdictStyles)
    .replace("/* script */", () => unpack.text)
    .replace(/[^\x00-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);
  return { text, packages };
}
