import { MOST_CHARACTERS, type SizeFault, sizeFault } from "./settings-size";

/** Settings as a file, by which a campaign travels from one workbook to another. */
const KIND = "so-sang-kien/cau-hinh";
const VERSION = 1;
const LINE_CELLS = 4;

/** What is wrong with a file; the wording is in `messages/vi/new-programme-vi.ts`. */
export type SettingsFileFault = SizeFault["fault"] | "cutOff" | "otherKind" | "newer" | "lines";

/** A row of `Cấu hình` as text. */
export type FileLine = readonly [group: string, item: string, value: string, clause: string];

export type SettingsFileReading =
  | { ok: true; lines: readonly FileLine[] }
  | ({ ok: false } & (SizeFault | { fault: Exclude<SettingsFileFault, SizeFault["fault"]> }));

export const settingsFile = (lines: readonly FileLine[]): string =>
  JSON.stringify({ kind: KIND, version: VERSION, lines }, undefined, 1);

/** Reads a file that anybody may have written: lines of four texts, or one fault and nothing. */
export function readSettingsFile(text: string): SettingsFileReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: "tooLong", size: text.length };
  let said: unknown;
  try {
    // A byte order mark is what some editors put before a text.
    said = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, fault: "cutOff" };
  }
  const { kind, version, lines } = Object(said) as Readonly<Record<string, unknown>>;
  if (kind !== KIND || typeof version !== "number") return { ok: false, fault: "otherKind" };
  if (version > VERSION) return { ok: false, fault: "newer" };
  if (!Array.isArray(lines) || lines.length === 0 || !lines.every(isLine))
    return { ok: false, fault: "lines" };
  const tooLarge = sizeFault(lines);
  return tooLarge ? { ok: false, ...tooLarge } : { ok: true, lines };
}

const isLine = (line: unknown): line is FileLine =>
  Array.isArray(line) && line.length === LINE_CELLS && line.every((cell) => typeof cell === "string");
