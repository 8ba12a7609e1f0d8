import { buffer as readWhole } from "node:stream/consumers";
import type { WhichReport } from "../../src/api/bridge-report";
import { reportPageWords } from "../../src/messages/vi/report-page-vi";
import { axeViolations } from "../support/axe";
import { brokenNumbers } from "../support/broken-numbers";
import { fileBrowser } from "../support/file-browser";
import { promised } from "../support/promised";
import { sampleUnit, typedRow } from "../support/sample-rows";
import { openSidebarHost, type SidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";
import { bootstrap, openStubPage, pagePart, type StubAnswers, units } from "../support/stub-script";
import { readWordFile } from "../support/word-file";

const browser = fileBrowser();
let open: SidebarHost | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const fields = {
  superior: "Công đoàn Giáo dục tỉnh Hòa Bình",
  body: "Công đoàn cơ sở Trường THPT Lạc Thủy B",
  place: "Hòa Bình",
  title: "CHỦ TỊCH",
  signer: "……………………",
};

async function openView(answers: StubAnswers = {}, boot: Partial<typeof bootstrap> = {}) {
  const stub = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, ...boot }),
    pageReportFields: ({ scope }) => ({ fields: { ...fields, body: scope.name || "Cả sổ" }, tab: null }),
    pageReport: () => ({ tab: "Báo cáo LTB – Giai đoạn 1", again: false, entered: 1234, eligible: 1000 }),
    ...answers,
  });
  await stub.page.getByRole("tab", { name: "Số liệu" }).click();
  await stub.page.getByRole("button", { name: "Báo cáo giai đoạn" }).click();
  const requests = (name: string) =>
    stub.asked.filter((each) => each.name === name).map(({ request }) => request);
  return { ...stub, requests };
}

test("a unit's secretary sees their own unit, fills in a name and presses one button", async () => {
  const { page, requests } = await openView();
  await page.setViewportSize({ width: 300, height: 500 });
  await page.getByLabel("Họ và tên người ký").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => page.getByRole("combobox", { name: "Đơn vị" }).inputValue()).toBe(units[0]!.name);
  await page.getByLabel("Họ và tên người ký").fill("Đinh Thị Mai");
  await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await page.getByText("1.234 sáng kiến, 1.000 đủ điều kiện.").waitFor();
  await page.locator("#report-of-phase").waitFor();
  // It lies below a letterhead that is longer than the sidebar.
  const bottom = () => page.locator("#report-of-phase").evaluate((at) => at.getBoundingClientRect().bottom);
  await soon(async () => (await bottom()) <= 500).toBe(true);
  expect(requests("pageReport")).toEqual([
    {
      scope: { kind: "unit", name: units[0]!.name },
      phase: "Giai đoạn 1",
      fields: { signer: "Đinh Thị Mai" },
      key: expect.any(String),
    },
  ]);
  expect(await axeViolations(page)).toEqual([]);
});

test("a report that is looked for says so; one of the whole programme leaves out no row", async () => {
  const found = promised<{ fields: typeof fields; tab: null }>();
  const { page } = await openView({ pageReportFields: () => found.answer });
  await page.getByText(reportPageWords.loading).waitFor();
  expect(await page.getByRole("button", { name: reportPageWords.make, exact: true }).count()).toBe(0);
  found.give({ fields, tab: null });
  await page.getByLabel("Giai đoạn", { exact: true }).selectOption("");
  await page.getByRole("button", { name: reportPageWords.make, exact: true }).click();
  await page.getByText("1.234 sáng kiến, 1.000 đủ điều kiện.").waitFor();
  expect(await page.getByText(reportPageWords.loading).count()).toBe(0);
  expect(await page.locator("#report-of-phase").count()).toBe(0);
});

test("who has chosen no unit begins with the whole register", async () => {
  const { page, requests } = await openView({}, { myUnit: null, figures: null });
  await page.getByRole("button", { name: "Lập báo cáo", exact: true }).waitFor();
  expect(requests("pageReportFields")).toEqual([
    expect.objectContaining({ scope: { kind: "all", name: "" } }),
  ]);
});

test("the phase that closed last is offered; without one, the open one", async () => {
  for (const [now, phase] of [
    ["2022-05-31T23:59", "Giai đoạn 1"],
    ["2022-07-01T00:00", "Giai đoạn 1"],
    ["2023-09-01T23:59", "Giai đoạn 1"],
    ["2023-09-02T00:00", "Giai đoạn 2"],
  ] as const) {
    const { page, requests } = await openView({}, { now });
    await page.getByLabel("Cơ quan báo cáo").waitFor();
    await soon(async () => [
      now,
      (requests("pageReportFields")[0] as WhichReport | undefined)?.phase,
    ]).toEqual([now, phase]);
  }
});

test("cluster, whole register and whole programme can be chosen; each brings its own letterhead", async () => {
  const { page, requests } = await openView();
  const body = page.getByLabel("Cơ quan báo cáo");
  await body.waitFor();
  await page.getByLabel("Báo cáo của").selectOption("cluster");
  await page.getByLabel("Cụm", { exact: true }).selectOption("Hòa Bình");
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#report-body")?.value === "Hòa Bình",
  );
  await page.getByLabel("Báo cáo của").selectOption("all");
  await page.getByLabel("Giai đoạn", { exact: true }).selectOption("Cả chương trình");
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#report-body")?.value === "Cả sổ",
  );
  expect(requests("pageReportFields").at(-1)).toEqual({ scope: { kind: "all", name: "" }, phase: null });
  await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await page.getByText("Đã lập báo cáo").waitFor();
  expect(requests("pageReport")).toEqual([
    { scope: { kind: "all", name: "" }, phase: null, fields: {}, key: expect.any(String) },
  ]);
});

