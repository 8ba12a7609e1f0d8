import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { HostAddIn, HostWorkbook } from "../../src/host/contract";
import { readAddress } from "../../src/host/page/address";
import { type RunningServer, startServer } from "../../src/host/server/server";
import { beginAtTestMoment } from "./clock/page-clock";
import { sharedPage } from "./shared-page";
import { soon } from "./soon";

/** One person's window. Every wait is for a state of the page; none is for a time. */
export interface HostWindow {
  page: Page;
  /** Everything done here is confirmed by the server, and drawn. */
  settled(): Promise<void>;
  /** The element of a cell, scrolled to if need be. */
  cell(address: string): Promise<Locator>;
  text(address: string): Promise<string>;
  /** Waits until a cell shows a text; for what another window or the add-in changes. */
  waitForText(address: string, text: string): Promise<void>;
  select(address: string): Promise<void>;
  /** Selects a cell, types, presses Enter, and waits for the acknowledgement. */
  type(address: string, text: string): Promise<void>;
  /** Pastes a block as a spreadsheet puts it on the clipboard. */
  paste(address: string, text: string): Promise<void>;
  /** What the formula bar shows of the active cell. */
  input(): Promise<string>;
  /** Opens a menu and chooses down its items; waits until the call has ended. */
  menu(...labels: readonly string[]): Promise<void>;
  /** Answers an alert. */
  dismiss(): Promise<void>;
  openSheet(name: string): Promise<void>;
  sheetNames(): Promise<string[]>;
  toast(text: string | RegExp): Promise<string>;
  sidebar(): FrameLocator;
  dialog(): FrameLocator;
  /** "12 lần gọi · …" of the last execution. */
  cost(): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A served workbook and a browser in front of it. */
export interface HostPage {
  server: RunningServer;
  open(user?: string): Promise<HostWindow>;
  close(): Promise<void>;
}

const SETTLED = 'body[data-settled="true"]';

function place(address: string) {
  const found = readAddress(address);
  if (!found) {
    throw new Error(`"${address}" is not the address of a cell`);
  }
  return found;
}

async function failOnPageErrors(page: Page): Promise<void> {
  page.on("pageerror", (error) => {
    throw error;
  });
}

/** Opens a window on an address that serves the page. */
export async function openWindow(context: BrowserContext, address: string): Promise<HostWindow> {
  const page = await context.newPage();
  await failOnPageErrors(page);
  await page.goto(address);
  await page.waitForSelector(SETTLED);
  const settled = async () => {
    await page.waitForSelector(SETTLED);
  };

  const select = async (address: string) => {
    const nameBox = page.locator("#name-box");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await settled();
  };
  const cell = async (address: string) => {
    const { row, column } = place(address);
    const locator = page.locator(`[data-row="${row}"][data-col="${column}"]`);
    if ((await locator.count()) > 0) return locator;
    // What the sidebar selects meanwhile scrolls the cell away again: whoever looks for it goes there again.
    await soon(async () => {
      await select(address);
      return locator.count();
    }).toBeGreaterThan(0);
    return locator;
  };

  return {
    page,
    settled,
    cell,
    select,
    async text(address) {
      await settled();
      return (await (await cell(address)).textContent()) ?? "";
    },
    async waitForText(address, text) {
      const { row, column } = place(address);
      await cell(address);
      await page.waitForFunction(
        ([selector, expected]) => document.querySelector(selector!)?.textContent === expected,
        [`[data-row="${row}"][data-col="${column}"]`, text],
      );
    },
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await settled();
    },
    async paste(address, text) {
      await select(address);
      await page.evaluate((content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", content);
        const event = new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true });
        document.querySelector("#cell-editor")?.dispatchEvent(event);
      }, text);
      await settled();
    },
    input: () => page.locator("#formula-bar").inputValue(),
    async menu(...labels) {
      const [bar = "", ...items] = labels;
      await page.locator("#menu-bar").getByRole("menuitem", { name: bar, exact: true }).click();
      for (const [depth, label] of items.entries()) {
        const menu = page.getByRole("menu").nth(depth);
        const item = menu.getByRole("menuitem").filter({ has: page.getByText(label, { exact: true }) });
        // Hovering opens a submenu already; pressing it as well would open it anew.
        await (depth < items.length - 1 ? item.hover() : item.click());
      }
      await settled();
    },
    async dismiss() {
      await page.getByRole("dialog").getByRole("button", { name: "Đồng ý" }).click();
      await settled();
    },
    async openSheet(name) {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: name }).waitFor();
      await settled();
    },
    sheetNames: () => page.getByRole("tab").allTextContents(),
    async toast(text) {
      const toast = page.locator(".toast").filter({ hasText: text }).first();
      await toast.waitFor();
      return (await toast.locator(".toast-text").textContent()) ?? "";
    },
    sidebar: () => page.frameLocator("#sidebar iframe"),
    dialog: () => page.frameLocator(".add-in-dialog iframe"),
    cost: async () => (await page.locator(".cost").textContent()) ?? "",
    async screenshot(path) {
      await settled();
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

/** Serves a workbook in this process and opens windows on it. */
export async function openHostPage(
  { workbook, addIn, owner }: { workbook: HostWorkbook; addIn: HostAddIn; owner?: string },
  browser: Browser,
): Promise<HostPage> {
  const server = await startServer({
    workbook,
    addIn,
    page: sharedPage(),
    ...(owner === undefined ? {} : { owner }),
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  context.setDefaultTimeout(90_000);
  await beginAtTestMoment(context);
  return {
    server,
    open: (user) => openWindow(context, server.address(user)),
    async close() {
      await context.close();
      await server.close();
    },
  };
}
