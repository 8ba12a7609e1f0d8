import type { Page } from "playwright-core";
import type { CheckedRow, Fix } from "../../src/api/bridge";
import { axeViolations } from "../support/axe";
import { checkedRow, finding, fix } from "../support/checked-row";
import { fileBrowser } from "../support/file-browser";
import { promised } from "../support/promised";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();

const counts = { ineligible: 1, missing: 1, review: 0, waiting: 0, eligible: 3 };
const missing = finding({
  rule: "novelty-denied",
  clause: "IV.2.1",
  severity: "missing",
  message: "missing",
  text: "IV.2.1: chưa ghi có tính mới hay không",
  column: "novelty",
});
const rows: CheckedRow[] = [
  checkedRow({
    row: 5,
    code: "SK-0004",
    title: "Dòng thiếu",
    verdict: "missing",
    findings: [missing],
    fixes: [fix({ row: 5 })],
  }),
  checkedRow({ row: 8, code: "SK-0007", title: "Dòng sai", findings: [finding()] }),
];
const answer = { counts, rows, clean: 3, more: 0 };

async function openChecked(answers: StubAnswers = {}, checked = answer) {
  const stub = await openStubPage(browser(), {
    pageCheck: () => checked,
    pageSelect: () => null,
    ...answers,
  });
  await stub.page.getByRole("tab", { name: "Kiểm tra" }).click();
  await stub.page.getByRole("button", { name: "Kiểm tra đơn vị của tôi" }).click();
  await stub.page.getByText("Đã kiểm tra").waitFor();
  return stub;
}
const titles = (page: Page) => page.locator(".card .title").allInnerTexts();

test("lists the worst first, filters by result and by clause, without a violation", async () => {
  const { page } = await openChecked();
  await page.getByText("Đã kiểm tra 5 dòng, 2 dòng cần xem.").waitFor();
  await soon(() => titles(page)).toEqual(["Dòng sai", "Dòng thiếu"]);
  await page.getByRole("button", { name: "Thiếu thông tin: 1" }).click();
  await soon(() => titles(page)).toEqual(["Dòng thiếu"]);
  await page.getByLabel("Lọc theo căn cứ").selectOption("IV.3");
  await page.getByText("Không có dòng nào khớp bộ lọc.").waitFor();
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await page.getByLabel("Lọc theo căn cứ").selectOption("IV.2.1");
  await soon(() => titles(page)).toEqual(["Dòng thiếu"]);
  expect(await axeViolations(page)).toEqual([]);
});

test("a finding shows its cell; the clause's words and the rule are one press away, Esc closes them", async () => {
  const { page, asked, focused } = await openChecked();
  await page.getByRole("button", { name: "Ngày áp dụng: áp dụng ngày 31/08/2021" }).click();
  await page.waitForFunction("window.timesFocused === 1");
  expect(asked.at(-1)).toEqual({ name: "pageSelect", request: { row: 8, column: "appliedOn" } });
  await soon(() => focused()).toBe(1);
  await page.getByRole("button", { name: "IV.3: Nguyên văn mục IV.3" }).click();
  await page.getByText("Sáng kiến đưa vào ứng dụng trước thời gian từ 01/9/2021").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("blockquote").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Vì sao? Quy tắc: Áp dụng" }).click();
  await soon(async () => (await page.locator(".rule").allInnerTexts()).join()).toContain(
    "Ví dụ đúng: Ngày áp dụng “01/09/2021”",
  );
  expect(await axeViolations(page)).toEqual([]);
});

