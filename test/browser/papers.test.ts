import { text as readText } from "node:stream/consumers";
import type { Page } from "playwright-core";
import type { PaperRow } from "../../src/api/bridge-papers";
import type { SettingLine } from "../../src/api/bridge-settings";
import { encodeProgramme } from "../../src/api/wire-programme";
import { hoaBinh } from "../../src/core/programme/presets/index";
import { programmeOf } from "../../src/core/programme/read-programme";
import { columnKeys } from "../../src/core/register/columns";
import { type PaperColumn, paperColumns, paperKey } from "../../src/core/words/paper-columns";
import { requestParts } from "../../src/messages/vi/request-vi";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { printed } from "../support/printed";
import { soon } from "../support/soon";
import { bootstrap, openStubPage, type StubAnswers, units } from "../support/stub-script";

const browser = fileBrowser();
const A4 = [595, 842] as const;
const ACROSS = [842, 595] as const;
const ORIGIN = "Sổ giấy hay thất lạc.";
const SCRIPT = "<img src=x onerror=alert(1)>";

const row = (more: Partial<PaperRow> = {}): PaperRow => ({
  ...{ row: 2, key: "a.b.c.d", unit: units[0]!.name, verdict: "missing", phase: "", findings: [] },
  cells: {
    code: "SK-0001",
    unit: units[0]!.name,
    title: "Sổ tay điện tử theo dõi học sinh bán trú",
    authors: "Bùi Thị Hoa (60%)\nXa Văn Nam (40%)",
    kind: "Giải pháp tác nghiệp",
    appliedOn: "05/10/2021",
    benefitValue: "15.000.000",
    socialBenefit: "Phụ huynh biết con ăn, nghỉ thế nào trong tuần.",
    [paperKey("born")]: "12/03/1985\n02/09/1990",
    [paperKey("position")]: "Tổ trưởng chuyên môn\nGiáo viên",
    [paperKey("degree")]: "Thạc sĩ\nĐại học",
    [paperKey("field")]: "Quản lý nội trú",
    [paperKey("description")]:
      "Mỗi học sinh một trang; giáo viên trực ghi mỗi tối.\nPhụ huynh xem qua mã QR.",
    [paperKey("origin")]: ORIGIN,
    [paperKey("conditions")]: "Điện thoại có mạng.",
  },
  ...more,
});

async function openManage(name: string, answers: StubAnswers): Promise<Page> {
  const { page } = await openStubPage(browser(), answers);
  await page.getByRole("tab", { name: "Số liệu" }).click();
  await page.getByRole("button", { name, exact: true }).click();
  return page;
}

async function openRow(of: PaperRow): Promise<Page> {
  const { page } = await openStubPage(browser(), { pageRows: () => ({ rows: [of], more: 0, has: [] }) });
  await page.getByRole("tab", { name: "Nhập" }).click();
  await page.getByRole("button", { name: "Đơn, phiếu", exact: true }).click();
  await page.getByRole("button", { name: "In đơn yêu cầu công nhận" }).waitFor();
  return page;
}

const REQUEST = "In đơn yêu cầu công nhận";

test("the request for recognition is filled from the row, on A4 and with no word cut", async () => {
  const page = await openRow(row());
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const { sizes, text, cut, pages } = await printed(page, REQUEST);
  expect([sizes, cut]).toEqual([Array(pages).fill(A4), []]);
  expect(pages).toBeLessThanOrEqual(3);
  for (const part of ["Bùi Thị Hoa", "12/03/1985", "Thạc sĩ", "60%", "15.000.000 đồng", "Quản lý nội trú"])
    expect(text).toContain(part);
  // III.3: how it came about stands in the request and in what is copied for the portal.
  expect(text).toContain(ORIGIN);
  await page.getByRole("button", { name: "Chép Hoàn cảnh, nguyên nhân hình thành" }).waitFor();
  // V.1: guidance stands beside each part.
  await page.getByText("Từng phần của đơn").click();
  for (const [, guidance] of Object.values(requestParts))
    expect(await page.getByText(guidance, { exact: true }).isVisible()).toBe(true);
  // The verdict is for whoever is about to sign, not for the paper.
  expect(text).not.toContain("Thiếu thông tin");
});

