import { runInNewContext } from "node:vm";
import { deeds } from "../../api/bridge";
import { columnKeys, resultHeadings } from "../../core/register/columns";
import { columnLetters } from "../../core/words/column-letters";
import { parseModule } from "./parse-module";

/** A function that Sheets, a menu or the page calls by name. */
export interface EntryPoint {
  name: string;
  parameters: readonly string[];
  /** The JSDoc above it, as written; it is the help that Sheets shows. */
  jsDoc: string;
  /** What it calls inside the bundle, as an expression with its parameters. */
  call: string;
}

/** The letters of the register's last column, which the examples of the help name. */
const lastColumn = columnLetters(resultHeadings.length + columnKeys.length);

/**
 * The exported functions of `main.ts`, with their JSDoc and parameter names: bundlers drop the first and may
 * change the second.
 */
export function exportedFunctions(source: string): readonly EntryPoint[] {
  const { module, start, text } = parseModule(source);
  return module.body.flatMap((item): EntryPoint[] => {
    if (item.type !== "ExportDeclaration" || item.declaration.type !== "FunctionDeclaration") return [];
    const { identifier, params } = item.declaration;
    const name = identifier.value;
    const parameters = params.map(({ pat }) => {
      if (pat.type !== "Identifier") throw new Error(`main.ts: ${name} takes something without a name.`);
      return pat.value;
    });
    const above = text(start, item.span.start);
    const jsDoc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(above)?.[0].trim() ?? "";
    return [
      {
        name,
        parameters,
        jsDoc: jsDoc.replaceAll("{lastColumn}", lastColumn),
        call: `${name}(${parameters.join(", ")})`,
      },
    ];
  });
}

/** The menu's items, as the table inside a built bundle has them, and the page's calls. */
export function tableEntries(code: string, bundle: string): readonly EntryPoint[] {
  const menuItems = runInNewContext(`${code};${bundle}.menuItems`) as object;
  return [
    ...Object.keys(menuItems).map((name) => ({
      name,
      parameters: [],
      jsDoc: "",
      call: `runMenuItem("${name}")`,
    })),
    ...Object.keys(deeds).map((name) => ({
      name,
      parameters: ["r"],
      jsDoc: "",
      call: `answer("${name}",r)`,
    })),
  ];
}

/** The top-level function declarations that Apps Script sees, each with its JSDoc right above it. */
export function wrappers(points: readonly EntryPoint[], bundle: string): string {
  return points
    .map(
      ({ name, parameters, jsDoc, call }) =>
        `${jsDoc === "" ? "" : `${jsDoc}\n`}function ${name}(${parameters.join(", ")}){return ${bundle}.${call}}\n`,
    )
    .join("");
}
