import { demoWorkbook } from "../../src/demo/demo";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { openSidebarHost, type SidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";

const browser = fileBrowser();
let open: SidebarHost | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const shots = process.env.SHOTS;

test("a figure of the summary leads to its rows, and a row to its cell", async () => {
  open = await openSidebarHost(browser(), { init: demoWorkbook() });
  const { window } = open;
  const { page } = window;
  const selected = (address: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#name-box")?.value === wanted,
      address,
    );

  await window.openSheet("Tổng hợp");
  // Eligible people of the first unit: fewer than its rows.
  await window.select("N19");
  await soon(() => window.text("N19")).toBe("12");
  await window.menu("Sáng kiến", "Quản lý sổ", "Xem các dòng");
  const sidebar = window.sidebar();
  await sidebar.getByText("12 người khác nhau trong 17 dòng").waitFor();
  await sidebar.getByText("Trường THPT Lạc Thủy B · Người tham gia").waitFor();
  const lines = sidebar.getByRole("list", { name: "Các dòng đứng sau con số" }).getByRole("listitem");
  await soon(() => lines.count()).toBe(17);
  const handle = await page.locator("#sidebar iframe").elementHandle();
  const frame = await handle?.contentFrame();
  expect(await axeViolations(frame!)).toEqual([]);
  if (shots) await window.screenshot(`${shots}/trace-people.png`);

  const place = (await lines.nth(3).locator("small").first().textContent()) ?? "";
  const row = /Dòng (\d+)/.exec(place)?.[1];
  await lines.nth(3).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await selected(`H${row}`);
  await soon(() => page.locator('[role="tab"][aria-selected="true"]').last().textContent()).toBe("Sáng kiến");

  await sidebar.getByRole("button", { name: "Về ô N19 của tab Tổng hợp" }).click();
  await selected("N19");

  // A share has two lists; the denominator stands in the units' tab.
  await window.select("P19");
  await sidebar.getByRole("button", { name: "Xem các dòng của ô đang chọn" }).click();
  await sidebar.getByText("26,1% = 12 ÷ 46").waitFor();
  await sidebar.locator("summary").click();
  if (shots) await window.screenshot(`${shots}/trace-share.png`);
  expect(await axeViolations(frame!)).toEqual([]);
  await sidebar
    .getByRole("list", { name: "Mẫu số: 46 người, cộng từ 1 đơn vị" })
    .getByRole("button", { name: "Trường THPT Lạc Thủy B" })
    .click();
  await selected("F2");

  await window.openSheet("Tổng hợp");
  await window.select("G12");
  await sidebar.getByRole("button", { name: "Xem các dòng của ô đang chọn" }).click();
  await sidebar.getByText("Cần 500, đã có 354, còn thiếu 146.").waitFor();
  await sidebar.locator("summary", { hasText: "Đã có: 354 dòng" }).click();
  await sidebar.getByText("1–30 trong 354 dòng").waitFor();
  if (shots) await window.screenshot(`${shots}/trace-missing.png`);
  await sidebar.getByText("Căn cứ để tính số cần đạt: mức 500").last().click();
  await sidebar.getByRole("button", { name: "Ngành giáo dục" }).click();
  await page.getByRole("tab", { name: "Cấu hình", selected: true }).waitFor();

  await sidebar.getByRole("button", { name: "Xem các dòng của ô đang chọn" }).click();
  await sidebar.getByText("Hãy bấm vào một con số ở tab Tổng hợp hoặc Phân tích").waitFor();
});