test("what the row does not say is dotted, and what people typed is text", async () => {
  const page = await openRow(row({ unit: "", cells: { title: SCRIPT } }));
  const { text, cut, pages } = await printed(page, REQUEST);
  expect([cut, pages]).toEqual([[], 2]);
  expect(text).toContain(SCRIPT);
  expect(text).not.toMatch(/undefined|null/);
  const formula = await openRow(row({ cells: { title: '=IMPORTXML("https://x.example","//a")' } }));
  expect((await printed(formula, REQUEST)).text).toContain('=IMPORTXML("https://x.example","//a")');
});

test("twelve authors and twenty thousand letters print whole; what belongs to nobody is said", async () => {
  const authors = Array.from({ length: 12 }, (_none, at) => `Xa Thị ${"ABCDEFGHIKLM"[at]} (10%)`).join("\n");
  const description = "Mỗi học sinh một trang. ".repeat(850);
  const cells = {
    ...{ title: "Sổ tay", authors, [paperKey("position")]: "Giáo viên\nTổ trưởng" },
    [paperKey("description")]: description,
  };
  const page = await openRow(row({ cells }));
  await page.getByText(/Cột Chức danh không có đủ 12 dòng/).waitFor();
  expect(await page.getByText(/Cột Ngày sinh không/).count()).toBe(0);
  const { text, cut, pages } = await printed(page, REQUEST);
  expect(cut).toEqual([]);
  expect(pages).toBeGreaterThan(6);
  expect(text).toContain(description.trim());
  expect(text).not.toContain("Tổ trưởng");
});

