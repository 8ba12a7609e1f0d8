import { relative } from "node:path";
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from "esbuild";

/** A script as text, and what the bundler took into it. */
export interface Script {
  text: string;
  metafile: Metafile;
}

const SHARED = "shared:";
const IMPORT = /import\{([^}]*)\}from"shared:([^"]+)";?/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/**
 * A page, and pieces of it that are run later. What the page has already is not in the pieces again: each module that
 * they use of it stands, by its number, in a list of the page's.
 */
export async function pageWithParts(
  options: BuildOptions,
  {
    page,
    parts,
    apart,
  }: {
    page: string;
    parts: readonly (readonly [name: string, file: string])[];
    /** Pieces that also run where the page is not, in a worker: they have all that they need. */
    apart: ReadonlySet<string>;
  },
): Promise<{ page: Script; parts: Readonly<Record<string, Script>> }> {
  const root = options.absWorkingDir ?? "";
  const alone = await run({ ...options, entryPoints: [page], format: "iife" });
  const inside = new Set(
    Object.values(alone.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const pieces = await Promise.all(
    parts.map(async ([name, file]) => {
      const plugins = [leaveOut(apart.has(name) ? new Set() : inside, root)];
      return [name, await run({ ...options, entryPoints: [file], format: "esm", plugins })] as const;
    }),
  );
  const used = new Map<string, Set<string>>();
  for (const [, { text }] of pieces)
    for (const [, names = "", file = ""] of text.matchAll(IMPORT)) {
      const known = used.get(file) ?? new Set();
      for (const [name] of pairs(names)) known.add(name);
      used.set(file, known);
    }
  const files = [...used.keys()].sort();
  const finished = pieces.map(([name, { text, metafile }]): [string, Script] => {
    const body = text
      .replace(IMPORT, (_, names: string, file: string) => {
        const taken = pairs(names).map(([from, to]) => `${from}:${to}`);
        return `const{${taken.join()}}=pageShared[${files.indexOf(file)}];`;
      })
      .replace(EXPORT, (_, names: string) => {
        const given = pairs(names).map(([from, to]) => `${to}:${from}`);
        return `pageParts.${name}={${given.join()}};`;
      });
    if (/^import|;import|export\{/.test(body)) throw new Error(`${name}: not every import became a share.`);
    return [name, { text: `(()=>{${body}})()`, metafile }];
  });
  const imports = files.map((file, at) => {
    const names = [...used.get(file)!].sort();
    const from = `import{${names.map((name) => `${name} as ${name}_${at}`).join()}}from${JSON.stringify(`./${file}`)};`;
    return { from, list: `{${names.map((name) => `${name}:${name}_${at}`).join()}}` };
  });
  const contents = [
    ...imports.map(({ from }) => from),
    `import ${JSON.stringify(`./${relative(root, page)}`)};`,
    `globalThis.pageShared=[${imports.map(({ list }) => list).join()}];globalThis.pageParts={};`,
  ].join("\n");
  const whole = await run({ ...options, stdin: { contents, resolveDir: root }, format: "iife" });
  return { page: whole, parts: Object.fromEntries(finished) };
}

async function run(options: BuildOptions): Promise<Script> {
  const { outputFiles, metafile } = await bundle(options);
  return { text: (outputFiles?.[0]?.text ?? "").trim(), metafile: metafile! };
}

/** `a as b` and `c`, as minified code lists them. */
const pairs = (names: string): [from: string, to: string][] =>
  names.split(",").map((each) => {
    const [from = "", to = from] = each.split(" as ");
    return [from, to];
  });

/** Leaves out the modules that the page has. */
const leaveOut = (inside: ReadonlySet<string>, root: string): Plugin => ({
  name: "leave-out",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, kind, ...where }) => {
      if (kind === "entry-point" || pluginData === SHARED) return undefined;
      const found = await resolve(path, { ...where, kind, pluginData: SHARED });
      const file = relative(root, found.path).replaceAll("\\", "/");
      // Not what was found: its settings of the compiler would be lost.
      return inside.has(file) ? { path: `${SHARED}${file}`, external: true } : undefined;
    });
  },
});
