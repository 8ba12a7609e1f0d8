import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type BrowserServer, chromium } from "playwright-core";
import { browserOptions } from "./browser";

let started: Promise<BrowserServer> | undefined;

/** Started by the first test file that asks, so that a run without browser tests never pays for it. */
async function start(): Promise<BrowserServer> {
  const browser = await chromium.launchServer({ ...browserOptions(), host: "127.0.0.1" });
  // One that broke down is no use to the next file.
  browser.once("close", () => {
    started = undefined;
  });
  return browser;
}

const desk = createServer((_request, response) => {
  started ??= start();
  started.then(
    (browser) => response.end(browser.wsEndpoint()),
    (error) => {
      started = undefined;
      response.writeHead(500).end(String(error));
    },
  );
});

/** Opens the desk where the workers ask for the one browser of the run; gives its address. */
export async function openBrowserDesk(): Promise<string> {
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  // A run that is cut short does not wait for it.
  desk.unref();
  return `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`;
}

export async function closeBrowserDesk(): Promise<void> {
  desk.close();
  await (await started)?.close();
}
