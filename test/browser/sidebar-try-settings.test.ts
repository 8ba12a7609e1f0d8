import type { Page } from "playwright-core";
import type { SettingsRequest } from "../../src/api/bridge-settings";
import { ruleName } from "../../src/core/programme/rule-names";
import { settingsFile } from "../../src/core/programme/settings-file";
import { newProgrammePage, settingsFilePage } from "../../src/messages/vi/new-programme-vi";
import { trySettingsWords } from "../../src/messages/vi/try-settings-vi";
import { axeViolations } from "../support/axe";
import { fileBrowser } from "../support/file-browser";
import { nationalPreset, previewAnswer, settingLines, settingsAnswer } from "../support/settings-stub";
import { soon } from "../support/soon";
import { openStubPage, type StubAnswers } from "../support/stub-script";

const browser = fileBrowser();

const lines = settingLines();
const placeOf = (group: string, item: string) =>
  lines.findIndex((line) => line[0] === group && line[1] === item);
const appliedFrom = placeOf("Điều kiện", "Áp dụng từ");

async function open(view: "Thử cấu hình" | "Chương trình mới", answers: StubAnswers = {}) {
  const stub = await openStubPage(browser(), { pageSettings: () => settingsAnswer(), ...answers });
  await stub.page.getByRole("tab", { name: "Số liệu" }).click();
  await stub.page.getByRole("button", { name: view }).click();
  return stub;
}
const group = (page: Page, name: string) =>
  page.locator("details.group > summary").filter({ has: page.getByText(name, { exact: true }) });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("tries a value: the counts, the targets, the rows; a press shows the cell; then it is applied", async () => {
  let settings = settingsAnswer();
  const { page, asked, focused } = await open("Thử cấu hình", {
    pageSettings: () => settings,
    pageTrySettings: () => previewAnswer,
    pageSelect: () => null,
    pageApplySettings: ({ after }) => {
      settings = settingsAnswer({ lines: after });
      return { kind: "applied", settings: 1, verdicts: 3, units: 2 };
    },
  });
  await group(page, "Điều kiện").click();
  await soon(() => page.getByRole("button", { name: trySettingsWords.preview }).isDisabled()).toBe(true);
  await field(page, "Áp dụng từ").fill("02/09/2021");
  await page.getByText("Trước khi sửa: 01/09/2021").waitFor();
  await soon(() => page.locator(".setting.changed").count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => overflow(page)).toBe(0);

  await press(page, trySettingsWords.preview);
  await page.getByText("3 dòng ở 2 đơn vị đổi kết quả").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => overflow(page)).toBe(0);
  await soon(() => page.locator(".preview .note").textContent()).toContain("Điểm");
  const tables = page.locator("table.target");
  await soon(() => tables.count()).toBe(2);
  await soon(() => tables.first().textContent()).toContain("85,1%Còn thiếu1.488 → 1.490");
  await soon(() => page.locator(".preview .card").count()).toBe(4);
  await soon(() => page.locator(".preview b", { hasText: "Vở ghi" }).count()).toBe(0);
  await page.locator(".preview .card .cell").nth(1).click();
  await page.waitForFunction("window.timesFocused === 1");
  await soon(() => focused()).toBe(1);
  expect(asked.find(({ name }) => name === "pageSelect")?.request).toEqual({ row: 7, column: "appliedOn" });

  await press(page, trySettingsWords.apply);
  await page.getByText("Đã ghi 1 thay đổi vào Cấu hình.").waitFor();
  const wanted = lines.map((line, at) =>
    at === appliedFrom ? [line[0], line[1], "02/09/2021", line[3]] : line,
  );
  for (const name of ["pageTrySettings", "pageApplySettings"])
    expect(asked.find((call) => call.name === name)?.request).toEqual({ before: lines, after: wanted });
  // Everything that judges in the page judges by the new settings.
  await soon(async () => asked.filter(({ name }) => name === "pageStart")).toHaveLength(2);
  await soon(() => field(page, "Áp dụng từ").inputValue()).toBe("02/09/2021");
  await soon(() => page.locator(".setting.changed").count()).toBe(0);
});

test("who takes part is asked where the campaign has no list of its own, which says it for itself", async () => {
  const { page } = await open("Thử cấu hình");
  await group(page, "Điều kiện").click();
  const admitted = page.getByRole("group", { name: "Loại giải pháp được tham gia" });
  await admitted.waitFor();
  await group(page, "Loại giải pháp").click();
  await field(page, "Mục mới của Loại giải pháp").fill("Vì cộng đồng");
  await page.keyboard.press("Enter");
  await admitted.waitFor({ state: "detached" });
});

