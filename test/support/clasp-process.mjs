// clasp, loaded once: each message runs its unmodified entry point again, as a process of its own would.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const entry = createRequire(import.meta.url).resolve("@google/clasp");
process.argv[1] = entry;
await import("./clasp-preload.mjs");

let runs = 0;

process.on("message", async ({ args, directory, env }) => {
  const parts = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) {
    stream.write = (part, ...rest) => {
      parts.push(String(part));
      rest.findLast((each) => typeof each === "function")?.();
      return true;
    };
  }
  process.argv = [process.execPath, entry, ...args];
  process.chdir(directory);
  Object.assign(process.env, env);
  process.exitCode = undefined;
  // A module with another query is evaluated anew; those that it imports are not.
  await import(`${pathToFileURL(entry)}?run=${++runs}`);
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  streams.forEach((stream, index) => {
    stream.write = writes[index];
  });
  // Out of the folder before the test removes it.
  process.chdir("/");
  process.send({ code, output: parts.join("") });
});
