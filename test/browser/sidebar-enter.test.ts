import type { Page } from "playwright-core";
import type { CellChange, SaveRequest } from "../../src/api/bridge";
import { axeViolations } from "../support/axe";
import { exampleRow } from "../support/example-row";
import { fileBrowser } from "../support/file-browser";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();

const saved = { row: 26, code: "SK-0025", verdict: "waiting", findings: [] } as const;

async function openForm(answers: StubAnswers = {}) {
  const stub = await openStubPage(browser(), {
    pageSimilar: () => [],
    pageSave: () => saved,
    pageSelect: () => null,
    ...answers,
  });
  await stub.page.getByRole("tab", { name: "Nhập sáng kiến" }).click();
  await stub.page.getByRole("heading", { name: "Sáng kiến mới" }).waitFor();
  const saves = () =>
    stub.asked.filter(({ name }) => name === "pageSave").map(({ request }) => request as SaveRequest);
  return { ...stub, saves };
}
const live = (page: Page, verdict: string) => page.locator(".live", { hasText: verdict }).waitFor();

test("judges while the person types, by the sheet's own rules", async () => {
  const { page } = await openForm();
  await page.getByLabel("Tên sáng kiến").fill(String(exampleRow.title));
  await live(page, "Thiếu thông tin");
  await page.getByLabel("Họ và tên").fill("Bùi Thị Hoa");
  await page.getByLabel("Loại giải pháp").selectOption("Giải pháp tác nghiệp");
  await page.getByLabel("Ngày áp dụng", { exact: true }).fill("31/8/2021");
  await live(page, "Không đủ điều kiện");
  await page.getByLabel("Ngày áp dụng", { exact: true }).fill("ngày 5 tháng 10 năm 2021");
  await page.getByText("Hiểu là 05/10/2021").waitFor();
  await page.getByLabel("Ngày công nhận", { exact: true }).fill("20.12.2021");
  await page.getByLabel("Cấp công nhận").selectOption("Hội đồng sáng kiến");
  await page.getByLabel("Tính mới").selectOption("Có");
  await page.getByLabel("Giá trị làm lợi (đồng)").fill("15 triệu");
  await page.getByText("Hiểu là 15.000.000 đồng").waitFor();
  await page.getByLabel("Trái trật tự, đạo đức").selectOption("Không");
  await page.getByLabel("Đang bảo hộ SHTT").selectOption("Không");
  await live(page, "Chờ cập nhật Cổng");
  await page.getByLabel("Ngày cập nhật Cổng", { exact: true }).fill("10/01/2022 08:30");
  await live(page, "Đủ điều kiện");
  expect(await axeViolations(page)).toEqual([]);
});

