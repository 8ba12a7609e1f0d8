import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Bootstrap, KeptAs } from "../../src/api/bridge";
import { failureWords, shellWords, unitWords } from "../../src/messages/vi/sidebar-vi";
import { axeViolations } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { promised } from "../support/promised";
import { soon } from "../support/soon";
import { bootstrap, figures, openStubPage, type StubAnswers, units } from "../support/stub-script";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const failed = (
  code: "notSetUp" | "noPermission" | "busy" | "tooLong" | "workbook" | "other",
  message = "",
) => ({
  failure: { ok: false, code, message } as const,
});

async function openWith(answers: StubAnswers) {
  const stub = await openStubPage(browser, answers);
  return {
    ...stub,
    text: () =>
      stub.page
        .locator("#page")
        .allInnerTexts()
        .then(([shown = ""]) => shown),
  };
}

test("says that it is opening, then that it is slow, then what to do", async () => {
  const { page, text } = await openWith({ pageStart: () => "hang" });
  await page.getByText("Đang mở sổ…").waitFor();
  await page.clock.fastForward(4000);
  await page.getByText("Google chưa trả lời, vẫn đang chờ…").waitFor();
  await page.clock.fastForward(60_000);
  await page.getByRole("alert").waitFor();
  await soon(() => text()).toContain("Google không trả lời.");
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đang mở sổ…").waitFor();
});

test.each([
  [
    { thrown: { name: "ScriptError", message: "PERMISSION_DENIED" } },
    "đăng nhập nhiều tài khoản",
    "cửa sổ ẩn danh",
  ],
  [
    { thrown: { name: "NetworkError", message: "Connection failure due to HTTP 0" } },
    "Không kết nối được",
    "kiểm tra mạng",
  ],
  [{ thrown: { name: "TypeError", message: "x is undefined at Code:12" } }, "Việc này chưa xong", "Thử lại"],
  [failed("noPermission"), "chưa có quyền", "nhờ người quản lý sổ"],
  [failed("workbook", "Sáng kiến: thiếu cột “Tác giả”."), "Sổ có chỗ phải sửa trước", "thiếu cột “Tác giả”"],
])("a failed start says what happened and what to do: %j", async (answer, what, todo) => {
  const { page, text } = await openWith({ pageStart: () => answer });
  await page.getByRole("alert").waitFor();
  await soon(() => text()).toContain(what);
  await soon(() => text()).toContain(todo);
  await soon(() => text()).not.toMatch(/undefined|Code:|PERMISSION|HTTP|Error/);
});

test("a workbook that is not set up is set up from here", async () => {
  let ready = false;
  const { page, asked } = await openWith({
    pageStart: () => (ready ? bootstrap : failed("notSetUp")),
    pageSetUp: () => {
      ready = true;
      return { sentence: "Đã thiết lập." };
    },
  });
  // What is to be done is no alarm.
  await soon(() => page.getByRole("listitem").count()).toBe(3);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Thiết lập sổ" }).click();
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).waitFor();
  expect(asked.map(({ name }) => name)).toEqual(["pageStart", "pageSetUp", "pageStart"]);
});

test("units that are said to be entered and are not are asked for again", async () => {
  let listed: Bootstrap["units"] = [];
  const { page } = await openWith({
    pageStart: () => ({ ...bootstrap, units: listed, myUnit: null, figures: null }),
  });
  const entered = page.getByRole("button", { name: unitWords.unitsEntered });
  await entered.waitFor();
  expect(await page.getByRole("alert").getByText(unitWords.stillNoUnits).count()).toBe(0);
  await entered.click();
  await page.getByRole("alert").getByText(unitWords.stillNoUnits).waitFor();
  listed = units;
  await entered.click();
  await page.getByRole("combobox", { name: unitWords.label }).waitFor();
});

