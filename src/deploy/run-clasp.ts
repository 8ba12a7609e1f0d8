import { spawn } from "node:child_process";
import { explain } from "./explain";
import { Refusal } from "./refusal";

const program = require.resolve("@google/clasp");

/** Runs clasp and gives what it printed; a failure is a `Refusal` that says what to do. */
export async function runClasp(args: readonly string[], directory: string): Promise<string> {
  const { code, output } = await start(args, directory);
  if (code !== 0) throw new Refusal(explain(output));
  return output;
}

function start(args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
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
}
