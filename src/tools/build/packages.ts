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
const LICENSE_FILE = /^licen[cs]e(\.md|\.txt)?$/i;

/** The packages that left at least one byte in a bundle. `root` is the folder that the bundler worked in. */
export async function packagesOf(root: string, ...bundles: readonly Metafile[]): Promise<ShippedPackage[]> {
  const outputs = bundles.flatMap((bundle) => Object.values(bundle.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = new Set(
    inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && FOLDER.exec(file)?.[0]) || []),
  );
  const found = await Promise.all([...folders].map((folder) => readPackage(resolve(root, folder))));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Pick<
    ShippedPackage,
    "name" | "version" | "license"
  >;
  const file = (await readdir(folder)).sort().find((entry) => LICENSE_FILE.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} is shipped and has no licence file.`);
  const text = (await readFile(join(folder, file), "utf8")).trim();
  const copyright = (text.match(/^ *Copyright \(c\) .*$/gim) ?? []).map((line) => line.trim());
  if (copyright.length === 0) throw new Error(`${name} ${version}: ${file} does not say whose it is.`);
  return { name, version, license, text, copyright };
}
