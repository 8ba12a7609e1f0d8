import { tabs } from "../../src/core/words/words";
import { trySettingsWords } from "../../src/messages/vi/try-settings-vi";
import { fileBrowser } from "../support/file-browser";
import { sampleUnit, typedRow } from "../support/sample-rows";
import { openSidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";

const browser = fileBrowser();

test("what the page tries and applies is what the workbook judges by", async () => {
  const rows = ["05/10/2021", "01/09/2021"].map((appliedOn, at) =>
    typedRow({ code: `SK-000${at + 1}`, title: `Giải pháp ${at + 1}`, appliedOn }),
  );
  const { workbook, window, sidebar, close } = await openSidebarHost(browser(), {
    rows,
    units: [sampleUnit],
  });
  const press = (name: string) => sidebar.getByRole("button", { name, exact: true }).click();
  await sidebar.getByRole("tab", { name: "Số liệu" }).click();
  await press("Thử cấu hình");
  await sidebar
    .locator("summary")
    .filter({ hasText: /^Điều kiện$/ })
    .click();
  await sidebar.getByLabel("Áp dụng từ", { exact: true }).fill("02/09/2021");
  await press(trySettingsWords.preview);
  await sidebar.getByText("1 dòng ở 1 đơn vị đổi kết quả").waitFor();
  await sidebar.locator(".preview .card .cell").click();
  await window.page.waitForFunction(() => {
    return (document.querySelector("#name-box") as HTMLInputElement | null)?.value === "M3";
  });
  await soon(() => window.text("A3")).toBe("Đủ điều kiện");
  await press(trySettingsWords.apply);
  await sidebar.getByText("Đã ghi 1 thay đổi vào Cấu hình.").waitFor();
  await window.waitForText("A3", "Không đủ điều kiện");
  await soon(() => window.text("A2")).toBe("Đủ điều kiện");
  const settings = workbook.sheets().find(({ name }) => name === tabs.settings)?.id ?? 0;
  const texts = workbook.view(settings).cells.map(({ cell }) => cell?.text);
  expect(texts).toContain("02/09/2021");
  await close();
});
