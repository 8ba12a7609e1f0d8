import type { Locator, Page } from "playwright-core";
import type { Answer } from "../../src/api/bridge";
import type { DashboardFigures } from "../../src/api/bridge-dashboard";
import type { ShownTable } from "../../src/core/summary/blocks/table";
import { ownKeyOf } from "../../src/core/words/own-columns";
import { unknownUnit } from "../../src/core/words/words";
import { demoWorkbook } from "../../src/demo/demo";
import { owner } from "../support/add-in";
import { axeViolations } from "../support/axe";
import { type DashboardHost, openDashboardHost } from "../support/dashboard-host";
import { fileBrowser } from "../support/file-browser";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers } from "../support/stub-script";

const browser = fileBrowser();
let dialog: DashboardHost;
/** What the script answers for the demonstration workbook. */
let figures: DashboardFigures;

beforeAll(async () => {
  dialog = await openDashboardHost(browser(), { init: demoWorkbook(), setUp: true });
  const selection = { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 };
  const called = dialog.addIn.call(owner, "pageDashboard", ['{"asOf":""}'], selection, () => undefined);
  const answer = JSON.parse(String(called.ok && called.value)) as Answer<DashboardFigures>;
  if (!answer.ok) throw new Error(answer.message);
  figures = answer.value;
}, 120_000);
afterAll(() => dialog.close());

const names = (page: Pick<Page, "locator">) => page.locator(".units tbody [scope=row] bdi").allTextContents();
/** A column of the units as the page shows it, as numbers. */
const column = async (page: Pick<Page, "locator">, at: number) =>
  (await page.locator(`.units tbody td:nth-of-type(${at})`).allTextContents()).map(Number);
const isSorted = (values: readonly number[], sign: number) =>
  values.every((value, index) => index === 0 || sign * (values[index - 1]! - value) <= 0);

/** The page alone before the same figures, for what a frame cannot show. */
async function openAlone(answers: StubAnswers = { pageDashboard: () => figures }) {
  const stub = await openStubPage(browser(), answers, "dashboard");
  const text = async () => (await stub.page.locator("body").allInnerTexts()).join("");
  return { ...stub, text };
}

test("opens from the menu with figures, pictures and nothing that axe minds", async () => {
  const { frame, window } = dialog;
  await soon(() => frame.locator("canvas").count()).toBe(3);
  await soon(() => frame.locator(".target").count()).toBe(figures.measures.length);
  const counts = await frame.locator(".tile b").allTextContents();
  expect(counts.map(Number)).toEqual(figures.overview.rows[0]!.slice(2));
  for (const summary of await frame.locator("summary").all()) await summary.click();
  expect(await axeViolations(frame)).toEqual([]);
  await soon(() => frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1000);
  await soon(() => window.cost()).toMatch(/^\d+ lần gọi/);
});

test("the pictures have ink, and their numbers stand in a table", async () => {
  const { frame } = dialog;
  for (const canvas of await frame.locator("canvas").all()) {
    const colours = await canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data;
      return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
    });
    expect(colours).toBeGreaterThan(20);
  }
  const cells = await frame.locator("details table").nth(1).locator("tbody td").allTextContents();
  expect(cells).toEqual(figures.charts.clauses.rows.flat().map(String));
});

test("headings sort by the keyboard and say so; a third press gives the list back", async () => {
  const { frame, window } = dialog;
  const listed = await names(frame);
  const heading = frame.getByRole("columnheader", { name: "Đã nhập" });
  const press = async (direction: string) => {
    await window.page.keyboard.press("Enter");
    await frame.locator(`th[aria-sort=${direction}]`, { hasText: "Đã nhập" }).waitFor();
  };
  await heading.getByRole("button").focus();
  await press("descending");
  await soon(async () => isSorted(await column(frame, 1), -1)).toBe(true);
  await press("ascending");
  await soon(async () => isSorted(await column(frame, 1), 1)).toBe(true);
  await press("none");
  await soon(() => names(frame)).toEqual(listed);
  expect(listed).not.toContain(unknownUnit);
});

test("units are found without accents, and those with nothing stand out", async () => {
  const { frame } = dialog;
  const search = frame.getByLabel("Tìm đơn vị");
  await search.fill("muong khen");
  const found = figures.units.rows.filter(([name]) => /Mường Khến/.test(String(name)));
  await frame.getByText(`Hiện ${found.length} trong 40 đơn vị`).waitFor();
  await soon(() => names(frame)).toEqual(found.map(([name]) => name));
  await search.fill("");
  const nothing = frame.locator("tr.nothing");
  await soon(() => nothing.count()).toBe(figures.unitsWithNothing);
  await frame.getByRole("checkbox").check();
  await soon(() => frame.locator(".units tbody tr").count()).toBe(figures.unitsWithNothing);
  await frame.getByRole("checkbox").uncheck();
});

