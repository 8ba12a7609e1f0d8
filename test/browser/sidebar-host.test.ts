import type { Locator } from "playwright-core";
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

const unitName = String(sampleUnit[1]);

/** Waits until the person is in a field. */
async function expectFocus(field: Locator): Promise<void> {
  await field.waitFor();
  const element = await field.elementHandle();
  await (await element?.ownerFrame())?.waitForFunction(
    (wanted) => wanted === document.activeElement,
    element,
  );
}

/** The workbook with rows, its sidebar, and the unit chosen in it. */
async function start(rows: readonly (readonly string[])[]) {
  open = await openSidebarHost(browser(), { rows, units: [sampleUnit] });
  const { window, sidebar } = open;
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: unitName }).click();
  await sidebar.getByRole("heading", { name: unitName }).waitFor();
  const go = (tab: string) => sidebar.getByRole("tab", { name: tab }).click();
  return { ...open, window, sidebar, go };
}

test("checks, shows the cell, marks it, mends it and takes it back", async () => {
  const { window, sidebar, go } = await start([
    typedRow({ title: "Áp dụng sớm", appliedOn: "31/08/2021" }),
    typedRow({ code: "SK-0002", title: "Ngày bằng chữ", appliedOn: "ngày 5 tháng 10 năm 2021" }),
  ]);
  await sidebar.getByText("1/5 sáng kiến đủ điều kiện.").waitFor();
  await go("Kiểm tra");
  await sidebar.getByRole("button", { name: "Kiểm tra đơn vị của tôi" }).click();
  await sidebar.getByText("Đã kiểm tra 2 dòng").waitFor();
  await sidebar.getByRole("button", { name: "Ngày áp dụng: áp dụng ngày 31/08/2021" }).click();
  await window.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#name-box")?.value === "M2",
  );
  await sidebar.getByRole("button", { name: "Đánh dấu các ô này" }).click();
  await sidebar.getByText("Đã đánh dấu 1 ô trên bảng.").waitFor();
  await sidebar.getByRole("button", { name: "Xóa đánh dấu" }).click();
  await sidebar.getByText("Đã xóa đánh dấu ở 1 ô.").waitFor();

  await sidebar.getByRole("button", { name: "Sửa ô Ngày áp dụng, dòng 3" }).click();
  await window.waitForText("M3", "05/10/2021");
  await sidebar.getByText("Đã sửa 1 ô.").waitFor();
  await sidebar.getByRole("button", { name: "Hoàn tác" }).click();
  await window.waitForText("M3", "ngày 5 tháng 10 năm 2021");
});

test("a cell that somebody changed meanwhile is left alone, and both values are shown", async () => {
  const { window, sidebar, go } = await start([typedRow({ appliedOn: "ngày 5 tháng 10 năm 2021" })]);
  await go("Kiểm tra");
  await sidebar.getByRole("button", { name: "Cả sổ" }).click();
  await sidebar.getByText("Đã kiểm tra 1 dòng").waitFor();
  await window.type("M2", "06/10/2021");
  await sidebar.getByRole("button", { name: "Sửa ô Ngày áp dụng" }).click();
  await sidebar.getByText("1 ô không ghi được:").waitFor();
  await sidebar.getByText("“ngày 5 tháng 10 năm 2021”, nay là “06/10/2021”").waitFor();
  await soon(() => window.text("M2")).toBe("06/10/2021");
});

const typed = [
  '<img src=x onerror="hurt()">',
  '=HYPERLINK("https://example.test")',
  "שלום sáng kiến",
  "🎉 Dạy học",
  "W".repeat(2000),
];

