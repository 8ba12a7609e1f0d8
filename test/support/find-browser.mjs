/**
 * Prints, as JSON, the browser that the tests drive: its path, and the variables it wants in its environment.
 *
 * The machine's own Chrome or Chromium is preferred. Without one, the binary that `@sparticuz/chromium` carries
 * is unpacked once under `node_modules/.cache`. A program of its own, because that package is an ES module and
 * reads the environment when it is imported.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const WELL_KNOWN = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A candidate counts only when it starts: a left-over launcher script is not a browser. */
function starts(path) {
  if (!existsSync(path)) {
    return false;
  }
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

function systemBrowser() {
  const asked = process.env.CHROME_PATH;
  return [...(asked ? [asked] : []), ...WELL_KNOWN].find(starts);
}

/** The carried font alone would be looked for in places that only a cloud function has. */
function fontConfiguration(home) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <cachedir>${join(home, "font-cache")}</cachedir>
</fontconfig>
`;
}

/** Unpacks into a directory of its own and renames it: a run that is cut short leaves nothing half done. */
async function unpackedBrowser() {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const bin = join(dirname(entry), "..", "..", "bin");
  const { version } = JSON.parse(readFileSync(join(dirname(bin), "package.json"), "utf8"));
  const cache = join(root, "node_modules", ".cache", "so-sang-kien");
  const home = join(cache, `chromium-${version}`);
  const inherited = process.env.LD_LIBRARY_PATH;
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(join(cache, "unpack-"));
    process.env.TMPDIR = work;
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath(bin);
    writeFileSync(join(work, "fonts", "fonts.conf"), fontConfiguration(home));
    try {
      renameSync(work, home);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      if (!existsSync(home)) {
        throw error;
      }
    }
  }
  const libraries = [join(home, "al2023", "lib"), inherited].filter(Boolean).join(":");
  return {
    path: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, "fonts") },
  };
}

const own = systemBrowser();
process.stdout.write(JSON.stringify(own ? { path: own, env: {} } : await unpackedBrowser()));
