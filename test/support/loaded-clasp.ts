import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Clasp } from "../../src/tools/deploy/run-clasp";

/** clasp as one process for many runs, one after the other: it takes seconds to load and an instant to run. */
export interface LoadedClasp {
  run: Clasp;
  close(): Promise<void>;
}

export function loadClasp(): LoadedClasp {
  const child = fork(join(__dirname, "clasp-process.mjs"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  return {
    async run(args, directory) {
      const { HOME, USERPROFILE, FAKE_GOOGLE } = process.env;
      child.send({ args, directory, env: { HOME, USERPROFILE, FAKE_GOOGLE } });
      const answer = once(child, "message").then(([outcome]) => outcome as Awaited<ReturnType<Clasp>>);
      const early = ended.then(([code]) => {
        throw new Error(`clasp ended the process with ${code}: ${args.join(" ")}`);
      });
      return Promise.race([answer, early]);
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
