import type { Browser, Frame } from "playwright-core";
import type { HostWorkbookInit, LocalAddIn, LocalWorkbook } from "../../src/host/host";
import { createWorkbook } from "../../src/host/host";
import { menuWords } from "../../src/messages/vi/setup-vi";
import { owner } from "./add-in";
import { type HostPage, type HostWindow, openHostPage } from "./host-page";
import { builtAddIn } from "./warm/bundle";

/** A workbook in the local host, the dialog with the pictures open over it. */
export interface DashboardHost {
  workbook: LocalWorkbook;
  addIn: LocalAddIn;
  host: HostPage;
  window: HostWindow;
  /** The document in the dialog. */
  frame: Frame;
  /** Milliseconds from the press in the menu to the last picture drawn. */
  milliseconds: number;
  close(): Promise<void>;
}

export interface DashboardHostOptions {
  init: HostWorkbookInit;
  /** Without it, the workbook has only what it was made with. */
  setUp?: boolean;
}

/** Makes a workbook, and opens the dialog over it. */
export async function openDashboardHost(
  browser: Browser,
  { init, setUp = false }: DashboardHostOptions,
): Promise<DashboardHost> {
  const workbook = createWorkbook(init);
  const addIn = builtAddIn(workbook);
  if (setUp) {
    const selection = { sheetId: workbook.sheets()[0]?.id ?? 0, row: 0, column: 0, rows: 1, columns: 1 };
    const done = addIn.call(owner, "menuSetUp", [], selection, () => undefined);
    if (!done.ok) throw new Error(done.message);
  }
  return openDashboardOver(browser, { workbook, addIn, owner: owner.name });
}

/** Opens the dialog from the menu; waits until it says something: figures, or why there are none. */
export async function openDashboardOver(
  browser: Browser,
  book: { workbook: LocalWorkbook; addIn: LocalAddIn; owner: string },
): Promise<DashboardHost> {
  const host = await openHostPage(book, browser);
  const window = await host.open(book.owner);
  const start = performance.now();
  await window.menu(menuWords.menu, menuWords.dashboard);
  await window.dialog().locator("canvas, [role=alert]").first().waitFor();
  await window.dialog().locator("main[aria-busy=false]").waitFor();
  const milliseconds = performance.now() - start;
  const element = await window.page.locator(".add-in-dialog iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The dialog shows no document.");
  const { workbook, addIn } = book;
  return { workbook, addIn, host, window, frame, milliseconds, close: () => host.close() };
}
