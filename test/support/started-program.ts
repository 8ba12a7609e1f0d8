import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { withFixedMoment } from "./clock/with-fixed-moment";

const ROOT = join(__dirname, "..", "..");

/** `npm start` without the build, as a process of its own. */
export interface StartedProgram {
  process: ChildProcess;
  /** Resolves with the address once it is printed; rejects with what it said when it ended before. */
  address: Promise<string>;
  /** Everything said so far. */
  said(): string;
  /** The exit code; null when it was killed. */
  ended: Promise<number | null>;
  /** Ends it without a chance to tidy up, and waits. */
  kill(): Promise<void>;
  /** Stops it as Ctrl+C does, and waits. */
  stop(): Promise<number | null>;
}

/** Starts the program with arguments; the browser stays closed. */
export function startProgram(...args: readonly string[]): StartedProgram {
  const { INIT_CWD: _, ...env } = withFixedMoment(process.env);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src", "demo", "start.ts"), ...args, "--no-open"],
    { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let text = "";
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
      if (match) {
        resolve(match[0]);
      }
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => reject(new Error(text)));
  });
  // Whoever waits for the end only does not wait for the address.
  address.catch(() => undefined);
  return {
    process: child,
    address,
    said: () => text,
    ended,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
}
