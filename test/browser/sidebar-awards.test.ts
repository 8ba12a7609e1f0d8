import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Awards } from "../../src/api/bridge-awards";
import type { UnitState } from "../../src/core/reminders/reminders";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { printed as shownPrinted } from "../support/printed";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers } from "../support/stub-script";

const browser = fileBrowser();

type Kind = "count" | "share" | "money" | "text" | "name";
const head = <K extends string>(columns: readonly (readonly [K, string, Kind])[]) =>
  columns.map(([key, heading, kind]) => ({ key, heading, kind }));

const awards: Awards = {
  choices: ["", "Giai đoạn 1", "", "", "100%"],
  asOf: "31/03/2022",
  units: {
    columns: head([
      ["rank", "Hạng", "count"],
      ["unit", "Đơn vị", "name"],
      ["cluster", "Cụm", "text"],
      ["eligible", "Đủ điều kiện", "count"],
      ["target", "Chỉ tiêu", "count"],
      ["heads", "Số người", "count"],
      ["share", "Tỷ lệ", "share"],
      ["perHead", "Trên đầu người", "share"],
      ["explanation", "Giải thích", "text"],
    ]),
    rows: [
      [1, "<b>Trường A</b>", "Cụm 1", 12, 6, 60, 2, 0.2, ""],
      [2, "Trường B", "", 1234, "", "", "Chưa có số liệu", "Chưa có số liệu", "Đồng hạng với Trường C"],
    ],
  },
  people: {
    columns: head([
      ["rank", "Hạng", "count"],
      ["person", "Người", "name"],
      ["unit", "Đơn vị", "name"],
      ["eligible", "Đủ điều kiện", "count"],
      ["benefit", "Giá trị làm lợi (đồng)", "money"],
      ["benefitStated", "Số sáng kiến khai giá trị", "count"],
      ["decisions", "Số quyết định", "text"],
      ["explanation", "Giải thích", "text"],
      ["titles", "Các sáng kiến", "text"],
    ]),
    rows: Array.from({ length: 40 }, (_none, at) => [
      ...[at + 1, `Xa Thị ${at + 1}`, "Trường A", 2, 1_500_000, 1, "12/QĐ-THPT", ""],
      "Sổ tay tự học\nThí nghiệm ảo",
    ]),
  },
  outstanding: {
    columns: head([
      ["number", "TT", "count"],
      ["title", "Sáng kiến tiêu biểu", "name"],
      ["unit", "Đơn vị", "text"],
      ["row", "Dòng", "count"],
      ["benefit", "Giá trị làm lợi (đồng)", "money"],
      ["phase", "Giai đoạn", "text"],
      ["decision", "Số quyết định", "text"],
      ["authors", "Tác giả", "text"],
      ["social", "Lợi ích xã hội", "text"],
    ]),
    rows: [["", "Chưa có sáng kiến nào được đánh dấu", "", "", "", "", "", "", ""]],
  },
  fields: {
    ...{ superior: "Liên đoàn Lao động tỉnh Hòa Bình", body: "Công đoàn Giáo dục tỉnh Hòa Bình" },
    ...{ place: "Hòa Bình", title: "CHỦ TỊCH", signer: "" },
  },
};

async function openView(name: string, answers: StubAnswers) {
  const stub = await openStubPage(browser(), answers);
  await stub.page.getByRole("tab", { name: "Số liệu" }).click();
  await stub.page.getByRole("button", { name, exact: true }).click();
  return stub;
}

/** The pages that a press would print, as Chromium lays them out. */
async function printed(page: Page, button: RegExp): Promise<{ pages: number; text: string }> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole("button", { name: button }).click();
  const paper = page.locator(".papers");
  await paper.waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  const text = (await paper.textContent()) ?? "";
  if (process.env.PICTURES) {
    // As wide as the paper between its margins.
    await page.setViewportSize({ width: 624, height: 934 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: `${process.env.PICTURES}/${button.source.slice(0, 8)}.png` });
    await page.setViewportSize({ width: 300, height: 900 });
  }
  expect(await page.locator("[role=tablist]").isVisible()).toBe(false);
  // A print that is over takes the papers away.
  const made = await page.pdf({ preferCSSPageSize: true });
  if (process.env.PICTURES) writeFileSync(`${process.env.PICTURES}/${button.source.slice(0, 8)}.pdf`, made);
  const pdf = made.toString("latin1");
  await page.emulateMedia({ media: "screen" });
  await soon(() => paper.count()).toBe(0);
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, text };
}

