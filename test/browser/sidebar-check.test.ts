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
const answer = { counts, rows, clean: 3, more: 0, unknownUnits: 0 };

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
  await page.getByText("Đã kiểm tra 5 dòng, 2 dòng cần xử lý.").waitFor();
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
  await page.getByRole("button", { name: "IV.3: nguyên văn" }).click();
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

test("a long list is mended part by part, shows how far it is, and stops when told", async () => {
  const many = Array.from({ length: 1200 }, (_, at) =>
    checkedRow({ row: at + 2, fixes: [fix({ row: at + 2 })] }),
  );
  const waiting: ReturnType<typeof promised<void>>[] = [];
  const { page, asked } = await openChecked(
    {
      pageFix: async ({ fixes }) => {
        const turn = promised<void>();
        waiting.push(turn);
        await turn.answer;
        return { applied: fixes.length, changed: [], undo: fixes };
      },
    },
    { ...answer, rows: many },
  );
  await page.getByText("Có thể sửa ngay 1.200 ô").click();
  await page.getByRole("button", { name: "Sửa 1.200 ô" }).click();
  await page.getByText("Đã ghi 0/1.200 ô").waitFor();
  await soon(async () => waiting.length).toBe(1);
  waiting[0]?.give();
  await page.getByText("Đã ghi 500/1.200 ô").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Dừng", exact: true }).click();
  await soon(async () => waiting.length).toBe(2);
  waiting[1]?.give();
  await page.getByText("Đã sửa 1.000 ô.").waitFor();
  await page.getByText("Còn 200 ô chưa ghi.").waitFor();
  expect(asksOf(asked, "pageFix").map((request) => (request as { fixes: Fix[] }).fixes.length)).toEqual([
    500, 500,
  ]);
  await page.getByText("sửa 1000 ô theo đề xuất").first().waitFor();
});

const asking = (row: number) =>
  checkedRow({ row, asked: [{ column: "recognisedBy", old: "Ban xét duyệt", oldText: "Ban xét duyệt" }] });
const remembering: StubAnswers = {
  pageFix: ({ fixes }) => ({ applied: fixes.length, changed: [], undo: fixes }),
  pageMayRemember: () => true,
  pageRemember: ({ wordings }) => ({ remembered: wordings, refused: [] }),
};
const choose = async (page: Page) => {
  await page.getByText("Giá trị sổ chưa hiểu (1)").click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Chọn giá trị đúng cho “Ban xét duyệt”").selectOption("Hội đồng sáng kiến");
};

test("one choice mends every cell that says the same, and is remembered", async () => {
  const { page, asked } = await openChecked(remembering, { ...answer, rows: [asking(2), asking(3)] });
  await choose(page);
  await page.getByText("Đã ghi nhớ “Ban xét duyệt” là Hội đồng sáng kiến.").waitFor();
  expect(asksOf(asked, "pageFix")).toMatchObject([{ fixes: [{ row: 2 }, { row: 3 }] }]);
  const wording = { column: "recognisedBy", text: "Ban xét duyệt", meant: "Hội đồng sáng kiến" };
  expect(asksOf(asked, "pageRemember")).toEqual([{ wordings: [wording] }]);
  // The lists of the page are asked for anew, then the rows are.
  await soon(async () => asksOf(asked, "pageStart").length).toBe(2);
  await soon(async () => asksOf(asked, "pageCheck").length).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
});

