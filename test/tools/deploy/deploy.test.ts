import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tabs, verdictWords } from "../../../src/core/words/words";
import { deploy as runDeployment } from "../../../src/tools/deploy/deploy";
import { readOptions } from "../../../src/tools/deploy/options";
import {
  findProject,
  keepProject,
  OWN_FILE,
  PLACEHOLDER,
  SHARED_FILE,
} from "../../../src/tools/deploy/project-file";
import { Refusal } from "../../../src/tools/deploy/refusal";
import { startClasp } from "../../../src/tools/deploy/run-clasp";
import { WORDS } from "../../../src/tools/deploy/words-vi";
import { OpenBook } from "../../support/add-in";
import type { FakeGoogle, RemoteFile } from "../../support/fake-google";
import { type GoogleAccount, openGoogleAccount } from "../../support/google-account";
import { type LoadedClasp, loadClasp } from "../../support/loaded-clasp";
import { sampleUnit, typedRow } from "../../support/sample-rows";

const repository = join(__dirname, "../../..");
const built = (name: string) => readFileSync(join(repository, "dist", name), "utf8");

const environment = { ...process.env };

let account: GoogleAccount;
let google: FakeGoogle;
let root: string;
let clasp: LoadedClasp;

beforeAll(() => {
  clasp = loadClasp();
});

afterAll(() => clasp.close());

beforeEach(async () => {
  account = await openGoogleAccount();
  ({ google, root } = account);
  Object.assign(process.env, account.env);
});

afterEach(async () => {
  process.env = { ...environment };
  await account.close();
});

interface Outcome {
  code: number;
  output: string;
}

function run(program: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: root, env: process.env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
    });
  });
}

/** The whole program, as `npm run deploy` starts it. */
const program = (...options: string[]) =>
  run([require.resolve("tsx/cli"), join(repository, "src/tools/deploy/start.ts"), ...options]);

/** The same in this process, with what is built already and clasp loaded already. */
async function deploy(...options: string[]): Promise<Outcome> {
  const said: string[] = [];
  const build = async (folder: string) => cpSync(join(repository, "dist"), folder, { recursive: true });
  try {
    await runDeployment({
      root,
      options: readOptions(options),
      build,
      clasp: clasp.run,
      say: (line) => said.push(line),
    });
    return { code: 0, output: said.join("\n") };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 1, output: [...said, error.message].join("\n") };
  }
}

const runClasp = (...args: string[]) => clasp.run(args, root);

const kinds = {
  "Code.js": ["Code", "SERVER_JS"],
  "sidebar.html": ["sidebar", "HTML"],
  "dashboard.html": ["dashboard", "HTML"],
  "files.html": ["files", "HTML"],
  "manage.html": ["manage", "HTML"],
  "papers.html": ["papers", "HTML"],
  "paste.html": ["paste", "HTML"],
  "texts.html": ["texts", "HTML"],
  "word.html": ["word", "HTML"],
  "appsscript.json": ["appsscript", "JSON"],
} as const;

/** As after a deployment of what is built; each of clasp's runs would take two seconds. */
async function deployed(): Promise<void> {
  const [scriptId, parentId] = [`1Script${"s".repeat(30)}`, `1Sheet${"t".repeat(30)}`];
  google.sheets.set(parentId, { title: "Sổ thử" });
  const files = Object.entries(kinds).map(([file, [name, type]]): RemoteFile => {
    return { name, type, source: built(file) };
  });
  google.scripts.set(scriptId, { title: "Sổ thử", parentId, files, versions: [], deployments: [] });
  await keepProject(root, scriptId, parentId);
}

const project = () =>
  JSON.parse(readFileSync(join(root, OWN_FILE), "utf8")) as { scriptId: string; parentId: string };
const remote = () => [...google.scripts.values()].at(-1)!;
const sourceOf = (name: string) => remote().files.find((file) => file.name === name)?.source;

