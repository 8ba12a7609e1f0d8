import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { targetHeadings } from "../../src/core/words/summary-words";
import { tabs } from "../../src/core/words/words";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { sampleUnit } from "../support/sample-rows";
import { openSidebarHost, type SidebarHost } from "../support/sidebar-host";
import { soon } from "../support/soon";
import { bootstrap, figures, openStubPage } from "../support/stub-script";

const browser = fileBrowser();
let open: SidebarHost | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const unit = String(sampleUnit[1]);
/** Where the pictures go, for whoever wants to look; nowhere otherwise. */
const pictures = process.env.PICTURES;

/** What `Tổng hợp` shows of the target of propaganda: reached, and missing. */
function propaganda({ workbook }: SidebarHost): (string | undefined)[] {
  const { id } = workbook.sheets().find(({ name }) => name === tabs.summary)!;
  const cells = workbook
    .view(id)
    .cells.flatMap(({ row, column, cell }) => (cell ? { row, column, ...cell } : []));
  const rowOf = (text: string) => cells.find((cell) => cell.column === 0 && cell.text === text)?.row;
  const headings = cells.filter(({ row }) => row === rowOf(targetHeadings.item));
  const own = cells.filter(({ row }) => row === rowOf("Tuyên truyền"));
  return [targetHeadings.reached, targetHeadings.missing].map((heading) => {
    const column = headings.find(({ text }) => text === heading)?.column;
    return own.find((cell) => cell.column === column)?.text;
  });
}

test("an activity is added in two presses, and the summary counts it until it is taken back", async () => {
  const bare = sampleUnit.map((text, at) => (at === 8 ? "" : text));
  open = await openSidebarHost(browser(), { units: [bare] });
  const { window, sidebar } = open;
  const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();
  await sidebar.getByRole("combobox", { name: "Đơn vị" }).click();
  await sidebar.getByRole("option", { name: unit }).click();
  await sidebar.getByRole("heading", { name: unit }).waitFor();
  await soon(async () => propaganda(open!)).toEqual(["0", "1"]);

  await press("Thêm hoạt động");
  await press("Ghi vào sổ");
  await sidebar.getByText("Đã ghi ở dòng 2 của tab Hoạt động.").waitFor();
  await soon(async () => propaganda(open!)).toEqual(["1", "0"]);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await window.screenshot(join(pictures, "activities-added.png"));
    await window.openSheet(tabs.activities);
    await window.screenshot(join(pictures, "activities-tab.png"));
    await press("Thêm hoạt động");
    await window.screenshot(join(pictures, "activities-form.png"));
    await press("Thôi");
  }
  await press(/^Hoàn tác/);
  await sidebar.getByText("Đã gỡ hoạt động vừa ghi.").waitFor();
  await soon(async () => propaganda(open!)).toEqual(["0", "1"]);
});

test("what the unit did stands there with what is wrong, links only to the web, and more on request", async () => {
  const cells = {
    unit: figures.unit,
    kind: "Tuyên truyền",
    heldOn: "15/02/2022",
    count: "45",
    amount: "2000000",
  };
  const activities = Array.from({ length: 7 }, (_, at) => ({
    row: at + 2,
    cells: { ...cells, link: at === 6 ? "javascript:alert(1)" : "https://x.example", note: "<b>" },
    problem: at === 6 ? "Không hiểu" : "",
  }));
  const { page, asked } = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, figures: { ...figures, activities } }),
    pageGoTo: () => null,
  });
  await page.getByRole("heading", { name: "Hoạt động của đơn vị" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const links = page.locator("#panel-unit a");
  expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute("href")))).toEqual(
    Array(6).fill("https://x.example"),
  );
  await page.getByText("Không hiểu").waitFor();
  await page.getByRole("button", { name: "Dòng 8" }).click();
  await soon(async () => asked.find(({ name }) => name === "pageGoTo")?.request).toEqual({
    ...{ tab: "activities", row: 8, column: 1 },
  });
  expect(await page.getByRole("button", { name: "Dòng 2" }).isVisible()).toBe(false);
  await page.getByText("2 hoạt động trước đó").click();
  await page.getByRole("button", { name: "Dòng 2" }).waitFor();
});

test("a day that cannot be read is said before it is written, and a repeated press keeps its key", async () => {
  let fails = true;
  const { page, asked } = await openStubPage(browser(), {
    pageAddActivity: () => {
      if (fails) return { failure: { ok: false, code: "busy", message: "" } };
      return { row: 2, told: "x", activities: [] };
    },
  });
  const press = (name: string) => page.getByRole("button", { name, exact: true });
  await press("Thêm hoạt động").click();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.getByLabel("Ghi chú").isVisible()).toBe(false);
  const day = page.getByLabel("Ngày", { exact: true });
  expect(await day.inputValue()).toBe("19/05/2022");
  await day.fill("hôm nọ");
  await soon(() => press("Ghi vào sổ").isDisabled()).toBe(true);
  await day.fill("15/2/2022");
  await press("Ghi vào sổ").click();
  await page.getByRole("alert").waitFor();
  fails = false;
  await press("Ghi vào sổ").click();
  await page.getByText("Đã ghi ở dòng 2").waitFor();
  const keys = asked.flatMap(({ name, request }) =>
    name === "pageAddActivity" ? [(request as { key: string }).key] : [],
  );
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});