test("what may not or shall not be remembered is mended alone", async () => {
  const rows = [asking(2)];
  const first = await openChecked(remembering, { ...answer, rows });
  await first.page.getByText("Giá trị sổ chưa hiểu (1)").click();
  await first.page.getByLabel("Ghi nhớ cách gọi").uncheck();
  await first.page.getByLabel("Chọn giá trị đúng").selectOption("Chưa công nhận");
  await first.page.getByText("Đã sửa 1 ô.").waitFor();
  const colleague = { ...remembering, pageMayRemember: () => false };
  const second = await openChecked(colleague, { ...answer, rows });
  await choose(second.page);
  await second.page.getByText("Đã sửa 1 ô.").waitFor();
  expect(await second.page.getByLabel("Ghi nhớ cách gọi").count()).toBe(0);
  for (const { asked } of [first, second]) expect(asksOf(asked, "pageRemember")).toEqual([]);
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
    "Các dòng cần xử lý",
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

const cellsOf = { title: "Dòng sai", unit: units[0]!.name, appliedOn: "31/08/2021" };
const undoOf = (column: CheckedRow["findings"][number]["column"]) => [
  { row: 8, column, old: "x", value: "y", oldText: "x", newText: "y" },
];
const hasFocus = (page: Page, selector: string) =>
  soon(() => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)).toBe(
    true,
  );
const asksOf = (asked: readonly { name: string; request: unknown }[], name: string) =>
  asked.flatMap((each) => (each.name === name ? [each.request] : []));

test("a cell is changed where it is listed, in the form's field, and what came of it is in view", async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    checkedRow({ row: index + 9, title: "Dòng khác", findings: [finding()] }),
  );
  let known = false;
  const { page, asked } = await openChecked(
    {
      pageRow: () => (known ? { row: 8, cells: cellsOf, otherUnit: "" } : null),
      pageSave: () => ({
        row: 8,
        code: "",
        verdict: "eligible",
        findings: [],
        undo: undoOf("appliedOn"),
      }),
    },
    { ...answer, rows: [...many, ...rows] },
  );
  const open = page.getByRole("button", { name: "Sửa ô này: Ngày áp dụng, dòng 8" });
  await open.click();
  await page.getByText("Chưa ghi gì cả").waitFor();
  await hasFocus(page, ".told");
  await page.getByRole("button", { name: "Đóng" }).click();
  await hasFocus(page, "[aria-label='Sửa ô này: Ngày áp dụng, dòng 8']");
  known = true;
  await open.click();
  await hasFocus(page, "#cell-8-appliedOn");
  const field = page.locator("#cell-8-appliedOn");
  await soon(() => field.inputValue()).toBe("31/08/2021");
  await page.locator("#cell-8-appliedOn-hint").getByText("trước 01/09/2021").waitFor();
  await field.fill("5.10.2021");
  await page.getByText("Hiểu là 05/10/2021").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Ghi vào ô" }).click();
  await hasFocus(page, ".save-bar .told");
  const box = (await page.locator(".save-bar .told").boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(700);
  expect(asksOf(asked, "pageRow").at(-1)).toEqual({ row: 8, key: "a.b.c.d", own: [] });
  expect(asksOf(asked, "pageSave")).toMatchObject([
    { cells: { ...cellsOf, appliedOn: "5.10.2021" }, edit: { row: 8, before: cellsOf } },
  ]);
  expect(asksOf(asked, "pageCheck")).toHaveLength(2);
});

