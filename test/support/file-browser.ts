import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "./browser";

/**
 * The browser of a test file, there from its first test on. What a test opens in it is closed after that test, whatever
 * became of it; what was opened before the tests stays to their end.
 */
export function fileBrowser(): () => Browser {
  let browser: Browser;
  let kept: ReadonlySet<BrowserContext>;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  beforeEach(() => {
    kept = new Set(browser.contexts());
  });
  afterEach(async () => {
    await Promise.all(
      browser
        .contexts()
        .filter((context) => !kept.has(context))
        .map((context) => context.close()),
    );
  });
  afterAll(() => browser.close());
  return () => browser;
}