test("a page that could not be read anew says so and keeps what it shows", async () => {
  let fails = false;
  const { page } = await openWith({
    pageStart: () => (fails ? failed("busy") : { ...bootstrap, units: [], myUnit: null, figures: null }),
  });
  await page.getByRole("button", { name: unitWords.unitsEntered }).click();
  await page.getByText(unitWords.stillNoUnits).waitFor();
  fails = true;
  await page.getByRole("button", { name: unitWords.unitsEntered }).click();
  await page.getByText(failureWords.busy[0]).waitFor();
  expect(await page.getByRole("tablist").count()).toBe(1);
  fails = false;
  await page.getByRole("button", { name: shellWords.retry }).click();
  await page.getByText(failureWords.busy[0]).waitFor({ state: "detached" });
});

test("a set-up that takes long says which tab it is at, and goes on whatever the answer", async () => {
  const done = promised<{ sentence: string }>();
  const told = [
    null,
    { work: "setUp" as const, part: 2, of: 7, step: "Hướng dẫn" },
    failed("busy"),
    { work: "setUp" as const, part: 6, of: 7, step: "Tổng hợp" },
  ];
  let ready = false;
  const { page, asked } = await openWith({
    pageStart: () => (ready ? bootstrap : failed("notSetUp")),
    pageSetUp: () => done.answer,
    pageProgress: () => told.shift() ?? null,
  });
  await page.getByRole("button", { name: "Thiết lập sổ" }).click();
  await page.getByText("Đang thiết lập sổ: tạo các tab").waitFor();
  const asks = () => asked.filter(({ name }) => name === "pageProgress").length;
  const pass = async (all: number) => {
    await page.clock.fastForward(2500);
    await soon(async () => asks()).toBe(all);
  };
  await pass(1);
  await pass(2);
  await page.getByText("2/7: tab Hướng dẫn…").waitFor();
  await pass(3);
  await page.getByText("2/7: tab Hướng dẫn…").waitFor();
  await pass(4);
  await page.getByText("6/7: tab Tổng hợp…").waitFor();
  // Whoever tells its steps is not silent.
  expect(await page.getByText(shellWords.slow).count()).toBe(0);
  ready = true;
  done.give({ sentence: "Đã thiết lập." });
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).waitFor();
  await page.clock.fastForward(10_000);
  expect(asks()).toBe(4);
});

test("a workbook without units says what comes next, leads there, and goes on when they are entered", async () => {
  let isEntered = false;
  const { page, asked } = await openWith({
    pageStart: () => ({ ...bootstrap, units: isEntered ? units : [], myUnit: null, figures: null }),
    pageGoTo: () => null,
  });
  await soon(() => page.locator("ol").getAttribute("start")).toBe("2");
  await soon(() => page.getByRole("listitem").count()).toBe(2);
  await page.getByRole("button", { name: unitWords.openUnits }).click();
  await soon(async () => asked.at(-1)).toEqual({
    name: "pageGoTo",
    request: { tab: "units", row: 2, column: 1 },
  });
  isEntered = true;
  await page.getByRole("button", { name: unitWords.unitsEntered }).click();
  await page.getByRole("combobox", { name: unitWords.label }).fill("lac thuy");
  await page.getByRole("option", { name: units[0]!.name }).waitFor();
});

