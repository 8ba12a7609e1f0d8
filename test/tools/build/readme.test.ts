import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { columnKeys, columns, resultHeadings } from "../../../src/core/register/columns";
import { wordItems } from "../../../src/core/words/campaign-words";
import { fill } from "../../../src/core/words/fill";
import { partNames } from "../../../src/core/words/summary-words";
import { noData, tabs, verdictWords } from "../../../src/core/words/words";
import { reportPageWords } from "../../../src/messages/vi/report-page-vi";
import { menuWords } from "../../../src/messages/vi/setup-vi";
import { checkPageWords, enterWords, tabWords } from "../../../src/messages/vi/sidebar-vi";
import { summaryPage } from "../../../src/messages/vi/summary-page-vi";
import { exportedFunctions } from "../../../src/tools/build/entry-points";
import { withRuleTable } from "../../../src/tools/build/rule-table";
import { goodRow, lastLetters, registerTable } from "../../support/register-table";
import { loadBundle } from "../../support/warm/bundle";

const root = join(__dirname, "../../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
);
const points = exportedFunctions(readFileSync(join(root, "src/server/main.ts"), "utf8"));

/** What the first group of a pattern matches, each once. */
const named = (pattern: RegExp, text = readme) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? "")),
];
/** The part of the page under a heading, to the next one of its rank. */
function section(heading: string): string {
  const rank = /^#+/.exec(heading)?.[0] ?? "";
  const [, rest = ""] = readme.split(`\n${heading}\n`);
  return rest.split(new RegExp(`\\n${rank} `))[0] ?? "";
}

test("the rule table is the one that the rules give", () => {
  expect(withRuleTable(readme)).toBe(readme);
});

test("every command exists", () => {
  const commands = named(/\bnpm (?:run )?([a-z]+)\b/g);
  expect(commands.length).toBeGreaterThan(6);
  expect(commands.filter((name) => name !== "ci" && !scripts.includes(name))).toEqual([]);
});

test("every picture and every file that is linked exists", () => {
  const paths = named(/\]\((?!https?:|#)([^)#]+)/g);
  expect(paths.length).toBeGreaterThan(7);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every folder and file of the source exists", () => {
  const paths = named(/`((?:src|test|docs|\.ci)\/[\w./-]+)`/g);
  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every item that is named behind the menu stands in it", () => {
  const items = named(/Sáng kiến ▸ (?:Quản lý sổ ▸ )?([^*`]+)\*\*/g);
  expect(items.length).toBeGreaterThan(3);
  expect(items.filter((item) => !(Object.values(menuWords) as string[]).includes(item))).toEqual([]);
});

test("every tab exists", () => {
  const names = named(/\b[Tt]ab \*\*([^*]+)\*\*/g);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !(Object.values(tabs) as string[]).includes(name))).toEqual([]);
});

test("whatever stands in bold for units and staff is a word of the product", () => {
  const words: readonly string[] = [
    ...Object.values(menuWords).flatMap((item) => [
      item,
      `${menuWords.menu} ▸ ${item}`,
      `${menuWords.menu} ▸ ${menuWords.manage} ▸ ${item}`,
    ]),
    ...Object.values(tabs),
    ...Object.values(tabWords)
      .flat()
      .map((word) => fill(word, wordItems)),
    ...Object.values(verdictWords),
    ...resultHeadings,
    ...columnKeys.map((key) => columns[key].heading),
    summaryPage.asOf,
    summaryPage.sortBy,
    reportPageWords.printNow,
    reportPageWords.copy,
    reportPageWords.word,
    enterWords.papers,
    "Có",
  ];
  const bold = ["## Dành cho đơn vị", "## Dành cho cấp trên"].flatMap((heading) =>
    named(/\*\*([^*]+)\*\*/g, section(heading)),
  );
  expect(bold.length).toBeGreaterThan(20);
  expect(bold.filter((word) => !words.includes(word))).toEqual([]);
  for (const word of [checkPageWords.why, noData]) expect(readme).toContain(word);
});

test("the table of results lists every verdict", () => {
  const rows = named(/^ {3}\| ([^|]+?) \|/gm, section("## Dành cho đơn vị"));
  expect(Object.values(verdictWords).filter((word) => !rows.includes(word))).toEqual([]);
});

test("the custom functions and their parameters are those of the bundle", () => {
  const given = [...readme.matchAll(/^\| `(SK_\w+)\(([^)]*)\)`/gm)].map((match) => [
    match[1],
    match[2]?.split("; "),
  ]);
  const built = points.filter(({ name }) => name.startsWith("SK_"));
  expect(given).toEqual(built.map(({ name, parameters }) => [name, parameters]));
  const parts = named(/`([^`]+)`/g, section("### Custom functions"));
  expect(Object.values(partNames).filter((part) => !parts.includes(part))).toEqual([]);
});

test("the help that Sheets shows names the columns that set-up writes", () => {
  const letters = named(/F1:([A-Z]+)/g, points.map(({ jsDoc }) => jsDoc).join("\n"));
  expect(letters).toEqual([lastLetters]);
});

describe("what the guide says that the workbook understands", () => {
  const { call } = loadBundle();
  const [, line = ""] = /^4\. (Ngày ghi.*)$/m.exec(readme) ?? [];
  const [dates = "", amounts = ""] = line.split("Tiền cũng vậy");

  it.each([
    ["SK_NGAY", dates, 4],
    ["SK_TIEN", amounts, 3],
  ] as const)("%s", (name, text, count) => {
    const examples = named(/`([^`]+)`/g, text);
    expect(examples).toHaveLength(count);
    for (const example of examples) expect(String(call(name, example))).not.toMatch(/^Không đọc được/);
  });

  it("and the sentence of a reason", () => {
    const [reason] = named(/`(IV\.3: [^`]+)`/g);
    const [, row] = call("SK_KIEMTRA", registerTable([goodRow({ appliedOn: "31/08/2021" })])) as string[][];
    expect(row?.[2]).toContain(reason);
  });
});

test("the sizes in the table of figures are those of what is built, within five per cent", () => {
  const sizes = [...readme.matchAll(/^\| `dist\/([\w.]+)` \| ([\d.,]+) KiB \|/gm)];
  expect(sizes.length).toBeGreaterThan(3);
  const apart = sizes.filter(([, file = "", size = ""]) => {
    const built = statSync(join(root, "dist", file)).size / 1024;
    return Math.abs(Number(size.replace(",", "")) - built) > Math.max(0.05 * built, 0.1);
  });
  expect(apart.map(([line]) => line)).toEqual([]);
});

test("the version of Node is the one that the package asks for", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    engines: { node: string };
  };
  expect(readme).toContain(`Node.js ${engines.node.replace(">=", "")}`);
});