test("marks the cells of the rows shown and clears only on request", async () => {
  const { page, asked } = await openChecked({
    pageMark: ({ cells }) => ({ marked: cells.length, missing: 3 }),
    pageClearMarks: () => ({ cleared: 2 }),
  });
  await page.getByRole("button", { name: "Đánh dấu các ô này" }).click();
  await page.getByText("Đã đánh dấu 2 ô trên bảng.").waitFor();
  await page.getByText("3 ô chưa đánh dấu được").waitFor();
  expect(asked.at(-1)?.request).toEqual({
    cells: [
      { row: 8, column: "appliedOn", text: finding().text, key: "a.b.c.d" },
      { row: 5, column: "novelty", text: missing.text, key: "a.b.c.d" },
    ],
  });
  await page.getByRole("button", { name: "Xóa đánh dấu" }).click();
  await page.getByText("Đã xóa đánh dấu ở 2 ô.").waitFor();
});

test("mends one cell, shows what somebody changed meanwhile, and takes it back", async () => {
  const undo: Fix[] = [fix({ row: 5, old: { date: "2022-05-31" }, value: "31.5.2022" })];
  const changed = [{ row: 8, column: "title", expected: "Dòng sai", found: "Dòng đúng" }] as const;
  const { page, asked } = await openChecked({
    pageFix: () => ({ applied: 1, changed, undo }),
    pageUndo: () => ({ applied: 1, changed: [], undo: [] }),
  });
  await soon(async () => (await page.locator(".fix").allInnerTexts()).join()).toMatch(
    /Ngày áp dụng:.*31\.5\.2022.*→.*31\/05\/2022/s,
  );
  await page.getByRole("button", { name: "Sửa ô Ngày áp dụng, dòng 5" }).click();
  await page.getByText("Đã sửa 1 ô.").waitFor();
  await page.getByText("Trước là “Dòng sai”, nay là “Dòng đúng”").waitFor();
  // The results changed with the cells.
  await soon(async () => asked.map(({ name }) => name)).toEqual([
    "pageStart",
    "pageCheck",
    "pageFix",
    "pageCheck",
  ]);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã hoàn tác 1 ô.").waitFor();
  expect(asked.find(({ name }) => name === "pageUndo")?.request).toEqual({ fixes: undo });
});

test("mends that make rows worse are counted before the press", async () => {
  const worse = [
    checkedRow({ row: 2, verdict: "waiting", fixes: [fix({ row: 2, verdict: "ineligible" })] }),
    checkedRow({ row: 3, verdict: "missing", fixes: [fix({ row: 3, verdict: "ineligible" })] }),
    checkedRow({ row: 4, verdict: "missing", fixes: [fix({ row: 4, verdict: "missing" })] }),
    checkedRow({ row: 5, verdict: "missing", fixes: [fix({ row: 5, verdict: "eligible" })] }),
    // A guess is not among what one press mends.
    checkedRow({ row: 6, verdict: "review", fixes: [fix({ row: 6, verdict: "missing", suggested: true })] }),
  ];
  const { page } = await openChecked({}, { ...answer, rows: worse });
  await page.getByText("Có thể sửa ngay 4 ô").click();
  await soon(() => page.locator(".mend .said-of").allTextContents()).toHaveLength(1);
  await soon(() => page.locator(".mend .said-of.tone-ineligible").textContent()).toContain("2");
  expect(await axeViolations(page)).toEqual([]);
});

test("mends all of a kind at one press, but never a guess", async () => {
  const mixed = [
    checkedRow({
      row: 2,
      fixes: [
        fix({ row: 2 }),
        fix({ row: 2, column: "unit", kind: "unit", suggested: true, newText: "Trường THPT Mường Bi" }),
      ],
    }),
    checkedRow({
      row: 3,
      fixes: [
        fix({ row: 3 }),
        fix({ row: 3, column: "novelty", kind: "yesNo", oldText: "x", newText: "Có" }),
      ],
    }),
  ];
  const { page, asked } = await openChecked(
    { pageFix: ({ fixes }) => ({ applied: fixes.length, changed: [], undo: fixes }) },
    { ...answer, rows: mixed },
  );
  await page.getByText("Gợi ý, hãy xem có đúng không").waitFor();
  await page.getByText("Có thể sửa ngay 3 ô").click();
  await page.getByRole("button", { name: "Sửa 2 ô: Ngày ghi bằng chữ" }).click();
  await page.getByText("Đã sửa 2 ô.").waitFor();
  await page.getByRole("button", { name: "Sửa 3 ô", exact: true }).click();
  await page.getByText("Đã sửa 3 ô.").waitFor();
  const fixed = asked
    .filter(({ name }) => name === "pageFix")
    .map(({ request }) => (request as { fixes: Fix[] }).fixes);
  expect(fixed.map((fixes) => fixes.map(({ row, column }) => `${row} ${column}`))).toEqual([
    ["2 appliedOn", "3 appliedOn"],
    ["2 appliedOn", "3 appliedOn", "3 novelty"],
  ]);
});