test("another day is asked for in the dialog, and taken back", async () => {
  const { frame } = dialog;
  const eligible = async () => Number(await frame.locator(".tile b").first().textContent());
  const all = await eligible();
  await frame.getByLabel("Số liệu đến hết ngày", { exact: true }).fill("31/05/2022");
  await frame.getByRole("button", { name: "Xem", exact: true }).click();
  await frame.getByRole("banner").getByText("Số liệu đến hết ngày 31/05/2022").waitFor();
  await soon(() => frame.locator(".in-force").count()).toBe(4);
  await soon(() => eligible()).toBeLessThan(all);
  await frame.getByLabel("Số liệu đến hết ngày", { exact: true }).fill("31/02/2022");
  await frame.getByRole("button", { name: "Xem", exact: true }).click();
  await frame.getByRole("alert").getByText("31/02/2022").waitFor();
  await frame.getByRole("button", { name: "Bỏ ngày" }).click();
  await frame.getByRole("banner").getByText("Tính mọi dòng trong sổ").waitFor();
  await soon(() => eligible()).toBe(all);
});

test("a unit is chosen by the keyboard, every section says so, and a refresh shows it again", async () => {
  const { page, asked } = await openAlone({
    pageDashboard: ({ asOf, scope = figures.scope }) => ({ ...figures, asOf: asOf ?? "", scope }),
    pageTraceFigure: () => "hang",
  });
  const [first] = figures.listedUnits;
  await page.getByLabel("Số liệu của", { exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await soon(() => page.getByRole("button", { name: "Xem", exact: true }).isDisabled()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.type(first!.name);
  await page.keyboard.press("Enter");
  await soon(async () => asked.length).toBe(1);
  await page.keyboard.press("Enter");
  const scope = { kind: "unit", name: first!.name };
  await soon(async () => asked.at(-1)?.request).toEqual({ asOf: "", scope });
  await soon(() => page.locator(".of-when .in-force", { hasText: first!.name }).count()).toBe(4);
  expect(await axeViolations(page)).toEqual([]);
  await page.locator(".tile .figure").first().click();
  await soon(async () => asked.at(-1)).toMatchObject({
    name: "pageTraceFigure",
    request: { asOf: "", scope },
  });
  await page.reload();
  await soon(async () => asked.at(-1)).toEqual({ name: "pageDashboard", request: { asOf: "", scope } });
  await soon(() => page.locator(".of-when .in-force", { hasText: first!.name }).count()).toBe(4);
});

test("on paper every section is whole, none is half empty but the last, and no picture is larger than its sheet", async () => {
  const { page } = await openAlone();
  await soon(() =>
    page
      .locator("img.on-paper")
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth > 0)),
  ).toEqual([true, true, true]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  // Two upright with cards and pictures, two lying on their sides with the units: each is more than half full but the last.
  expect(sheets).toBe(4);
  expect(pdf.match(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/g)).toHaveLength(2);
  expect(pdf.match(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45][\d.]*\]/g)).toHaveLength(2);
  // 190 × 277 mm between the margins.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1047 });
  // The library measures its hidden canvases at the first change of the window's size; the pictures stay.
  await soon(() =>
    page.locator("canvas").evaluateAll((all) => all.map((each) => (each as HTMLCanvasElement).width)),
  ).toEqual([0, 0, 0]);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const pictures = await page.locator("img.on-paper").all();
  expect(pictures).toHaveLength(3);
  for (const picture of pictures) await expectOnSheet(picture);
  await soon(() =>
    page.locator("canvas:visible, .tools:visible, .search:visible, summary:visible").count(),
  ).toBe(0);
  await page.setViewportSize({ width: 1047, height: 718 });
  const table = await page.locator(".unit-table").boundingBox();
  expect(table!.x + table!.width).toBeLessThanOrEqual(1047);
});

async function expectOnSheet(picture: Locator): Promise<void> {
  // It is drawn behind the canvas, and a data address is decoded on its own time.
  await soon(async () => (await picture.boundingBox())?.height).toBeGreaterThan(80);
  const box = await picture.boundingBox();
  expect(box!.height).toBeLessThan(718);
  expect(box!.x + box!.width).toBeLessThanOrEqual(718);
  const [drawn, shape] = await picture.evaluate((image) => {
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    return [naturalWidth, naturalWidth / naturalHeight] as const;
  });
  expect(drawn).toBeGreaterThan(600);
  expect(Math.abs(box!.width / box!.height / shape - 1)).toBeLessThan(0.02);
}

