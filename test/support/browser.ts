import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

let found: FoundBrowser | undefined;

/** Finds the browser on first use only, so that a run without browser tests never pays for it. */
function findBrowser(): FoundBrowser {
  if (!found) {
    const program = join(__dirname, "find-browser.mjs");
    found = JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" })) as FoundBrowser;
  }
  return found;
}

/** Starts a headless browser that asks nothing of any network. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-quic",
      "--disable-gpu",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
