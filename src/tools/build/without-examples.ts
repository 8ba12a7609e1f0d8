import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { parseModule } from "./parse-module";

/**
 * Leaves the rules' examples out of the script: only the page, the README and the tests show them, and every byte of
 * the script is paid on every execution.
 */
export const withoutExamples: Plugin = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]core[/\\]rules[/\\][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: cutExamples(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** A rule's source with its `examples` emptied. */
function cutExamples(source: string): string {
  const { module, start, text } = parseModule(source);
  const found = findExamples(module);
  return found ? `${text(start, found.start)}{}${text(found.end)}` : source;
}

interface Span {
  start: number;
  end: number;
}

/** The value of the first property called `examples`, wherever it stands. */
function findExamples(node: unknown): Span | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { type, key, value } = node as { type?: string; key?: { value?: string }; value?: { span: Span } };
  if (type === "KeyValueProperty" && key?.value === "examples") return value?.span;
  for (const child of Object.values(node)) {
    const found = findExamples(child);
    if (found) return found;
  }
  return undefined;
}
