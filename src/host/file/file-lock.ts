import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Refusal } from "../refusal";

/** Files that this process has open, so that its own lock is not taken for a dead one's. */
const held = new Set<string>();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted to signal it: it lives, as another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/**
 * Keeps two processes from writing one file or folder: a file beside it with the writer's process id. A lock that
 * a dead process left is taken over. Throws a Refusal of the sentence while another one has it open.
 */
export const lockFile = (file: string, taken: string): (() => void) => {
  const lock = `${file}.lock`;
  const refuse = () => new Refusal(taken);
  if (held.has(file)) throw refuse();
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(readLock(lock));
      const mine = pid === process.pid;
      if (attempt > 2 || (!mine && Number.isInteger(pid) && pid > 0 && isAlive(pid))) throw refuse();
      // Moved aside first: of two processes that find the same dead lock, only one can move it.
      const aside = `${lock}.${process.pid}`;
      try {
        renameSync(lock, aside);
        rmSync(aside, { force: true });
      } catch {
        // The other one was faster; look again.
      }
    }
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(lock, { force: true });
  };
};

const readLock = (lock: string): string => {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
};