test("a topic's fields are there only for a topic", async () => {
  const { page } = await openForm();
  await soon(() => page.getByLabel("Cấp đề tài").count()).toBe(0);
  await page.getByLabel("Loại giải pháp").selectOption("Đề tài nghiên cứu khoa học");
  await page.getByLabel("Cấp đề tài").selectOption("Tỉnh");
  await page.getByLabel("Ngày nghiệm thu", { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("a field says what is wrong only after the person has been there", async () => {
  const { page } = await openForm();
  await page.getByLabel("Tên sáng kiến").fill("Một sáng kiến");
  await soon(() => page.getByText("chưa ghi ngày áp dụng").count()).toBe(0);
  await page.getByLabel("Ngày áp dụng", { exact: true }).focus();
  await page.getByLabel("Ngày công nhận", { exact: true }).focus();
  await page.getByText("chưa ghi ngày áp dụng").waitFor();
  await soon(() => page.getByText("chưa ghi cấp công nhận").count()).toBe(0);
});

test("authors are rows; one of them leads", async () => {
  const { page, saves } = await openForm();
  await page.getByLabel("Tên sáng kiến").fill("Hai tác giả");
  await page.getByLabel("Họ và tên").fill("Bùi Thị Hoa");
  await page.getByRole("button", { name: "Thêm tác giả" }).click();
  await page.getByLabel("Họ và tên").nth(1).fill("Xa Văn Nam");
  await page.getByText("có 2 tác giả, chưa rõ chủ nhiệm").waitFor();
  await page.getByLabel("Tỷ lệ đóng góp, %").nth(0).fill("40");
  await page.getByLabel("Tỷ lệ đóng góp, %").nth(1).fill("60");
  await page.getByLabel("Chủ nhiệm").nth(0).check();
  await page.getByLabel("Chủ nhiệm").nth(1).check();
  await soon(() => page.getByLabel("Chủ nhiệm").nth(0).isChecked()).toBe(false);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByText("Đã lưu vào dòng 26").waitFor();
  expect(saves()[0]?.cells.authors).toBe("Bùi Thị Hoa (40%)\nXa Văn Nam (60%) (chủ nhiệm)");
});

test("the calendar button fills in the day; the field takes typing as well", async () => {
  const { page } = await openForm();
  await page.getByLabel("Chọn ngày: Ngày áp dụng").fill("2022-05-31");
  await soon(() => page.getByLabel("Ngày áp dụng", { exact: true }).inputValue()).toBe("31/05/2022");
  await page.getByLabel("Ngày áp dụng", { exact: true }).fill("1.9.2021");
  await soon(() => page.getByLabel("Chọn ngày: Ngày áp dụng").inputValue()).toBe("2021-09-01");
});

test("similar titles are shown before saving, once the person pauses", async () => {
  const { page, asked } = await openForm({
    pageSimilar: () => [{ row: 7, title: "Sổ tay tự học Toán", unit: units[1]!.name, likeness: 0.9 }],
  });
  // On a clock that stands still, the slowest typing is without a pause.
  await page.clock.pauseAt(new Date(Date.parse(process.env.TEST_NOW!) + 3_600_000));
  await page.getByLabel("Tên sáng kiến").pressSequentially("Sổ tay tự học môn Toán");
  expect(asked.filter(({ name }) => name === "pageSimilar")).toEqual([]);
  await page.clock.runFor(1000);
  await page.getByText(`Dòng 7, ${units[1]!.name}: Sổ tay tự học Toán`).waitFor();
  expect(asked.filter(({ name }) => name === "pageSimilar")).toHaveLength(1);
});

test("a double press saves once and says where it stands", async () => {
  const { page, saves } = await openForm();
  await page.getByLabel("Tên sáng kiến").fill("Một lần");
  await page.getByRole("button", { name: "Lưu vào sổ" }).dblclick();
  await page.getByText("Đã lưu vào dòng 26, mã SK-0025.").waitFor();
  expect(saves()).toHaveLength(1);
  expect(saves()[0]?.cells).toMatchObject({ unit: units[0]!.name, title: "Một lần" });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Nhập sáng kiến mới" }).click();
  await soon(() => page.getByLabel("Tên sáng kiến").inputValue()).toBe("");
});

test("the row just saved is opened again; a failure on the way is said", async () => {
  let fails = true;
  const { page, asked } = await openForm({
    pageRow: ({ row }) =>
      fails
        ? { failure: { ok: false, code: "other", message: "Dòng không đọc được." } }
        : { row: row ?? 0, cells: { title: "Tên đã lưu" }, otherUnit: "" },
  });
  await page.getByLabel("Tên sáng kiến").fill("Tên đã lưu");
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  const edit = page.getByRole("button", { name: "Sửa tiếp" });
  await edit.click();
  await page.getByRole("alert").getByText("Dòng không đọc được.").waitFor();
  fails = false;
  await edit.click();
  await page.getByRole("heading", { name: `Sửa dòng ${saved.row}` }).waitFor();
  await soon(() => page.getByLabel("Tên sáng kiến").inputValue()).toBe("Tên đã lưu");
  expect(asked.at(-1)).toEqual({ name: "pageRow", request: { row: saved.row, own: [] } });
});

test("a lost answer keeps the form and its key; trying again is one row", async () => {
  let lost = true;
  const { page, saves } = await openForm({ pageSave: () => (lost ? "hang" : saved) });
  await page.getByLabel("Tên sáng kiến").fill("Câu trả lời bị mất");
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByRole("button", { name: "Đang lưu…" }).waitFor();
  await page.clock.fastForward(180_000);
  await page.getByText("Chưa biết đã lưu hay chưa.").waitFor();
  await soon(() => page.getByLabel("Tên sáng kiến").isDisabled()).toBe(true);
  lost = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã lưu vào dòng 26").waitFor();
  const [first, second] = saves();
  expect(second).toEqual(first);
});

test("a refused save says why and keeps what was typed", async () => {
  const { page } = await openForm({
    pageSave: () => ({ failure: { ok: false, code: "busy", message: "Có người khác đang lưu." } }),
  });
  await page.getByLabel("Tên sáng kiến").fill("Bận");
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByText("Có người khác đang lưu.").waitFor();
  await soon(() => page.getByLabel("Tên sáng kiến").isEnabled()).toBe(true);
  await soon(() => page.getByLabel("Tên sáng kiến").inputValue()).toBe("Bận");
});

test("an edited row that somebody changed shows both and writes nothing until told", async () => {
  const before = { title: "Tên cũ", authors: "Bùi Thị Hoa", unit: units[0]!.name, code: "SK-0003" };
  const theirs = { ...before, title: "Tên của người khác" };
  let conflict = true;
  const { page, saves } = await openForm({
    pageRow: () => ({ row: 4, cells: before, otherUnit: "" }),
    pageSave: () =>
      conflict ? { ...saved, row: 4, conflict: { row: 4, cells: theirs } } : { ...saved, row: 4 },
  });
  await page.getByRole("button", { name: "Sửa dòng này" }).click();
  await page.getByRole("heading", { name: "Sửa dòng 4" }).waitFor();
  await page.getByLabel("Tên sáng kiến").fill("Tên của tôi");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await page.getByText("Dòng 4 vừa được người khác sửa.").waitFor();
  await page.getByText("Của bạn: Tên của tôi").waitFor();
  await page.getByText("Trong sổ: Tên của người khác").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  conflict = false;
  await page.getByRole("button", { name: "Ghi giá trị của tôi" }).click();
  await page.getByText("Đã lưu dòng 4.").waitFor();
  expect(saves().at(-1)).toMatchObject({ cells: { title: "Tên của tôi" }, edit: { row: 4, before: theirs } });
});

test("a row of another unit is said to be so before it is saved, and the edit is taken back", async () => {
  const before = { title: "Tên cũ", unit: units[1]!.name, code: "SK-0003" };
  const undo: CellChange[] = [
    { row: 4, column: "title", old: "Tên mới", value: "Tên cũ", oldText: "Tên mới", newText: "Tên cũ" },
  ];
  let otherUnit: string = units[1]!.name;
  const { page, asked } = await openForm({
    pageRow: () => ({ row: 4, cells: before, otherUnit }),
    pageSave: () => ({ ...saved, row: 4, undo }),
    pageUndo: () => ({ applied: 1, changed: [], undo: [] }),
  });
  const said = page.getByRole("alert").filter({ hasText: "không phải đơn vị của bạn" });
  await page.getByRole("button", { name: "Sửa dòng này" }).click();
  await soon(() => said.textContent()).toContain(otherUnit);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Tên sáng kiến").fill("Tên mới");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await page.getByText("Đã lưu dòng 4.").waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã hoàn tác 1 ô.").waitFor();
  expect(asked.find(({ name }) => name === "pageUndo")?.request).toEqual({ fixes: undo });
  otherUnit = "";
  await page.getByRole("button", { name: "Sửa dòng này" }).click();
  await page.getByRole("heading", { name: "Sửa dòng 4" }).waitFor();
  expect(await said.count()).toBe(0);
});

test("a copy is a new initiative without the number and the registration", async () => {
  const { page, saves } = await openForm({
    pageRow: () => ({
      row: 4,
      cells: { code: "SK-0003", title: "Gốc", registeredAt: "10/01/2022" },
      otherUnit: "",
    }),
  });
  await page.getByRole("button", { name: "Chép thành dòng mới" }).click();
  await page.getByRole("heading", { name: "Sáng kiến mới, chép từ dòng 4" }).waitFor();
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByText("Đã lưu vào dòng 26").waitFor();
  expect(saves()[0]).toMatchObject({ cells: { title: "Gốc" } });
  expect(saves()[0]?.cells.code).toBeUndefined();
  expect(saves()[0]?.edit).toBeUndefined();
});

test("without a selected row it says what to do; without a title nothing is saved", async () => {
  const { page, saves } = await openForm({ pageRow: () => null as never });
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByText("Hãy ghi tên sáng kiến trước khi lưu.").waitFor();
  await soon(() =>
    page.getByLabel("Tên sáng kiến").evaluate((field) => field === document.activeElement),
  ).toBe(true);
  expect(saves()).toEqual([]);
});