test("an initiative is entered by the keyboard alone, and stands in the sheet as typed", async () => {
  const { window, sidebar, go } = await start([]);
  await go("Nhập sáng kiến");
  const { keyboard } = window.page;
  for (const [index, title] of typed.entries()) {
    const field = sidebar.getByLabel("Tên sáng kiến");
    if (index === 0) await field.focus();
    else await sidebar.getByRole("button", { name: "Nhập sáng kiến mới" }).press("Enter");
    await expectFocus(field);
    await keyboard.insertText(title);
    await keyboard.press("Tab");
    await keyboard.type("Bùi Thị Hoa");
    const save = sidebar.getByRole("button", { name: "Lưu vào sổ" });
    // Once all the way by Tab; afterwards the way is known.
    for (let presses = 0; index === 0 && presses < 60; presses++) {
      if (await save.evaluate((button) => button === document.activeElement)) break;
      await keyboard.press("Tab");
    }
    await save.press("Enter");
    await sidebar.getByText(`Đã lưu vào dòng ${index + 2}`).waitFor();
    await window.waitForText(`H${index + 2}`, title);
  }
  await soon(() => window.text("F6")).not.toBe(await window.text("F5"));
  await go("Kiểm tra");
  await sidebar.getByRole("button", { name: "Kiểm tra đơn vị của tôi" }).click();
  await sidebar.getByText("Đã kiểm tra 5 dòng").waitFor();
  await soon(async () => (await sidebar.locator(".card .title bdi").allTextContents()).sort()).toEqual(
    [...typed].sort(),
  );
});

test("a row is edited; two people who edit the same row both see both versions", async () => {
  const { window, sidebar, go, join } = await start([typedRow({ title: "Tên cũ" })]);
  const other = await join("an");
  await window.select("H2");
  await go("Nhập sáng kiến");
  await sidebar.getByRole("button", { name: "Sửa dòng này" }).click();
  await sidebar.getByRole("heading", { name: "Sửa dòng 2" }).waitFor();
  await sidebar.getByLabel("Tên sáng kiến").fill("Tên của tôi");

  await other.window.type("H2", "Tên của An");
  await window.waitForText("H2", "Tên của An");
  await sidebar.getByRole("button", { name: "Lưu thay đổi" }).click();
  await sidebar.getByText("Trong sổ: Tên của An").waitFor();
  await soon(() => window.text("H2")).toBe("Tên của An");
  await sidebar.getByRole("button", { name: "Ghi giá trị của tôi" }).click();
  await other.window.waitForText("H2", "Tên của tôi");
  await sidebar.getByText("Đã lưu dòng 2.").waitFor();
});

test("a foreign block of 200 rows is pasted in one write", async () => {
  const { window, sidebar, go } = await start([]);
  await go("Dán từ Excel");
  const lines = Array.from(
    { length: 200 },
    (_, at) => `${at + 1}\tGiải pháp số ${at + 1}\tBùi Thị Hoa\t20/12/2021`,
  );
  const block = ["TT\tTên SK\tTác giả chính\tNgày QĐ", ...lines].join("\n");
  await sidebar.getByLabel("Nội dung dán").fill(block);
  await sidebar.getByLabel("Nội dung dán").blur();
  await sidebar.getByText("Có 200 dòng sáng kiến. Đã nhận ra 3 cột.").waitFor();
  await sidebar.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await sidebar.getByRole("button", { name: "Ghi 200 dòng vào sổ" }).click();
  await sidebar.getByText("Đã ghi 200 dòng, từ dòng 2.").waitFor();
  await window.waitForText("H201", "Giải pháp số 200");
  await soon(() => window.text("G201")).toContain(unitName);
  await go("Đơn vị của tôi");
  await sidebar.getByText("200 đã nhập").waitFor();

  // The same block again has nothing new.
  await go("Dán từ Excel");
  await sidebar.getByRole("button", { name: "Dán khối khác" }).click();
  await sidebar.getByLabel("Nội dung dán").fill(block);
  await sidebar.getByLabel("Nội dung dán").blur();
  await sidebar.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await sidebar.getByText("200 dòng đã có trong sổ, không ghi lại").waitFor();
  await sidebar.getByText("Không có dòng nào mới để ghi.").waitFor();
});