test("the button waits for its pictures, then prints", async () => {
  const { page } = await openAlone();
  await page.locator("canvas").first().waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: "In", exact: true }).click();
  await page.locator("body[data-printed]").waitFor();
});

test("is never blank: waits in words, says what failed, and tries again", async () => {
  const { page, text } = await openAlone({ pageDashboard: () => "hang" });
  await page.getByText("Đang tính số liệu…").waitFor();
  await page.clock.fastForward(4000);
  await page.getByText("Google chưa trả lời, vẫn đang chờ…").waitFor();
  await page.clock.fastForward(60_000);
  await page.getByRole("alert").waitFor();
  await soon(() => text()).toContain("Google không trả lời.");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Đang tính số liệu…").waitFor();
});

test("while figures of another day are computed, no other are asked for and nothing is printed", async () => {
  let isSilent = false;
  const { page, asked } = await openAlone({
    pageDashboard: () => (isSilent ? "hang" : { ...figures, asOf: "31/05/2022" }),
  });
  const buttons = page.locator(".tools button");
  const disabled = () => buttons.evaluateAll((all) => all.map((each) => each.matches(":disabled")));
  await soon(disabled).toEqual([false, false, false]);
  isSilent = true;
  await buttons.first().dblclick();
  await soon(disabled).toEqual([true, true, true]);
  expect(asked).toHaveLength(2);
});

test("figures that did not come are said in view, wherever the page stands", async () => {
  let answer: ReturnType<NonNullable<StubAnswers["pageDashboard"]>> = figures;
  const { page } = await openAlone({ pageDashboard: () => answer });
  await page.locator("canvas").first().waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  answer = { failure: { ok: false, code: "other", message: "Không hiểu ngày “31/13/2022”." } };
  await page.getByLabel("Số liệu đến hết ngày", { exact: true }).fill("31/13/2022");
  await page.getByRole("button", { name: "Xem", exact: true }).click();
  const note = page.getByRole("alert");
  await note.waitFor();
  const bottomOfHead = await page.locator(".head").evaluate((head) => head.getBoundingClientRect().bottom);
  const { y, height } = (await note.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(bottomOfHead);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
});

test("offers to set up a workbook that is not, and then shows it", async () => {
  let ready = false;
  const { page, asked } = await openAlone({
    pageDashboard: () => (ready ? figures : { failure: { ok: false, code: "notSetUp", message: "" } }),
    pageSetUp: () => {
      ready = true;
      return { sentence: "Đã thiết lập." };
    },
  });
  await page.getByRole("button", { name: "Thiết lập sổ" }).click();
  await page.locator("canvas").first().waitFor();
  expect(asked.map(({ name }) => name)).toEqual(["pageDashboard", "pageSetUp", "pageDashboard"]);
});

test("a workbook with nothing in it shows what there will be", async () => {
  const none = <Key extends string>({ columns }: ShownTable<Key>): ShownTable<Key> => ({ columns, rows: [] });
  const { cumulative, units, clauses } = figures.charts;
  const empty: DashboardFigures = {
    ...figures,
    overview: {
      ...figures.overview,
      rows: figures.overview.rows.map((row, at) =>
        row.map((value, index) => (index === 0 ? value : at === 0 ? 0 : "Chưa có số liệu")),
      ),
    },
    progress: none(figures.progress),
    measures: [],
    reached: { met: 0, open: 0, unknown: 0 },
    units: none(figures.units),
    officers: none(figures.officers),
    charts: { cumulative: none(cumulative), units: none(units), clauses: none(clauses) },
    phases: [],
  };
  const { page, text } = await openAlone({ pageDashboard: () => empty });
  await page.getByText("Sổ chưa có sáng kiến nào.").waitFor();
  await soon(() => text()).toContain("Tab Đơn vị chưa có đơn vị nào.");
  await soon(() => text()).not.toMatch(/NaN|undefined|null/);
  expect(await axeViolations(page)).toEqual([]);
});

test("what people typed is text", async () => {
  const name = '<img src=x onerror="document.body.dataset.broken=1">';
  const [first = [], ...rest] = figures.units.rows;
  const units = { ...figures.units, rows: [[name, ...first.slice(1)], ...rest] };
  const { page } = await openAlone({ pageDashboard: () => ({ ...figures, units, programmeName: name }) });
  await page.getByText(name).first().waitFor();
  await soon(() => page.locator("body").getAttribute("data-broken")).toBeNull();
  await soon(() => page.getByText(name).count()).toBe(2);
});

test("the months of the programme before stand beside those of this one, and lead to no rows", async () => {
  const reached = [5, 12, ""] as const;
  const { page } = await openAlone({
    pageDashboard: () => ({ ...figures, before: { name: "<b>Năm trước</b>", reached } }),
  });
  await page.locator("summary").first().click();
  const table = page.locator("details table").first();
  await table.locator("th", { hasText: "<b>Năm trước</b>" }).waitFor();
  const cells = table.locator("tbody td:last-child");
  expect((await cells.allTextContents()).slice(0, 4)).toEqual(["5", "12", "", ""]);
  expect(await cells.locator("button").count()).toBe(0);
  const purple = await page
    .locator("canvas")
    .first()
    .evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const { data } = (element as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 147 && data[at + 1] === 52 && data[at + 2] === 230) count += 1;
      return count;
    });
  expect(purple).toBeGreaterThan(50);
});

