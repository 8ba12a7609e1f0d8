import { spawn } from "node:child_process";
import { explain } from "./explain";
import { Refusal } from "./refusal";

const program = require.resolve("@google/clasp");

/** A run of clasp in a folder: its exit code and all that it printed. */
export type Clasp = (
  args: readonly string[],
  directory: string,
) => Promise<{ code: number | null; output: string }>;

/** Runs clasp and gives what it printed; a failure is a `Refusal` that says what to do. */
export async function runClasp(clasp: Clasp, args: readonly string[], directory: string): Promise<string> {
  const { code, output } = await clasp(args, directory);
  if (code !== 0) throw new Refusal(explain(output));
  return output;
}

/** clasp as a process of its own. */
export const startClasp: Clasp = (args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(parts).toString("utf8") }));
  });
