import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import type { HostWorkbookInit, LocalAddIn, LocalWorkbook } from "../../src/local/host";
import { createAddIn, createWorkbook } from "../../src/local/host";
import { menuWords } from "../../src/messages/setup-vi";
import { owner } from "./add-in";
import { type HostPage, type HostWindow, openHostPage } from "./host-page";

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
  now?: string;
}

/** Opens the dialog from the menu; waits until it says something: figures, or why there are none. */
export async function openDashboardHost(
  browser: Browser,
  { init, setUp = false, now = "2022-11-19T15:30" }: DashboardHostOptions,
): Promise<DashboardHost> {
  const workbook = createWorkbook(init, { now: () => new Date(now) });
  const addIn = createAddIn(workbook, join(__dirname, "../../dist"));
  if (setUp) {
    const selection = { sheetId: workbook.sheets()[0]?.id ?? 0, row: 0, column: 0, rows: 1, columns: 1 };
    const done = addIn.call(owner, "menuSetUp", [], selection, () => undefined);
    if (!done.ok) throw new Error(done.message);
  }
  const host = await openHostPage({ workbook, addIn, owner: owner.name }, browser);
  const window = await host.open(owner.name);
  const start = performance.now();
  await window.menu(menuWords.menu, menuWords.dashboard);
  const shown = window.dialog().locator("canvas, [role=alert]");
  await shown.first().waitFor();
  await window.dialog().locator("main[aria-busy=false]").waitFor();
  const milliseconds = performance.now() - start;
  const element = await window.page.locator(".add-in-dialog iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The dialog shows no document.");
  return { workbook, addIn, host, window, frame, milliseconds, close: () => host.close() };
}
