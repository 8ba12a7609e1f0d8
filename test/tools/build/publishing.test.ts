import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { drawings, shots } from "../../support/listing-sizes";
import { loadBundle, throwingServices } from "../../support/warm/bundle";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const guide = read("docs/publishing.md");
const texts = ["docs/publishing.md", "docs/privacy.md", "docs/terms.md"];
const code = read("dist/Code.js").replace(/^\/\*![^*]*\*\//, "");
const PREFIX = "https://www.googleapis.com/auth/";
const manifest = JSON.parse(read("appsscript.json")) as { oauthScopes: string[]; dependencies: object };
const { oauthScopes } = manifest;

/** Scopes by service, as Google's reference gives them for what is used here. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ["spreadsheets.currentonly"],
  HtmlService: ["script.container.ui"],
  LockService: [],
  PropertiesService: [],
  CacheService: [],
  Charts: [],
  Utilities: [],
  Session: [],
};

/** The part of the guide under a heading, up to the next of the same or a higher rank. */
function section(heading: string): string {
  const start = guide.indexOf(`\n${heading}`);
  const rank = heading.indexOf(" ");
  const rest = guide.slice(start + heading.length + 1);
  const end = rest.search(new RegExp(`\n#{1,${rank}} `));
  return start < 0 ? "" : rest.slice(0, end < 0 ? undefined : end);
}

/** The cells of the rows whose first cell is code. */
const tableOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (`.*) \|$/gm)].map(([, row = ""]) => row.split(" | ").map((cell) => cell.trim()));
const bare = (cell = "") => cell.replace(/`/g, "");

/** The text to paste under a heading. */
const pasted = (heading: string) => /```text\n([\s\S]*?)\n```/.exec(section(heading))?.[1] ?? "";

/** The global names that Apps Script adds to ECMAScript. */
function serviceNames(): string[] {
  const folder = join(root, "node_modules/@types/google-apps-script");
  const declared = readdirSync(folder)
    .filter((file) => file.endsWith(".d.ts"))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^declare var (\w+)/gm)]);
  return [...new Set(declared.map((match) => match[1] ?? ""))];
}

/** Which of some global names a script uses. */
const usedIn = (script: string, names: readonly string[]) =>
  names.filter((name) => new RegExp(`(?<![\\w$.'"])${name}(?=[.(\\[])`).test(script));

