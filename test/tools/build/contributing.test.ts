import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { samplesOf } from "../../support/page-samples";

const root = join(__dirname, "../../..");
const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const samples = samplesOf(page);
const prose = page.replace(/^```[\s\S]*?^```$/gm, "");
const named = (pattern: RegExp, text = page) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? "")),
];

test("every path exists, but for the files that the samples make", () => {
  const made = samples.filter(({ language }) => language === "ts").map(({ path }) => path);
  const paths = named(/(?<![\w./-])((?:src|test|docs|\.ci)\/[\w./-]*\w)/g);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(root, path)) && !made.includes(path))).toEqual([]);
  expect(made.filter((path) => existsSync(join(root, path)))).toEqual([]);
});

test("every script exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const names = named(/\bnpm (?:run )?([a-z]+)\b/g);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
});

test("every folder of the source is on the map", () => {
  const map = named(/`src\/(\w+)`/g, prose.split("\n## ")[1]);
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !map.includes(name))).toEqual([]);
});

test("every name of the code exists", () => {
  const names = named(/`([a-z]+[A-Z]\w+)`/g, prose);
  const text = readdirSync(join(root, "src"), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, "src", file), "utf8"))
    .join("\n");
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});