describe("npm run deploy", () => {
  test("creates a sheet with its script, pushes what was built, and leaves the shared file alone", async () => {
    const options = ["--title", "Sổ thử", "--version", "Bản đầu"];
    const { code, output } = await program(...options);
    expect(output).toContain(WORDS.verified);
    expect(code).toBe(0);
    expect(google.sheets.get(project().parentId)).toEqual({ title: "Sổ thử" });
    expect(remote().parentId).toBe(project().parentId);
    expect(sourceOf("Code")).toBe(built("Code.js"));
    expect(sourceOf("sidebar")).toBe(built("sidebar.html"));
    expect(JSON.parse(sourceOf("appsscript")!)).toEqual(JSON.parse(built("appsscript.json")));
    expect(JSON.parse(readFileSync(join(root, SHARED_FILE), "utf8")).scriptId).toBe(PLACEHOLDER);

    // What the other tests rest on: clasp loaded once asks and does the same as clasp started anew for each run.
    const asked = google.requests.splice(0);
    const made = [...google.scripts];
    google.restart();
    rmSync(join(root, OWN_FILE));
    expect(await deploy(...options)).toEqual({ code, output: output.trimEnd() });
    expect(google.requests).toEqual(asked);
    expect([...google.scripts]).toEqual(made);

    google.requests.length = 0;
    const again = await deploy("--version", "Bản hai");
    expect(again.output).toContain(WORDS.upToDate);
    // Read once, to see that nothing is to be pushed: nothing happened that a second look could find.
    const content = google.requests.filter((request) => request.endsWith("/content"));
    expect(content).toEqual([`GET /v1/projects/${project().scriptId}/content`]);
    expect(remote().versions).toMatchObject([
      { versionNumber: 1, description: "Bản đầu" },
      { versionNumber: 2, description: "Bản hai" },
    ]);
    expect(google.scripts.size).toBe(1);
  });

  test("attaches to a sheet that is there, by its address, and to no other later", async () => {
    const sheet = `1Abc${"d".repeat(36)}`;
    google.sheets.set(sheet, { title: "Sổ cũ" });
    const address = `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`;
    expect((await deploy("--sheet", address)).code).toBe(0);
    expect(remote().parentId).toBe(sheet);
    expect(google.sheets.size).toBe(1);
    const other = await deploy("--sheet", `1Xyz${"e".repeat(36)}`);
    expect(other).toMatchObject({ code: 1, output: expect.stringContaining(WORDS.alreadyBound(OWN_FILE)) });
  });

  test("looks at what Google holds: before, for what is somebody else's; after, for what is not ours", async () => {
    expect((await deploy("--check")).output).toContain(WORDS.noProject);
    await deployed();
    // An ID pasted into the shared file is taken, and the person told to put that back.
    const { scriptId } = project();
    rmSync(join(root, OWN_FILE));
    writeFileSync(join(root, SHARED_FILE), JSON.stringify({ scriptId, rootDir: "dist" }));
    const narrow = ["https://www.googleapis.com/auth/script.container.ui"];
    remote().files = remote().files.map((file) =>
      file.type === "JSON" ? { ...file, source: JSON.stringify({ oauthScopes: narrow }) } : file,
    );
    google.requests.length = 0;
    const checked = await deploy("--check");
    for (const sentence of [
      WORDS.sharedFileFilled,
      WORDS.newScopes(["https://www.googleapis.com/auth/spreadsheets.currentonly"]),
      WORDS.otherOnGoogle(["appsscript.json"]),
    ]) {
      expect(checked.output).toContain(sentence);
    }
    expect(checked.code).toBe(1);
    expect(google.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);

    google.tamper = (files) =>
      files.map((file): RemoteFile => (file.name === "Code" ? { ...file, source: "var a;" } : file));
    const tampered = await deploy();
    expect(tampered).toMatchObject({ code: 1, output: expect.stringContaining(WORDS.differs(["Code.js"])) });

    remote().files.push({ name: "MaCuaToi", type: "SERVER_JS", source: "function tinh() {}" });
    const foreign = await deploy();
    expect(foreign).toMatchObject({
      code: 1,
      output: expect.stringContaining(WORDS.foreignFiles(["MaCuaToi.js"])),
    });
    expect(sourceOf("MaCuaToi")).toBeDefined();
  });

  test("checks that Google holds what was built, to the byte, and changes nothing", async () => {
    await deployed();
    const same = await deploy("--check");
    expect(same).toMatchObject({ code: 0, output: expect.stringContaining(WORDS.checked) });
    const spaced = remote().files.map((file): RemoteFile => {
      return file.name === "Code" ? { ...file, source: `${file.source} ` } : file;
    });
    remote().files = spaced;
    google.requests.length = 0;
    const other = await deploy("--check");
    expect(other).toMatchObject({
      code: 1,
      output: expect.stringContaining(WORDS.otherOnGoogle(["Code.js"])),
    });
    expect(google.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
    expect(remote().files).toEqual(spaced);
  });

  test("says in one sentence that nobody is logged in, or that Google refuses, and leaves no trace", async () => {
    google.refuse = { status: 403, message: "User has not enabled the Apps Script API." };
    const refused = await deploy();
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining(WORDS.apiOff) });
    expect(refused.output).not.toMatch(/\n\s+at /);
    account.logOut();
    expect(await deploy()).toMatchObject({ code: 1, output: expect.stringContaining(WORDS.notLoggedIn) });
    expect(existsSync(join(root, OWN_FILE))).toBe(false);
  });

  test("refuses a project file that would push another folder", async () => {
    writeFileSync(join(root, OWN_FILE), JSON.stringify({ scriptId: "s".repeat(40), rootDir: "src" }));
    expect((await deploy()).output).toContain(WORDS.rootDir(OWN_FILE, "src"));
    writeFileSync(join(root, OWN_FILE), "{");
    await expect(findProject(root)).rejects.toThrow(WORDS.notJson(OWN_FILE));
  });
});

