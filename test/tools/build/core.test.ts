import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = join(__dirname, "../../../src");
const files = readdirSync(source, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file));
/** The lines outside comments of some files that match, as `file: line`. */
function linesThat(pattern: RegExp, within: (file: string) => boolean): string[] {
  return files.filter(within).flatMap((file) =>
    readFileSync(join(source, file), "utf8")
      .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "")
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}
const under = (folders: readonly string[]) => (file: string) =>
  folders.some((folder) => file.replaceAll("\\", "/").startsWith(`${folder}/`));

const core = under(["core", "messages", "server/functions"]);
/** The host, the build and the deployment are programs of their own. */
const shipped = (file: string) => !under(["host", "demo", "tools"])(file);

test("the core asks for no clock, chance or locale: a row is judged alike everywhere and at any hour", () => {
  const impure = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\btoLocale\w+|\bIntl\b|\blocaleCompare\b/;
  expect(linesThat(impure, core)).toEqual([]);
  expect(linesThat(impure, shipped).length).toBeGreaterThan(0);
});

test("services are named in src/server alone", () => {
  const service =
    /\b(?:SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|Session|Utilities|Logger|ScriptApp|UrlFetchApp|DriveApp)\./;
  const named = linesThat(service, shipped);
  expect(named.filter((line) => !/^server[/\\]/.test(line))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});
