import type { Browser, FrameLocator } from "playwright-core";
import { tabs } from "../../src/core/words/words";
import type { HostWorkbookInit, LocalWorkbook } from "../../src/host/host";
import { createAddIn, createWorkbook } from "../../src/host/host";
import { owner, setUpWorkbook } from "./add-in";
import type { HostPage, HostWindow } from "./host-page";
import { openHostPage } from "./host-page";
import { builtAddIn } from "./warm/bundle";

/** A set-up workbook in the local host, its sidebar open beside it. */
export interface SidebarHost {
  workbook: LocalWorkbook;
  host: HostPage;
  window: HostWindow;
  sidebar: FrameLocator;
  /** Another person's window and sidebar. */
  join(name: string): Promise<{ window: HostWindow; sidebar: FrameLocator }>;
  close(): Promise<void>;
}

/** The first column of the input part of the register: F. */
const INPUT = 5;

export interface SidebarHostOptions {
  /** Rows of `Sáng kiến` in the order of its input columns. */
  rows?: readonly (readonly string[])[];
  /** Rows of `Đơn vị`. */
  units?: readonly (readonly string[])[];
  now?: string;
  init?: HostWorkbookInit;
  bundle?: string;
}

/** Makes the workbook, sets it up as the menu does, and opens the sidebar on it. */
export async function openSidebarHost(
  browser: Browser,
  { rows = [], units = [], now = "2022-05-19T15:30", init, bundle }: SidebarHostOptions,
): Promise<SidebarHost> {
  const clock = { now: () => new Date(now) };
  const workbook = init ? createWorkbook(init, clock) : setUpWorkbook(clock);
  const addIn = bundle === undefined ? builtAddIn(workbook) : createAddIn(workbook, bundle);
  const selection = { sheetId: workbook.sheets()[0]?.id ?? 0, row: 0, column: 0, rows: 1, columns: 1 };
  const done = init && addIn.call(owner, "pageSetUp", ["{}"], selection, () => undefined);
  if (done && !done.ok) throw new Error(done.message);
  const put = (tab: string, column: number, texts: readonly (readonly string[])[]) => {
    const sheet = workbook.sheets().find(({ name }) => name === tab);
    if (sheet && texts.length > 0) workbook.paste(owner, sheet.id, 1, column, texts);
  };
  put(tabs.units, 0, units);
  put(tabs.register, INPUT, rows);
  const host = await openHostPage({ workbook, addIn, owner: owner.name }, browser);
  const join_ = async (name: string) => {
    const window = await host.open(name);
    await window.openSheet(tabs.register);
    await window.menu("Sáng kiến", "Mở thanh bên");
    const sidebar = window.sidebar();
    await sidebar.locator("[role=tablist]").waitFor();
    return { window, sidebar };
  };
  const first = await join_(owner.name);
  return { workbook, host, ...first, join: join_, close: () => host.close() };
}
