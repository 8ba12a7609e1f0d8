import type { CellChange, LeftAlone } from "../../src/api/bridge";
import type { FormCells } from "../../src/core/assessment/judge-cells";
import { withoutPortal } from "../../src/core/programme/without-portal";
import { rules } from "../../src/core/rules/index";
import { helpWords } from "../../src/messages/vi/sidebar-vi";
import { axeViolations } from "../support/axe";
import { exampleRow } from "../support/example-row";
import { fileBrowser } from "../support/file-browser";
import { promised } from "../support/promised";
import { soon } from "../support/soon";
import { bootstrap, figures, openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();

const unit = "Trường THPT Lạc Thủy B";
const cells: FormCells = {
  ...Object.fromEntries(Object.entries(exampleRow).map(([column, cell]) => [column, String(cell ?? "")])),
  registeredAt: "",
};
const rows = [
  { row: 4, code: "SK-0003", title: "Sổ tay tự học", author: "Bùi Thị Hoa", recognised: "20/12/2021" },
  { row: 9, code: "SK-0008", title: "<b>Vở ghi</b>", author: "Xa Văn Nam", recognised: "01/2022" },
].map((row) => ({ ...row, unit, cells }));

async function openWaiting(answers: StubAnswers = {}) {
  const stub = await openStubPage(browser(), { pageWaiting: () => rows, ...answers });
  await stub.page.getByRole("tab", { name: "Chờ Cổng" }).click();
  await stub.page.getByText("2 sáng kiến đang chờ").waitFor();
  return stub;
}

test("ticks off what is on the portal, with the moment in people's own words", async () => {
  const { page, asked } = await openWaiting({
    pageRegister: ({ rows: chosen }) => ({ written: chosen.length - 1, changed: [9], undo: [] }),
  });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Chọn tất cả").check();
  const at = page.getByLabel("Ngày, giờ đã cập nhật Cổng", { exact: true });
  await soon(() => at.inputValue()).toBe("19/05/2022 15:30");
  await at.fill("05/2022");
  await soon(() => page.getByRole("button", { name: "Ghi cho 2 sáng kiến" }).isDisabled()).toBe(true);
  await at.fill("7h30 ngày 18/5/2022");
  await page.getByText("Hiểu là 18/05/2022 07:30").waitFor();
  await page.getByRole("button", { name: "Ghi cho 2 sáng kiến" }).click();
  await page.getByText("Đã ghi ngày cập nhật Cổng cho 1 sáng kiến.").waitFor();
  await page.getByText("Chưa ghi các dòng 9: vừa có người sửa.").waitFor();
  expect(asked.find(({ name }) => name === "pageRegister")?.request).toEqual({
    rows: rows.map(({ row, code, title }) => ({ row, code, unit, title })),
    at: "18/05/2022 07:30",
  });
});

test("what can be registered no more is listed apart, with why, and cannot be ticked", async () => {
  const tooLate = "VI: công nhận ngày 02/09/2023, khi Cổng đã đóng";
  const late = { ...rows[0]!, row: 12, title: "Sáng kiến muộn", tooLate };
  const { page } = await openWaiting({ pageWaiting: () => [...rows, late] });
  await page.getByText("1 sáng kiến không còn cập nhật lên Cổng được nữa").click();
  await page.getByText(tooLate).waitFor();
  expect(await page.getByRole("list", { name: "Chờ Cổng" }).getByRole("checkbox").count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
});

test("a tick is for an initiative, not for whatever stands in its row after the list is read again", async () => {
  let list = rows;
  const { page, asked } = await openWaiting({ pageWaiting: () => list });
  const ticks = page.getByRole("list", { name: "Chờ Cổng" }).getByRole("checkbox");
  const ticked = () => ticks.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
  await ticks.first().check();
  await soon(ticked).toEqual([true, false]);
  list = [{ ...rows[0]!, title: "Sáng kiến khác ở dòng 4" }];
  await page.getByRole("button", { name: "Xem lại danh sách" }).click();
  await page.getByText("Sáng kiến khác ở dòng 4").waitFor();
  await soon(ticked).toEqual([false]);
  await soon(() => page.getByRole("button", { name: "Ghi cho 0 sáng kiến" }).isDisabled()).toBe(true);
  expect(asked.map(({ name }) => name)).not.toContain("pageRegister");
});

test("the list of a unit chosen while another's was on its way is that of the unit chosen last", async () => {
  const other = units[1]!.name;
  const late = promised<typeof rows>();
  const { page, asked } = await openStubPage(browser(), {
    pageWaiting: ({ unit }) => (unit === other ? [rows[1]!] : late.answer),
    pageChooseUnit: ({ unit }) => ({ ...figures, unit, remembered: true }),
  });
  await page.getByRole("tab", { name: "Chờ Cổng" }).click();
  await page.getByText("Đang lấy danh sách…").waitFor();
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).click();
  await page.getByRole("button", { name: "Đổi đơn vị" }).click();
  await page.getByRole("combobox", { name: "Đơn vị" }).fill(other);
  await page.getByRole("option", { name: other }).click();
  await page.getByRole("heading", { name: other }).waitFor();
  await page.getByRole("tab", { name: "Chờ Cổng" }).click();
  late.give(rows);
  await page.getByText("1 sáng kiến đang chờ").waitFor();
  expect(asked.filter(({ name }) => name === "pageWaiting").map(({ request }) => request)).toEqual([
    { unit: units[0]!.name },
    { unit: other },
  ]);
});

test("outside every phase nothing is offered, and what a moment would do is said before the press", async () => {
  const { page, asked } = await openWaiting({
    pageStart: () => ({ ...bootstrap, now: "2022-06-01T03:00" }),
  });
  await page.getByLabel("Chọn tất cả").check();
  const at = page.getByLabel("Ngày, giờ đã cập nhật Cổng", { exact: true });
  const press = page.getByRole("button", { name: "Ghi cho 2 sáng kiến" });
  await soon(() => at.inputValue()).toBe("");
  await soon(() => press.isDisabled()).toBe(true);
  await page.getByText("Hôm nay Cổng không mở").waitFor();
  await at.fill("1/10/2023 8:00");
  await soon(() => page.locator(".said-of.tone-ineligible").textContent()).toContain("2");
  await page.getByLabel("<b>Vở ghi</b>").uncheck();
  await soon(() => page.locator(".said-of.tone-ineligible").textContent()).toContain("1");
  await at.fill("18/5/2022 7:30");
  await soon(() => page.locator(".said-of.tone-eligible").textContent()).toContain("1");
  expect(await page.locator(".said-of.tone-ineligible").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(asked.map(({ name }) => name)).not.toContain("pageRegister");
});

test("registrations are taken back several steps deep, the last first, and what stayed is named", async () => {
  const change = (row: number): CellChange => ({
    row,
    column: "registeredAt",
    old: { date: "2022-05-18T07:30" },
    value: "",
    oldText: "18/05/2022 07:30",
    newText: "",
    key: `khóa ${row}`,
  });
  const gone: LeftAlone = { row: 4, column: "registeredAt", expected: "", found: "", fitting: [] };
  const twins: LeftAlone = { ...gone, row: 9, fitting: [9, 12] };
  let lost = true;
  const { page, asked } = await openWaiting({
    pageRegister: ({ rows: [chosen] }) => ({ written: 1, changed: [], undo: [change(chosen!.row)] }),
    pageUndo: ({ fixes }) => {
      if (fixes[0]!.row === 9) return { applied: 1, changed: [], undo: [] };
      if (lost) return { thrown: { name: "Error", message: "Exceeded maximum execution time" } };
      return { applied: 0, changed: [gone, { ...gone, column: "title" }, twins], undo: [] };
    },
  });
  const undone = () =>
    asked.flatMap(({ name, request }) =>
      name === "pageUndo" ? [(request as { fixes: CellChange[] }).fixes.map(({ row }) => row)] : [],
    );
  for (const title of ["Sổ tay tự học", "<b>Vở ghi</b>"]) {
    await page.getByLabel(title).check();
    await page.getByRole("button", { name: "Ghi cho 1 sáng kiến" }).click();
    await page.getByText("Đã ghi ngày cập nhật Cổng cho 1 sáng kiến.").waitFor();
    await soon(() => page.getByLabel(title).isChecked()).toBe(false);
  }
  await page.getByText("Lấy lại được 2 bước.").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Lấy lại được 1 bước.").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Google đã dừng").waitFor();
  lost = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  // Once for all cells of a row: a second one would be an error.
  await page.getByText("không còn thấy dòng này trong sổ").waitFor();
  await page.getByText("9, 12").waitFor();
  await soon(() => page.getByRole("button", { name: "Hoàn tác" }).count()).toBe(0);
  expect(undone()).toEqual([[9], [4], [4]]);
  expect(await axeViolations(page)).toEqual([]);
});

test("the list is copied as text, or shown to copy where the browser forbids it", async () => {
  const { page } = await openWaiting();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error()) },
    });
  });
  await page.getByRole("button", { name: "Chép danh sách" }).click();
  await soon(() => page.getByLabel("Danh sách chép được").inputValue()).toBe(
    "1. SK-0003 Sổ tay tự học\n   Tác giả: Bùi Thị Hoa. Công nhận: 20/12/2021.\n" +
      "2. SK-0008 <b>Vở ghi</b>\n   Tác giả: Xa Văn Nam. Công nhận: 01/2022.",
  );
});

