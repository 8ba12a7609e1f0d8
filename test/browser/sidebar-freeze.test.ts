import type { CompareFreezeAnswer } from "../../src/api/bridge-compare-freeze";
import type { FreezeInfo } from "../../src/api/bridge-freeze";
import { fill } from "../../src/core/words/fill";
import { freezePageWords } from "../../src/messages/vi/freeze-vi";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { sampleUnit, typedRow } from "../support/sample-rows";
import { openSidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";
import { bootstrap, openStubPage, type StubAnswers } from "../support/stub-script";

const browser = fileBrowser();

const long = "Chốt 2022-06-02 09.05";
const freezes: readonly FreezeInfo[] = [
  { id: 12, name: long, at: "2022-06-02T09:05", phase: "Giai đoạn 1", asOf: "31/05/2022", rows: 1234 },
  { id: 7, name: "<b>Nộp tỉnh</b>", at: "2022-04-01T08:00", phase: "", asOf: "", rows: 800 },
];

const outcome = { verdict: "eligible", phase: "Giai đoạn 1", unit: "Trường A", person: "Xa An" } as const;
const found: CompareFreezeAnswer = {
  freeze: freezes[0]!,
  later: null,
  programmes: null,
  edited: true,
  otherVersion: "0.0.9",
  rows: [
    {
      kind: "changed",
      row: 5,
      code: "SK-0004",
      title: "<i>Sổ tay</i> tự học môn Toán",
      from: outcome,
      to: { ...outcome, verdict: "ineligible", person: "" },
      causes: ["edit", "settings"],
      edits: [
        { column: "appliedOn", from: { d: Date.UTC(2021, 9, 5) }, to: "31/08/2021" },
        { column: "authors", from: "Xa An", to: null },
        { column: "socialBenefit", from: { h: 1, n: 49_600 }, to: "ngắn" },
      ],
    },
    {
      ...{ kind: "changed", row: 9, code: "", title: "Trùng tên", from: outcome },
      ...{ to: { ...outcome, verdict: "review" }, causes: ["otherRow"], edits: [] },
    },
    { kind: "added", row: 20, code: "SK-0019", title: "", from: null, to: outcome, causes: [], edits: [] },
    {
      kind: "gone",
      row: 6,
      code: "SK-0005",
      title: "Đã xóa",
      from: outcome,
      to: null,
      causes: [],
      edits: [],
    },
  ],
  more: 3,
  kinds: { changed: 2, added: 1, gone: 1, edited: 3 },
  causes: { edit: 1, settings: 1, otherRow: 1 },
  figures: [
    {
      part: "overview",
      before: [
        ["Kết quả", "Đã nhập", "Đủ điều kiện"],
        ["Số dòng", 696_948, 10],
        ["Tỷ lệ", 1, 0.5],
      ],
      now: {
        columns: [
          { key: "name", heading: "Kết quả", kind: "name" },
          { key: "entered", heading: "Đã nhập", kind: "count" },
          { key: "eligible", heading: "Đủ điều kiện", kind: "count" },
        ],
        rows: [
          ["Số dòng", 696_949, 10],
          ["Tỷ lệ", 1, 0.4],
        ],
        rowKinds: ["count", "share"],
      },
    },
    {
      part: "progress",
      before: [
        ["Chỉ tiêu", "Mức", "Đạt", "Tỷ lệ"],
        ["LĐLĐ tỉnh – Giai đoạn 1", 3000, 2100, 0.7],
      ],
      now: {
        columns: [
          { key: "item", heading: "Chỉ tiêu", kind: "name" },
          { key: "level", heading: "Mức", kind: "level" },
          { key: "reached", heading: "Đạt", kind: "count" },
          { key: "share", heading: "Tỷ lệ", kind: "share" },
        ],
        rows: [["LĐLĐ tỉnh – Giai đoạn 1", 3000, 2099, 2.3231]],
      },
    },
  ],
  settings: {
    before: [["Điều kiện", "Áp dụng từ", "01/09/2021"]],
    now: [["Điều kiện", "Áp dụng từ", "02/09/2021"]],
  },
  units: null,
  activities: {
    before: [
      ["Đơn vị", "Loại hoạt động", "Ngày"],
      ["<b>Trường A</b>", "Tuyên truyền", "15/02/2022"],
    ],
    now: [["Đơn vị", "Loại hoạt động", "Ngày"]],
  },
};

async function openView(name: string, answers: StubAnswers) {
  const stub = await openStubPage(browser(), { pageFreezes: () => freezes, ...answers });
  await stub.page.getByRole("tab", { name: "Số liệu" }).click();
  await stub.page.getByRole("button", { name, exact: true }).click();
  return stub;
}

const requestOf = (asked: readonly { name: string; request: unknown }[], name: string) =>
  asked.filter((call) => call.name === name).at(-1)?.request;

test("freezes with the keyboard, for the phase that is meant, and lists what was frozen", async () => {
  const { page, asked } = await openView("Chốt số liệu", {
    pageFreeze: () => ({ freeze: freezes[0]!, eligible: 12, cut: 2 }),
    pageFormulaWarnings: () => ["Công thức ở Phân tích!Z1 đã bị sửa."],
    pageShowFreeze: () => null,
  });
  await page.getByText("<b>Nộp tỉnh</b>").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const phase = page.getByLabel("Chốt cho");
  await soon(() => phase.inputValue()).toBe("Giai đoạn 1");
  await phase.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("ngày 31 tháng 5 năm 2022");
  await page.getByText("Hiểu là 31/05/2022").waitFor();
  await page.getByLabel("Họ tên người chốt").focus();
  await page.keyboard.type("Xa Thị An");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Nộp tỉnh");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(fill(freezePageWords.done, { rows: "1.234", eligible: "12", name: long })).waitFor();
  await page.getByText("Công thức ở Phân tích!Z1 đã bị sửa.").waitFor();
  await page.getByText("2 dòng có ô quá dài").waitFor();
  const bottom = () => page.locator("#freeze-all-rows").evaluate((at) => at.getBoundingClientRect().bottom);
  await soon(async () => (await bottom()) <= page.viewportSize()!.height).toBe(true);
  expect(requestOf(asked, "pageFreeze")).toEqual({
    phase: "Giai đoạn 1",
    asOf: "ngày 31 tháng 5 năm 2022",
    by: "Xa Thị An",
    remark: "Nộp tỉnh",
    key: expect.any(String),
  });
  await page.getByRole("button", { name: `Mở tab ${long}` }).click();
  await soon(async () => requestOf(asked, "pageShowFreeze")).toEqual({ id: 12, frozenRow: null });
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

test.each([
  ["2022-05-19T15:30", "Giai đoạn 1", "hết ngày 31/05/2022"],
  ["2022-05-19T15:30", "", "hết ngày 01/09/2023"],
  ["2022-06-02T08:00", "Giai đoạn 1", undefined],
  ["2023-09-02T00:00", "", undefined],
])("at %s, who freezes %p reads before that it runs on until %s", async (now, phase, closes) => {
  const { page } = await openView("Chốt số liệu", {
    pageStart: () => ({ ...bootstrap, now }),
    pageFreeze: () => ({ freeze: { ...freezes[0]!, phase }, eligible: 12, cut: 0 }),
    pageFormulaWarnings: () => [],
  });
  await page.getByLabel("Chốt cho").selectOption(phase);
  const early = page.locator("#freeze-early");
  await soon(() => early.count()).toBe(closes === undefined ? 0 : 1);
  if (closes !== undefined) await soon(() => early.textContent()).toContain(closes);
  await page.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
  await page.getByText(fill(freezePageWords.done, { rows: "1.234", eligible: "12", name: long })).waitFor();
  // A report of the whole programme counts the same rows.
  expect(await page.locator("#freeze-all-rows").count()).toBe(phase === "" ? 0 : 1);
});

test("a freeze that takes long says which step it is at", async () => {
  const { page } = await openView("Chốt số liệu", {
    pageFreeze: () => "hang",
    pageProgress: () => ({ work: "freeze", part: 2, of: 3, step: "ghi tab chốt" }),
  });
  await page.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
  await page.getByText(freezePageWords.freezing).waitFor();
  await page.clock.fastForward(2500);
  await page.getByText("2/3: ghi tab chốt…").waitFor();
});

test("what is said of the formulas belongs to the freeze that was just made", async () => {
  let freezing = 0;
  let looks = 0;
  const { page, asked } = await openView("Chốt số liệu", {
    pageFreeze: () =>
      freezing++ === 1
        ? { failure: { ok: false, code: "workbook", message: "Cấu hình, dòng 7: sai." } }
        : { freeze: freezes[0]!, eligible: freezing, cut: 0 },
    pageFormulaWarnings: () => (looks++ === 0 ? ["Công thức ở Phân tích!Z1 đã bị sửa."] : "hang"),
  });
  const press = () => page.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
  const warning = page.getByText("Công thức ở Phân tích!Z1 đã bị sửa.");
  const asksFor = (name: string) => asked.filter((call) => call.name === name).length;
  await press();
  await warning.waitFor();
  await press();
  await page.getByText("Cấu hình, dòng 7: sai.").waitFor();
  await soon(async () => asksFor("pageFreezes")).toBe(3);
  expect(asksFor("pageFormulaWarnings")).toBe(1);
  await press();
  await page.getByText("3 sáng kiến đủ điều kiện.").waitFor();
  expect(await warning.count()).toBe(0);
});

test("says why nothing was frozen, and what to look at when that is not known", async () => {
  const { page } = await openView("Chốt số liệu", {
    pageFreezes: () => [],
    pageFreeze: ({ phase }) =>
      phase
        ? { failure: { ok: false, code: "workbook", message: "Cấu hình, dòng 7: sai." } }
        : { thrown: { name: "ScriptError", message: "We're sorry, a server error occurred." } },
  });
  await page.getByText("Sổ chưa có lần chốt nào.").waitFor();
  await page.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
  await page.getByText("Cấu hình, dòng 7: sai.").waitFor();
  await page.getByLabel("Chốt cho").selectOption("");
  await page.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
  await page.getByText("Chưa rõ đã chốt xong hay chưa.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("compares with the latest freeze: figures then and now, causes, and the cell at a press", async () => {
  const { page, asked } = await openView("So với lần chốt", {
    pageCompareFreeze: () => found,
    pageSelect: () => null,
    pageShowFreeze: () => null,
  });
  await page.getByRole("button", { name: "So sánh" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("2 dòng đổi kết quả, 1 dòng mới, 1 dòng không còn, 3 dòng chỉ đổi nội dung").waitFor();
  expect(requestOf(asked, "pageCompareFreeze")).toEqual({ id: 12 });
  expect(await axeViolations(page)).toEqual([]);
  const row = async (name: string) =>
    (await page.getByRole("row", { name }).allTextContents()).map((text) => text.replace(/\u00a0/g, " "));
  await soon(() => row("Đã nhập")).toEqual(["Đã nhập696.948696.949"]);
  await soon(() => row("LĐLĐ tỉnh – Giai đoạn 1 2")).toEqual(["LĐLĐ tỉnh – Giai đoạn 12.1002.099"]);
  await page.getByText("Con số khác đã đổi (1)").click();
  await soon(() => row("Tiến độ: LĐLĐ tỉnh – Giai đoạn 1 – Tỷ lệ")).toEqual([
    "Tiến độ: LĐLĐ tỉnh – Giai đoạn 1 – Tỷ lệ70,0%232,3%",
  ]);
  await page.getByText("Điều kiện – Áp dụng từ: 01/09/2021").waitFor();
  await page.getByText("<b>Trường A</b> – 15/02/2022: Tuyên truyền").waitFor();
  await page.getByText("do sửa dòng; do đổi cấu hình").waitFor();
  await page.getByText("(quá dài, 49.600 ký tự)").waitFor();

  await page.getByRole("button", { name: "<i>Sổ tay</i> tự học môn Toán" }).click();
  await soon(async () => requestOf(asked, "pageSelect")).toEqual({ row: 5, column: "appliedOn" });
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.getByLabel("Lọc theo nguyên nhân").selectOption("otherRow");
  await soon(() => page.locator(".rows article").count()).toBe(1);
  await page.getByLabel("Lọc theo nguyên nhân").selectOption("");
  await page.getByRole("button", { name: "Không còn 1" }).click();
  await page.getByRole("button", { name: "Đã xóa" }).click();
  await soon(async () => requestOf(asked, "pageShowFreeze")).toEqual({ id: 12, frozenRow: 6 });
});

test("in the workbook: frozen, edited, compared, and the cell shown", async () => {
  const rows = [
    typedRow({ code: "SK-0001", title: "Một" }),
    typedRow({ code: "SK-0002", title: "Hai", novelty: "Không" }),
    typedRow({ code: "SK-0003", title: "Ba", appliedOn: "" }),
  ];
  const open = await openSidebarHost(browser(), { rows, units: [sampleUnit] });
  try {
    const { window } = open;
    await window.menu("Sáng kiến", "Quản lý sổ", "Chốt số liệu");
    const sidebar = window.sidebar();
    await sidebar.getByRole("button", { name: "Chốt số liệu", exact: true }).click();
    await sidebar.getByText("Đã chốt 3 dòng").waitFor();
    const name = (await window.sheetNames()).find((each) => each.startsWith("Chốt ")) ?? "";
    await sidebar.getByText(fill(freezePageWords.done, { rows: "3", eligible: "1", name })).waitFor();
    await window.openSheet(name);
    await soon(() => window.text("A1")).toMatch(/^CHỐT SỐ LIỆU – Giai đoạn \d – /);
    await window.openSheet("Sáng kiến");
    await window.type("S2", "Không");
    await window.menu("Sáng kiến", "Quản lý sổ", "So với lần chốt");
    await sidebar.getByRole("button", { name: "So sánh" }).click();
    await sidebar.getByText("1 dòng đổi kết quả").waitFor();
    await sidebar.getByRole("button", { name: "Một" }).click();
    await window.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#name-box")?.value === "S2",
    );
  } finally {
    await open.close();
  }
});