test("by the keyboard: choices, a target, a phase; and back again", async () => {
  const { page, asked } = await open("Thử cấu hình", { pageTrySettings: () => previewAnswer });
  const toggle = async (name: string) => {
    await group(page, name).focus();
    await page.keyboard.press("Enter");
  };
  await toggle("Cách tính");
  await field(page, "Giai đoạn tính theo").selectOption("Ngày đủ điều kiện");
  await toggle("Quy tắc");
  await field(page, "Phải có tên sáng kiến").selectOption("Tắt");
  await toggle("Điều kiện");
  await page.getByLabel("Phòng, chống Covid-19").focus();
  await page.keyboard.press("Space");
  await toggle("Chỉ tiêu");
  await field(page, "Tên chỉ tiêu mới").fill("ngành giáo dục");
  await page.getByText("Tên này đã có.").waitFor();
  await field(page, "Tên chỉ tiêu mới").fill("Cụm 1 – Giai đoạn 2");
  await page.keyboard.press("Enter");
  await field(page, "Cụm 1 – Giai đoạn 2").fill("12");
  await page.getByRole("button", { name: "Bỏ chỉ tiêu Toàn quốc", exact: true }).click();
  await field(page, "Tên giai đoạn mới").fill("Giai đoạn 3");
  await page.keyboard.press("Enter");
  await group(page, "Giai đoạn 2").click();
  await field(page, "Tên giai đoạn").nth(1).fill("Đợt hai");
  await page.keyboard.press("Tab");
  await group(page, "Đợt hai").waitFor();
  await field(page, "Cụm 1 – Đợt hai").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, trySettingsWords.preview);
  await page.getByText("3 dòng ở 2 đơn vị").waitFor();
  const { after } = asked.find(({ name }) => name === "pageTrySettings")!.request as SettingsRequest;
  expect(after[placeOf("Cách tính", "Giai đoạn tính theo")]?.[2]).toBe("Ngày đủ điều kiện");
  expect(after[placeOf("Quy tắc", ruleName("title-missing"))]?.[2]).toBe("Tắt");
  expect(after[placeOf("Điều kiện", "Loại giải pháp được tham gia")]?.[2]).not.toContain("Covid");
  expect(after[placeOf("Chỉ tiêu", "Toàn quốc")]).toEqual(["", "", "", ""]);
  expect(after[placeOf("Chỉ tiêu", "LĐLĐ tỉnh – Giai đoạn 2")]?.[1]).toBe("LĐLĐ tỉnh – Đợt hai");
  expect(after[placeOf("Giai đoạn 2", "Mở Cổng")]?.[0]).toBe("Đợt hai");
  expect(after.slice(lines.length)).toEqual([
    ["Chỉ tiêu", "Cụm 1 – Đợt hai", "12", ""],
    ["Giai đoạn 3", "Mở Cổng", "", ""],
    ["Giai đoạn 3", "Đóng Cổng", "", ""],
    ["Giai đoạn 3", "Đủ điều kiện từ", "", ""],
    ["Giai đoạn 3", "Đủ điều kiện đến", "", ""],
  ]);
  await press(page, trySettingsWords.discard);
  await page.getByText(trySettingsWords.unchanged).waitFor();
  await soon(() => field(page, "Toàn quốc").count()).toBe(1);
});

test("what cannot be read is shown at its field", async () => {
  const text = "Cấu hình, dòng 6, Điều kiện – Áp dụng từ: không đọc được “đầu năm”.";
  const { page } = await open("Thử cấu hình", {
    pageTrySettings: () => ({ kind: "problems", problems: [{ row: appliedFrom + 1, text }] }),
  });
  await group(page, "Điều kiện").click();
  await field(page, "Áp dụng từ").fill("đầu năm");
  await group(page, "Điều kiện").click();
  await press(page, trySettingsWords.preview);
  await page.getByRole("alert").getByText(text).first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: trySettingsWords.showProblem }).click();
  await page.waitForFunction((id) => document.activeElement?.id === id, `try-${appliedFrom}`);
  await soon(() => field(page, "Áp dụng từ").getAttribute("aria-invalid")).toBe("true");
});

test("somebody else's change: both are shown, and mine are kept on top of it", async () => {
  const theirs = lines.map((line, at) =>
    at === appliedFrom + 1 ? ([line[0], line[1], "31/12/2023", line[3]] as const) : line,
  );
  const { page, asked } = await open("Thử cấu hình", {
    pageTrySettings: ({ before }) =>
      before[appliedFrom + 1]?.[2] === "31/12/2023"
        ? previewAnswer
        : {
            kind: "conflict",
            lines: theirs,
            changes: [{ group: "Điều kiện", item: "Áp dụng đến", seen: "01/09/2023", now: "31/12/2023" }],
          },
  });
  await group(page, "Điều kiện").click();
  await field(page, "Áp dụng từ").fill("02/09/2021");
  await press(page, trySettingsWords.preview);
  await page.getByText("Bây giờ: 31/12/2023").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, trySettingsWords.keepMine);
  await soon(() => field(page, "Áp dụng đến").inputValue()).toBe("31/12/2023");
  await soon(() => field(page, "Áp dụng từ").inputValue()).toBe("02/09/2021");
  await press(page, trySettingsWords.preview);
  await page.getByText("3 dòng ở 2 đơn vị").waitFor();
  const last = asked.filter(({ name }) => name === "pageTrySettings").at(-1)?.request as SettingsRequest;
  expect(last.before).toEqual(theirs);
  expect(last.after[appliedFrom]?.[2]).toBe("02/09/2021");
});

