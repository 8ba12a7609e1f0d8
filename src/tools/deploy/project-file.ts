import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "./refusal";
import { WORDS } from "./words-vi";

/** In the repository; its script ID is a placeholder and stays one. */
export const SHARED_FILE = ".clasp.json";
/** Beside it and never committed: whose script this copy of the repository pushes to. */
export const OWN_FILE = ".clasp.local.json";
/** What `.clasp.json` holds instead of an ID. */
export const PLACEHOLDER = "PASTE_YOUR_SCRIPT_ID_HERE";
/** The folder that is pushed; nothing else is. */
export const ROOT_DIR = "dist";

export interface ProjectFile {
  /** The file's name, for clasp's `--project`. */
  file: string;
  scriptId: string;
  parentId?: string;
}

/** The project to push to: this person's own file, else an ID pasted into the shared one, else none yet. */
export async function findProject(root: string): Promise<ProjectFile | undefined> {
  for (const file of [OWN_FILE, SHARED_FILE]) {
    const found = await readProject(root, file);
    if (found && found.scriptId !== PLACEHOLDER) return found;
  }
  return undefined;
}

async function readProject(root: string, file: string): Promise<ProjectFile | undefined> {
  let text: string;
  try {
    text = await readFile(join(root, file), "utf8");
  } catch {
    return undefined;
  }
  const { scriptId, rootDir, parentId } = parse(text, file);
  if (typeof scriptId !== "string" || scriptId.trim() === "") throw new Refusal(WORDS.noScriptId(file));
  if (rootDir !== ROOT_DIR) throw new Refusal(WORDS.rootDir(file, String(rootDir ?? "")));
  return { file, scriptId, ...(typeof parentId === "string" && { parentId }) };
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Refusal(WORDS.notJson(file));
  }
}

/** Remembers where to push from now on. */
export async function keepProject(root: string, scriptId: string, parentId?: string): Promise<ProjectFile> {
  const settings = { scriptId, rootDir: ROOT_DIR, ...(parentId !== undefined && { parentId }) };
  await writeFile(join(root, OWN_FILE), `${JSON.stringify(settings, null, 2)}\n`);
  return { file: OWN_FILE, scriptId, ...(parentId !== undefined && { parentId }) };
}
