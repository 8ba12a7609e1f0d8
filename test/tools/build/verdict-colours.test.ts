import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verdicts } from "../../../src/core/words/severity";
import { verdictColours } from "../../../src/core/words/verdict-colours";
import { pages } from "../../../src/tools/build/page";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** By the rule of WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(verdicts)("%s has the same colours in every page and in the grid, which can be read", (verdict) => {
  const { paper, ink, solid } = verdictColours[verdict];
  for (const page of pages) {
    const html = read(`dist/${page}.html`);
    expect(html).toContain(`.tone-${verdict}{--tone:${ink};--tone-paper:${paper}}`);
    expect(html).toContain(`.solid-${verdict}{--solid:${solid}}`);
  }
  expect(read("dist/Code.js")).toContain(paper);
  const pairs: readonly (readonly [string, string])[] = [
    [ink, paper],
    ["#202124", paper],
    [solid, "#ffffff"],
    [ink, "#ffffff"],
  ];
  expect(pairs.filter(([one, other]) => contrast(one, other) < 4.5)).toEqual([]);
});

test("no style says a colour of a result for itself", () => {
  const folder = join(root, "src/page");
  const styles = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".css"),
  );
  expect(styles.length).toBeGreaterThan(10);
  const found = styles.filter((file) =>
    /--(?:tone|tone-paper|solid)\s*:/.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(found).toEqual([]);
});