test("without a unit it says what to do first", async () => {
  const { page } = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, myUnit: null, figures: null }),
  });
  await page.getByRole("tab", { name: "Chờ Cổng" }).click();
  await page.getByText("Hãy chọn đơn vị ở phần Đơn vị trước.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("help has the five results and every rule", async () => {
  const { page } = await openStubPage(browser());
  await page.getByRole("tab", { name: "Trợ giúp" }).click();
  await page.getByRole("heading", { name: helpWords.results }).waitFor();
  await soon(() => page.locator("details").count()).toBe(rules.length);
  await page.locator("summary", { hasText: "Áp dụng trong thời gian" }).click();
  await page.getByText("Ghi ngày áp dụng lần đầu hoặc áp dụng thử").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("help without a portal has no rule about it", async () => {
  const programme = { ...bootstrap.programme, portal: false };
  const { page } = await openStubPage(browser(), { pageStart: () => ({ ...bootstrap, programme }) });
  await page.getByRole("tab", { name: "Trợ giúp" }).click();
  await page.getByRole("heading", { name: helpWords.campaign }).waitFor();
  await soon(() => page.locator("details").count()).toBe(rules.length - Object.keys(withoutPortal).length);
});

test("the unit's page has no violation", async () => {
  const { page } = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, warnings: ["Các cột kết quả đang là giá trị tĩnh."] }),
  });
  await page.getByText("giá trị tĩnh").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