describe("clasp itself, unmodified", () => {
  test("pushes, pushes again, pulls, keeps a version and deploys; what was received runs", async () => {
    await deployed();
    cpSync(join(repository, "dist"), join(root, "dist"), { recursive: true });
    const own = ["--project", OWN_FILE];
    expect((await runClasp("push", "--force", ...own)).output).toContain("already up to date");
    writeFileSync(join(root, "dist/Code.js"), `${built("Code.js")}\n// one more line\n`);
    expect((await runClasp("push", "--force", ...own)).output).toContain("Pushed");
    cpSync(join(repository, "dist/Code.js"), join(root, "dist/Code.js"));
    expect((await runClasp("pull", ...own)).code).toBe(0);
    expect(readFileSync(join(root, "dist/Code.js"), "utf8")).toContain("// one more line");
    expect((await runClasp("create-version", "Hai", ...own)).output).toContain("Created version 1");
    expect((await runClasp("create-deployment", "--versionNumber", "1", ...own)).code).toBe(0);
    expect(remote().deployments).toHaveLength(1);

    writeFileSync(join(root, "dist/Code.js"), "class A { #b = 1 }");
    const refused = await startClasp(["push", "--force", ...own], root);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("Syntax error") });
    expect(await runClasp("push", "--force", ...own)).toEqual(refused);

    const folder = join(account.home, "received");
    mkdirSync(folder);
    const extensions = { SERVER_JS: "js", HTML: "html", JSON: "json" } as const;
    for (const { name, type, source } of remote().files) {
      writeFileSync(join(folder, `${name}.${extensions[type]}`), source);
    }
    const book = new OpenBook({ name: "Sổ nhận được" }, folder);
    book.run("menuSetUp");
    book.paste(tabs.units, 1, 0, [sampleUnit]);
    book.paste(tabs.register, 1, 5, [typedRow({ title: "Một" })]);
    expect(book.cell(tabs.register, 1, 0).text).toBe(verdictWords.eligible);
  });
});
