import type { Page } from "playwright-core";
import type { CellChange, SaveRequest } from "../../src/api/bridge";
import type { Draft } from "../../src/api/draft";
import { axeViolations } from "../support/axe";
import { finding } from "../support/checked-row";
import { exampleRow } from "../support/example-row";
import { fileBrowser } from "../support/file-browser";
import { soon } from "../support/soon";
import { bootstrap, openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();

const saved = { row: 26, code: "SK-0025", verdict: "waiting", findings: [] } as const;

async function openForm(answers: StubAnswers = {}) {
  const stub = await openStubPage(browser(), {
    pageSimilar: () => [],
    pageSave: () => saved,
    pageSelect: () => null,
    pageDrafts: () => ({ kept: true }),
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
  let answer: ReturnType<NonNullable<StubAnswers["pageSave"]>> = "hang";
  const { page, saves } = await openForm({ pageSave: () => answer });
  await page.getByLabel("Tên sáng kiến").fill("Câu trả lời bị mất");
  await page.getByRole("button", { name: "Lưu vào sổ" }).click();
  await page.getByRole("button", { name: "Đang lưu…" }).waitFor();
  await page.clock.fastForward(180_000);
  await page.getByText("Chưa biết đã lưu hay chưa.").waitFor();
  await soon(() => page.getByLabel("Tên sáng kiến").isDisabled()).toBe(true);
  answer = { failure: { ok: false, code: "busy", message: "Có người khác đang lưu." } };
  await page.getByRole("button", { name: "Thử lại" }).click();
  await soon(async () => saves().length).toBe(2);
  // The first try may have been written: what would be typed now would not be.
  await page.getByText("Chưa biết đã lưu hay chưa.").waitFor();
  await soon(() => page.getByRole("button", { name: "Thử lại" }).isEnabled()).toBe(true);
  expect(await page.getByLabel("Tên sáng kiến").isDisabled()).toBe(true);
  answer = saved;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã lưu vào dòng 26").waitFor();
  const [first, ...others] = saves();
  expect(others).toEqual([first, first]);
});

test.each(["busy", "other"] as const)(
  "a refused save says why and keeps what was typed: %s",
  async (code) => {
    const { page } = await openForm({
      pageSave: () => ({ failure: { ok: false, code, message: "Có người khác đang lưu." } }),
    });
    await page.getByLabel("Tên sáng kiến").fill("Bận");
    await page.getByRole("button", { name: "Lưu vào sổ" }).click();
    await page.getByText("Có người khác đang lưu.").waitFor();
    await soon(() => page.getByLabel("Tên sáng kiến").isEnabled()).toBe(true);
    await soon(() => page.getByLabel("Tên sáng kiến").inputValue()).toBe("Bận");
  },
);

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

/** Whether the message has the focus and stands whole in the window, at the heights that small screens leave. */
async function expectInView(page: Page, text: string) {
  for (const height of [540, 410]) {
    await page.setViewportSize({ width: 300, height });
    const told = page.locator(".told", { hasText: text });
    await soon(() => told.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = (await told.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
}

describe("what came of a press stands beside the button, in view and with the focus", () => {
  const row = { title: "Tên cũ", notes: "Cũ", unit: units[0]!.name, code: "SK-0003" };
  const theirs = { ...row, title: "Tên của người khác", notes: "Khác" };
  const fetched = { pageRow: () => ({ row: 4, cells: row, otherUnit: "" }) };
  const fillIn = async (page: Page) => {
    await page.getByLabel("Tên sáng kiến").fill("Một sáng kiến");
    await page.getByLabel("Minh chứng").focus();
  };

  test("a refusal, and a second one", async () => {
    const busy = { failure: { ok: false, code: "busy", message: "Có người khác đang lưu." } } as const;
    const { page } = await openForm({ pageSave: () => busy });
    await fillIn(page);
    await page.getByRole("button", { name: "Lưu vào sổ" }).click();
    await expectInView(page, "Có người khác đang lưu.");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await expectInView(page, "Có người khác đang lưu.");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("an unknown outcome", async () => {
    const { page } = await openForm({ pageSave: () => "hang" });
    await fillIn(page);
    await page.getByRole("button", { name: "Lưu vào sổ" }).click();
    await page.getByRole("button", { name: "Đang lưu…" }).waitFor();
    await page.clock.fastForward(180_000);
    await expectInView(page, "Chưa biết đã lưu hay chưa.");
  });

  test("a conflict", async () => {
    const conflict = { row: 4, cells: theirs };
    const { page } = await openForm({ ...fetched, pageSave: () => ({ ...saved, row: 4, conflict }) });
    await page.getByRole("button", { name: "Sửa dòng này" }).click();
    await page.getByRole("heading", { name: "Sửa dòng 4" }).waitFor();
    await fillIn(page);
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expectInView(page, "Dòng 4 vừa được người khác sửa.");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("no row that is selected", async () => {
    const { page } = await openForm({ pageRow: () => null });
    await page.getByRole("button", { name: "Sửa dòng này" }).click();
    await expectInView(page, "Hãy chọn một dòng");
  });

  test("what was saved, however much is found in it", async () => {
    const findings = Array.from({ length: 15 }, (_, index) => finding({ message: `${index}` }));
    const { page } = await openForm({ pageSave: () => ({ ...saved, findings }) });
    await fillIn(page);
    await page.getByRole("button", { name: "Lưu vào sổ" }).click();
    await expectInView(page, "Đã lưu vào dòng 26");
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("what is filled in and not saved", () => {
  const row = { title: "Tên cũ", unit: units[0]!.name, code: "SK-0003" };
  const fetched = { pageRow: () => ({ row: 4, cells: row, otherUnit: units[1]!.name }) };
  const title = (page: Page) => page.getByLabel("Tên sáng kiến");
  const kept = ({ asked }: Awaited<ReturnType<typeof openForm>>) =>
    asked.flatMap(({ name, request }) =>
      name === "pageDrafts" ? [(request as { drafts: readonly Draft[] }).drafts] : [],
    );

  test("outlives another row in the form, and is asked about before it is dropped", async () => {
    const { page } = await openForm(fetched);
    await title(page).fill("Đang nhập dở");
    await page.getByRole("button", { name: "Sửa dòng này" }).click();
    await page.getByRole("heading", { name: "Sửa dòng 4" }).waitFor();
    await title(page).fill("Tên mới");
    await page.getByRole("button", { name: "Mở lại phiếu: Đang nhập dở" }).click();
    await page.getByRole("heading", { name: "Sáng kiến mới", exact: true }).waitFor();
    await soon(() => title(page).inputValue()).toBe("Đang nhập dở");
    await soon(() => title(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "Mở lại phiếu: Tên mới" }).click();
    await page.getByText("không phải đơn vị của bạn").waitFor();
    await soon(() => title(page).inputValue()).toBe("Tên mới");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Bỏ phiếu: Đang nhập dở" }).click();
    await page.getByRole("button", { name: "Giữ lại" }).click();
    await page.getByRole("button", { name: "Bỏ phiếu: Đang nhập dở" }).click();
    await page.getByRole("button", { name: "Bỏ hẳn" }).click();
    await soon(() => page.getByText("Đang nhập dở").count()).toBe(0);
    await soon(() => title(page).inputValue()).toBe("Tên mới");
  });

  test("is kept when the person pauses, and gone from there once it is saved", async () => {
    const stub = await openForm(fetched);
    const { page } = stub;
    await page.getByRole("button", { name: "Sửa dòng này" }).click();
    await page.getByRole("heading", { name: "Sửa dòng 4" }).waitFor();
    await title(page).fill("Tên mới");
    await page.clock.runFor(2000);
    const edit = { row: 4, before: row, otherUnit: units[1]!.name };
    await soon(async () => kept(stub)).toEqual([[{ cells: { ...row, title: "Tên mới" }, edit }]]);
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();
    await page.getByText("Đã lưu dòng 26.").waitFor();
    await page.clock.runFor(2000);
    await soon(async () => kept(stub).at(-1)).toEqual([]);
  });

  test("a row as the sheet has it, or its copy, is nothing to keep", async () => {
    const stub = await openForm(fetched);
    for (const name of ["Sửa dòng này", "Chép thành dòng mới", "Nhập sáng kiến mới"])
      await stub.page.getByRole("button", { name }).click();
    await stub.page.getByRole("heading", { name: "Sáng kiến mới", exact: true }).waitFor();
    await stub.page.clock.runFor(2000);
    await soon(() => stub.page.getByText("Phiếu chưa lưu").count()).toBe(0);
    expect(kept(stub)).toEqual([]);
  });

  test("is offered when the page is opened again; what Google does not keep is said", async () => {
    const { page } = await openForm({
      pageStart: () => ({ ...bootstrap, drafts: [{ cells: { title: "Hôm qua" }, edit: null }] }),
      pageDrafts: () => ({ kept: false }),
    });
    await page.getByRole("button", { name: "Mở lại phiếu: Hôm qua" }).click();
    await soon(() => title(page).inputValue()).toBe("Hôm qua");
    await title(page).fill("Hôm nay");
    await page.clock.runFor(2000);
    await page.getByText("Google chưa giữ được các phiếu này").waitFor();
  });
});
