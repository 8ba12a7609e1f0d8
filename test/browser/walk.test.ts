import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { createWorkbook } from "../../src/host/host";
import { fileBrowser } from "../support/file-browser";
import { type HostPage, openHostPage } from "../support/host-page";
import { soon } from "../support/soon";
import { builtAddIn } from "../support/warm/bundle";

const browser = fileBrowser();
let host: HostPage | undefined;
afterEach(() => host?.close());

const list = readFileSync(join(__dirname, "../fixtures/list-30.tsv"), "utf8");
const units = [
  ["LTB", "Trường THPT Lạc Thủy B", "", "Lạc Thủy", "60", "62", "", "10"],
  ["MB", "Trường THPT Mường Bi", "PT01", "Tân Lạc", "50", "55", "", "8"],
];
/** Where the pictures go, for whoever wants to look; nowhere otherwise. */
const pictures = process.env.WALK_PICTURES;

/** A day on which the portal is open. */
const NOW = "2022-05-19T15:30+07:00";

test("a secretary's way from an empty workbook to the report, with every press counted", async () => {
  const workbook = createWorkbook({ name: "Sổ mới" }, { now: () => new Date(NOW) });
  host = await openHostPage({ workbook, addIn: builtAddIn(workbook), owner: "chu" }, browser());
  const window = await host.open("chu");
  const sidebar = window.sidebar();
  const presses: [string, number][] = [];
  const stage = async (name: string) => {
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await window.screenshot(join(pictures, `${presses.length}-${name}.png`));
    }
    presses.push([name, 0]);
  };
  const press = async (place: Locator) => {
    await place.click();
    presses.at(-1)![1] += 1;
  };
  const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
  const tab = (name: string) => sidebar.getByRole("tab", { name });
  const open = async () => {
    await window.menu("Sáng kiến", "Mở thanh bên");
    presses.at(-1)![1] += 2;
  };

  await stage("set-up");
  await open();
  await press(button("Thiết lập sổ"));
  await sidebar.getByRole("tablist").waitFor();
  await window.openSheet("Đơn vị");
  await window.paste("A2", units.map((cells) => cells.join("\t")).join("\n"));
  presses.at(-1)![1] += 2;
  await open();
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).fill("lac thuy");
  await press(sidebar.getByRole("option", { name: "Trường THPT Lạc Thủy B" }));
  await sidebar.getByRole("heading", { name: "Trường THPT Lạc Thủy B" }).waitFor();

  await stage("paste");
  await press(tab("Dán từ Excel"));
  await sidebar.getByLabel("Nội dung dán").evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true }));
  }, list);
  await sidebar.getByText("Có 30 dòng sáng kiến.").waitFor();
  await press(sidebar.getByLabel("tháng trước ngày"));
  await press(button("Đúng, xem kết quả từng dòng"));
  await press(button("theo cách của sổ"));
  await sidebar.getByText("theo cách của sổ").waitFor({ state: "detached" });
  await press(button("Đúng cả"));
  await sidebar.getByText("Đúng cả").waitFor({ state: "detached" });

  await stage("preview");
  await press(button("Ghi 30 dòng vào sổ"));
  await sidebar.getByText("Đã ghi 30 dòng, từ dòng 2.").waitFor();

  await stage("written");
  await press(button("Kiểm tra các dòng vừa ghi"));
  await sidebar.getByText("Đã kiểm tra 30 dòng").waitFor();

  await stage("mend");
  await press(sidebar.getByText("Giá trị sổ chưa hiểu"));
  await sidebar.getByLabel("Chọn giá trị đúng cho “cấp cơ sở”").selectOption("Hội đồng sáng kiến");
  presses.at(-1)![1] += 2;
  await sidebar.getByText("Đã ghi nhớ “cấp cơ sở”").waitFor();
  await soon(() => sidebar.getByLabel("Chọn giá trị đúng cho “cấp cơ sở”").count()).toBe(0);
  await sidebar.getByText("Đã sửa").waitFor();

  await stage("enter");
  await press(tab("Nhập sáng kiến"));
  const field = (name: string) => sidebar.getByRole("tabpanel").getByLabel(name, { exact: true });
  await field("Tên sáng kiến").fill("Sổ tay điện tử theo dõi học sinh bán trú");
  await field("Họ và tên").fill("Bùi Thị Hoa");
  await field("Loại giải pháp").selectOption("Giải pháp tác nghiệp");
  await field("Ngày áp dụng").fill("5/10/2021");
  await field("Ngày công nhận").fill("20.12.2021");
  await field("Cấp công nhận").selectOption("Hội đồng sáng kiến");
  await field("Tính mới").selectOption("Có");
  await field("Giá trị làm lợi (đồng)").fill("15 triệu");
  await field("Trái trật tự, đạo đức").selectOption("Không");
  await field("Đang bảo hộ SHTT").selectOption("Không");
  await press(button("Lưu vào sổ"));
  await sidebar.getByText("Đã lưu vào dòng 32").waitFor();
  // What was done in other parts is taken back there.
  expect(await sidebar.getByRole("tabpanel").getByRole("button", { name: "Hoàn tác" }).count()).toBe(0);

  await stage("register");
  await press(tab("Chờ Cổng"));
  await press(sidebar.getByLabel("Chọn tất cả"));
  await field("Ngày, giờ đã cập nhật Cổng").fill("18/5/2022");
  const write = button(/^Ghi cho \d+ sáng kiến$/);
  const waiting = Number(/\d+/.exec((await write.textContent()) ?? "")?.[0]);
  expect(waiting).toBeGreaterThan(3);
  await press(write);
  await sidebar.getByText(`Đã ghi ngày cập nhật Cổng cho ${waiting} sáng kiến.`).waitFor();
  await sidebar.getByText("Không có sáng kiến nào đang chờ").waitFor();

  await stage("report");
  await press(tab("Số liệu"));
  await press(button("Báo cáo giai đoạn"));
  await sidebar.getByLabel("Giai đoạn", { exact: true }).selectOption("Giai đoạn 1");
  await field("Họ và tên người ký").fill("Đinh Thị Mai");
  await press(button("Lập báo cáo"));
  await sidebar.getByText(/^\d+ sáng kiến, \d+ đủ điều kiện\.$/).waitFor();
  await stage("done");

  await window.openSheet("Sáng kiến");
  await window.waitForText("H32", "Sổ tay điện tử theo dõi học sinh bán trú");
  await window.waitForText("A32", "Đủ điều kiện");
  // The day that was typed, without a midnight that nobody did.
  await window.waitForText("X32", "18/05/2022");
  await stage("register-tab");
  const steps = presses.filter(([, count]) => count > 0);
  console.log(`presses: ${steps.map(([name, count]) => `${name} ${count}`).join(", ")}`);
  expect(steps.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(30);
}, 240_000);
