import { parseSync } from "@swc/core";

/** Syntax later than `?.` and `??`, or refused by Apps Script's parser, by what swc calls it. */
const refused = new Set([
  ...["BigIntLiteral", "ClassProperty", "PrivateProperty", "PrivateMethod"],
  ...["PrivateName", "StaticBlock", "MetaProperty", "ImportDeclaration", "Import"],
]);
const refusedOperators = new Set(["??=", "||=", "&&="]);

interface SyntaxNode {
  type?: string;
  operator?: string;
  raw?: string;
}

/** What a script holds that Apps Script's parser would refuse when it is saved; throws when it is no script at all. */
export function lateSyntax(code: string): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (node !== null && typeof node === "object") {
      const { type = "", operator = "", raw = "" } = node as SyntaxNode;
      if (refused.has(type) || type.startsWith("Export")) found.add(type);
      if (refusedOperators.has(operator)) found.add(operator);
      if (type === "NumericLiteral" && String(raw).includes("_")) found.add("1_000");
      for (const child of Object.values(node)) walk(child);
    }
  };
  walk(parseSync(code, { syntax: "ecmascript", target: "es2022" }));
  return [...found];
}
