import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openRegister } from "../../../src/core/register/open-register";
import { rules } from "../../../src/core/rules/index";
import { wordItems } from "../../../src/core/words/campaign-words";
import { ruleIds } from "../../../src/core/words/rule-ids";
import { ruleNeeds } from "../../../src/messages/vi/rule-needs-vi";
import { ruleWordings } from "../../../src/messages/vi/rules-vi";
import { catalogueOf, exampleUnits } from "../../support/judge";
import { exampleIn, registerTable } from "../../support/register-table";

const source = join(__dirname, "../../../src/core/rules");
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);

/** Messages that no example of a cell can bring about, each with why. */
const withoutExample = new Set([
  // The seven kinds are all admitted by the plan: it takes a setting that admits fewer (see requirements.test.ts).
  "kind-unknown.notAdmitted",
]);
describe("the list of rules", () => {
  it("registers every rule id once, in the order of the requirements", () => {
    expect(rules.map((rule) => rule.id)).toEqual([...ruleIds]);
  });

  it.each(ruleIds)("%s stands in a file of its name", (id) => {
    const file = join(source, `${id}.ts`);
    expect(existsSync(file) && readFileSync(file, "utf8")).toContain(`"${id}"`);
  });

  it("has no file that is neither a rule nor a known helper", () => {
    const helpers = [
      "define-rule",
      "example-cells",
      "example-row",
      "excluded-by-answer",
      "index",
      "namesakes",
      "own-rules",
      "title-memory",
      "unread-choice",
      "unread-date",
    ];
    const files = readdirSync(source).map((name) => name.replace(/\.ts$/, ""));
    expect(files.filter((name) => !helpers.includes(name)).sort()).toEqual([...ruleIds].sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s has examples for each message", (id, rule) => {
    const shown = new Set(rule.examples.found.map(([, message]) => `${id}.${message}`));
    const missing = Object.keys(rule.messages)
      .map((message) => `${id}.${message}`)
      .filter((message) => !shown.has(message) && !withoutExample.has(message));
    expect(missing).toEqual([]);
    expect(shown.size).toBeGreaterThan(0);
    expect(rule.examples.passes.length).toBeGreaterThan(0);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s words each of its messages", (id, rule) => {
    const wording = ruleWordings[id];
    expect(Object.keys(wording.messages).sort()).toEqual(Object.keys(rule.messages).sort());
    const { title, found, messages } = wording;
    for (const text of [title, found, ruleNeeds[rule.id], ...Object.values(messages)]) {
      expect(text.trim()).not.toBe("");
    }
    expect([title, found].flatMap(placesOf).filter((place) => !(place! in wordItems))).toEqual([]);
    // A reason does not read as what was asked for.
    expect(found).not.toBe(title);
  });

  it("words no rule that does not exist", () => {
    expect(Object.keys(ruleWordings).sort()).toEqual([...ruleIds].sort());
  });
});

describe("what the rules read", () => {
  const catalogue = catalogueOf(exampleUnits);
  const cases = rules.flatMap((rule) =>
    [...rule.examples.passes, ...rule.examples.found.map(([cells]) => cells)].map(
      (cells) => [rule.id, cells, rule] as const,
    ),
  );

  it.each(cases)("%s names its columns: %j", (_id, cells, rule) => {
    const { rows, programme } = exampleIn(cells, rule.examples.above);
    const opened = openRegister(registerTable(rows), catalogue, programme);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const read = new Set<string>();
    const memory = rule.remember?.();
    rows.forEach((_row, index) => {
      const initiative = new Proxy(opened.register.read(index + 1)!, {
        get(row, name) {
          if (name !== "row") read.add(name === "isTopic" ? "kind" : String(name));
          return row[name as keyof typeof row];
        },
      });
      rule.check(initiative, { programme, catalogue }, () => {}, memory);
    });
    // Rules that share a memory read for one another.
    const sharing = rules.filter(
      (other) => other === rule || (other.remember && other.remember === rule.remember),
    );
    const named = new Set<string>(sharing.flatMap((other) => other.columns));
    expect([...read].filter((column) => !named.has(column))).toEqual([]);
  });
});
