import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { pages } from "../../../src/tools/build/page";

const dist = join(__dirname, "../../../dist");
const read = (file: string) => readFileSync(join(dist, file), "utf8");
/** A name of the charts' library that no minifier changes. */
const LIBRARY = "maintainAspectRatio";

/** The script of a built page as the browser inflates it. */
function scriptOf(html: string): string {
  const packed = /"([\w-]{10000,})"/.exec(html)?.[1] ?? "";
  return inflateRawSync(Buffer.from(packed, "base64url")).toString();
}

describe.each(pages)("%s.html", (page) => {
  const html = read(`${page}.html`);

  test("stands by itself, in ASCII", () => {
    expect(html).toMatch(/^[\x00-\x7f]*$/);
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|\bsrc\s*=|@import|url\(/i);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(scriptOf(html).length).toBeGreaterThan(10_000);
  });

  test("says something before its script runs, and to a browser that cannot run it", () => {
    expect(html).toMatch(/<p class="wait" role="status" data-too-old="[^"]+">\s*\S/);
  });
});

test("the charts are in the dialog's page alone", () => {
  expect(scriptOf(read("dashboard.html"))).toContain(LIBRARY);
  expect(scriptOf(read("sidebar.html"))).not.toContain(LIBRARY);
  expect(read("Code.js")).not.toContain(LIBRARY);
});

test("the dialog's page is small enough to open at once", () => {
  expect(Buffer.byteLength(read("dashboard.html"))).toBeLessThanOrEqual(150 * 1024);
});
