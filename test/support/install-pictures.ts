import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { createAddIn, createWorkbook } from "../../src/host/host";
import { menuWords } from "../../src/messages/vi/setup-vi";
import { openGoogleAccount } from "./google-account";
import { openHostPage } from "./host-page";
import { apiSwitch, consent, terminal } from "./install-drawings";

const repository = join(__dirname, "../..");
const folder = join(repository, "docs/screenshots");
const fileOf = (name: string) => join(folder, `install-${name}.png`);

/** What `npm run deploy` prints the first time, from a real run of the real client against the stand-in for Google. */
async function firstDeployment(): Promise<string> {
  const account = await openGoogleAccount();
  try {
    const program = [require.resolve("tsx/cli"), join(repository, "src/tools/deploy/start.ts")];
    const { stdout } = await promisify(execFile)(process.execPath, program, {
      cwd: account.root,
      env: { ...process.env, ...account.env },
    });
    // The stand-in fills its ids with one letter.
    return stdout.trim().replace(/-x{30}/g, "…");
  } finally {
    await account.close();
  }
}

async function shootPage(browser: Browser, name: string, html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 860, height: 400 } });
  await page.setContent(html);
  await page
    .locator("body > *")
    .first()
    .screenshot({ path: fileOf(name) });
  await page.close();
}

/** The menu, and what set-up says, on a new workbook. */
async function shootSetUp(browser: Browser): Promise<void> {
  const workbook = createWorkbook({ name: "Sổ Sáng kiến" });
  const host = await openHostPage(
    { workbook, addIn: createAddIn(workbook, join(repository, "dist")) },
    browser,
  );
  const window = await host.open();
  await window.page.setViewportSize({ width: 960, height: 520 });
  await window.settled();
  await window.page.locator("#menu-bar").getByRole("menuitem", { name: menuWords.menu, exact: true }).click();
  const item = window.page
    .getByRole("menuitem")
    .filter({ has: window.page.getByText(menuWords.setUp, { exact: true }) });
  await item.hover();
  await window.screenshot(fileOf("menu"));
  await item.click();
  await window.page.getByRole("dialog").waitFor();
  await window.screenshot(fileOf("set-up"));
  await host.close();
}

/** Makes the pictures of README's installation, from the built bundle, and nothing from any network. */
export async function shootInstallation(browser: Browser): Promise<void> {
  await mkdir(folder, { recursive: true });
  await shootPage(browser, "api", apiSwitch);
  await shootPage(browser, "terminal", terminal("npm run deploy", await firstDeployment()));
  await shootPage(browser, "consent", consent);
  await shootSetUp(browser);
}
