import { join } from "node:path";
import type { Browser } from "playwright-core";
import { listGroups } from "../../src/core/words/setting-words";
import { tabs } from "../../src/core/words/words";
import { newProgrammePage } from "../../src/messages/vi/new-programme-vi";
import { menuWords } from "../../src/messages/vi/setup-vi";
import { tabWords } from "../../src/messages/vi/sidebar-vi";
import { trySettingsWords as words } from "../../src/messages/vi/try-settings-vi";
import { sampleUnit, typedRow } from "./sample-rows";
import { openSidebarHost } from "./sidebar-host";

const fileOf = (name: string) => join(__dirname, "../../docs/screenshots", `${name}.png`);

/** How a union starts its own campaign: where it begins, a column of its own, and what that would change. */
export async function shootCampaign(browser: Browser): Promise<void> {
  const rows = [typedRow({ code: "SK-0001" })];
  const { window, sidebar, close } = await openSidebarHost(browser, { rows, units: [sampleUnit] });
  window.page.setDefaultTimeout(20_000);
  const view = sidebar.locator(".panel-part:not([hidden])");
  const press = (name: string) => sidebar.getByRole("button", { name, exact: true }).click();
  const shoot = async (name: string) => {
    await window.settled();
    await window.page.locator("#sidebar").screenshot({ path: fileOf(name) });
  };
  await sidebar.getByRole("tab", { name: tabWords.manage[1] }).click();
  await press(menuWords.newProgramme);
  await view.getByLabel(newProgrammePage.source).selectOption({ index: 2 });
  await shoot("new-programme");

  await sidebar.getByRole("button", { name: "Các việc khác" }).click();
  await press(menuWords.trySettings);
  const group = view
    .locator("details.group")
    .filter({ has: sidebar.locator("summary b", { hasText: new RegExp(`^${listGroups.columns}$`) }) });
  await group.locator("summary").click();
  await group.getByLabel(`Mục mới của ${listGroups.columns}`).fill("Điểm hội đồng");
  await group.getByRole("button", { name: words.addEntry }).click();
  await group.getByLabel("Điểm hội đồng", { exact: true }).fill("số · bắt buộc");
  await group.locator("summary").scrollIntoViewIfNeeded();
  await shoot("own-column");
  await press(words.preview);
  await sidebar.locator(".preview .card").first().waitFor();
  await shoot("try-settings");
  await press(words.apply);
  await sidebar.locator(".note.good").waitFor();
  await window.openSheet(tabs.register);
  await sidebar.getByRole("tab", { name: tabWords.enter[1] }).click();
  await sidebar.getByRole("textbox", { name: "Điểm hội đồng", exact: true }).focus();
  await shoot("own-column-form");
  await close();
}
