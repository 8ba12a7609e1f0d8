import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { Refusal } from "../refusal";
import { PROGRAM_MESSAGES } from "./messages-vi";

interface Holder {
  pid: number;
  address: string;
}

/** One program at a time writes a workbook. */
export interface FileLock {
  /** Tells who comes second where the workbook is served. */
  announce(address: string): void;
  release(): void;
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Takes the lock of a workbook file. What a killed program left behind does not count. */
export function lockFile(file: string): FileLock {
  const path = `${file}.lock`;
  const write = (address: string, flag: "wx" | "w") =>
    writeFileSync(path, JSON.stringify({ pid: process.pid, address }), { flag });
  try {
    write("", "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
    const holder = readHolder(path);
    if (holder && holder.pid !== process.pid && isAlive(holder.pid)) {
      throw new Refusal(PROGRAM_MESSAGES.inUse(file, holder.address));
    }
    write("", "w");
  }
  return {
    announce: (address) => write(address, "w"),
    release: () => rmSync(path, { force: true }),
  };
}