test("ranks as chosen, and prints the proposal of those that are ticked and a certificate a page", async () => {
  const { page, asked } = await openView("Khen thưởng", { pageAwards: () => awards });
  await page.getByText("Đã chọn 2 đơn vị, 40 cá nhân.").waitFor();
  expect(asked.at(-1)).toEqual({ name: "pageAwards", request: { choices: null } });
  expect(await page.getByLabel("Từ mức").inputValue()).toBe("100%");
  await page.getByText("Đơn vị (2)").click();
  await page.getByText("<b>Trường A</b>").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Trường B").uncheck();
  await page.getByText("Đã chọn 1 đơn vị, 40 cá nhân.").waitFor();
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);

  const proposal = await printed(page, /danh sách đề nghị/);
  expect(proposal.text).toContain("<b>Trường A</b>");
  // The day that is chosen on Tổng hợp is in force here, and on paper.
  expect(proposal.text).toContain("đến hết ngày 31/03/2022");
  await page.getByText("Số liệu đến hết ngày 31/03/2022.").waitFor();
  expect(proposal.text).not.toContain("Trường B");
  expect(proposal.text).not.toContain("đánh dấu");
  expect(proposal.text).toContain("12/QĐ-THPT");
  expect(proposal.text).toContain("ngày 19 tháng 5 năm 2022");
  expect((await printed(page, /giấy khen/)).pages).toBe(41);
  expect((await printed(page, /bảng xếp hạng/)).text).toContain("Đồng hạng với Trường C");

  await page.getByLabel("Từ mức").fill("5");
  await page.getByRole("button", { name: "Xem danh sách" }).click();
  await soon(async () => asked.at(-1)?.request).toEqual({ choices: ["", "Giai đoạn 1", "", "", "5"] });
});

test("titles have the room of the papers: nothing is cut, and no number stands in two lines", async () => {
  const long: Readonly<Record<string, string>> = {
    person: "Ngần Quang Phong Đạt",
    unit: "Trung tâm Hỗ trợ giáo dục hòa nhập Mường Bi",
    decisions: "164/QĐ-MN; 83/QĐ-MN; 1240/QĐ-SGDĐT",
    explanation:
      "Đồng hạng với Xa Thị Lan (Trường Mầm non Búp Sen B), Bùi Thị Hoa (Trường TH&THCS Thung Nai B) và 12 nữa: cùng 2 sáng kiến, 138.000.000 đồng làm lợi",
    titles:
      "Một số biện pháp rèn nền nếp, thói quen cho trẻ 4 – 5 tuổi đầu năm học\nPhối hợp với phụ huynh dạy trẻ 5 – 6 tuổi tại nhà qua Zalo trong thời gian nghỉ dịch",
  };
  const people = awards.people.rows.map((row) =>
    row.map((value, at) => long[awards.people.columns[at]!.key] ?? value),
  );
  const answer = { ...awards, people: { ...awards.people, rows: people } };
  const { page } = await openView("Khen thưởng", { pageAwards: () => answer });
  await page.getByText("Đã chọn").waitFor();
  for (const button of ["In danh sách đề nghị", "In bảng xếp hạng"]) {
    const { cut, text } = await shownPrinted(page, button);
    expect([button, cut]).toEqual([button, []]);
    expect(text).toContain("- Phối hợp");
  }
  await page.getByRole("button", { name: "In bảng xếp hạng" }).click();
  await page.locator(".papers").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1009, height: 700 });
  const widths = await page
    .locator('.papers table:has(th:text-is("Các sáng kiến")) th')
    .evaluateAll((all) => all.map((each) => [each.textContent, each.getBoundingClientRect().width] as const));
  const widthOf = new Map(widths);
  const numbers = ["Đủ điều kiện", "Giá trị làm lợi (đồng)", "Số sáng kiến khai giá trị", "Số quyết định"];
  const titles = widthOf.get("Các sáng kiến")!;
  expect(numbers.filter((heading) => widthOf.get(heading)! >= titles)).toEqual([]);
});

const state: UnitState = {
  ...{ name: "Trường A", contact: "a@x.vn", entered: 0, eligible: 0, target: 6, waiting: 0 },
  ...{ ofWhole: true, propagandaHeld: true, reported: true },
};

test("lists whom to remind, with their addresses and a text", async () => {
  const units = [
    state,
    { ...state, name: "<i>Trường B</i>", contact: "", entered: 5, eligible: 4, waiting: 3 },
    { ...state, name: "Trường C", entered: 5, eligible: 1, target: 2, ofWhole: false },
  ];
  const { page, asked } = await openView("Nhắc đơn vị", { pageReminders: () => units });
  await page.getByRole("button", { name: "Xem danh sách" }).click();
  await page.getByText("Chưa nhập sáng kiến nào (1)").click();
  expect(asked.at(-1)).toEqual({ name: "pageReminders", request: { phase: "Giai đoạn 1" } });
  await page.getByText("Chưa đạt chỉ tiêu (2)").click();
  await page.getByText("<i>Trường B</i>: 4/6 (cả chương trình), còn thiếu 2").waitFor();
  await page.getByText("Trường C: 1/2 (giai đoạn 1), còn thiếu 1").first().waitFor();
  // Twelve days and a half before the close.
  expect(await page.getByText(/Còn sáng kiến chờ/).count()).toBe(0);
  await page.getByLabel(/Nhắc sáng kiến đang chờ/).fill("13");
  await page.getByText(/Còn sáng kiến chờ.*\(1\)/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
