import { readFileSync } from "node:fs";
import Module from "node:module";
import { transformSync } from "@swc/core";

/** Lets `require` read TypeScript, each file translated once however often it is loaded. */
export function readTypeScript(swcOptions) {
  const known = new Map();
  Module._extensions[".ts"] = (module, file) => {
    if (!known.has(file)) {
      const options = { ...swcOptions, module: { type: "commonjs" }, filename: file, sourceMaps: false };
      known.set(file, transformSync(readFileSync(file, "utf8"), options).code);
    }
    module._compile(known.get(file), file);
  };
}