describe("scopes", () => {
  test("the guide explains every scope of the manifest and no other", () => {
    const explained = tableOf(section("## 5. Scopes")).filter(([scope]) => bare(scope).startsWith(PREFIX));
    expect(explained.map(([scope]) => bare(scope)).sort()).toEqual([...oauthScopes].sort());
    for (const [, reason = ""] of explained) expect(reason.length).toBeGreaterThan(60);
  });

  test("the services that the script uses are those of the guide, and need the manifest's scopes exactly", () => {
    expect(serviceNames()).toEqual(expect.arrayContaining(["UrlFetchApp", "DriveApp", "console"]));
    const used = usedIn(code, serviceNames()).sort();
    expect(used).toEqual(Object.keys(scopesOf).sort());
    // No library and no advanced service.
    expect(manifest.dependencies).toEqual({});
    const services = tableOf(section("## 5. Scopes")).filter(([name]) => /^\w+$/.test(bare(name)));
    expect(
      Object.fromEntries(
        services.map(([name, scope]) => [bare(name), scope === "none" ? [] : [bare(scope)]]),
      ),
    ).toEqual(scopesOf);
    const needed = new Set(used.flatMap((name) => scopesOf[name]?.map((scope) => PREFIX + scope) ?? []));
    expect([...needed].sort()).toEqual([...oauthScopes].sort());
  });

  test("nothing is called that would need a wider scope", () => {
    expect(code).not.toMatch(/\.(openById|openByUrl|open|create|getActiveUser|getEffectiveUser)\(/);
    expect([...new Set(code.match(/Session\.\w+/g))]).toEqual(["Session.getScriptTimeZone"]);
    expect(code).toMatch(/\.showSidebar\(/);
    expect(code).toMatch(/\.showModalDialog\(/);
  });

  test("the menu of a file that is not enabled yet calls for nothing but the menu", () => {
    const items: string[] = [];
    const menu: Record<string, unknown> = {};
    Object.assign(menu, {
      addItem: (_label: string, name: string) => {
        items.push(name);
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: () => menu,
      addToUi: () => undefined,
    });
    const SpreadsheetApp = { getUi: () => ({ createMenu: () => menu, createAddonMenu: () => menu }) };
    const { call, names } = loadBundle({ ...throwingServices(), SpreadsheetApp });
    call("onOpen");
    const opened = items.splice(0);
    call("onInstall");
    expect(opened.length).toBeGreaterThan(10);
    expect(items).toEqual(opened);
    expect(names).toEqual(expect.arrayContaining(opened));
  });
});

describe("nothing is sent anywhere", () => {
  const address = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
  const sends =
    /\b(?:fetch|importScripts|import|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Worker|localStorage|sessionStorage|indexedDB)\b|document\.cookie/g;

  test("the script names no address", () => {
    expect(code.match(address) ?? []).toEqual([]);
    expect("fetch('https://example.com/a')".match(address)).toHaveLength(1);
  });

  test.each(["sidebar", "dashboard"])(
    "the page %s names none but the names of markup, and sends nothing",
    (page) => {
      const html = read(`dist/${page}.html`).replace(/<!--[\s\S]*?-->/g, "");
      const packed = /"([\w-]{10000,})"/.exec(html)?.[1] ?? "";
      const script = inflateRawSync(Buffer.from(packed, "base64url")).toString();
      const all = html.replace(packed, "") + script;
      expect(script.length).toBeGreaterThan(10_000);
      expect([...new Set(all.match(address))].filter((found) => found !== "http://www.w3.org")).toEqual([]);
      expect(all.match(sends) ?? []).toEqual([]);
      expect("new WebSocket(a); fetch (b)".match(sends)).toHaveLength(2);
    },
  );
});

describe("what is pasted into the listing", () => {
  test.each([
    ["### Application name", 50],
    ["### Short description", 200],
    ["### Detailed description", 16_000],
    ["### Post-install tip", 200],
  ])("%s is there and within %i characters", (heading, most) => {
    const text = pasted(heading);
    expect(text.length).toBeGreaterThan(0);
    expect([...text].length).toBeLessThanOrEqual(most);
    expect(text).not.toMatch(/google|\[\[/i);
  });

  test("the name is the one that people see everywhere", () => {
    const name = pasted("### Application name");
    const title = /<title>(.*)<\/title>/;
    expect(title.exec(read("src/page/sidebar/sidebar.html"))?.[1]).toBe(name);
    for (const drawing of ["icon", "banner"])
      expect(title.exec(read(`docs/listing/${drawing}.svg`))?.[1]).toBe(name);
    expect(/^# (?:<img [^>]*> )?(.*)$/m.exec(read("README.md"))?.[1]).toBe(name);
    expect(read("docs/privacy.md").split("\n")[0]).toContain(name);
    expect(pasted("### Post-install tip")).toContain(`▸ ${name} ▸`);
  });

  test("every placeholder is in the list, none is invented, none is filled in", () => {
    const listed = tableOf(section("## 2. Placeholders")).map(([name]) => bare(name));
    const used = texts.flatMap((file) => read(file).match(/\[\[.*?\]\]/g) ?? []);
    expect(new Set(used.filter((name) => name !== "[[…]]"))).toEqual(new Set(listed));
    for (const file of texts) expect(read(file)).not.toMatch(/[\w.]+@[\w-]+\.\w/);
  });

  test("the privacy text says what is kept of a person, and where", () => {
    const rows = read("docs/privacy.md").match(/^\|.*\|$/gm) ?? [];
    const keeps = (...words: string[]) => rows.some((row) => words.every((word) => row.includes(word)));
    expect(keeps("email", "**Nhật ký**")).toBe(true);
    expect(keeps("email", "(user properties)")).toBe(true);
    expect(keeps("Đơn vị", "(user properties)")).toBe(true);
    expect(keeps("(document properties)")).toBe(true);
    expect(code.match(/PropertiesService\.\w+/g)?.map((call) => call.split(".")[1])).toEqual(
      expect.arrayContaining(["getUserProperties", "getDocumentProperties"]),
    );
    expect(code).not.toMatch(/getScriptProperties/);
  });
});

describe("pictures", () => {
  const wanted = [
    ...drawings.map(({ file, width, height }) => ({ file, width, height })),
    ...Object.values(shots.files).map((file) => ({ file, width: shots.width, height: shots.height })),
  ];

  test.each(wanted)("$file has $width × $height pixels", ({ file, width, height }) => {
    const bytes = readFileSync(join(root, "docs/listing", file));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  });

  test("the guide lists them with their sizes, and the folder holds no other", () => {
    const rows = [...section("### Pictures").matchAll(/`docs\/listing\/(.+?)` \| (\d+) × (\d+) \|/g)];
    const listed = rows.map(([, file, width, height]) => ({
      file,
      width: Number(width),
      height: Number(height),
    }));
    const byFile = (a: { file?: string | undefined }, b: { file?: string | undefined }) =>
      String(a.file) < String(b.file) ? -1 : 1;
    expect(listed.sort(byFile)).toEqual([...wanted].sort(byFile));
    const kept = readdirSync(join(root, "docs/listing")).filter((file) => file.endsWith(".png"));
    expect(kept.sort()).toEqual(wanted.map(({ file }) => file).sort());
  });
});