test("a word without an end breaks, in every field of every paper and of the sidebar", async () => {
  const long = `${SCRIPT}=HYPERLINK("https://x.example/${"a".repeat(90)}")`;
  const keys = [...columnKeys, ...(Object.keys(paperColumns) as PaperColumn[]).map(paperKey)];
  const of = row({
    ...{ unit: long, verdict: "eligible" },
    cells: Object.fromEntries(keys.map((key) => [key, long])),
  });
  const isSound = async (page: Page, button: string) => {
    const { cut, text } = await printed(page, button);
    expect([button, cut]).toEqual([button, []]);
    expect(text).toContain(long);
  };
  const form = await openRow(of);
  await soon(() => form.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await isSound(form, REQUEST);
  const pageRows = () => ({ rows: [of, row({ row: 3, verdict: "eligible" })], more: 0, has: [] });
  const showcase = await openManage("Trang giới thiệu", { pageRows });
  for (const button of ["In mỗi sáng kiến một trang", "In danh sách"]) await isSound(showcase, button);
  const council = await openManage("Hồ sơ hội đồng", { pageRows });
  await council.getByLabel("Sáng kiến của", { exact: true }).selectOption("Cả sổ");
  await council.getByLabel("Lấy những dòng").selectOption("Mọi dòng");
  await council.getByRole("button", { name: "Lấy danh sách" }).click();
  const lines = ["Cơ quan cấp trên", "Cơ quan ra quyết định", "Nơi ký", "Chức vụ người ký"];
  for (const name of [...lines, "Họ và tên người ký", "Số quyết định"])
    await council.getByLabel(name).fill(long);
  await soon(() => council.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  for (const button of ["In danh sách", "In biên bản họp", "In quyết định"]) await isSound(council, button);
}, 120_000);

const rows = [
  row(),
  row({
    row: 3,
    key: "e.f.g.h",
    unit: units[1]!.name,
    cells: { title: SCRIPT, unit: units[1]!.name, authors: "Hà A", recognisedBy: "Chưa công nhận" },
  }),
  row({ row: 4, key: "i.j.k.l", cells: { title: "Khác", authors: "Hà B", decisionNumber: "9/QĐ-THPT" } }),
];

test("the council's list, minutes and decision print on A4; the decision goes into the rows that say nothing else", async () => {
  const fixes: unknown[] = [];
  const page = await openManage("Hồ sơ hội đồng", {
    pageRows: () => ({ rows, more: 0, has: [] }),
    pageFix: (request) => {
      fixes.push(request);
      return { applied: request.fixes.length, changed: [], undo: request.fixes };
    },
  });
  await page.getByLabel("Sáng kiến của", { exact: true }).selectOption("Cả sổ");
  await page.getByRole("button", { name: "Lấy danh sách" }).click();
  await page.getByText("Đã chọn 3 sáng kiến.").waitFor();
  const superior = page.getByLabel("Cơ quan cấp trên");
  expect(await superior.inputValue()).not.toBe("");
  await page.getByLabel("Cơ quan ra quyết định").fill("Trường THPT Lạc Thủy B");
  expect(await superior.inputValue()).toBe("");
  await page.getByLabel("Chức vụ người ký").fill("Hiệu trưởng");
  await page.getByLabel("Họ và tên người ký").fill("Đinh Thị Mai");
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const list = await printed(page, "In danh sách");
  expect([list.sizes, list.cut]).toEqual([[ACROSS], []]);
  const minutes = await printed(page, "In biên bản họp");
  expect([minutes.sizes, minutes.cut]).toEqual([Array(minutes.pages).fill(A4), []]);
  const before = await printed(page, "In quyết định");
  expect([before.sizes, before.cut]).toEqual([[A4, A4], []]);
  expect(before.text).not.toContain("LIÊN ĐOÀN LAO ĐỘNG");
  expect(before.text).toContain("Số: ……/QĐ-……");

  const write = page.getByRole("button", { name: /^Ghi vào \d+ dòng$/ });
  expect(await write.isDisabled()).toBe(true);
  await page.getByLabel("Số quyết định").fill("12/QĐ-THPT");
  await page.getByLabel("Ngày quyết định", { exact: true }).fill("tháng 5/2022");
  await page.getByLabel("Cấp công nhận").selectOption("Hội đồng sáng kiến");
  expect(await write.isDisabled()).toBe(true);
  await page.getByLabel("Ngày quyết định", { exact: true }).fill("6/5/2022");
  await page.getByText("Dòng 4, Số quyết định: đang ghi “9/QĐ-THPT”.").waitFor();
  const decision = await printed(page, "In quyết định");
  expect(decision.text).toContain("ngày 06 tháng 5 năm 2022");
  expect(decision.text).toContain(SCRIPT);
  expect(decision.text).toContain("12/QĐ-THPT");
  expect(decision.bold).toEqual(expect.arrayContaining(["Điều 1.", "Điều 2.", "Điều 3."]));
  await write.click();
  await page.getByText("Đã ghi 6 ô.").waitFor();
  const written = (at: number, old: string) => [
    { row: at, column: "recognisedBy", old, value: "Hội đồng sáng kiến" },
    { row: at, column: "recognisedOn", old: "", value: { date: "2022-05-06" } },
    { row: at, column: "decisionNumber", old: "", value: "12/QĐ-THPT" },
  ];
  expect(fixes).toHaveLength(1);
  expect(fixes[0]).toMatchObject({ fixes: [...written(2, ""), ...written(3, "Chưa công nhận")] });
  await page.getByRole("button", { name: "Hoàn tác" }).waitFor();
}, 120_000);

test("a decision is taken back when the list has been asked for anew and is empty, and its rows come again", async () => {
  let isWritten = false;
  const decision = {
    recognisedBy: "Hội đồng sáng kiến",
    recognisedOn: "06/05/2022",
    decisionNumber: "12/QĐ-THPT",
  };
  const decided = row({ cells: { ...row().cells, ...decision } });
  const page = await openManage("Hồ sơ hội đồng", {
    pageRows: () => ({ rows: [isWritten ? decided : row()], more: 0, has: [] }),
    pageFix({ fixes }) {
      isWritten = true;
      return { applied: fixes.length, changed: [], undo: fixes };
    },
    pageUndo({ fixes }) {
      isWritten = false;
      return { applied: fixes.length, changed: [], undo: [] };
    },
  });
  await page.getByLabel("Sáng kiến của", { exact: true }).selectOption("Cả sổ");
  const load = page.getByRole("button", { name: "Lấy danh sách" });
  await load.click();
  await page.getByLabel("Số quyết định").fill("12/QĐ-THPT");
  await page.getByLabel("Ngày quyết định", { exact: true }).fill("6/5/2022");
  await page.getByLabel("Cấp công nhận").selectOption("Hội đồng sáng kiến");
  await page.getByRole("button", { name: "Ghi vào 1 dòng" }).click();
  await page.getByText("1 dòng đã ghi đúng như vậy.").waitFor();
  await load.click();
  await page.getByText("Không có dòng nào như vậy.").waitFor();
  expect(await page.getByRole("button", { name: "In quyết định" }).count()).toBe(0);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã chọn 1 sáng kiến.").waitFor();
  await page.getByRole("button", { name: "Ghi vào 1 dòng" }).waitFor();
});

test("the letterhead of a unit is there the next time, and stands on no other unit's papers", async () => {
  const kept = new Map<string, object>();
  const answers: StubAnswers = {
    pageRows: () => ({ rows, more: 0, has: [] }),
    pageLetterhead({ unit, fields }) {
      if (Object.keys(fields).length > 0) kept.set(unit, fields);
      return kept.get(unit) ?? {};
    },
  };
  const load = async (page: Page, name: string) => {
    const unit = page.getByRole("combobox", { name: "Đơn vị" });
    await unit.fill(name);
    await page.getByRole("option", { name }).click();
    await page.getByRole("button", { name: "Lấy danh sách" }).click();
    await page.getByText("Đã chọn 3 sáng kiến.").waitFor();
  };
  const [one, other] = [units[0]!.name, units[1]!.name];
  const page = await openManage("Hồ sơ hội đồng", answers);
  await load(page, one);
  await page.getByLabel("Chức vụ người ký").fill("Hiệu trưởng");
  await page.getByLabel("Họ và tên người ký").fill("=Đinh <b>Mai</b>");
  await printed(page, "In danh sách");
  expect(Object.fromEntries(kept)).toEqual({ [one]: { title: "Hiệu trưởng", signer: "=Đinh <b>Mai</b>" } });
  await load(page, other);
  await soon(() => page.getByLabel("Cơ quan ra quyết định").inputValue()).toBe(other);
  expect(await page.getByLabel("Họ và tên người ký").inputValue()).toBe("");
  const again = await openManage("Hồ sơ hội đồng", answers);
  await load(again, one);
  expect(await again.getByLabel("Chức vụ người ký").inputValue()).toBe("Hiệu trưởng");
  expect((await printed(again, "In danh sách")).text).toContain("=Đinh <b>Mai</b>");
}, 120_000);

test("what only stands for a decision to come is still to be decided on", async () => {
  const decided = { recognisedOn: "06/05/2022", decisionNumber: "9/QĐ-THPT" };
  const told = [{}, { decisionNumber: "Đang cập nhật" }, { recognisedOn: "chưa có" }].map((more, at) =>
    row({ row: at + 2, key: `${at}.b.c.d`, cells: { title: `Số ${at}`, ...decided, ...more } }),
  );
  const page = await openManage("Hồ sơ hội đồng", { pageRows: () => ({ rows: told, more: 0, has: [] }) });
  await page.getByLabel("Sáng kiến của", { exact: true }).selectOption("Cả sổ");
  await page.getByRole("button", { name: "Lấy danh sách" }).click();
  await page.getByText("Đã chọn 2 sáng kiến.").waitFor();
  expect(await page.getByText("Số 0").count()).toBe(0);
});

const outstanding = (more: Partial<PaperRow["cells"]>, verdict: PaperRow["verdict"] = "eligible") =>
  row({ verdict, cells: { ...row().cells, ...more } });

test("the showcase names authors only with consent, on a page each, as a list and as a file that runs nothing", async () => {
  const shown = [
    outstanding({ [paperKey("consent")]: "Có", [paperKey("portalLink")]: "https://sangkien.example/1" }),
    { ...outstanding({ title: SCRIPT, [paperKey("portalLink")]: "javascript:alert(1)" }), row: 3 },
    { ...outstanding({ title: "Chưa được tính" }, "missing"), row: 4 },
  ];
  const page = await openManage("Trang giới thiệu", { pageRows: () => ({ rows: shown, more: 0, has: [] }) });
  await page.getByText("Đã chọn 2 sáng kiến.").waitFor();
  await page.getByText(/1 sáng kiến không nêu tác giả.*dòng 3\./).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const each = await printed(page, "In mỗi sáng kiến một trang");
  expect([each.sizes, each.cut]).toEqual([[A4, A4], []]);
  expect(each.text.match(/Bùi Thị Hoa/g)).toHaveLength(1);
  expect(each.text.split(ORIGIN)).toHaveLength(3);
  expect(each.text).not.toContain("Chưa được tính");
  const list = await printed(page, "In danh sách");
  expect([list.sizes, list.cut]).toEqual([[ACROSS], []]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu thành tệp HTML" }).click();
  const html = await readText(await (await download).createReadStream());
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).not.toMatch(/<img|<script|<iframe|javascript:|@import|url\(/i);
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://sangkien.example/1"']);
  expect(html.match(/Bùi Thị Hoa/g)).toHaveLength(1);
  expect(html.split(ORIGIN)).toHaveLength(3);
}, 120_000);

test("a row without a title is shown and prints; consent taken away, the next showcase leaves the name out and says so", async () => {
  const untitled = await openRow(row({ cells: { ...row().cells, title: "" } }));
  const request = await printed(untitled, REQUEST);
  expect([request.cut, request.text.match(/undefined|null/)]).toEqual([[], null]);
  expect(request.text).toContain("Bùi Thị Hoa");
  const showcase = async (consent: string) => {
    const rows = [outstanding({ title: "", [paperKey("consent")]: consent })];
    const page = await openManage("Trang giới thiệu", { pageRows: () => ({ rows, more: 0, has: [] }) });
    await page.getByText("Đã chọn 1 sáng kiến.").waitFor();
    const said = await page.getByText(/1 sáng kiến không nêu tác giả.*dòng 2\./).count();
    const { text, cut } = await printed(page, "In mỗi sáng kiến một trang");
    return [said, text.includes("Bùi Thị Hoa"), cut];
  };
  expect(await showcase("Có")).toEqual([0, true, []]);
  expect(await showcase("")).toEqual([1, false, []]);
}, 120_000);

test("a row that went elsewhere meanwhile is not shown as the one that was asked for", async () => {
  let asked = 0;
  const { page } = await openStubPage(browser(), {
    pageRows: ({ scope }) => {
      asked += 1;
      expect(scope).toEqual(asked === 1 ? { kind: "selection" } : { kind: "rows", first: 2, last: 2 });
      return {
        rows: [asked < 3 ? row() : row({ key: "x.y.z.d", cells: { title: "Khác" } })],
        more: 0,
        has: [],
      };
    },
  });
  await page.getByRole("tab", { name: "Nhập" }).click();
  await page.getByRole("button", { name: "Đơn, phiếu", exact: true }).click();
  const again = page.getByRole("button", { name: "Lấy lại dòng" });
  await again.click();
  await soon(async () => asked).toBe(2);
  await page.getByRole("button", { name: REQUEST }).waitFor();
  await again.click();
  await page.getByText("Không còn sáng kiến nào ở dòng này.").waitFor();
  expect(await page.getByText("Khác", { exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: "‹ Quay lại" }).click();
  await page.getByRole("button", { name: "Sửa dòng này" }).waitFor();
});

const lines: SettingLine[] = [["Nhóm", "Mục", "Giá trị", "Căn cứ"]];
const settings = {
  ...{ lines, choices: {}, usual: {}, builtIn: {}, admittedBy: {}, documentItems: [], phaseItems: [] },
  ...{ presets: [], rows: 0 },
};

test("columns are added by who may, behind all other settings; else it says why not", async () => {
  const added: unknown[] = [];
  const answers: StubAnswers = {
    pageRows: () => ({ rows: [], more: 0, has: [] }),
    pageSettings: () => ({ ...settings, mayChange: added.length > 0 }),
    pageApplySettings: (request) => {
      added.push(request);
      return { kind: "conflict", lines, changes: [] };
    },
  };
  const page = await openManage("Trang giới thiệu", answers);
  const add = page.getByRole("button", { name: "Thêm 6 cột này vào sổ" });
  await add.click();
  await page.getByText("Chỉ người quản lý sổ thêm, bỏ được cột.").waitFor();
  expect(added).toEqual([]);
  added.push(null);
  await add.click();
  await page.getByText(/chưa đổi gì/).waitFor();
  expect(added[1]).toEqual({
    before: lines,
    after: [
      ...lines,
      ["Cột riêng", "Tiêu biểu", "có/không", ""],
      ["Cột riêng", "Lý do tiêu biểu", "chữ", ""],
      ["Cột riêng", "Đồng ý công bố", "có/không", ""],
      ["Cột riêng", "Hoàn cảnh, nguyên nhân hình thành", "chữ", ""],
      ["Cột riêng", "Mô tả", "chữ", ""],
      ["Cột riêng", "Liên kết trên Cổng", "chữ", ""],
    ],
  });
});

test("columns are chosen before they are added, and taken back from the settings", async () => {
  let now = lines;
  const page = await openManage("Trang giới thiệu", {
    pageRows: () => ({ rows: [], more: 0, has: [] }),
    pageSettings: () => ({ ...settings, lines: now, mayChange: true }),
    pageApplySettings({ before, after }) {
      expect(before).toEqual(now);
      // The script puts a line behind its group and leaves no gap.
      now = [...after].reverse().filter((line) => line.join("") !== "");
      return { kind: "applied", settings: 2, verdicts: 0, units: 0 };
    },
  });
  await page.getByLabel("Đồng ý công bố").uncheck();
  for (const name of ["Lý do tiêu biểu", "Mô tả", "Hoàn cảnh, nguyên nhân hình thành"])
    await page.getByLabel(name).uncheck();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Thêm 2 cột này vào sổ" }).click();
  await page.getByText(/^Đã thêm 2 cột/).waitFor();
  expect(now.map(([, item]) => item)).toEqual(["Liên kết trên Cổng", "Tiêu biểu", "Mục"]);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText(/^Đã bỏ 2 cột khỏi Cấu hình/).waitFor();
  expect(now).toEqual(lines);
});

test("a column that people placed by hand is not offered again, and takes what belongs there", async () => {
  const has = (["outstanding", "reason", "consent", "origin", "description"] as const).map(paperKey);
  const showcase = await openManage("Trang giới thiệu", { pageRows: () => ({ rows: [], more: 0, has }) });
  await showcase.getByLabel("Liên kết trên Cổng").waitFor();
  await showcase.getByRole("button", { name: "Thêm 1 cột này vào sổ" }).waitFor();
  const { page } = await openStubPage(browser(), {
    pageRows: () => ({ rows: [row()], more: 0, has: [paperKey("portalCode")] }),
  });
  await page.getByRole("tab", { name: "Nhập" }).click();
  await page.getByRole("button", { name: "Đơn, phiếu", exact: true }).click();
  await page.getByLabel("Mã trên Cổng").waitFor();
  expect(await page.getByRole("textbox", { name: "Liên kết trên Cổng" }).count()).toBe(0);
});

test("a campaign without a portal has a card, and no word of one", async () => {
  const programme = encodeProgramme({ ...programmeOf(hoaBinh), portal: false });
  const { page } = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, programme }),
    pageRows: () => ({ rows: [row()], more: 0, has: [] }),
  });
  await page.getByRole("tab", { name: "Nhập" }).click();
  await page.getByRole("button", { name: "Đơn, phiếu", exact: true }).click();
  await page.getByRole("heading", { name: "Phiếu sáng kiến", exact: true }).waitFor();
  await page.getByRole("button", { name: "Thêm 7 cột này vào sổ" }).waitFor();
  const shown = page.getByRole("region", { name: "Đơn, phiếu" });
  expect(await shown.textContent()).not.toMatch(/Cổng/);
});
