import { launchBrowser } from "../support/browser";
import { openDashboardOver } from "../support/dashboard-host";
import { openBenchWorkbook, owner } from "./bench-workbook";

/** Milliseconds from the press in the menu to the dialog's last picture, in a browser on this machine. */
export async function measureOpening(rows: number): Promise<number> {
  const { workbook, addIn, press } = openBenchWorkbook(rows);
  press("menuSetUp");
  const browser = await launchBrowser();
  try {
    const { milliseconds, close } = await openDashboardOver(browser, { workbook, addIn, owner: owner.name });
    await close();
    return milliseconds;
  } finally {
    await browser.close();
  }
}
