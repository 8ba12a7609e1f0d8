import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import type { FrameLocator } from "playwright-core";
import { fileBrowser } from "../support/file-browser";
import { sampleUnit, typedRow } from "../support/sample-rows";
import { openSidebarHost, type SidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";

const browser = fileBrowser();
let open: SidebarHost | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const unit = String(sampleUnit[1]);
const TITLE = "Sổ tay điện tử theo dõi học sinh bán trú";
const AUTHOR = "Bùi Thị Hoa";
/** Where the pictures go, for whoever wants to look; nowhere otherwise. */
const pictures = process.env.PICTURES;

/** What a press would print from the sidebar. */
async function paperOf(sidebar: FrameLocator, button: string): Promise<string> {
  const body = sidebar.locator("body");
  await body.evaluate(() => {
    window.print = () => undefined;
  });
  await sidebar.getByRole("button", { name: button, exact: true }).click();
  const text = (await sidebar.locator(".papers").textContent()) ?? "";
  await body.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await soon(() => sidebar.locator(".papers").count()).toBe(0);
  return text;
}

test("from the row to the request, the decision, the portal's card, the registration and the showcase", async () => {
  open = await openSidebarHost(browser(), {
    rows: [
      typedRow({
        title: TITLE,
        authors: AUTHOR,
        recognisedBy: "",
        recognisedOn: "",
        decisionNumber: "",
        registeredAt: "",
      }),
    ],
    units: [sampleUnit],
  });
  const { window, sidebar } = open;
  const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
  const tab = (name: string) => sidebar.getByRole("tab", { name });
  const field = (name: string) => sidebar.getByRole("tabpanel").getByLabel(name, { exact: true });
  const picture = async (name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await window.screenshot(join(pictures, `walk-${name}.png`));
  };
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: unit }).click();
  await sidebar.getByRole("heading", { name: unit }).waitFor();

  // Two presses from the row to the paper.
  await window.select("H2");
  await tab("Nhập sáng kiến").click();
  await button("Đơn, phiếu").click();
  await sidebar.getByRole("heading", { name: "Đơn và phiếu sáng kiến" }).waitFor();
  await sidebar.getByText("Mọi điều kiện khác đã đạt, chỉ còn chưa được công nhận.").waitFor();
  await picture("row");
  expect(await paperOf(sidebar, "In đơn yêu cầu công nhận")).toContain(TITLE);

  // The columns that the papers read come at the end of the register, by one press.
  await button("Thêm 9 cột này vào sổ").click();
  await sidebar.getByText("Đã thêm 9 cột").waitFor();
  await window.waitForText("AB1", "Chức danh");
  // Taken back they are people's own; added once more they are those that stand there.
  await button("Hoàn tác").click();
  await sidebar.getByText("Đã bỏ 9 cột khỏi Cấu hình").waitFor();
  await button("Thêm 9 cột này vào sổ").click();
  await sidebar.getByText("Đã thêm 9 cột").waitFor();
  await window.type("AE2", "Quản lý nội trú");
  await button("Lấy lại dòng").click();
  await soon(() => paperOf(sidebar, "In đơn yêu cầu công nhận")).toContain("Quản lý nội trú");

  await tab("Số liệu").click();
  await button("Hồ sơ hội đồng").click();
  await button("Lấy danh sách").click();
  await sidebar.getByText("Đã chọn 1 sáng kiến.").waitFor();
  await field("Chức vụ người ký").fill("Hiệu trưởng");
  await field("Số quyết định").fill("12/QĐ-THPT");
  await field("Ngày quyết định").fill("20/12/2021");
  await field("Cấp công nhận").selectOption("Hội đồng sáng kiến");
  await sidebar.getByText("1 dòng sẽ là Chờ cập nhật Cổng.").waitFor();
  const decision = await paperOf(sidebar, "In quyết định");
  expect(decision).toContain(TITLE);
  expect(decision).toContain("Số: 12/QĐ-THPT");
  await button("Ghi vào 1 dòng").click();
  await sidebar.getByText("Đã ghi 3 ô.").waitFor();
  await picture("council");
  await window.waitForText("N2", "20/12/2021");
  await window.waitForText("P2", "12/QĐ-THPT");
  await window.waitForText("A2", "Chờ cập nhật Cổng");
  // Undone and written once more.
  await button("Hoàn tác").click();
  await sidebar.getByText("Đã hoàn tác 3 ô.").waitFor();
  await window.waitForText("P2", "");
  await button("Ghi vào 1 dòng").click();
  await window.waitForText("P2", "12/QĐ-THPT");

  // The card of a row that the check found.
  await tab("Kiểm tra").click();
  await button("Kiểm tra đơn vị của tôi").click();
  await button("Đơn, phiếu của dòng 2").click();
  await button("Chép tất cả").click();
  await button("Chép Tên sáng kiến").waitFor();
  await sidebar.locator("#paper-portalCode").fill("=1+1");
  await sidebar.locator("#paper-portalLink").fill("javascript:alert(1)");
  expect(await button("Ghi vào dòng 2").isDisabled()).toBe(true);
  await sidebar.locator("#paper-portalLink").fill("https://sangkien.example/77");
  await picture("card");
  await button("Ghi vào dòng 2").click();
  await sidebar.getByText("Đã ghi 2 ô.").waitFor();
  await window.waitForText("AI2", "=1+1");

  await tab("Chờ Cổng").click();
  await field("Chọn tất cả").check();
  await sidebar
    .getByRole("tabpanel")
    .getByLabel("Ngày, giờ đã cập nhật Cổng", { exact: true })
    .fill("18/5/2022");
  await button("Ghi cho 1 sáng kiến").click();
  await window.waitForText("A2", "Đủ điều kiện");

  await tab("Số liệu").click();
  await button("‹ Các việc khác").click();
  await button("Trang giới thiệu").click();
  await sidebar.getByText("Chưa có dòng nào ghi Có ở cột Tiêu biểu.").waitFor();
  await button(/^Thêm \d cột này vào sổ$/).click();
  await window.waitForText("AK1", "Tiêu biểu");
  await window.type("AK2", "Có");
  await button("Lấy lại danh sách").click();
  await sidebar.getByText("1 sáng kiến không nêu tác giả").waitFor();
  await picture("showcase");
  const shown = () => paperOf(sidebar, "In mỗi sáng kiến một trang");
  expect(await shown()).toContain("https://sangkien.example/77");
  expect(await shown()).not.toContain(AUTHOR);

  // Consent given, then taken back after the showcase was made.
  await window.waitForText("AM1", "Đồng ý công bố");
  await window.type("AM2", "Có");
  await button("Lấy lại danh sách").click();
  await soon(shown).toContain(AUTHOR);
  expect(await sidebar.getByText(/không nêu tác giả/).count()).toBe(0);
  await window.select("AM2");
  await window.page.keyboard.press("Delete");
  await window.settled();
  await button("Lấy lại danh sách").click();
  await sidebar.getByText(/1 sáng kiến không nêu tác giả.*dòng 2\./).waitFor();
  expect(await shown()).not.toContain(AUTHOR);
  const download = window.page.waitForEvent("download");
  await button("Lưu thành tệp HTML").click();
  const file = await readText(await (await download).createReadStream());
  expect(file).toContain(TITLE);
  expect(file).not.toContain(AUTHOR);
}, 240_000);
