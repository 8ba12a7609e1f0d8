import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../../..");

/** What the compiler of an environment says of each of some files that stand in one of its folders. */
function complaints(environment: string, folder: string, texts: readonly string[]): string[][] {
  const config = join(root, "src", environment, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const probes = new Map(
    texts.map((text, index) => [join(root, "src", environment, folder, `probe-${index}.ts`), text]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => probes.get(name) ?? readFile(name);
  host.fileExists = (name) => probes.has(name) || fileExists(name);
  const program = ts.createProgram([...probes.keys()], options, host);
  return [...probes.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

const uses = {
  setTimeout: "setTimeout(() => undefined, 1);",
  document: "document.title;",
  process: "process.cwd();",
  URL: 'new URL("https://example.test");',
  HTMLElement: "export const text = (element: HTMLElement) => element.textContent;",
  "node:fs": 'export { readFileSync } from "node:fs";',
  SpreadsheetApp: "SpreadsheetApp.flush();",
  GoogleAppsScript: "export const name = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getName();",
} as const;
type Use = keyof typeof uses;

test.each<[environment: string, folder: string, has: readonly Use[]]>([
  ["core", "summary", []],
  ["warehouse/judge", ".", []],
  ["server", "calls", ["SpreadsheetApp", "GoogleAppsScript"]],
  ["page", "kit", ["setTimeout", "document", "URL", "HTMLElement"]],
])("what src/%s lacks does not compile in it, and what it has does", (environment, folder, has) => {
  const names = Object.keys(uses) as Use[];
  const found = complaints(
    environment,
    folder,
    names.map((name) => `${uses[name]}\nexport {};\n`),
  );
  expect(Object.fromEntries(names.map((name, index) => [name, found[index]]))).toEqual(
    Object.fromEntries(
      names.map((name) => [name, has.includes(name) ? [] : [expect.stringContaining(`'${name}'`)]]),
    ),
  );
});

test("a handler that answers otherwise, and a call without one, do not compile", () => {
  const handler = (answer: string) => `import type { Call } from "./define-call";
import { isNothing } from "./is";
export const pageClearMarks: Call<"pageClearMarks"> = {
  takes: isNothing,
  answer: () => (${answer}),
};
`;
  const table = `import type { CallName } from "../../api/bridge";
import type { Call } from "./define-call";
import * as cells from "./cells";
export const calls: { readonly [N in CallName]: Call<N> } = { ...cells };
`;
  const texts = [handler("{ cleard: 1 }"), handler("{ cleared: 1 }"), table];
  expect(complaints("server", "calls", texts)).toEqual([
    [expect.stringContaining("cleared")],
    [],
    [expect.stringContaining("pageStart")],
  ]);
});

/** Who may not use whom, by the rule that says so. */
const walls: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["core-is-pure", "core/summary", "server/workbook"],
  ["core-is-pure", "core/assessment", "api"],
  ["words-are-ground", "core/words", "core/reading"],
  ["messages-name-types-only", "messages/vi", "core/register"],
  ["messages-know-the-core-alone", "messages/vi", "server/workbook"],
  ["reading-on-words", "core/reading", "core/programme"],
  ["programme-on-reading", "core/programme", "core/register"],
  ["register-on-programme", "core/register", "core/rules"],
  ["rules-on-register", "core/rules", "core/assessment"],
  ["assessment-on-rules", "core/assessment", "core/summary"],
  ["assessment-on-rules", "core/assessment", "core/reminders"],
  ["summary-on-assessment", "core/summary", "core/snapshot"],
  ["summary-on-assessment", "core/summary", "core/reminders"],
  ["tops-of-the-core-apart", "core/mending", "core/pasting"],
  ["tops-of-the-core-apart", "core/report", "core/snapshot"],
  ["mending-for-pasting-alone", "core/snapshot", "core/mending"],
  ["api-is-a-contract", "api", "server/platform"],
  ["api-names-types-only", "api", "core/summary"],
  ["page-never-server", "page/sidebar", "server/calls"],
  ["server-never-page", "server/calls", "page/kit"],
  ["platform-is-ground", "server/platform", "server/workbook"],
  ["workbook-on-platform", "server/workbook", "server/setup"],
  ["features-know-no-calls", "server/rows", "server/calls"],
  ["features-know-no-lock", "server/rows", "server/lock"],
  ["features-know-no-menu", "server/snapshot", "server/menu"],
  ["set-up-is-ground-of-features", "server/setup", "server/live"],
  ["functions-use-no-service", "server/functions", "server/workbook"],
  ["kit-knows-no-face", "page/kit", "page/sidebar"],
  ["kit-knows-no-face", "page/files", "page/dashboard"],
  ["faces-apart", "page/dashboard", "page/sidebar"],
  ["faces-apart", "page/sidebar", "page/dashboard"],
  ["files-come-when-one-is-opened", "page/sidebar", "page/files"],
  ["dashboard-counts-nothing", "page/dashboard", "core/summary"],
  ["host-knows-no-product", "host/model", "core/reading"],
  ["host-knows-no-product", "host/model", "demo"],
  ["warehouse-on-core-and-host", "warehouse/engine", "server/functions"],
  ["judge-is-pure", "warehouse/judge", "host/model"],
  ["nobody-knows-the-warehouse", "demo", "warehouse/engine"],
  ["shipped-code-knows-no-workshop", "page/sidebar", "host/model"],
  ["shipped-code-knows-no-workshop", "core/rules", "tools/build"],
  ["shipped-code-knows-no-workshop", "server/calls", "host/model"],
  ["shipped-code-knows-no-workshop", "page/kit", "tools/build"],
];

test("each wall between folders is red when it is broken, and only that one", () => {
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  try {
    cpSync(join(root, ".dependency-cruiser.json"), join(folder, ".dependency-cruiser.json"));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    walls.forEach(([, from, to], index) => {
      put(`src/${to}/wall.ts`, "export const wall = 1;\n");
      const up = "../".repeat(from.split("/").length);
      put(`src/${from}/probe-${index}.ts`, `export { wall } from "${up}${to}/wall";\n`);
    });
    const output = execFileSync(
      process.execPath,
      [
        join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        "--config",
        ".dependency-cruiser.json",
        "--output-type",
        "json",
        "src",
      ],
      { cwd: folder, encoding: "utf8", stdio: "pipe" },
    );
    const { summary } = JSON.parse(output) as {
      summary: { violations: readonly { from: string; to: string; rule: { name: string } }[] };
    };
    const found = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
    walls.forEach(([rule, from], index) => {
      expect([from, found.get(`src/${from}/probe-${index}.ts`)]).toEqual([
        from,
        expect.arrayContaining([rule]),
      ]);
    });
    expect(found.size).toBe(walls.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
