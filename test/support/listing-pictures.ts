import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { tabs } from "../../src/core/words/words";
import { demoWorkbook } from "../../src/demo/demo";
import { demoUnits } from "../../src/demo/demo-units";
import { menuWords } from "../../src/messages/vi/setup-vi";
import { openDashboardHost } from "./dashboard-host";
import { drawings, type Picture, shots } from "./listing-sizes";
import { openSidebarHost } from "./sidebar-host";

const folder = join(__dirname, "../../docs/listing");
const fileOf = (name: string) => join(folder, name);

const iconText = readFileSync(fileOf("icon.svg"), "utf8");
const dataOf = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** A drawing as a PNG of the size asked for; what it leaves empty stays transparent. */
async function draw(browser: Browser, { drawing, file, width, height }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  // An image may load no other: the icon goes into the banner's own text.
  const text = readFileSync(fileOf(drawing), "utf8").replace('"icon.svg"', `"${dataOf(iconText)}"`);
  await page.setContent(
    `<body style="margin:0"><img src="${dataOf(text)}" style="display:block;width:100vw;height:100vh">`,
  );
  await page.locator("img").evaluate((element) => (element as HTMLImageElement).decode());
  await page.screenshot({ path: fileOf(file), omitBackground: true });
  await page.close();
}

/** The demonstration workbook as a unit, and then as provincial staff, sees it. */
async function shootWorkbook(browser: Browser): Promise<void> {
  const { window, sidebar, close } = await openSidebarHost(browser, { init: demoWorkbook() });
  const { menu, manage, trace } = menuWords;
  const unit = demoUnits[0]?.name ?? "";
  await window.page.setViewportSize({ width: shots.width, height: shots.height });
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: unit, exact: false }).first().click();
  await sidebar.getByRole("heading", { name: unit }).waitFor();
  await sidebar.getByRole("tab", { name: "Kiểm tra" }).click();
  await sidebar.getByRole("button", { name: "Kiểm tra đơn vị của tôi" }).click();
  await sidebar.locator(".card .cell").first().click();
  await window.screenshot(fileOf(shots.files.check));
  await sidebar.getByRole("tab", { name: "Nhập sáng kiến" }).click();
  const field = (name: string) => sidebar.getByRole("textbox", { name, exact: true });
  await field("Tên sáng kiến").fill("Sổ tay điện tử giúp học sinh tự học môn Toán");
  await field("Họ và tên").fill("Bùi Thị Hoa");
  await field("Ngày áp dụng").fill("31.8.2021");
  await field("Ngày công nhận").fill("20/12/2021");
  await field("Ngày công nhận").blur();
  const said = sidebar.locator(".said-of", { hasText: "trước 01/09/2021" }).first();
  await said.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await window.screenshot(fileOf(shots.files.enter));
  await window.openSheet(tabs.summary);
  await window.select("C19");
  await window.menu(menu, manage, trace);
  await window.sidebar().getByRole("list").getByRole("listitem").first().waitFor();
  await (await window.cell("C19")).hover();
  await window.page.mouse.wheel(0, -2000);
  await window.cell("C4");
  await window.screenshot(fileOf(shots.files.trace));
  await close();
}

/** The dialog with the pictures, over the demonstration workbook. */
async function shootDashboard(browser: Browser): Promise<void> {
  const { window, close } = await openDashboardHost(browser, { init: demoWorkbook(), setUp: true });
  await window.page.setViewportSize({ width: shots.width, height: shots.height });
  await window.screenshot(fileOf(shots.files.dashboard));
  await close();
}

/** Makes the pictures of a Marketplace listing from the drawings and the built bundle. */
export async function shootListing(browser: Browser): Promise<void> {
  for (const picture of drawings) await draw(browser, picture);
  await shootWorkbook(browser);
  await shootDashboard(browser);
}