test("every figure is pressed, and headings stand as the figures below them do", async () => {
  const { page } = await openAlone();
  await page.locator("canvas").first().waitFor();
  for (const summary of await page.locator("summary").all()) await summary.click();
  const loose = await page
    .locator("td.number, .reached, .so-far, .tile b, .tile small, .states .section-head p")
    .evaluateAll((all) =>
      all.flatMap((each) => {
        const copy = each.cloneNode(true) as Element;
        for (const button of copy.querySelectorAll("button")) button.remove();
        return /\d/.test(copy.textContent) ? copy.textContent : [];
      }),
    );
  expect(loose).toEqual([]);
  const askew = await page.locator("table").evaluateAll((tables) =>
    tables.flatMap((table) => {
      const headings = [...table.querySelectorAll("thead tr:last-child > *")];
      return [...table.querySelectorAll("tbody tr:first-child > *")].flatMap((cell, at) => {
        const heading = headings[at]!.querySelector("button") ?? headings[at]!;
        const [above, below] = [heading, cell].map((each) => getComputedStyle(each).textAlign);
        return above === below ? [] : [[heading.textContent, above, below]];
      });
    }),
  );
  expect(askew).toEqual([]);
});

test("a figure leads to its rows and back, by the keyboard and by the mouse", async () => {
  const { frame, window } = dialog;
  const figure = frame.locator(".tile .figure").first();
  await figure.focus();
  await window.page.keyboard.press("Enter");
  const panel = frame.locator(".trace");
  const lines = panel.locator("button.traced-line");
  await soon(() => lines.count()).toBeGreaterThan(0);
  const isFocused = (selector: string) =>
    frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await soon(() => isFocused("#trace-title")).toBe(true);
  await soon(async () => (await panel.locator(".traced-value").allTextContents())[0]).toBe(
    (await figure.textContent())!,
  );
  expect(await axeViolations(frame)).toEqual([]);
  await lines.first().click();
  await panel.locator("[role=status].note").waitFor();
  await window.page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await soon(() => isFocused(".tile .figure")).toBe(true);
  // A press on a picture: the last of the charts is that of the units.
  const canvas = frame.locator(".on-screen canvas").last();
  await canvas.click({ position: { x: 320, y: 60 } });
  await panel.locator(".traced-value").waitFor();
  await panel.getByRole("button", { name: "Đóng danh sách" }).click();
  await panel.waitFor({ state: "detached" });
});

test("each column of choices of the campaign's own has a picture, whose bars lead to their rows", async () => {
  const part = ownKeyOf("choice", "Danh hiệu");
  const table: DashboardFigures["groups"][number] = {
    part,
    columns: [
      { key: "name", heading: "Danh hiệu", kind: "name" },
      { key: "entered", heading: "Đã nhập", kind: "count" },
      { key: "eligible", heading: "Đủ điều kiện", kind: "count" },
    ],
    rows: [
      ["Bằng khen", 8, 8],
      ["Giấy khen", 8, 4],
      ["Tổng cộng", 16, 12],
    ],
  };
  const { page, asked } = await openAlone({
    pageDashboard: () => ({ ...figures, groups: [table] }),
    pageTraceFigure: () => "hang",
  });
  const picture = page.getByRole("img", { name: "Danh hiệu" });
  await picture.waitFor();
  const { width, height } = (await picture.boundingBox())!;
  // The lower of two bars: the total is none.
  await picture.click({ position: { x: width / 3, y: height * 0.7 } });
  const traced = async () => asked.find(({ name }) => name === "pageTraceFigure")?.request;
  await soon(traced).toMatchObject({ block: part, row: 1, name: "Giấy khen" });
});