test("rows of one title stand side by side, and are said to be two", async () => {
  const twin = finding({
    rule: "title-duplicate",
    severity: "review",
    message: "sameUnit",
    column: "title",
    otherRow: 3,
  });
  const { page, asked } = await openChecked(
    {
      pageRow: ({ row }) => ({
        row: row!,
        cells: row === 8 ? cellsOf : { ...cellsOf, appliedOn: "01/01/2022", notes: "Bản một" },
        otherUnit: "",
      }),
      pageSave: () => ({ row: 8, code: "", verdict: "eligible", findings: [], undo: undoOf("reviewed") }),
    },
    { ...answer, rows: [checkedRow({ row: 8, verdict: "review", findings: [twin] })] },
  );
  await page.getByRole("button", { name: "So với dòng 3" }).click();
  await page.getByRole("columnheader", { name: "Dòng 3" }).waitFor();
  await soon(() => page.locator(".sides tbody tr").count()).toBe(4);
  await soon(() => page.locator(".sides .differs").count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Tới dòng 3 trên bảng" }).click();
  await page.waitForFunction("window.timesFocused === 1");
  expect(asksOf(asked, "pageSelect")).toEqual([{ row: 3, column: "title" }]);
  await page.getByRole("button", { name: "Đã xem, không trùng" }).click();
  await hasFocus(page, ".save-bar .told");
  expect(asksOf(asked, "pageSave")).toMatchObject([{ cells: { reviewed: "Có" }, edit: { row: 8 } }]);
});

test("each value that is not understood is put right once, guessed or chosen", async () => {
  const asks = (column: "recognisedBy" | "kind", oldText: string) => ({ column, old: oldText, oldText });
  const unknown = [
    checkedRow({ row: 2, findings: [missing], asked: [asks("recognisedBy", "HĐSK trường")] }),
    checkedRow({ row: 3, findings: [missing], asked: [asks("recognisedBy", "HĐSK trường")] }),
    checkedRow({
      row: 4,
      findings: [missing],
      asked: [asks("kind", "tác ngiệp")],
      fixes: [
        fix({
          row: 4,
          column: "kind",
          kind: "choice",
          suggested: true,
          old: "tác ngiệp",
          oldText: "tác ngiệp",
          value: "Giải pháp tác nghiệp",
          newText: "Giải pháp tác nghiệp",
        }),
      ],
    }),
  ];
  const { page, asked } = await openChecked(
    { pageFix: ({ fixes }) => ({ applied: fixes.length, changed: [], undo: fixes }) },
    { ...answer, rows: unknown },
  );
  await page.getByText("Giá trị sổ chưa hiểu (2)").click();
  expect(await axeViolations(page)).toEqual([]);
  await page
    .getByLabel("Chọn giá trị đúng cho “HĐSK trường” (2 ô Cấp công nhận)")
    .selectOption("Hội đồng sáng kiến");
  await page.getByText("Đã sửa 2 ô.").waitFor();
  await page.getByRole("button", { name: "thay cho “tác ngiệp”" }).click();
  await page.getByText("Đã sửa 1 ô.").waitFor();
  await hasFocus(page, ".save-bar .told");
  const said = (asksOf(asked, "pageFix") as { fixes: Fix[] }[]).map(({ fixes }) =>
    fixes.map(({ row, value }) => [row, value]),
  );
  expect(said).toEqual([
    [
      [2, "Hội đồng sáng kiến"],
      [3, "Hội đồng sáng kiến"],
    ],
    [[4, "Giải pháp tác nghiệp"]],
  ]);
  // Both steps can be taken back, the last first, and are listed.
  await page.getByText("Các việc đã làm").click();
  await soon(() => page.locator(".save-bar ol li").count()).toBe(2);
});

test("rows whose unit is not known are counted and offered; rows are found by their words", async () => {
  const found = [
    checkedRow({ row: 12, code: "SK-0001", title: "Một", authors: "Bùi Thị Hoa", findings: [finding()] }),
    checkedRow({ row: 13, code: "SK-0012", title: "Hai", unit: units[1]!.name, findings: [finding()] }),
  ];
  const { page, asked } = await openChecked({}, { ...answer, rows: found, unknownUnits: 7 });
  const search = page.getByRole("searchbox");
  for (const [text, expected] of [
    ["bui hoa", ["Một"]],
    ["13", ["Hai"]],
    ["0012", ["Hai"]],
    ["mường", ["Hai"]],
    ["hai mot", []],
    ["", ["Một", "Hai"]],
  ] as const) {
    await search.fill(text);
    await soon(() => titles(page)).toEqual(expected);
  }
  await page.getByText("7 dòng chưa rõ đơn vị.").waitFor();
  await page.getByRole("button", { name: "Xem các dòng đó" }).click();
  await soon(async () => asksOf(asked, "pageCheck").at(-1)).toEqual({ scope: { kind: "unknownUnit" } });
  await soon(() => page.getByText("7 dòng chưa rõ đơn vị.").count()).toBe(0);
});

test("a mend that says nothing else comes last, and what it changes is said", async () => {
  const mends = [
    fix({ column: "title", kind: "composition", verdict: "missing" }),
    fix({ column: "appliedOn", kind: "date", verdict: "missing" }),
  ];
  const { page } = await openChecked(
    {},
    { ...answer, rows: [checkedRow({ verdict: "missing", fixes: mends })] },
  );
  const lines = page.locator(".fix p");
  await soon(() => lines.nth(0).textContent()).toContain("Ngày áp dụng");
  await soon(() => lines.nth(1).textContent()).toContain("dấu viết rời");
  await page.getByText("Sau khi sửa, kết quả vẫn là: Thiếu thông tin").waitFor();
});
