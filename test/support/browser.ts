import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

/** How the browser is started: headless, and asking nothing of any network. */
export function browserOptions(): LaunchOptions {
  const program = join(__dirname, "find-browser.mjs");
  const { path, env } = JSON.parse(
    execFileSync(process.execPath, [program], { encoding: "utf8" }),
  ) as FoundBrowser;
  return {
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
  };
}

/**
 * The browser of the run of jest, or one of its own outside of jest. The caller closes it: of a shared one that ends
 * what this caller opened, and nothing else.
 */
export async function launchBrowser(): Promise<Browser> {
  const shared = process.env.SO_SANG_KIEN_TEST_BROWSER;
  if (shared === undefined) return chromium.launch(browserOptions());
  const answer = await fetch(shared);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return chromium.connect(text);
}
