import { join } from "node:path";
import type { UpgradePlan } from "../../src/api/bridge-upgrade";
import { createAddIn } from "../../src/host/host";
import { owner } from "../support/add-in";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { openHostPage } from "../support/host-page";
import { openFixture } from "../support/layouts/fixtures";
import { soon } from "../support/soon";
import { bootstrap, openStubPage } from "../support/stub-script";

const browser = fileBrowser();

const plan: UpgradePlan = {
  from: "0.1.0",
  to: "0.2.0",
  steps: [
    { kind: "headingsRenamed", tab: "Sáng kiến", names: ["Tên <b>cũ</b>", "Tên mới", "Mã cũ", "Mã"] },
    {
      kind: "settingsAdded",
      tab: "Cấu hình",
      names: Array.from({ length: 30 }, (_, at) => `Quy tắc – số ${at + 1}`),
    },
    { kind: "laidOut", tab: "Tổng hợp", names: [] },
  ],
  mayUpgrade: true,
};
const older = { ...bootstrap, release: { kind: "older", version: "0.1.0" } as const };

test("an older workbook is said to be so, with what would change; one press upgrades it", async () => {
  let done = false;
  const { page, asked } = await openStubPage(browser(), {
    pageStart: () => (done ? bootstrap : older),
    pageUpgradePlan: () => plan,
    pageSetUp: () => {
      done = true;
      return { sentence: "Đã kiểm tra và sửa sổ: một việc." };
    },
  });
  const note = page.getByRole("complementary", { name: "Phiên bản của sổ" });
  await note.getByRole("heading", { name: /0\.1\.0.*0\.2\.0/ }).waitFor();
  const steps = note.getByRole("listitem");
  await soon(() => steps.count()).toBe(3);
  expect(await steps.nth(0).textContent()).toContain("“Tên <b>cũ</b>” thành “Tên mới”, “Mã cũ” thành “Mã”");
  expect(await steps.nth(1).textContent()).toMatch(/số 12” … và 18 mục khác$/);
  // The rest of the page works meanwhile.
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).waitFor();
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(await axeViolations(page)).toEqual([]);

  await note.getByRole("button", { name: "Nâng cấp sổ" }).click();
  await note.getByText("Đã kiểm tra và sửa sổ: một việc.").waitFor();
  await soon(async () => asked.map(({ name }) => name)).toEqual([
    "pageStart",
    "pageUpgradePlan",
    "pageSetUp",
    "pageStart",
  ]);
  await soon(() => note.getByRole("listitem").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await note.getByRole("button", { name: "Đóng" }).click();
  await soon(() => note.count()).toBe(0);
});

test("it can wait, and who may not upgrade is told whom to ask", async () => {
  const { page } = await openStubPage(browser(), {
    pageStart: () => older,
    pageUpgradePlan: () => ({ ...plan, mayUpgrade: false }),
  });
  await page.getByText("Hãy nhờ người quản lý sổ.").waitFor();
  await soon(() => page.getByRole("button", { name: "Nâng cấp sổ" }).count()).toBe(0);
  await page.getByRole("button", { name: "Để sau" }).click();
  await soon(() => page.getByRole("complementary").count()).toBe(0);
});

test("a failed upgrade says why and can be tried again", async () => {
  const { page } = await openStubPage(browser(), {
    pageStart: () => older,
    pageUpgradePlan: () => plan,
    pageSetUp: () => ({ failure: { ok: false, code: "tooLong", message: "" } }),
  });
  const upgrade = page.getByRole("button", { name: "Nâng cấp sổ" });
  await upgrade.click();
  await page.getByRole("alert").waitFor();
  await soon(() => upgrade.isEnabled()).toBe(true);
});

test("while it is upgraded, nothing of it can be pressed", async () => {
  const { page, asked } = await openStubPage(browser(), {
    pageStart: () => older,
    pageUpgradePlan: () => plan,
    pageSetUp: () => "hang",
  });
  const buttons = page.getByRole("complementary").getByRole("button");
  const disabled = () => buttons.evaluateAll((all) => all.map((each) => each.matches(":disabled")));
  await soon(disabled).toEqual([false, false]);
  await buttons.first().dblclick();
  await soon(disabled).toEqual([true, true]);
  expect(asked.filter(({ name }) => name === "pageSetUp")).toHaveLength(1);
});

test("a workbook too old to be read is upgraded from here all the same", async () => {
  let done = false;
  const { page } = await openStubPage(browser(), {
    pageStart: () =>
      done
        ? bootstrap
        : { failure: { ok: false, code: "older", message: "Sáng kiến: thiếu cột “Xếp loại”." } },
    pageUpgradePlan: () => plan,
    pageSetUp: () => {
      done = true;
      return { sentence: "Xong." };
    },
  });
  await page.getByText("thiếu cột “Xếp loại”").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => page.getByRole("button", { name: "Để sau" }).count()).toBe(0);
  await page.getByRole("button", { name: "Nâng cấp sổ" }).click();
  await page.getByRole("tab", { name: "Đơn vị của tôi" }).waitFor();
});

test("a newer workbook is said to be so with both versions, and nothing is offered", async () => {
  const { page, asked } = await openStubPage(browser(), {
    pageStart: () => ({ ...bootstrap, release: { kind: "newer", version: "9.1.0" } }),
  });
  const note = page.getByRole("complementary", { name: "Phiên bản của sổ" });
  await note.waitFor();
  expect(await note.textContent()).toContain("9.1.0");
  expect(await note.textContent()).toContain(bootstrap.version);
  expect(await note.getByRole("button").count()).toBe(0);
  expect(asked.map(({ name }) => name)).toEqual(["pageStart"]);
  expect(await axeViolations(page)).toEqual([]);
});

test("the menu's set-up leads a workbook of the first release to the plan, and the button upgrades it", async () => {
  const workbook = openFixture("0.1.0");
  const addIn = createAddIn(workbook, join(__dirname, "../../dist"));
  const host = await openHostPage({ workbook, addIn, owner: owner.name }, browser());
  try {
    const window = await host.open(owner.name);
    await window.openSheet("Tổng hợp");
    await soon(() => window.text("A1")).toBe("Chỉ tiêu");
    await window.menu("Sáng kiến", "Thiết lập sổ");
    const sidebar = window.sidebar();
    const heading = sidebar.getByRole("heading", { name: /phiên bản 0\.1\.0/ });
    await heading.waitFor();
    const element = await heading.elementHandle();
    const frame = await element!.ownerFrame();
    await frame!.waitForFunction((wanted) => wanted === document.activeElement, element);
    await soon(() => sidebar.getByRole("complementary").getByRole("listitem").count()).toBe(8);
    await soon(() => window.text("A1")).toBe("Chỉ tiêu");
    await sidebar.getByRole("button", { name: "Nâng cấp sổ" }).click();
    await sidebar.getByText("Các dòng đã nhập được giữ nguyên.").waitFor();
    await window.waitForText("A4", "Kết quả");
    await window.waitForText("T2", "họp ngày 20/9");
  } finally {
    await host.close();
  }
});
