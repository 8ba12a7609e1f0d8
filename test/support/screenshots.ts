import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { UpgradeStep } from "../../src/api/bridge-upgrade";
import { demoWorkbook } from "../../src/demo/demo";
import { demoUnits } from "../../src/demo/demo-units";
import { chartWords } from "../../src/messages/vi/chart-vi";
import { menuWords } from "../../src/messages/vi/setup-vi";
import { openDashboardHost } from "./dashboard-host";
import type { HostWindow } from "./host-page";
import { openSidebarHost } from "./sidebar-host";
import { bootstrap, openStubPage, type StubAnswers } from "./stub-script";

const folder = join(__dirname, "../../docs/screenshots");
const fileOf = (name: string) => join(folder, `${name}.png`);

/** What an upgrade of a workbook of the first release changes. */
const fromFirstRelease: readonly UpgradeStep[] = [
  { kind: "laidOut", tab: "Tổng hợp", names: [] },
  { kind: "laidOut", tab: "Phân tích", names: [] },
  { kind: "chartsAdded", tab: "Phân tích", names: Object.values(chartWords).map(({ title }) => title) },
  { kind: "guideWritten", tab: "Hướng dẫn", names: [] },
  { kind: "references", tab: "Theo dõi của tôi", names: ["B2"] },
];

/** The states that a healthy workbook does not show, or shows only on certain days. */
async function shootStates(browser: Browser): Promise<void> {
  const states: Record<string, { answers: StubAnswers; until: string; wait?: number }> = {
    "start-slow": { answers: { pageStart: () => "hang" }, until: "vẫn đang chờ", wait: 4000 },
    "start-accounts": {
      answers: { pageStart: () => ({ thrown: { name: "ScriptError", message: "PERMISSION_DENIED" } }) },
      until: "cửa sổ ẩn danh",
    },
    "start-not-set-up": {
      answers: { pageStart: () => ({ failure: { ok: false, code: "notSetUp", message: "" } }) },
      until: "Thiết lập sổ",
    },
    upgrade: {
      answers: {
        pageStart: () => ({ ...bootstrap, release: { kind: "older", version: "0.1.0" } }),
        pageUpgradePlan: () => ({ from: "0.1.0", to: "0.2.0", steps: fromFirstRelease, mayUpgrade: true }),
      },
      until: "Nâng cấp sổ",
    },
    unit: { answers: {}, until: "Giai đoạn 1 đang mở" },
    "unit-choose": {
      answers: { pageStart: () => ({ ...bootstrap, myUnit: null, figures: null }) },
      until: "Bạn nhập sáng kiến",
    },
  };
  for (const [name, { answers, until, wait }] of Object.entries(states)) {
    const { page } = await openStubPage(browser, answers);
    if (wait) {
      await page.getByText("Đang mở sổ…").waitFor();
      await page.clock.fastForward(wait);
    }
    await page.getByText(until).first().waitFor();
    if (name === "unit-choose") {
      await page.getByRole("combobox").pressSequentially("thpt");
      await page.getByRole("option").first().waitFor();
    }
    await page.screenshot({ path: fileOf(name) });
    await page.close();
  }
}