/** What Google's sidebar leaves, and the same beside a classic scroll bar. */
test.each([300, 285])("opens with one call, at %d pixels, nothing wider", async (width) => {
  const { page, asked } = await openWith({ pageWaiting: () => [] });
  await page.setViewportSize({ width, height: 700 });
  await page.getByRole("tablist").waitFor();
  expect(asked.map(({ name }) => name)).toEqual(["pageStart"]);
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await soon(() => tab.getAttribute("aria-selected")).toBe("true");
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("the tab that is shown can be told in forced colours", async () => {
  const { page } = await openWith({ pageWaiting: () => [] });
  await page.emulateMedia({ forcedColors: "active" });
  await page.getByRole("tablist").waitFor();
  const tabs = await page
    .getByRole("tab")
    .evaluateAll((all) =>
      all.map((tab) => [tab.getAttribute("aria-selected") === "true", getComputedStyle(tab).color]),
    );
  const coloursOf = (selected: boolean) =>
    new Set(tabs.flatMap(([is, colour]) => (is === selected ? colour : [])));
  expect(coloursOf(true).size).toBe(1);
  expect([...coloursOf(true)].some((colour) => coloursOf(false).has(colour))).toBe(false);
});

test("shows where the unit stands, with numerators and denominators", async () => {
  const { page, text } = await openWith({});
  await page.getByRole("heading", { name: units[0]!.name }).waitFor();
  await soon(() => text()).toContain("12/30 sáng kiến đủ điều kiện. Còn 18 sáng kiến nữa.");
  await soon(() => text()).toContain("11/62 CBNGNLĐ có sáng kiến được tính");
  await soon(() => text()).toContain("17,7%");
  await soon(() => text()).toContain("Giai đoạn 1 đang mở, còn 12 ngày 8 giờ. Đến hết ngày 31/05/2022.");
  await page.clock.fastForward(24 * 3_600_000);
  await page.getByText("còn 11 ngày 8 giờ").waitFor();
});

test("what is not known is said, not shown as nothing", async () => {
  const { page, text } = await openWith({
    pageStart: () => ({ ...bootstrap, figures: { ...figures, target: null, headCount: null } }),
  });
  await page.getByRole("heading", { name: "Chỉ tiêu" }).waitFor();
  await soon(async () => (await text()).match(/Chưa có số liệu/g)).toHaveLength(2);
});

test("the unit is found without accents by the keyboard, and remembered by the script", async () => {
  const { page, asked } = await openWith({
    pageStart: () => ({ ...bootstrap, myUnit: null, figures: null }),
    pageChooseUnit: ({ unit }) => ({ ...figures, unit, remembered: true }),
  });
  const field = page.getByRole("combobox", { name: "Đơn vị" });
  await field.focus();
  await page.keyboard.type("muong");
  await page.getByRole("option", { name: "Trường THPT Mường Bi" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Trường THPT Mường Bi" }).waitFor();
  expect(asked.at(-1)).toEqual({ name: "pageChooseUnit", request: { unit: "Trường THPT Mường Bi" } });
});

test("of two units chosen one after the other, the last is kept", async () => {
  const [first, second] = [units[1]!.name, units[2]!.name];
  const late = promised<typeof figures & { remembered: boolean }>();
  const { page, asked } = await openWith({
    pageStart: () => ({ ...bootstrap, myUnit: null, figures: null }),
    pageChooseUnit: ({ unit }) => (unit === first ? late.answer : { ...figures, unit, remembered: true }),
  });
  const choose = async (name: string) => {
    await page.getByRole("combobox", { name: "Đơn vị" }).fill(name);
    await page.getByRole("option", { name }).click();
  };
  await choose(first);
  await choose(second);
  late.give({ ...figures, unit: first, remembered: true });
  await page.getByRole("heading", { name: second }).waitFor();
  expect(asked.slice(1).map(({ request }) => request)).toEqual([{ unit: first }, { unit: second }]);
});

test("a figure leads to its rows", async () => {
  const { page, asked } = await openWith({
    pageCheck: () => ({ counts: figures.byVerdict, rows: [], clean: 24, more: 0, unknownUnits: 0 }),
  });
  await page.getByRole("button", { name: "Thiếu thông tin" }).click();
  await page.getByText("Đã kiểm tra 24 dòng, 12 dòng cần xử lý.").waitFor();
  expect(asked.at(-1)?.request).toEqual({ scope: { kind: "unit", unit: units[0]!.name } });
});

test("formulas that are not in order are put right by a press", async () => {
  const warning = "Ô Tổng hợp!A4 không còn công thức.";
  const { page, asked } = await openWith({
    pageStart: () => ({ ...bootstrap, warnings: [warning], repairable: true }),
    pageRepairFormulas: () => ({ sentence: "Đã khôi phục.", warnings: [] }),
  });
  await page.getByText(warning).waitFor();
  await page.getByRole("button", { name: "Sửa công thức" }).click();
  await page.getByText("Đã khôi phục.").waitFor();
  await soon(() => page.getByText(warning).count()).toBe(0);
  await soon(() => page.getByRole("button", { name: "Sửa công thức" }).count()).toBe(0);
  expect(asked.map(({ name }) => name)).toEqual(["pageStart", "pageRepairFormulas"]);
});

test("the mode for many people is turned on and off by a press, by who may", async () => {
  const proposal = "Sổ có 4.200 dòng.";
  let results: Bootstrap["results"] = { keptAs: "formulas", proposal, mayChange: true };
  const { page, asked } = await openWith({
    pageStart: () => ({ ...bootstrap, results }),
    pageKeepResults: ({ as }) => {
      results = { keptAs: as, proposal: as === "values" ? "" : proposal, mayChange: true };
      return { sentence: `Đã đổi: ${as}.` };
    },
  });
  await page.getByText(proposal).waitFor();
  await page.getByRole("button", { name: "Bật chế độ nhiều người" }).click();
  await page.getByText("Đã đổi: values.").waitFor();
  await soon(() => page.getByText(proposal).count()).toBe(0);
  await page.getByRole("button", { name: "Khôi phục công thức" }).click();
  await page.getByText("Đã đổi: formulas.").waitFor();
  await page.getByText(proposal).waitFor();
  expect(asked.map(({ request }) => request)).toEqual([{}, { as: "values" }, {}, { as: "formulas" }, {}]);
});

test("who may not turn on the mode for many people reads the proposal, and that it is on, without a press", async () => {
  const proposal = "Sổ có 4.200 dòng.";
  const withResults = (results: Bootstrap["results"]) =>
    openWith({ pageStart: () => ({ ...bootstrap, results }) });
  const off = await withResults({ keptAs: "formulas", proposal, mayChange: false });
  await off.page.getByText(proposal).waitFor();
  expect(await off.page.getByRole("button", { name: "Bật chế độ nhiều người" }).count()).toBe(0);
  const on = await withResults({ keptAs: "values", proposal: "", mayChange: false });
  await on.page.getByText(unitWords.modeOn).waitFor();
  expect(await on.page.getByRole("button", { name: "Khôi phục công thức" }).count()).toBe(0);
});

test("an open sidebar says by its next call that the mode was turned on or off in another window", async () => {
  const value = { ...figures, remembered: true };
  let keptAs: KeptAs = "values";
  const { page } = await openWith({ pageChooseUnit: () => ({ answer: { ok: true, value, keptAs } }) });
  const refresh = page.getByRole("button", { name: unitWords.refresh });
  await refresh.waitFor();
  expect(await page.getByText(unitWords.modeOn).count()).toBe(0);
  await refresh.click();
  await page.getByText(unitWords.modeOn).waitFor();
  keptAs = "formulas";
  await refresh.click();
  await page.getByText(unitWords.modeOn).waitFor({ state: "detached" });
});

test("the first words are painted soon after the HTML has come", async () => {
  const page = await (await browser.newContext({ viewport: { width: 300, height: 700 } })).newPage();
  const address = "http://localhost:1/";
  const body = readFileSync(join(__dirname, "../../dist/sidebar.html"), "utf8");
  await page.route(`${address}**`, (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(address);
  const painted = () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return paint && arrival ? paint.startTime - arrival.responseEnd : Number.NaN;
    });
  await soon(async () => Number.isFinite(await painted())).toBe(true);
  const milliseconds = await painted();
  console.log(`first paint: ${Math.round(milliseconds)} ms after the HTML`);
  // The aim is 100 ms; a busy machine takes longer, a page that waits for its script much longer.
  expect(milliseconds).toBeLessThan(1000);
});
