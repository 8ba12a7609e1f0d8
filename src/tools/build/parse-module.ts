import { type Module, parseSync } from "@swc/core";

/** A parsed source, with the way from a node's place to the text. */
export interface ParsedModule {
  module: Module;
  /** The text between two places as the parser gives them; without an end, to the last byte. */
  text(from: number, to?: number): string;
  /** The place at which the source begins. */
  start: number;
}

/** Parses TypeScript. Places count bytes, from an offset that grows with every parse of the process. */
export function parseModule(source: string): ParsedModule {
  const module = parseSync(source, { syntax: "typescript", comments: true });
  const bytes = Buffer.from(source);
  const start = module.span.start - bytes.indexOf(Buffer.from(source.trimStart().slice(0, 1)));
  return {
    module,
    start,
    text: (from, to) => bytes.subarray(from - start, to === undefined ? undefined : to - start).toString(),
  };
}