test("a colleague sees the preview and cannot apply", async () => {
  const { page } = await open("Thử cấu hình", {
    pageSettings: () => settingsAnswer({ mayChange: false }),
    pageTrySettings: () => previewAnswer,
  });
  await page.getByText(trySettingsWords.locked).waitFor();
  await group(page, "Điều kiện").click();
  await field(page, "Áp dụng từ").fill("02/09/2021");
  await press(page, trySettingsWords.preview);
  await page.getByText("3 dòng ở 2 đơn vị").waitFor();
  await soon(() => page.getByRole("button", { name: trySettingsWords.apply, exact: true }).isDisabled()).toBe(
    true,
  );
});

test("a new campaign from a preset, with the rows put aside only when the person agrees", async () => {
  const { page, asked } = await open("Chương trình mới", {
    pageSettings: () => settingsAnswer({ presets: [nationalPreset], rows: 2 }),
    pageNewProgramme: () => ({ kind: "started", sentence: "Đã bắt đầu chương trình “Sáng kiến 2027”." }),
  });
  await field(page, newProgrammePage.source).selectOption({ index: 1 });
  await field(page, "Tên chương trình").fill("Sáng kiến 2027");
  await field(page, "Mở Cổng").first().fill("01/01/2027");
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => overflow(page)).toBe(0);
  const start = page.getByRole("button", { name: newProgrammePage.start, exact: true });
  await soon(() => start.isDisabled()).toBe(true);
  await page.getByLabel("Tôi đồng ý cất 2 dòng").focus();
  await page.keyboard.press("Space");
  await start.click();
  await page.getByText("Đã bắt đầu chương trình").waitFor();
  const request = asked.find(({ name }) => name === "pageNewProgramme")?.request as {
    lines: string[][];
    rows: number;
  };
  expect(request.rows).toBe(2);
  const typedIn = (item: string) => request.lines.find((line) => line[1] === item)?.[2];
  expect([typedIn("Tên chương trình"), typedIn("Mở Cổng")]).toEqual(["Sáng kiến 2027", "01/01/2027"]);
  expect(request.lines).toHaveLength(nationalPreset.lines.length);
  expect(await axeViolations(page)).toEqual([]);
});

test("a new campaign of which no answer came may have begun: the page says so and is read anew", async () => {
  const { page, asked } = await open("Chương trình mới", {
    pageSettings: () => settingsAnswer({ presets: [nationalPreset] }),
    pageNewProgramme: () => ({ thrown: { name: "ScriptError", message: "Exceeded maximum execution time" } }),
  });
  const starts = () => asked.filter(({ name }) => name === "pageStart").length;
  await field(page, newProgrammePage.source).selectOption({ index: 1 });
  await page.getByRole("button", { name: newProgrammePage.start, exact: true }).click();
  await page.getByRole("alert").getByText(newProgrammePage.unsure).waitFor();
  await soon(async () => starts()).toBe(2);
});

test("a new campaign from a file of settings, once it is one", async () => {
  const { page, asked } = await open("Chương trình mới", {
    pageSettings: () => settingsAnswer({ presets: [nationalPreset], rows: 0 }),
    pageNewProgramme: () => ({ kind: "started", sentence: "Đã bắt đầu." }),
  });
  const texts = nationalPreset.lines.map(([group, item, value, clause]) => {
    const own = item === "Tên chương trình" ? "Sáng kiến 2030" : String(value);
    return [String(group), String(item), own, String(clause)] as const;
  });
  const saved = settingsFile(texts);
  const give = (text: string) =>
    field(page, settingsFilePage.open).setInputFiles({
      ...{ name: "cau-hinh.json", mimeType: "application/json" },
      buffer: Buffer.from(text, "utf8"),
    });
  const start = page.getByRole("button", { name: newProgrammePage.start, exact: true });
  await give(saved.slice(0, 200));
  await page.getByText(settingsFilePage.faults.cutOff).waitFor();
  expect(await start.count()).toBe(0);
  await give("x".repeat(10_000_000));
  await page.getByText(/500\.000 ký tự/).waitFor();
  expect(await start.count()).toBe(0);
  await give(saved);
  await soon(() => field(page, "Tên chương trình").inputValue()).toBe("Sáng kiến 2030");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await start.click();
  await page.getByText("Đã bắt đầu.").waitFor();
  const request = asked.find(({ name }) => name === "pageNewProgramme")?.request as { lines: string[][] };
  expect(request.lines).toEqual(texts);
  await page.getByText(settingsFilePage.save).click();
  const link = await page.getByText(settingsFilePage.download).getAttribute("href");
  const kept = JSON.parse(decodeURIComponent(String(link).split(",").slice(1).join(","))) as {
    lines: unknown;
  };
  expect(kept.lines).toEqual(settingsAnswer().lines);
});

test("the column that the plan speaks of comes by one press, and is offered once", async () => {
  const { page } = await open("Thử cấu hình");
  await group(page, "Cột riêng").click();
  const offer = page.getByRole("button", { name: "III.1" });
  await offer.click();
  await soon(() => offer.count()).toBe(0);
  await soon(() => page.locator("details.group[open] .setting-line").count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await soon(() => overflow(page)).toBe(0);
});
