import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const docs = join(__dirname, "../../../docs");
const page = readFileSync(join(docs, "plan.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| clause"))
  .map((line) => line.slice(2, -2).split(" | "));
const linksIn = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

test("each of the plan's 34 obligations has a line, which says where it is done and what tests it, or that it is not", () => {
  expect(rows).toHaveLength(34);
  for (const row of rows) {
    const [clause, , done, where = "", tested = ""] = row;
    expect([row.length, clause]).toEqual([5, expect.stringMatching(/^[IVX]+(?:\.\d)*$/)]);
    const isKept = !done!.startsWith("Not kept");
    expect([row, linksIn(where).length > 0, linksIn(tested).length > 0]).toEqual([row, isKept, isKept]);
    expect(linksIn(tested).every((link) => link.startsWith("../test/") && link.endsWith(".test.ts"))).toBe(
      true,
    );
  }
});

test("every link leads to a file that is there", () => {
  expect(linksIn(page).filter((link) => !existsSync(join(docs, link)))).toEqual([]);
});
