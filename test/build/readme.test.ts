import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withRuleTable } from "../../src/build/rule-table";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the rule table of the README is the one that the rules give", () => {
  expect(withRuleTable(readme)).toBe(readme);
});

test("every command that the README names exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/`npm (?:run )?([a-z]+)(?: [^`]*)?`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => name !== "ci" && scripts[name] === undefined)).toEqual([]);
});
