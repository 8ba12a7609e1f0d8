import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "../../..");
const listed = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`);
const files = ["src", "test", "docs"].flatMap(listed);
/** What the build and its tools write. */
const made = new Set([
  "Code.js",
  "sidebar.html",
  "dashboard.html",
  "files.html",
  "manage.html",
  "paste.html",
]);

const comments = files
  .filter((file) => /^(?:src|test)\/.*\.(?:tsx?|cjs|css)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const found = text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm) ?? [];
    return found.map((comment) => ({ file, text: comment.replace(/\n\s*(?:\*|\/\/)/g, "") }));
  });
const cited = (pattern: RegExp) =>
  comments.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => [file, ...match] as const));

const exists = (name: string) =>
  made.has(basename(name)) ||
  existsSync(join(root, name)) ||
  files.some((file) => file.endsWith(`/${name}`)) ||
  (!name.includes("/") && existsSync(join(root, "docs", name)));

test("no comment names a file or a folder that is not there", () => {
  const names = [
    ...cited(/(?<![\w@/.-])[\w@.-]+(?:\/[\w@.-]+)*\.(?:tsx?|cjs|json|md|html|css|js)\b/g),
    ...cited(/(?<![\w@/.-])(?:src|test|docs)(?:\/[\w-]+)+(?![\w/.-]*\.\w)/g),
  ];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(([, name = ""]) => !exists(name))).toEqual([]);
});

test("what comments cite of the requirements stands there, and they cite no other page by its number", () => {
  const page = readFileSync(join(root, "docs/requirements.md"), "utf8");
  const sections = page.split(/^## /m).slice(1);
  const numbers = cited(/requirements (\d+)(?:, "([^"]+)")?/g);
  expect(numbers.length).toBeGreaterThan(15);
  const missing = numbers.filter(([, , number, title]) => {
    const section = sections.find((text) => text.startsWith(`${number}. `));
    return section === undefined || (title !== undefined && !section.includes(`\n### ${title}\n`));
  });
  expect(missing).toEqual([]);
  expect(cited(/§|\b(?:design|platform|background|scale) \d/g)).toEqual([]);
});
