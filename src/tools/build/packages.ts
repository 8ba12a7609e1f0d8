import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Metafile } from "esbuild";

/** A package of somebody else whose code is inside a built file. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX identifier, as its `package.json` says. */
  license: string;
  /** The whole licence file. */
  text: string;
  /** The lines of it that say whose the work is. */
  copyright: readonly string[];
}

/** A built file, and the packages inside it, by name. */
export interface Bundled {
  text: string;
  packages: readonly ShippedPackage[];
}

const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** What a package that is a bundle itself says of the packages inside it. */
const INSIDE = /^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;
const LEGAL_COMMENT = /\/\*[*!](?:(?!\*\/)[\s\S])*@license(?:(?!\*\/)[\s\S])*\*\//g;
const COPYRIGHT = /^[ *]*(Copyright (?:\([cC]\)|\d|[A-Z][a-z]).*)$/gm;
const LICENSE_FILE = /^licen[cs]e(\.md|\.txt)?$/i;

/**
 * The packages that left at least one byte in a bundle, and those that they brought inside their own files. `root` is
 * the folder that the bundler worked in.
 */
export async function packagesOf(root: string, ...bundles: readonly Metafile[]): Promise<ShippedPackage[]> {
  const outputs = bundles.flatMap((bundle) => Object.values(bundle.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = new Map<string, string[]>();
  for (const [file, { bytesInOutput }] of inputs) {
    const folder = bytesInOutput > 0 && FOLDER.exec(file)?.[0];
    if (folder) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const found = await Promise.all(
    [...folders].map(([folder, files]) => readWithInside(resolve(root, folder), root, files)),
  );
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readWithInside(
  folder: string,
  root: string,
  files: readonly string[],
): Promise<ShippedPackage[]> {
  const texts = await Promise.all(files.map((file) => readFile(resolve(root, file), "utf8").catch(() => "")));
  const source = texts.join("\n");
  const { dependencies, ...own } = await readPackage(folder);
  const others = (source.match(LEGAL_COMMENT) ?? []).flatMap((comment) => copyrightsIn(comment));
  const names = new Set([...source.matchAll(INSIDE)].map(([, name = ""]) => name));
  const inside = [...names].map(async (name) => {
    const { dependencies: _, ...known } = await readPackage(join(root, "node_modules", name));
    // Which release it was, its bundler alone knows.
    return { ...known, version: dependencies[name] ?? known.version };
  });
  return [{ ...own, copyright: [...new Set([...own.copyright, ...others])] }, ...(await Promise.all(inside))];
}

const copyrightsIn = (text: string) => [...text.matchAll(COPYRIGHT)].map(([, line = ""]) => line.trim());

async function readPackage(
  folder: string,
): Promise<ShippedPackage & { dependencies: Readonly<Record<string, string>> }> {
  const {
    name,
    version,
    license,
    dependencies = {},
  } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Pick<
    ShippedPackage,
    "name" | "version" | "license"
  > & { dependencies?: Record<string, string> };
  const file = (await readdir(folder)).sort().find((entry) => LICENSE_FILE.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} is shipped and has no licence file.`);
  const text = (await readFile(join(folder, file), "utf8")).trim();
  const copyright = copyrightsIn(text);
  if (copyright.length === 0) throw new Error(`${name} ${version}: ${file} does not say whose it is.`);
  return { name, version, license, text, copyright, dependencies };
}
