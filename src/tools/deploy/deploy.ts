import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareFolders, sameManifest } from "./compare";
import type { Options } from "./options";
import { findProject, keepProject, OWN_FILE, type ProjectFile, ROOT_DIR, SHARED_FILE } from "./project-file";
import { Refusal } from "./refusal";
import { type Clasp, runClasp } from "./run-clasp";
import { WORDS } from "./words-vi";

const MANIFEST = "appsscript.json";

/** What a run needs of the world. */
export interface Deployment {
  /** The repository: where `.clasp.json` is and `dist` is built. */
  root: string;
  options: Options;
  build(folder: string): Promise<void>;
  clasp: Clasp;
  say(line: string): void;
}

/**
 * Builds the add-in and puts it on Google: the first time into a new or a given sheet, later into the same one. What
 * Google holds after a push is read back and compared. Every failure is a `Refusal` that says what to do.
 */
export async function deploy({ root, options, build, clasp, say }: Deployment): Promise<void> {
  say(WORDS.building);
  const dist = join(root, ROOT_DIR);
  await build(dist);
  say(WORDS.checkingLogin);
  say(WORDS.loggedInAs(await whoIsLoggedIn(clasp, root)));
  const project = await chooseProject(clasp, root, options, say);
  await inScratch(async (scratch) => {
    const before = await pull(clasp, project, scratch, "before");
    const { foreign, missing, changed } = await compareFolders(dist, before);
    // A new script is given one empty file by Google.
    const theirs = foreign.filter((name) => name !== "Code.gs" && name !== "Code.js");
    if (theirs.length > 0) throw new Refusal(WORDS.foreignFiles(theirs));
    const added = await newScopes(join(dist, MANIFEST), join(before, MANIFEST));
    if (added.length > 0) say(WORDS.newScopes(added));
    if (options.check) return mustBeSame(dist, before, WORDS.otherOnGoogle);
    say(WORDS.pushing);
    if (missing.length + changed.length + foreign.length === 0) say(WORDS.upToDate);
    else {
      await push(clasp, project, root);
      say(WORDS.verifying);
      await mustBeSame(dist, await pull(clasp, project, scratch, "after"), WORDS.differs);
    }
    say(WORDS.verified);
    if (options.version !== undefined)
      say(WORDS.versioned(await keepVersion(clasp, project, root, options.version)));
  });
  say(options.check ? WORDS.checked : WORDS.done(project.parentId));
}

async function whoIsLoggedIn(clasp: Clasp, root: string): Promise<string> {
  const { loggedIn, email } = JSON.parse(await runClasp(clasp, ["show-authorized-user", "--json"], root)) as {
    loggedIn: boolean;
    email?: string;
  };
  if (!loggedIn) throw new Refusal(WORDS.notLoggedIn);
  return email ?? "?";
}

async function chooseProject(
  clasp: Clasp,
  root: string,
  options: Options,
  say: Deployment["say"],
): Promise<ProjectFile> {
  const { sheet, script, title, check } = options;
  const found = await findProject(root);
  if (found) {
    const other =
      (script ?? found.scriptId) !== found.scriptId || (sheet ?? found.parentId) !== found.parentId;
    if (other) throw new Refusal(WORDS.alreadyBound(found.file));
    say(WORDS.found(found.scriptId));
    if (found.file === OWN_FILE) return found;
    if (found.file === SHARED_FILE) say(WORDS.sharedFileFilled);
    return keepProject(root, found.scriptId, found.parentId);
  }
  if (script !== undefined) return keepProject(root, script);
  if (check) throw new Refusal(WORDS.noProject);
  say(sheet === undefined ? WORDS.creating : WORDS.attaching);
  return inScratch(async (scratch) => {
    // clasp clones what it creates into its folder: not into `dist`, and not over `.clasp.json`.
    const kind = sheet === undefined ? ["--type", "sheets"] : ["--parentId", sheet];
    const args = ["create-script", ...kind, "--title", title, "--rootDir", ROOT_DIR, "--project", scratch];
    await runClasp(clasp, args, scratch);
    const made = JSON.parse(await readFile(join(scratch, SHARED_FILE), "utf8")) as {
      scriptId: string;
      parentId?: string | string[];
    };
    return keepProject(root, made.scriptId, sheet ?? [made.parentId].flat()[0]);
  });
}

async function push(clasp: Clasp, project: ProjectFile, root: string): Promise<void> {
  // Without --force a changed manifest is silently not pushed, and clasp still exits with 0.
  const said = await runClasp(clasp, ["push", "--force", "--project", project.file], root);
  if (/Skipping push/i.test(said)) throw new Refusal(WORDS.skipped);
}

/** What Google holds now, in a folder of its own. */
async function pull(clasp: Clasp, { scriptId }: ProjectFile, scratch: string, name: string): Promise<string> {
  const settings = { scriptId, rootDir: name };
  const file = join(scratch, `${name}.json`);
  await writeFile(file, JSON.stringify(settings));
  await runClasp(clasp, ["pull", "--project", file], scratch);
  return join(scratch, name);
}

async function mustBeSame(
  dist: string,
  pulled: string,
  words: (names: readonly string[]) => string,
): Promise<void> {
  const manifest = [join(dist, MANIFEST), join(pulled, MANIFEST)] as const;
  if (await sameManifest(...manifest)) await cp(manifest[0], manifest[1]);
  const { missing, foreign, changed } = await compareFolders(dist, pulled);
  const all = [...missing, ...foreign, ...changed];
  if (all.length > 0) throw new Refusal(words(all));
}

async function keepVersion(
  clasp: Clasp,
  project: ProjectFile,
  root: string,
  description: string,
): Promise<string> {
  const said = await runClasp(
    clasp,
    ["create-version", description, "--json", "--project", project.file],
    root,
  );
  return String((JSON.parse(said) as { versionNumber?: number }).versionNumber ?? "?");
}

async function newScopes(built: string, remote: string): Promise<string[]> {
  const scopesOf = async (file: string) => {
    const text = await readFile(file, "utf8").catch(() => "{}");
    return (JSON.parse(text) as { oauthScopes?: string[] }).oauthScopes ?? [];
  };
  const [ours, theirs] = await Promise.all([scopesOf(built), scopesOf(remote)]);
  // A script that nobody pushed to yet names none: everybody is asked for all of them anyway.
  return theirs.length === 0 ? [] : ours.filter((scope) => !theirs.includes(scope));
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "so-sang-kien-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
