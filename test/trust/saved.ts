import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Count, Kind } from "./try-writer";
import type { WriterName } from "./writers";

const FOLDER = ".cache/trust";

/** What came of all tries of one writer. */
export interface Part {
  counts: readonly (readonly [Kind, Count])[];
  /** Seconds of processor time. */
  took: number;
}

/** The script that was tried: what was found of another one says nothing of it. */
const build = (): string => createHash("sha256").update(readFileSync("dist/Code.js")).digest("hex");

const fileOf = (writer: WriterName) => join(FOLDER, `${writer.replace(/\W+/g, "-")}.json`);

export function save(writer: WriterName, part: Part): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(writer), JSON.stringify({ build: build(), ...part }));
}

/** What was saved of a writer, if it was this script that was tried. */
export function recall(writer: WriterName): Part | undefined {
  try {
    const saved = JSON.parse(readFileSync(fileOf(writer), "utf8")) as Part & { build: string };
    return saved.build === build() ? saved : undefined;
  } catch {
    // Not tried yet.
    return undefined;
  }
}