test("the rows just pasted are checked by one press, and the whole paste is taken back by another", async () => {
  const { window, sidebar, go } = await start([typedRow({ title: "Có sẵn" })]);
  await go("Dán từ Excel");
  await sidebar.getByLabel("Nội dung dán").fill("Tên SK\tTác giả chính\nMột\tBùi Thị Hoa\nHai\tXa Văn Nam");
  await sidebar.getByLabel("Nội dung dán").blur();
  await sidebar.getByRole("button", { name: "Đúng, xem kết quả từng dòng" }).click();
  await sidebar.getByRole("button", { name: "Ghi 2 dòng vào sổ" }).click();
  await sidebar.getByRole("button", { name: "Kiểm tra các dòng vừa ghi" }).click();
  await sidebar.getByText("Đã kiểm tra 2 dòng").waitFor();
  await go("Dán từ Excel");
  await window.waitForText("H4", "Hai");
  await sidebar.getByRole("button", { name: "Hoàn tác" }).click();
  await window.waitForText("H4", "");
  await soon(() => window.text("H2")).toBe("Có sẵn");
  await sidebar.getByLabel("Nội dung dán").waitFor();
});

test("what waits for the portal is ticked off and counts", async () => {
  const { window, sidebar, go } = await start([typedRow({ title: "Chờ Cổng", registeredAt: "" })]);
  await go("Chờ Cổng");
  await sidebar.getByText("1 sáng kiến đang chờ").waitFor();
  await sidebar.getByLabel("Chọn tất cả").check();
  await sidebar.getByLabel("Ngày, giờ đã cập nhật Cổng", { exact: true }).fill("7h30 ngày 18/5/2022");
  await sidebar.getByRole("button", { name: "Ghi cho 1 sáng kiến" }).click();
  await sidebar.getByText("Đã ghi ngày cập nhật Cổng cho 1 sáng kiến.").waitFor();
  await window.waitForText("X2", "18/05/2022 07:30");
  await window.waitForText("A2", "Đủ điều kiện");
  await sidebar.getByText("Không có sáng kiến nào đang chờ").waitFor();
});

test("a cell is changed from the list, and a form that was not saved is there in another opening", async () => {
  const { window, sidebar, go } = await start([
    typedRow({ title: "Áp dụng sớm", appliedOn: "31/08/2021" }),
    typedRow({ code: "SK-0002", title: "Áp dụng sớm", notes: "Bản hai" }),
  ]);
  await go("Kiểm tra");
  await sidebar.getByRole("button", { name: "Cả sổ" }).click();
  await sidebar.getByRole("button", { name: "Sửa ô này: Ngày áp dụng, dòng 2" }).click();
  await sidebar.locator("#cell-2-appliedOn").fill("5.10.2021");
  await sidebar.getByRole("button", { name: "Ghi vào ô" }).click();
  await window.waitForText("M2", "05/10/2021");
  await sidebar.getByText("Đã sửa ô Ngày áp dụng, dòng 2.", { exact: true }).first().waitFor();
  await sidebar.getByRole("button", { name: "So với dòng 2" }).click();
  await sidebar.getByRole("button", { name: "Đã xem, không trùng" }).click();
  await sidebar.getByText("Đã ghi Có ở cột Đã xem xét, dòng 3.", { exact: true }).first().waitFor();

  await go("Nhập sáng kiến");
  await sidebar.locator("#enter-title").fill("Đang nhập dở");
  await soon(async () => {
    const kept = [...open!.workbook.book.properties.values()].flatMap((entries) => Object.values(entries));
    return kept.some((text) => text.includes("Đang nhập dở"));
  }).toBe(true);
  await window.menu("Sáng kiến", "Mở thanh bên");
  await go("Nhập sáng kiến");
  await sidebar.getByRole("button", { name: "Mở lại phiếu: Đang nhập dở" }).click();
  await soon(() => sidebar.locator("#enter-title").inputValue()).toBe("Đang nhập dở");
});
