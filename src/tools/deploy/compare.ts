import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** How what Google holds differs from what was built, by file name; empty when it is the same to the byte. */
export interface Difference {
  missing: readonly string[];
  foreign: readonly string[];
  changed: readonly string[];
}

export async function compareFolders(built: string, pulled: string): Promise<Difference> {
  const [ours, theirs] = await Promise.all([filesOf(built), filesOf(pulled)]);
  const same = (a: Buffer | undefined, b: Buffer) => a !== undefined && Buffer.compare(a, b) === 0;
  return {
    missing: [...ours.keys()].filter((name) => !theirs.has(name)),
    foreign: [...theirs.keys()].filter((name) => !ours.has(name)),
    changed: [...ours].flatMap(([name, bytes]) =>
      theirs.has(name) && !same(theirs.get(name), bytes) ? [name] : [],
    ),
  };
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** The manifest as Google gives it back may be laid out differently: compared by meaning. */
export async function sameManifest(a: string, b: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all(
    [a, b].map((file) => readFile(file, "utf8").then(meaningOf, () => "")),
  );
  return ours === theirs;
}

function meaningOf(text: string): string {
  const sort = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, inner]) => [key, sort(inner)]),
        )
      : value;
  return JSON.stringify(sort(JSON.parse(text)));
}
