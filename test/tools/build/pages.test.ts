import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { pagePieces } from "../../../src/api/bridge-part";
import { pages } from "../../../src/tools/build/page";

const dist = join(__dirname, "../../../dist");
const read = (file: string) => readFileSync(join(dist, file), "utf8");
/** A name of the charts' library that no minifier changes. */
const LIBRARY = "maintainAspectRatio";

/** The script of a built page as the browser inflates it. */
function scriptOf(html: string): string {
  const packed = /[\w-]{10000,}/.exec(html)?.[0] ?? "";
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

describe.each(pagePieces)("%s.html, which comes later", (part) => {
  const html = read(`${part}.html`);

  test("is ASCII, and a script that is not run where it lies", () => {
    expect(html).toMatch(/^<script type="text\/plain">[\w-]+<\/script>\n<!--[\x00-\x7f]*-->\n$/);
    expect(scriptOf(html)).toContain(`pageParts.${part}=`);
  });

  test("holds nothing that the page has", () => {
    expect(scriptOf(read("sidebar.html"))).toContain("setState");
    expect(scriptOf(html)).not.toContain("setState");
    expect(scriptOf(read("sidebar.html"))).not.toContain(`pageParts.${part}=`);
  });
});

test("what reads files is in its own piece alone, and the sidebar is small enough to open at once", () => {
  const library = "[Content_Types].xml";
  expect(scriptOf(read("files.html"))).toContain(library);
  for (const file of ["sidebar", "manage", "paste"])
    expect(scriptOf(read(`${file}.html`))).not.toContain(library);
  expect(Buffer.byteLength(read("sidebar.html"))).toBeLessThanOrEqual(120 * 1024);
});

test("what writes files for Word is in its own piece alone, which is small enough to come at a press", () => {
  const library = "wordprocessingml";
  expect(scriptOf(read("word.html"))).toContain(library);
  for (const file of [...pages, "manage", "papers", "paste"])
    expect(scriptOf(read(`${file}.html`))).not.toContain(library);
  expect(Buffer.byteLength(read("word.html"))).toBeLessThanOrEqual(150 * 1024);
});