test("what goes wrong is said, and nothing typed is lost", async () => {
  const failure = { ok: false, code: "busy", message: "" } as const;
  const { page } = await openView({ pageReport: () => ({ failure }) });
  await page.getByLabel("Họ và tên người ký").fill("<b>Mai</b>");
  await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await soon(() => page.getByLabel("Họ và tên người ký").inputValue()).toBe("<b>Mai</b>");
  await soon(() => page.getByRole("button", { name: "Lập báo cáo", exact: true }).isEnabled()).toBe(true);
});

test("what cannot come is said, and the paper can still be copied", async () => {
  const failure = { ok: false, code: "busy", message: "" } as const;
  const paper = { tab: "Báo cáo", widths: [600], lines: [] };
  const { page } = await openView({
    pageReportFields: () => ({ fields, tab: "Báo cáo" }),
    pageReportPaper: () => paper,
    pagePart: ({ part }) => (part === "word" ? { failure } : pagePart({ part })),
  });
  await page.getByRole("button", { name: "Tải tệp Word (.docx)" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByText("Không tạo được tệp Word").waitFor();
  await page.getByRole("button", { name: "Sao chép để dán vào Word" }).click();
  await page.getByText("Đã sao chép").waitFor();
});

test("from the menu to the paper: the tab is made, shown and printed on A4, and made again with what was added", async () => {
  open = await openSidebarHost(browser(), {
    units: [sampleUnit],
    rows: [
      typedRow({ title: "<b>Sổ tay</b> tự học", benefitValue: "15 triệu" }),
      typedRow({ title: "Áp dụng sớm", appliedOn: "31/08/2021" }),
    ],
  });
  const { window, workbook } = open;
  await window.menu("Sáng kiến", "Báo cáo giai đoạn");
  const sidebar = window.sidebar();
  await sidebar.getByLabel("Báo cáo của").selectOption("unit");
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: String(sampleUnit[1]) }).click();
  await sidebar.getByLabel("Giai đoạn", { exact: true }).selectOption("Giai đoạn 1");
  await sidebar.getByLabel("Họ và tên người ký").fill("Đinh Thị Mai");
  await sidebar.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
  await sidebar.getByText("2 sáng kiến, 1 đủ điều kiện.").waitFor();
  const tab = "Báo cáo LTB – Giai đoạn 1";
  await window.page.locator('[role="tab"][aria-selected="true"]', { hasText: tab }).waitFor();

  const { id } = workbook.sheets().find(({ name }) => name === tab)!;
  const { cells } = workbook.view(id);
  const rowOf = (text: string) => cells.find(({ cell }) => cell?.text === text)?.row ?? -1;
  await window.type(`A${rowOf("V. KIẾN NGHỊ, ĐỀ XUẤT") + 2}`, "Mở thêm lớp tập huấn.");
  await sidebar.getByRole("button", { name: "Lập lại báo cáo" }).click();
  await sidebar.getByText("Đã lập lại báo cáo").waitFor();

  await window.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await sidebar.getByRole("button", { name: "Sao chép để dán vào Word" }).click();
  await sidebar.getByText("Đã sao chép").waitFor();
  const [html, plain] = await window.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (type) => (await item!.getType(type)).text()));
  });
  expect(html!.match(/<table/g)!.length).toBeGreaterThan(6);
  for (const text of ["Mở thêm lớp tập huấn.", "Đinh Thị Mai"])
    expect([text, html!.includes(text), plain!.includes(text)]).toEqual([text, true, true]);
  expect(plain).toContain("\t<b>Sổ tay</b> tự học\t");

  const download = window.page.waitForEvent("download");
  await sidebar.getByRole("button", { name: "Tải tệp Word (.docx)" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${tab}.docx`);
  const { parts, paragraphs } = await readWordFile(await readWhole(await saved.createReadStream()));
  const lines = paragraphs.map(({ text }) => text);
  expect(lines).toEqual(
    expect.arrayContaining(["<b>Sổ tay</b> tự học", "Mở thêm lớp tập huấn.", "Đinh Thị Mai"]),
  );
  const isXml = (texts: string[]) =>
    texts.filter((xml) => new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror"));
  expect(await window.page.evaluate(isXml, Object.values(parts))).toEqual([]);

  const paper = await window.page.context().newPage();
  await paper.goto(new URL(`/print?sheet=${id}`, window.page.url()).href);
  await paper.locator('body[data-ready="true"]').waitFor();
  const text = String(await paper.locator("body").textContent());
  for (const expected of [
    "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT LẠC THỦY B",
    "Độc lập - Tự do - Hạnh phúc",
    "Hòa Bình, ngày ",
    "<b>Sổ tay</b> tự học",
    "Mười lăm triệu đồng",
    "Mở thêm lớp tập huấn.",
    "Đinh Thị Mai",
  ]) {
    expect([expected, text.includes(expected)]).toEqual([expected, true]);
  }
  expect(await brokenNumbers(paper)).toEqual([]);
  // What a place is known by is hidden, and not printed.
  expect(text).not.toContain("@0=");
  const pdf = (await paper.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(pdf.match(/\/MediaBox\s*\[\s*0 0 (\d+)[.\d]* (\d+)/)?.slice(1)).toEqual(["594", "841"]);
});