/** The demonstration workbook, one view after the other. */
async function shootWorkbook(browser: Browser): Promise<void> {
  const { window, sidebar, close } = await openSidebarHost(browser, { init: demoWorkbook() });
  const unit = demoUnits[0]?.name ?? "";
  window.page.setDefaultTimeout(20_000);
  const go = (tab: string) => sidebar.getByRole("tab", { name: tab }).click();
  const field = (name: string) => sidebar.getByRole("textbox", { name, exact: true });
  const shoot = async (name: string) => {
    await window.settled();
    await window.page.locator("#sidebar").screenshot({ path: fileOf(name) });
  };
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: unit, exact: false }).first().click();
  await sidebar.getByRole("heading", { name: unit }).waitFor();

  await go("Kiểm tra");
  await sidebar.getByRole("button", { name: "Kiểm tra đơn vị của tôi" }).click();
  await sidebar.locator(".said").first().waitFor();
  await shoot("check");
  await sidebar.locator(".card .cell").first().click();
  await window.screenshot(fileOf("window"));
  await sidebar.getByRole("button", { name: "Vì sao?" }).first().click();
  await sidebar.locator(".rule").waitFor();
  await sidebar.locator(".rule").scrollIntoViewIfNeeded();
  await shoot("check-why");
  await sidebar.locator(".mend > summary").click();
  await sidebar.locator(".mend").scrollIntoViewIfNeeded();
  await shoot("mend");
  await sidebar.locator(".mend button").first().click();
  await sidebar.getByText("Đã sửa").waitFor();
  await sidebar.getByText("Đã sửa").scrollIntoViewIfNeeded();
  await shoot("mend-done");

  await go("Nhập sáng kiến");
  await field("Tên sáng kiến").fill("Sổ tay điện tử giúp học sinh tự học môn Toán");
  await field("Họ và tên").fill("Bùi Thị Hoa");
  await sidebar.getByRole("combobox", { name: "Loại giải pháp" }).selectOption("Giải pháp tác nghiệp");
  await shoot("enter");
  await field("Ngày áp dụng").fill("31.8.2021");
  await field("Ngày công nhận").fill("quý 4 năm 2021");
  await field("Số quyết định").focus();
  await sidebar.locator(".said-of", { hasText: "trước 01/09/2021" }).first().waitFor();
  await shoot("enter-dates");
  await sidebar.getByRole("button", { name: "Lưu vào sổ" }).click();
  await sidebar.getByText("Đã lưu vào dòng").waitFor();
  await shoot("enter-saved");

  await go("Dán từ Excel");
  await shoot("paste");
  const lines = Array.from({ length: 40 }, (_, at) => {
    const date = at % 7 === 3 ? "31/02/2022" : "20/12/2021";
    return `${at + 1}\tGiải pháp dạy học số ${at + 1}\tBùi Thị Hoa\t8,5\t${date}`;
  });
  const block = ["TT\tTên SK\tTác giả chính\tĐiểm\tNgày QĐ", ...lines].join("\n");
  await sidebar.getByLabel("Nội dung dán").fill(block);
  await sidebar.getByLabel("Nội dung dán").blur();
  await sidebar.getByText("40 dòng").first().waitFor();
  await shoot("paste-mapping");
  await sidebar.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await sidebar.getByText("Kết quả của 40 dòng").waitFor();
  await shoot("paste-judged");

  await go("Chờ Cổng");
  await sidebar.getByText("đang chờ").first().waitFor();
  await shoot("waiting");
  await go("Trợ giúp");
  await shoot("help");
  await window.page.locator("#sidebar").getByRole("button", { name: "Đóng", exact: true }).click();
  await window.openSheet("Tổng hợp");
  await window.page.setViewportSize({ width: 1680, height: 860 });
  await window.screenshot(fileOf("summary"));
  await window.page.setViewportSize({ width: 1280, height: 800 });
  await shootManaging(window);
  await close();
}

/** What provincial staff open from the menu. */
async function shootManaging(window: HostWindow): Promise<void> {
  const { menu, manage, trace, report } = menuWords;
  await window.select("C19");
  await window.menu(menu, manage, trace);
  const sidebar = window.sidebar();
  await sidebar.getByRole("list").getByRole("listitem").first().waitFor();
  await window.screenshot(fileOf("trace"));
  await window.menu(menu, report);
  await sidebar.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await sidebar.getByText("Đã lập báo cáo").waitFor();
  await window.screenshot(fileOf("report"));
}

/** The dialog with the pictures, over the demonstration workbook. */
async function shootDashboard(browser: Browser): Promise<void> {
  const { window, close } = await openDashboardHost(browser, { init: demoWorkbook(), setUp: true });
  await window.page.setViewportSize({ width: 1280, height: 860 });
  await window.screenshot(fileOf("dashboard"));
  await close();
}

/** Makes the pictures of README, from the built bundle, and nothing from any network. */
export async function shootReadme(browser: Browser): Promise<void> {
  await mkdir(folder, { recursive: true });
  await shootStates(browser);
  await shootWorkbook(browser);
  await shootDashboard(browser);
}
