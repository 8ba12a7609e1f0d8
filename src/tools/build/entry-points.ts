import { parseModule } from "./parse-module";

/** A function that Sheets, a menu or the page calls by name. */
export interface EntryPoint {
  name: string;
  parameters: readonly string[];
  /** The JSDoc above it, as written; it is the help that Sheets shows. */
  jsDoc: string;
}

/**
 * The exported functions of `main.ts`, with their JSDoc and parameter names: bundlers drop the first and may
 * change the second.
 */
export function entryPoints(source: string): readonly EntryPoint[] {
  const { module, start, text } = parseModule(source);
  return module.body.flatMap((item): EntryPoint[] => {
    if (item.type !== "ExportDeclaration" || item.declaration.type !== "FunctionDeclaration") return [];
    const { identifier, params } = item.declaration;
    const parameters = params.map(({ pat }) => {
      if (pat.type !== "Identifier")
        throw new Error(`main.ts: ${identifier.value} takes something without a name.`);
      return pat.value;
    });
    const above = text(start, item.span.start);
    const jsDoc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(above)?.[0].trim() ?? "";
    return [{ name: identifier.value, parameters, jsDoc }];
  });
}

/** The top-level function declarations that Apps Script sees, each with its JSDoc right above it. */
export function wrappers(points: readonly EntryPoint[], bundle: string): string {
  return points
    .map(({ name, parameters, jsDoc }) => {
      const list = parameters.join(", ");
      return `${jsDoc === "" ? "" : `${jsDoc}\n`}function ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}\n`;
    })
    .join("\n");
}