test("thousands of rows come thirty at a time", async () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    checkedRow({ row: index + 2, title: `Dòng số ${index + 2}`, findings: [finding()] }),
  );
  const { page } = await openChecked(
    {},
    { ...answer, counts: { ...counts, ineligible: 9000 }, rows: many, more: 7000 },
  );
  await soon(() => page.locator(".card").count()).toBe(30);
  await page.getByText("Còn 7.000 dòng ít gấp hơn.").waitFor();
  await page.getByRole("button", { name: "Sau", exact: true }).click();
  await page.getByText("31–60 trong 2.000 dòng").waitFor();
  await soon(() => page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
    "Các dòng cần xem",
  );
  await soon(async () => (await titles(page))[0]).toBe("Dòng số 32");
});

const bad = [
  '<img src=x onerror="window.hurt=1">',
  '=HYPERLINK("https://example.test";"x")',
  "א".repeat(40),
  "🎉 Sáng kiến 🎓",
  "W".repeat(2000),
];

test.each(bad)("a title is shown as typed: %.40s", async (title) => {
  const { page } = await openChecked({}, { ...answer, rows: [checkedRow({ title, findings: [finding()] })] });
  await soon(() => page.textContent(".card .title bdi")).toBe(title);
  await soon(() => page.evaluate("window.hurt")).toBeUndefined();
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("checking goes by the keyboard alone", async () => {
  const { page, asked } = await openStubPage(browser(), { pageCheck: () => answer, pageSelect: () => null });
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Đã kiểm tra 5 dòng").waitFor();
  const finding_ = page.getByRole("button", { name: "Ngày áp dụng: áp dụng" });
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    if (await finding_.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForFunction("window.timesFocused === 1");
  expect(asked.at(-1)?.name).toBe("pageSelect");
});

test("what is asked for while a check is under way is checked after it", async () => {
  const late = promised<typeof answer>();
  const { page, asked } = await openStubPage(browser(), {
    pageCheck: ({ scope }) => (scope.kind === "all" ? late.answer : answer),
  });
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByRole("button", { name: "Cả sổ" }).click();
  await page.getByText("Đang kiểm tra…").waitFor();
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).click();
  await page.getByRole("button", { name: "Thiếu thông tin" }).click();
  late.give({ ...answer, clean: 9 });
  await page.getByText("Đã kiểm tra 5 dòng").waitFor();
  await soon(async () =>
    asked.filter(({ name }) => name === "pageCheck").map(({ request }) => request),
  ).toEqual([{ scope: { kind: "all" } }, { scope: { kind: "unit", unit: units[0]!.name } }]);
});

test("a failed check says so and is tried again", async () => {
  let times = 0;
  const { page } = await openStubPage(browser(), {
    pageCheck: () =>
      ++times === 1 ? { thrown: { name: "Error", message: "Exceeded maximum execution time" } } : answer,
  });
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByRole("button", { name: "Cả sổ" }).click();
  await page.getByText("Google đã dừng vì việc này chạy quá lâu.").waitFor();
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đã kiểm tra 5 dòng").waitFor();
});
